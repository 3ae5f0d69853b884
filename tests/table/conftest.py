"""Claims to be put into tables."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from benchclaims.model import Claim, Entry, Paper, Source
from benchclaims.table import entry

TEXT = "StyleNAT is 2.5x faster than StyleGAN and needs half the memory. On CIFAR-10 it reaches 2.72 FID."


def make_claim(**given: Any) -> Claim:
    values: dict[str, Any] = {
        "quote": "StyleNAT is 2.5x faster than StyleGAN and needs half the memory.",
        "value_text": "2.5x",
        "start": 12,
        "end": 16,
        "low": 2.5,
        "unit": "x",
        "form": "ratio",
        "direction": "increase",
        "qualifier": "exact",
        "metric": "speed",
    } | given
    return Claim(**{"high": values["low"], **values})


@pytest.fixture
def claim() -> Callable[..., Claim]:
    """Makes a claim from what matters to a test."""
    return make_claim


@pytest.fixture
def entries() -> list[Entry]:
    """Two papers, one without claims."""
    source = Source("page.txt", "plain", 0, len(TEXT), "page.txt#1", "2024-01-02", "0" * 64)
    paper = Paper(
        "2401.00010", "StyleNAT", TEXT, ("Ann Lee",), "2024-01-02", "2401.00010",
        "https://arxiv.org/abs/2401.00010", "https://example.org/code", (source,),
    )  # fmt: skip
    claims = [
        make_claim(
            subject="StyleNAT", baseline="StyleGAN", metric_text="faster", confidence=0.9, rule="ratio"
        ),
        make_claim(value_text="half", start=48, end=52, low=0.5, direction="decrease", metric="memory"),
        make_claim(
            quote="On CIFAR-10 it reaches 2.72 FID.", value_text="2.72", start=88, end=92, low=2.72,
            unit="point", form="score", direction="none", metric="fid", datasets=("CIFAR-10",),
            task="image-generation", doubts=("subject from another sentence",), confidence=0.75,
        ),
    ]  # fmt: skip
    return [entry(paper, claims), entry(Paper("on-nothing", "On nothing", ""), [])]
