"""What the pages say of how many claims and papers there are, such that it adds up from page to page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from benchclaims.report.site.rows import Row
from benchclaims.report.tally import GLOSS, OPTIONAL, amount, beside, shares, standing


def is_result(row: Row) -> bool:
    """Whether a claim counts: a result that no review rejected."""
    return standing(row.cells) == "result"


def claims_counted(of: Sequence[Row]) -> str:
    """How the table's claims add up to those that the other pages count; nothing where all are results."""
    cells = [row.cells for row in of]
    parts = shares(cells, "which the other pages count")
    gloss = f" {GLOSS}" if OPTIONAL in beside(cells) else ""
    return f"Of these {len(cells):,} claims {parts}: choose by role and status.{gloss}" if parts else ""


def amounts(claimed: Mapping[str, Sequence[Row]]) -> dict[str, str]:
    """How much each paper claims, by its id, for a cell."""
    return {paper: amount([row.cells for row in own]) for paper, own in claimed.items()}
