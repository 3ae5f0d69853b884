"""Measurements by others beside the claim that they are of: in its unit, judged, summed up for the table."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from statistics import median
from typing import Any

from benchclaims.errors import TableError
from benchclaims.model import Claim, Entry, Measurement, TrackedClaim, Verdict
from benchclaims.numbers import exact
from benchclaims.table import units
from benchclaims.table.basis import Measured, basis_of
from benchclaims.table.derive import better_in, factor_at
from benchclaims.table.verdict import TOLERANCE, WORDS, applied, band, slack, verdict
from benchclaims.wording import figure, hedge, unit_sign

NOTHING: Mapping[str, Any] = {
    "n_measured": 0, "measured": None, "measured_factor": None, "verdict": None, "tolerance": None
}  # fmt: skip
"""The cells of a claim that nobody measured."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A measurement and what follows from it: `value` in the claim's unit, the verdict, both in words.

    `allowed` says by which tolerance, and from where to where the claim counts as reproduced.
    """

    measurement: Measurement
    value: float
    verdict: Verdict
    reason: str
    allowed: str = ""


def judge(
    tracked: TrackedClaim, tolerance: float = TOLERANCE, metrics: Mapping[str, Measured] | None = None
) -> list[Judged]:
    """A claim's measurements, each judged by itself; raises `TableError` where one cannot be compared.

    `metrics` are known metrics by id, those of the vocabulary by default.
    """
    claim = tracked.claim
    metric = (vocabulary() if metrics is None else metrics).get(claim.metric)
    found = []
    for one in tracked.measurements:
        value = in_unit(claim, one, tracked.id)
        said = verdict(claim, value, tolerance, metric)
        room = allowed(claim, tolerance, metric)
        found.append(Judged(one, value, said, f"{reason(claim, one, value, said)}, {room}", room))
    return found


def judge_all(entries: Iterable[Entry], tolerance: float = TOLERANCE) -> dict[str, list[Judged]]:
    """The judged measurements of all claims that have some, by the claims' ids."""
    claims = (tracked for entry in entries for tracked in entry.claims if tracked.measurements)
    return {tracked.id: judge(tracked, tolerance) for tracked in claims}


def vocabulary() -> Mapping[str, Measured]:
    """The metrics that this package knows."""
    from benchclaims.vocabulary.loader import metrics

    return metrics()


def in_unit(claim: Claim, measurement: Measurement, where: str | None = None) -> float:
    """The measured value in the claim's unit; raises `TableError` where the two cannot be compared.

    `where` is the claim's id, for the error.

    >>> faster = Claim("", "20 ms", 0, 5, 20, 20, "ms", "score", "none", "exact", "latency")
    >>> in_unit(faster, Measurement(0.0215, "s"))
    21.5
    """
    if not units.same_kind(measurement.unit, claim.unit):
        raise TableError(
            f"a measurement in {measurement.unit}, of a claim in {claim.unit}",
            where=where,
            expected=f"a unit that converts to {claim.unit}",
        )
    if claim.form == "ratio" and claim.unit != "order_of_magnitude" and measurement.value <= 0:
        raise TableError(
            f"a measured ratio of {exact(measurement.value)}",
            where=where,
            expected="one above 0, below 1 where it went the other way",
        )
    return units.convert(measurement.value, measurement.unit, claim.unit, level=claim.form == "score")


def cells(
    tracked: TrackedClaim, metrics: Mapping[str, Measured], tolerance: float = TOLERANCE
) -> dict[str, Any]:
    """The columns of the table that sum a claim's measurements up: their median, and the verdict on it."""
    if not tracked.measurements:
        return dict(NOTHING)
    claim, metric = tracked.claim, metrics.get(tracked.claim.metric)
    middle = float(f"{median(in_unit(claim, one, tracked.id) for one in tracked.measurements):.12g}")
    told = {"n_measured": len(tracked.measurements), "measured": middle}
    return told | judged_cells(claim, middle, metric, tolerance)


def judged_cells(
    claim: Claim, middle: float, metric: Measured | None, tolerance: float = TOLERANCE
) -> dict[str, Any]:
    """What follows from the median of a claim's measurements."""
    factor = factor_at(claim, middle, better_in(claim, metric), basis_of(claim, metric), metric)
    return {
        "measured_factor": None if math.isnan(factor) else factor,
        "verdict": verdict(claim, middle, tolerance, metric),
        "tolerance": applied(claim, tolerance),
    }


def allowed(claim: Claim, tolerance: float, metric: Measured | None) -> str:
    """The tolerance that decides whether a claim is reproduced, and the figures between which it is.

    >>> about = Claim("", "half", 0, 4, 0.5, 0.5, "x", "ratio", "decrease", "approx", "model-size")
    >>> allowed(about, 0.05, None)
    'tolerance 10% (0.45× to 0.55×)'
    """
    words = dict.fromkeys(slack(claim, end, tolerance, metric)[1] for end in (claim.low, claim.high))
    least, most = band(claim, tolerance, metric)
    sign = unit_sign(claim.unit)
    return f"{' or '.join(words)} ({figure(least, 4)}{sign} to {figure(most, 4)}{sign})"


def reason(claim: Claim, measurement: Measurement, value: float, said: Verdict) -> str:
    """The verdict on a measurement with both figures, in a line.

    >>> smaller = Claim("", "5.6 times", 0, 9, 5.6, 5.6, "x", "ratio", "decrease", "up-to", "model-size")
    >>> print(reason(smaller, Measurement(5.1, "x"), 5.1, "within-bound").replace("; ", ";\\n"))
    claimed up to 5.6× (model-size, decrease);
    measured 5.1×, 8.9% less: within the stated bound
    """
    low = "" if claim.low == claim.high else f"{exact(claim.low)} to "
    stated = f"{hedge(claim.qualifier)}{low}{with_unit(claim.high, claim.unit)}"
    moved = "" if claim.direction == "none" else f", {claim.direction}"
    own = with_unit(measurement.value, measurement.unit)
    same = "" if measurement.unit == claim.unit else f" = {with_unit(value, claim.unit)}"
    apart = "" if said == "other-direction" else _apart(claim, value)
    return f"claimed {stated} ({claim.metric}{moved}); measured {own}{same}{apart}: {WORDS[said]}"


def _apart(claim: Claim, value: float) -> str:
    """How far the value is from the claimed one, or from the nearer end of a range, in per cent of that."""
    end = min(max(value, claim.low), claim.high)
    if value == end or not end:
        return ""
    share = 100 * abs(value - end) / abs(end)
    return f", {figure(share, 2)}% {'more' if value > end else 'less'}"


def with_unit(value: float, unit: str) -> str:
    """A number with its unit, for people.

    >>> with_unit(91.25, "percent"), with_unit(1234567.0, "token"), with_unit(1.0, "order_of_magnitude")
    ('91.25%', '1234567 tokens', '1 order of magnitude')
    """
    return exact(value) + unit_sign(unit, value)
