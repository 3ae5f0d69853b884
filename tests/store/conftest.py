"""Entries to be written and read."""

from __future__ import annotations

import pytest

from benchclaims.model import Claim, Entry, Measurement, Paper, Source, TrackedClaim

QUOTE = (
    'Our models are up to 5.6 times smaller than "full-rank" models, and train '
    "$\\mathbf{\\ge 2\\times}$ faster than they do: see Table 3 # no comment."
)


@pytest.fixture
def entry() -> Entry:
    """A paper whose text holds what YAML readers trip over, with all that a claim can carry."""
    source = Source("page.txt", "author_page", 120, 1480, "page.txt#1", "2024-01-02", "0" * 64)
    paper = Paper(
        "2401.00010", "On: models", "", ("Ann Ö. Lee", "no"), "2024-01-02", "2401.00010",
        "https://arxiv.org/abs/2401.00010", None, (source,),
    )  # fmt: skip
    smaller = Claim(
        QUOTE, "5.6 times", 21, 30, 5.6, 5.6, "x", "ratio", "decrease", "up-to", "model-size", "smaller",
        ("ImageNet", "on"), "low-rank-compression", "12e03", '"full-rank" models', None, "result", 0.93,
        ("the subject stands in another sentence",), "ratio",
    )  # fmt: skip
    faster = Claim(
        QUOTE,
        "$\\mathbf{\\ge 2\\times}$",
        75,
        97,
        2,
        3.5,
        "x",
        "ratio",
        "increase",
        "at-least",
        "training-speed",
    )
    measured = Measurement(
        5.1, "x", "Bob", "2026-11-21", "https://example.org/b", "1a2b3c4", "1 GPU", "made up"
    )
    return Entry(
        paper,
        (
            TrackedClaim(
                "2401.00010#04d3fce2", smaller, "reviewed", "Ann", "2026-11-21", "- fine", (measured,)
            ),
            TrackedClaim("2401.00010#3c7eea65", faster),
        ),
    )


@pytest.fixture
def silent() -> Entry:
    """A paper without claims."""
    return Entry(Paper("on-nothing", "On nothing", ""), note="no quantitative claim found")
