"""What goes with what: value and unit with the metric, the form with unit and direction."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from benchclaims.check.file import File, sentence_of, shown
from benchclaims.check.finding import Finding
from benchclaims.model import Claim
from benchclaims.numbers import exact, exact_range
from benchclaims.table.units import same_kind
from benchclaims.vocabulary.loader import Metric, metrics
from benchclaims.vocabulary.units import unit_kinds

SCALES = ("percent", "point", "x", "order_of_magnitude")
"""Units that say how a value is put and not what is measured."""

INFINITY = float("inf")

COUNTED = "count"
"""The kind of a noun; also of one that the vocabulary does not know."""


def bounds(file: File) -> Iterator[Finding]:
    """A level is one that its metric can have."""
    for field, tracked in file.standing():
        claim = tracked.claim
        ends = {"low": claim.low, "high": claim.high, "baseline_value": claim.baseline_value}
        for key, value in ends.items():
            if value is None or (key == "high" and value == claim.low):
                continue
            for found, expected in outside(claim, value):
                yield file.finding(
                    "BC205",
                    f"{field}.{key}",
                    found=found,
                    expected=expected,
                    claim=tracked,
                    excerpt=sentence_of(tracked),
                )


def outside(claim: Claim, value: float) -> Iterator[tuple[str, str]]:
    """What is found and expected of a level, in the claim's unit, that its metric cannot have."""
    metric = metrics().get(claim.metric)
    if metric is None or claim.form != "score":
        return
    low, high = range_of(metric, claim.unit)
    if not low <= value <= high:
        yield f"{shown(value)} {claim.unit} of {metric.name}", _said(low, high)


def range_of(metric: Metric, unit: str) -> tuple[float, float]:
    """What a level of the metric may be in `unit`; a scale up to 1 may also be written up to 100.

    >>> range_of(metrics()["accuracy"], "percent")
    (0.0, 100.0)
    """
    least, most = _ends(metric)
    if unit == metric.unit and most != 1:
        return least, most
    if unit not in SCALES and unit != metric.unit:
        return (0.0 if least >= 0 else -INFINITY), INFINITY
    if unit in ("percent", "point") and most <= 1:
        return min(least * 100, 0.0), 100.0
    scaled = metric.unit in (unit, "percent")
    return min(least, 0.0), (most if scaled else INFINITY)


def _ends(metric: Metric) -> tuple[float, float]:
    """What a level of the metric may be in its own unit; infinite where it has no bound."""
    low, high = metric.bounds or (None, None)
    return (-INFINITY if low is None else low), (INFINITY if high is None else high)


def _said(low: float, high: float) -> str:
    if low == -float("inf"):
        return f"at most {exact(high)}"
    return f"at least {exact(low)}" if high == float("inf") else exact_range(low, high)


def units(file: File) -> Iterator[Finding]:
    """A level's unit measures what the metric is."""
    for field, tracked in file.standing():
        claim, metric = tracked.claim, metrics().get(tracked.claim.metric)
        if metric is None or metric.unit is None or claim.form == "ratio" or claim.unit in SCALES:
            continue
        if not fits(claim.unit, metric):
            found = f"{claim.unit} for {metric.name}"
            yield file.finding(
                "BC206",
                f"{field}.unit",
                found=found,
                expected=f"a unit such as {metric.unit}",
                claim=tracked,
                excerpt=sentence_of(tracked),
            )


@lru_cache(maxsize=4096)
def fits(unit: str, metric: Metric) -> bool:
    """Whether a unit can be the metric's.

    A counted noun always can (`a latency of 25 timesteps`), and an error without upper bound is in any unit.

    >>> fits("hour", metrics()["latency"]), fits("GB", metrics()["latency"]), fits("mm", metrics()["mae"])
    (True, False, True)
    """
    own, kinds = metric.unit or "", unit_kinds()
    if COUNTED in (kinds.get(own, COUNTED), kinds.get(unit, COUNTED)) and own not in SCALES:
        return kinds.get(own, COUNTED) == COUNTED or unit not in kinds
    if own in SCALES:
        return unit not in kinds or kinds[unit] == COUNTED or (own == "point" and _is_open(metric))
    return kinds.get(unit) == kinds.get(own) or same_kind(unit, own)


def _is_open(metric: Metric) -> bool:
    return metric.bounds is None or metric.bounds[1] is None


def forms(file: File) -> Iterator[Finding]:
    """Form, unit and direction go together."""
    for field, tracked in file.standing():
        for key, found, expected in misfits(tracked.claim):
            yield file.finding("BC207", f"{field}.{key}", found=found, expected=expected, claim=tracked)


FACTORS = ("x", "order_of_magnitude")
"""Units in which there is a factor, and no amount by which something changed."""


def _counts_times(name: str) -> bool:
    """Whether a metric is itself so many times something, and can rise by 0.5x."""
    metric = metrics().get(name)
    return metric is not None and metric.unit in FACTORS


def misfits(claim: Claim) -> Iterator[tuple[str, str, str]]:
    """What does not go together in a claim: the key, what it has, what it should have."""
    if claim.form == "score" and claim.direction != "none":
        yield "direction", f"{claim.direction} of a level", "none, or another form"
    if claim.form == "ratio" and claim.unit not in ("x", "percent", "order_of_magnitude"):
        yield "unit", f"a ratio in {claim.unit}", "x, percent or order_of_magnitude"
    if claim.form == "change" and claim.unit in FACTORS and not _counts_times(claim.metric):
        yield "form", f"a change of so many {claim.unit}", "ratio, for how many times as much"
    if claim.form == "ratio" and claim.direction == "none" and (claim.low, claim.high) != (1.0, 1.0):
        yield "direction", "a ratio without direction", "increase or decrease"
    if claim.low < 0 and (claim.form == "ratio" or (claim.form == "change" and claim.direction != "none")):
        yield "low", f"{shown(claim.low)} of a {claim.form}", "0 or more: `direction` says which way"
