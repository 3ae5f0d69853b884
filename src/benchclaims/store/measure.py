"""Measurements by others, added to a claim and taken from it; nothing else of it changes."""

from __future__ import annotations

from dataclasses import replace

from benchclaims.errors import UsageError
from benchclaims.model import Measurement, TrackedClaim


def with_measurement(tracked: TrackedClaim, measurement: Measurement) -> TrackedClaim:
    """The claim with one more measurement, as the last.

    Raises `UsageError` for a rejected claim, and for what is recorded already.
    """
    if tracked.status == "rejected":
        remedy = f'accept it first: benchclaims accept "{tracked.id}" --by NAME'
        raise UsageError("was rejected in review", where=tracked.id, remedy=remedy)
    if measurement in tracked.measurements:
        number = tracked.measurements.index(measurement) + 1
        found = f"has this measurement already, as number {number}"
        raise UsageError(found, where=tracked.id, remedy="say in a note how they differ")
    return replace(tracked, measurements=(*tracked.measurements, measurement))


def without_measurement(tracked: TrackedClaim, number: int) -> TrackedClaim:
    """The claim without the measurement of that number, counted from 1.

    Raises `UsageError` for a number that is not there.
    """
    kept = list(tracked.measurements)
    if not 1 <= number <= len(kept):
        raise UsageError(
            f"has no measurement {number}",
            where=tracked.id,
            expected=f"1 to {len(kept)}" if kept else "a claim that somebody measured",
            remedy=f'list them with: benchclaims record "{tracked.id}"',
        )
    del kept[number - 1]
    return replace(tracked, measurements=tuple(kept))
