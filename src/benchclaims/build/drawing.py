"""The report that a build draws of the claim files it wrote."""

from __future__ import annotations

from pathlib import Path

from benchclaims.progress import Progress
from benchclaims.repository import Repository


def refuse_strangers(reports: Path) -> None:
    """Refuse a folder in which no report was written and other files stand, before anything is written."""
    from benchclaims.report.listing import PAGE, listed, refuse_others

    if not listed(reports):
        refuse_others(reports, dict.fromkeys((PAGE, "papers.bib", "tables/claims.csv"), ""))


def write_report(to: Repository, tolerance: float, progress: Progress) -> None:
    """Draw what the claim files say, as `benchclaims report` does."""
    from benchclaims import report
    from benchclaims.check import consistency, opposed, recompute
    from benchclaims.store import read
    from benchclaims.table import frame

    entries = read(to.claims)
    findings = consistency(recompute(entries))
    table = opposed(frame(entries, tolerance=tolerance))
    papers = [entry.paper for entry in entries]
    report.write(table, to.reports, papers=papers, findings=findings, cache=to.cache, progress=progress)


def tolerance_of(repository: Repository) -> float:
    """The tolerance of verdicts on measurements."""
    from benchclaims import settings
    from benchclaims.table.verdict import TOLERANCE

    return settings.tolerance(repository.root, TOLERANCE)
