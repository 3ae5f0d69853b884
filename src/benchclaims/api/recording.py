"""What others measured for a claim: recorded in its file, judged, taken away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from benchclaims.api.claims import tolerance
from benchclaims.api.deciding import named
from benchclaims.model import Entry, TrackedClaim

if TYPE_CHECKING:
    from benchclaims.table.measured import Judged


def record(
    claim_id: str,
    value: float,
    unit: str | None = None,
    *,
    by: str,
    on: str,
    code_url: str | None = None,
    commit: str | None = None,
    hardware: str | None = None,
    note: str | None = None,
    claims: str | Path = "claims/",
    dry_run: bool = False,
) -> tuple[Judged, Path]:
    """Add what `by` measured on a day (ISO) for a claim; the measurement with its verdict, and the file.

    `value` is put as the claim's is, in `unit` (the claim's by default) or one that converts to it.  Raises
    `UsageError`, and writes nothing, for an id that is not there, for a measurement by nobody and where a
    check has something to say.

    >>> judged, _ = record("2305.02538#3debe621", 5.5, by="Ann Lee", on="2026-01-31", dry_run=True)
    >>> judged.verdict, judged.allowed
    ('reproduced', 'tolerance 5% of the effect (5.37× to 5.83×)')
    """
    from benchclaims.check.entered import measured
    from benchclaims.model import Measurement

    named(by, "measurement", "measured")

    def with_it(path: Path, entry: Entry) -> TrackedClaim:
        own = _of(entry, claim_id).claim.unit
        made = Measurement(value, unit or own, by, on, code_url, commit, hardware, note)
        return measured(path, entry, claim_id, made)

    path, _, new = _recorded(claims, claim_id, with_it, dry_run)
    return _judged(new, claims)[-1], path


def unrecord(
    claim_id: str, number: int, *, claims: str | Path = "claims/", dry_run: bool = False
) -> tuple[Judged, Path]:
    """Take a claim's measurement of that number, counted from 1, away; what it was, and the claim's file.

    Raises `UsageError`, and writes nothing, for an id or a number that is not there.
    """
    from benchclaims.store import without_measurement

    def without_it(_: Path, entry: Entry) -> TrackedClaim:
        return without_measurement(_of(entry, claim_id), number)

    path, tracked, _ = _recorded(claims, claim_id, without_it, dry_run)
    return _judged(tracked, claims)[number - 1], path


def measurements(claim_id: str, claims: str | Path = "claims/") -> list[Judged]:
    """What others measured for a claim, each with its verdict; raises `UsageError` for an unknown id.

    >>> measurements("2305.02538#3debe621")  # nobody measured it yet
    []
    """
    from benchclaims.store import holding

    (entry,) = holding(claims, [claim_id]).values()
    return _judged(_of(entry, claim_id), claims)


def _recorded(
    claims: str | Path, claim_id: str, how: Callable[[Path, Entry], TrackedClaim], dry_run: bool
) -> tuple[Path, TrackedClaim, TrackedClaim]:
    """A claim's file, and the claim as the file had it when it was written and as it has it now."""
    from benchclaims.store import changed, holding, rewrite

    seen: list[tuple[Path, TrackedClaim, TrackedClaim]] = []

    def noted(path: Path, entry: Entry) -> Entry:
        seen.append((path, _of(entry, claim_id), how(path, entry)))
        return changed(entry, {claim_id}, lambda _: seen[0][2])

    if dry_run:
        ((path, entry),) = holding(claims, [claim_id]).items()
        noted(path, entry)
    else:
        rewrite(claims, [claim_id], noted, "record")
    return seen[0]


def _of(entry: Entry, claim_id: str) -> TrackedClaim:
    return next(tracked for tracked in entry.claims if tracked.id == claim_id)


def _judged(tracked: TrackedClaim, claims: str | Path) -> list[Judged]:
    from benchclaims.table.measured import judge

    return judge(tracked, tolerance(claims))
