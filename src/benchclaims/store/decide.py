"""What a person decides of claims, by whom and when; a later reading never overwrites it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from benchclaims.errors import UsageError
from benchclaims.model import Entry, Status, TrackedClaim
from benchclaims.store.folder import read, write


def decide(
    folder: Path | str, ids: Sequence[str], status: Status, by: str | None = None, on: str | None = None
) -> list[Path]:
    """Give the claims of these ids a status in their files; the paths that changed.

    `by` is who decided, `on` an ISO date.  All ids are looked up before anything is written; raises
    `UsageError` that names an id that no file holds, and the nearest one that is there.
    """
    entries = read(folder)
    known = [tracked.id for entry in entries for tracked in entry.claims]
    for wanted in ids:
        if wanted not in known:
            raise UsageError(f"no claim has the id {wanted}", where=folder, remedy=nearest(wanted, known))
    chosen = set(ids)
    return write(
        folder, [decided_in(entry, chosen, status, by, on) for entry in entries if holds(entry, chosen)]
    )


def decided_in(entry: Entry, ids: set[str], status: Status, by: str | None, on: str | None) -> Entry:
    """The entry with the status of some of its claims set."""

    def judged(tracked: TrackedClaim) -> TrackedClaim:
        if tracked.id not in ids:
            return tracked
        return replace(tracked, status=status, reviewed_by=by, reviewed_on=on)

    return replace(entry, claims=tuple(judged(tracked) for tracked in entry.claims))


def holds(entry: Entry, ids: set[str]) -> bool:
    """Whether one of the claims is the entry's."""
    return any(tracked.id in ids for tracked in entry.claims)


def nearest(wanted: str, known: Iterable[str]) -> str:
    """What to do about an id that is not there.

    >>> nearest("2401.00010#04d3fce1", ["2401.00010#04d3fce2"])
    'did you mean 2401.00010#04d3fce2?'
    """
    close = difflib.get_close_matches(wanted, list(known), n=1, cutoff=0.8)
    return f"did you mean {close[0]}?" if close else "claim files show the id of each claim"
