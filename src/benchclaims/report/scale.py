"""On which scale a claim's numbers stand: so that 0.84, 84 and 84% of one metric share an axis, or none.

Metrics that are a share, or that end at 1 or 100, have one scale in the vocabulary; texts write such a level
as a fraction of 1, as a part of 100, with a per cent sign or without.  What may be either has no scale.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from benchclaims.table.basis import SHARE_TOPS
from benchclaims.vocabulary.loader import Metric, metrics

WHOLE = "of which it is not known whether the whole is 1 or 100"
"""Why a claim has no scale."""

COUNTED = re.compile(r"\d\s*/\s*\d")
"""A count out of a total (47/50), which is neither of 1 nor of 100."""
POINTS = re.compile(r"\W*(?:absolute |percentage[ -])?(?:points?|pp|pts?)\b", re.I)
"""What says, in a value or right behind it, that it is in points."""


@dataclass(frozen=True, slots=True)
class Scale:
    """The unit of an axis, and what a claim's numbers are multiplied by to stand on it."""

    unit: str
    times: float = 1.0

    def at(self, value: float) -> float:
        """Where a number stands.

        >>> Scale("percent", 100.0).at(0.947)
        94.7
        """
        return value if self.times == 1 or not math.isfinite(value) else float(f"{value * self.times:.12g}")


def level_scale(claim: Mapping[str, Any]) -> Scale | None:
    """The scale of a level; None where the text leaves open what the whole is.

    >>> level = {"metric": "f1", "unit": "point", "value_text": "0.84", "low": 0.84, "high": 0.84}
    >>> level_scale(level | {"baseline_value": None})
    Scale(unit='percent', times=100.0)
    >>> level_scale(level | {"baseline_value": 79.0}) is None
    True
    """
    unit, metric = str(claim["unit"]), metrics().get(claim["metric"])
    top = None if metric is None else top_of(metric)
    if metric is None or top is None or unit not in ("percent", "point"):
        return Scale(unit)
    whole = 100.0 if unit == "percent" else whole_of(claim, metric)
    return None if whole is None else Scale("percent" if metric.unit == "percent" else "point", top / whole)


def top_of(metric: Metric) -> float | None:
    """What the whole is on a metric's own scale, 1 or 100; None of a metric that is no share."""
    most = metric.bounds[1] if metric.bounds else None
    return most if most in SHARE_TOPS else 100.0 if metric.unit == "percent" else None


def whole_of(claim: Mapping[str, Any], metric: Metric) -> float | None:
    """What the whole is of a level without a unit: 1 where no number is above, 100 where all are."""
    numbers = [float(claim[name]) for name in ("low", "high", "baseline_value") if claim[name] is not None]
    numbers = [number for number in numbers if math.isfinite(number) and number]
    if COUNTED.search(str(claim["value_text"])):
        return None
    if all(abs(number) <= 1 for number in numbers):
        return 1.0
    return 100.0 if all(of_100(number, metric) for number in numbers) else None


def of_100(number: float, metric: Metric) -> bool:
    """Whether a number can only be a part of 100: of a metric with 1 or 100 at its top, none beyond it is."""
    top = metric.bounds[1] if metric.bounds else None
    most = math.inf if top is None else 100.0
    return 1 < number <= most or (metric.unit == "percent" and number < -1)


def change_scale(claim: Mapping[str, Any]) -> Scale | None:
    """The scale of an additive change: points of a metric in per cent are percentage points.

    None where a change of such a metric is 1 or less and not said to be in points: 0.05 may be 5 of them.
    """
    unit, metric = str(claim["unit"]), metrics().get(claim["metric"])
    if unit == "percentage_point":
        return Scale("percent")
    if unit != "point" or metric is None or metric.unit != "percent":
        return Scale(unit)
    small = min(abs(float(claim["low"])), abs(float(claim["high"]))) <= 1
    return None if small and not in_points(claim) else Scale("percent")


def in_percentage_points(claim: Mapping[str, Any]) -> bool:
    """Whether a change is in points of a metric in per cent, which are no per cent of anything.

    >>> gain = {"metric": "accuracy", "unit": "percent", "basis": "points", "low": 2.0, "high": 2.0}
    >>> in_percentage_points(gain), in_percentage_points(gain | {"basis": "unclear"})
    (True, False)
    """
    return claim.get("basis") == "points" and change_scale(claim) == Scale("percent")


def in_points(claim: Mapping[str, Any]) -> bool:
    """Whether a change is said to be in points, by its own words or by those right behind it."""
    value, quote = str(claim["value_text"]), str(claim["quote"])
    behind = [quote[match.end() :] for match in re.finditer(re.escape(value), quote)] if value else []
    return bool(POINTS.search(value)) or any(POINTS.match(words) for words in behind)
