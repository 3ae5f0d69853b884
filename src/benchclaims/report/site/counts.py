"""What the pages say of how many claims and papers there are, such that it adds up from page to page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from benchclaims.report.site.rows import Row
from benchclaims.report.tally import GLOSS, OPTIONAL, amount, beside, shares, standing
from benchclaims.report.wording import count, listed


def is_result(row: Row) -> bool:
    """Whether a claim counts: a result that no review rejected."""
    return standing(row.cells) == "result"


def claims_counted(of: Sequence[Row]) -> str:
    """How the table's claims add up to those that the other pages count; nothing where all are results."""
    cells = [row.cells for row in of]
    parts = shares(cells, "which the other pages count")
    gloss = f" {GLOSS}" if OPTIONAL in beside(cells) else ""
    return f"Of these {len(cells):,} claims {parts}: choose by role and status.{gloss}" if parts else ""


def papers_counted(of: Sequence[Row], read: int) -> str:
    """Of how many papers that were `read` claims are results, are all kept as something else, are none."""
    results = {row.cells["paper_id"] for row in of if is_result(row)}
    rest = [row.cells for row in of if row.cells["paper_id"] not in results]
    kept = len({cells["paper_id"] for cells in rest})
    parts = [f"{len(results):,} with quantitative claims in the abstract"]
    parts += [f"{kept:,} whose claims are all {' or '.join(beside(rest))}"] if kept else []
    parts += [f"{read - len(results) - kept:,} without"] if read > len(results) + kept else []
    return f"{count(read, 'paper')}: {listed(parts)}."


def amounts(claimed: Mapping[str, Sequence[Row]]) -> dict[str, str]:
    """How much each paper claims, by its id, for a cell."""
    return {paper: amount([row.cells for row in own]) for paper, own in claimed.items()}
