"""How sure a claim is: the calibrated chance that its core is right, and in words what could be otherwise."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from benchclaims.extract.reading import Linked

DOUBT_BELOW = 0.75
OUT_ABOVE = 0.25
BASELINE_ABOVE = 0.25
MOST = 0.99
"""No reading is certain."""


def joint_share(reading: Linked) -> float:
    """The product of the shares of what the core of a claim rests on."""
    kept = 1.0 - reading.roles["out"]
    return kept * reading.metric.share * reading.form.share * reading.qualifier.share


def confidence_of(reading: Linked) -> float:
    """The calibrated chance that the core is right: what the joint share meant on texts not learnt from."""
    offset, slope = calibration()
    chance = 1.0 / (1.0 + math.exp(-offset - slope * log_odds(joint_share(reading))))
    return min(MOST, round(chance, 2))


def log_odds(share: float) -> float:
    """The logarithm of share against rest; shares nearer to 0 or 1 than a ten-thousandth count as that.

    >>> log_odds(0.5), round(log_odds(1.0), 1)
    (0.0, 9.2)
    """
    kept = min(max(share, 1e-4), 1.0 - 1e-4)
    return math.log(kept / (1.0 - kept))


@cache
def calibration() -> tuple[float, float]:
    """Offset and slope of the calibration."""
    raw = json.loads(files(__package__).joinpath("weights", "confidence.json").read_text("utf-8"))
    return raw["offset"], raw["slope"]


def doubts(reading: Linked) -> list[str]:
    """What keeps the confidence from being higher, the gravest first."""
    found = sorted(open_questions(reading), key=lambda item: item[0])
    if found:
        return [words for _, words in found]
    return ["several small doubts"] if confidence_of(reading) < 0.9 else []


def open_questions(reading: Linked) -> Iterator[tuple[float, str]]:
    """What may be otherwise, each with how sure the present reading of it is."""
    metric, out = reading.metric, reading.roles["out"]
    if metric.value.span is None:
        yield metric.share, "no metric is named beside the value"
    if metric.share < DOUBT_BELOW and len(metric.others) > 1:
        other, share = metric.others[1]
        yield metric.share, f"the metric could be {other.metric} ({share:.2f})"
    if reading.form.share < DOUBT_BELOW:
        label, share = reading.form.others[1]
        yield reading.form.share, f"could be a {label} ({share:.2f})"
    if reading.qualifier.share < DOUBT_BELOW:
        hedge, share = reading.qualifier.others[1]
        yield reading.qualifier.share, f"the hedge could be {hedge} ({share:.2f})"
    if out > OUT_ABOVE:
        yield 1.0 - out, f"may be no result of the paper ({out:.2f})"
    likely = [name for name, share in reading.baseline.others if name and share > BASELINE_ABOVE]
    if len(likely) > 1:
        yield reading.baseline.share, f"two baselines possible: {likely[0]}; {likely[1]}"
