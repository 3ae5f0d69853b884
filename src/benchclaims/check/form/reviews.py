"""Reviews that are said as a whole: what was decided, by whom and when."""

from __future__ import annotations

from collections.abc import Iterator

from benchclaims.check.file import File
from benchclaims.check.finding import Finding
from benchclaims.model import Entry, TrackedClaim


def reviews(file: File) -> Iterator[Finding]:
    """Who reviewed and when goes with a status that says so."""
    for prefix, record, claim in _reviewable(file):
        key = "reviewed_by" if record.reviewed_by else "reviewed_on"
        if record.status == "extracted" and (record.reviewed_by or record.reviewed_on):
            yield file.finding("BC120", prefix + key, found="status: extracted", claim=claim)
        elif record.status != "extracted" and not record.reviewed_on:
            remedy = "add `reviewed_on`"
            yield file.finding(
                "BC120", f"{prefix}status", found="no `reviewed_on`", remedy=remedy, claim=claim
            )


def reviewers(file: File) -> Iterator[Finding]:
    """What is reviewed or rejected names who did it."""
    for prefix, record, claim in _reviewable(file):
        if record.status != "extracted" and not (record.reviewed_by or "").strip():
            found = f"status: {record.status} without `reviewed_by`"
            yield file.finding("BC123", f"{prefix}status", found=found, claim=claim)


def _reviewable(file: File) -> Iterator[tuple[str, Entry | TrackedClaim, TrackedClaim | None]]:
    """The paper and its claims, each with what its fields begin with."""
    if file.entry is not None:
        yield "", file.entry, None
        yield from ((f"{field}.", one, one) for field, one in file.claims())
