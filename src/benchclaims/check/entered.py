"""What is wrong with a measurement before it is written: what `validate` would say of it."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

from benchclaims.check.checked import to_check
from benchclaims.check.finding import Finding
from benchclaims.check.runner import judge_text
from benchclaims.check.settings import ignored
from benchclaims.errors import UsageError
from benchclaims.model import Entry, Measurement, TrackedClaim
from benchclaims.store import to_text, with_measurement


def measured(path: Path, entry: Entry, claim: str, measurement: Measurement) -> TrackedClaim:
    """A claim of the entry in a file, with one more measurement; nothing is written.

    Raises `UsageError` with all that is wrong with the measurement.
    """
    if not math.isfinite(measurement.value):
        raise UsageError(f"a measured value of {measurement.value}", expected="a finite number")
    place = [tracked.id for tracked in entry.claims].index(claim)
    made = with_measurement(entry.claims[place], measurement)
    claims = (*entry.claims[:place], made, *entry.claims[place + 1 :])
    field = f"claims.{place}.measurements.{len(made.measurements) - 1}"
    checked = to_check([path])
    text = to_text(replace(entry, claims=claims))
    found = judge_text(text, path, field, checked, ignored(checked.repository.root))
    if found:
        raise UsageError("\n".join(told(one, field) for one in found))
    return made


def told(finding: Finding, field: str) -> str:
    """A finding with the key that it is about."""
    key = finding.field.removeprefix(field).lstrip(".")
    return f"{key}: {finding.sentence()}" if key else finding.sentence()
