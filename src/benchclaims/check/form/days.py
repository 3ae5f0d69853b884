"""Dates that exist, and reviews that are said as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from benchclaims.check.file import File, shown
from benchclaims.check.finding import Finding
from benchclaims.model import Entry, TrackedClaim


def days(file: File) -> Iterator[Finding]:
    """Each date is a day of the calendar."""
    for field, text, claim in _dates(file):
        try:
            date.fromisoformat(text)
        except ValueError:
            yield file.finding(
                "BC116", field, found=shown(text), expected="a day of the calendar", claim=claim
            )


def reviews(file: File) -> Iterator[Finding]:
    """Who reviewed and when goes with a status that says so."""
    if file.entry is None:
        return
    records: list[tuple[str, Entry | TrackedClaim, TrackedClaim | None]] = [("", file.entry, None)]
    records += [(f"{field}.", one, one) for field, one in file.claims()]
    for prefix, record, claim in records:
        key = "reviewed_by" if record.reviewed_by else "reviewed_on"
        if record.status == "extracted" and (record.reviewed_by or record.reviewed_on):
            yield file.finding("BC120", prefix + key, found="status: extracted", claim=claim)


def _dates(file: File) -> Iterator[tuple[str, str, TrackedClaim | None]]:
    if file.entry is None:
        return
    paper = file.entry.paper
    given: list[tuple[str, str | None, TrackedClaim | None]] = [
        ("paper.date", paper.date, None),
        ("reviewed_on", file.entry.reviewed_on, None),
    ]
    given += [(f"paper.sources.{number}.date", one.date, None) for number, one in enumerate(paper.sources)]
    for field, tracked in file.claims():
        given.append((f"{field}.reviewed_on", tracked.reviewed_on, tracked))
        given += [
            (f"{field}.measurements.{number}.date", one.date, tracked)
            for number, one in enumerate(tracked.measurements)
        ]
    yield from ((field, text, claim) for field, text, claim in given if text)
