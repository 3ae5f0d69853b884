"""Reviews that are said as a whole."""

from __future__ import annotations

from collections.abc import Iterator

from benchclaims.check.file import File
from benchclaims.check.finding import Finding
from benchclaims.model import Entry, TrackedClaim


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
