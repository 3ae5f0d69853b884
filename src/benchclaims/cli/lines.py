"""What the commands print line by line: claims and papers as JSON lines, papers for reading."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from benchclaims.cli.folding import folded
from benchclaims.model import Claim, Paper
from benchclaims.texts import plain, width

KEYS = (
    *("start", "end", "low", "high", "unit", "form", "direction", "qualifier", "metric", "datasets", "task"),
    *("subject", "baseline", "baseline_value", "value_text", "quote", "metric_text"),
    *("confidence", "doubts", "rule"),
)
"""The keys of a claim in JSON lines, after `doc`, in this order."""


def json_line(data: Mapping[str, Any]) -> str:
    """One object on one line, keys in their order, other letters than ASCII as they are."""
    import msgspec

    return msgspec.json.encode(data).decode() + "\n"


def claim_line(doc: str, claim: Claim) -> str:
    """One claim as a line of JSON: `doc`, then `KEYS`."""
    return json_line({"doc": doc} | {key: getattr(claim, key) for key in KEYS})


def paper_lines(papers: Sequence[Paper], columns: int | None = None) -> Iterator[str]:
    """A line a paper for people: its id, date, first author and title; folded to so many columns."""
    rows = [
        [plain(cell) for cell in (paper.id, paper.date or "", (*paper.authors, "")[0], _on_a_line(paper))]
        for paper in papers
    ]
    widths = [max((width(row[place]) for row in rows), default=0) for place in range(3)]
    for row in rows:
        cells = [cell + " " * (wide - width(cell)) for cell, wide in zip(row, widths, strict=False)]
        yield folded("  ".join([*cells, row[3]]).rstrip() + "\n", columns)


def _on_a_line(paper: Paper) -> str:
    return " ".join((paper.title or "").split())
