"""Dates that a paper and what was done with it can have, told without a clock."""

from __future__ import annotations

from collections.abc import Iterator

from benchclaims.check.file import File
from benchclaims.check.finding import Finding
from benchclaims.model import TrackedClaim

FIRST, LAST = "1900", "2100"
"""The years between which dates are."""


def dates(file: File) -> Iterator[Finding]:
    """Each date is of these centuries, and nobody reviews or measures in a year before the paper's.

    Where all that was done is of a year before the paper's, it is the paper's date that is told.
    """
    found = list(_dates(file))
    done = [date for _, date, since, _ in found if since]
    last, early = max(done, default=""), bool(done[1:])
    paper = file.entry.paper.date if file.entry else None
    early = early and paper is not None and last[:4] < paper[:4] <= LAST
    if early:
        expected = f"no date after what was done with it, the last of {last}"
        yield file.finding("BC125", "paper.date", found=paper or "", expected=expected)
    for field, date, since, claim in found:
        if not FIRST <= date[:4] <= LAST:
            expected = f"a year from {FIRST} to {LAST}"
            yield file.finding("BC125", field, found=date, expected=expected, claim=claim)
        elif date[:4] < since[:4] <= LAST and not early:
            expected = f"no date before the paper's, {since}"
            yield file.finding("BC125", field, found=date, expected=expected, claim=claim)


def _dates(file: File) -> Iterator[tuple[str, str, str, TrackedClaim | None]]:
    """All dates with their field, the date that they cannot be before, and their claim."""
    if file.entry is None:
        return
    paper, since = file.entry.paper, file.entry.paper.date or ""
    own: list[tuple[str, str | None, str, TrackedClaim | None]]
    own = [("paper.date", paper.date, "", None), ("reviewed_on", file.entry.reviewed_on, since, None)]
    own += [(f"paper.sources.{place}.date", one.date, "", None) for place, one in enumerate(paper.sources)]
    for field, claim in file.claims():
        own.append((f"{field}.reviewed_on", claim.reviewed_on, since, claim))
        measured = enumerate(claim.measurements)
        own += [(f"{field}.measurements.{place}.date", one.date, since, claim) for place, one in measured]
    yield from ((field, date, since, claim) for field, date, since, claim in own if date)
