"""How sure a claim is: the calibrated chance that its core is right, and in words what could be otherwise."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import cache

from benchclaims.extract.linear import shipped
from benchclaims.extract.naming import one_thing
from benchclaims.extract.reading import MEASURED, Choice, Linked
from benchclaims.wording import DOUBTS

SURE = 0.9
"""The confidence from which a claim needs no doubts to be named."""
LEAST = 0.35
"""The confidence that a claim has at least: of readings held out that have less, one in six is right."""
DOUBT_BELOW = 0.75
POSSIBLE = 0.3
"""The share from which another name is worth a doubt."""
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


def is_likely(reading: Linked) -> bool:
    """Whether a reading is sure enough to be a claim: a missed claim is better than a wrong one."""
    return confidence_of(reading) >= LEAST


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
    raw = shipped("confidence")
    return raw["offset"], raw["slope"]


def doubts(reading: Linked) -> list[str]:
    """What keeps the confidence from being higher, the gravest first; the least sure where none is grave."""
    asked = sorted(questions(reading), key=lambda item: item[0])
    grave = (question for question in asked if question[0] < DOUBT_BELOW)
    found = sorted([*notes(reading), *grave], key=lambda item: item[0])
    if not found and confidence_of(reading) < SURE:
        found = asked[:1]
    return [words for _, words in found]


def questions(reading: Linked) -> Iterator[tuple[float, str]]:
    """What else each decision of the core could be, with how sure the present reading of it is."""
    metric, form, qualifier, out = reading.metric, reading.form, reading.qualifier, reading.roles["out"]
    if len(metric.others) > 1:
        other, share = metric.others[1]
        yield metric.share, f"the metric could be {other.metric} ({share:.2f})"
    if len(form.others) > 1:
        label, share = form.others[1]
        yield form.share, f"could be a {worded(label)} ({share:.2f})"
    if len(qualifier.others) > 1:
        hedge, share = qualifier.others[1]
        yield qualifier.share, f"the hedge could be {hedge} ({share:.2f})"
    yield 1.0 - out, f"may be no result of the paper ({out:.2f})"


def worded(label: str) -> str:
    """A class of form and direction in words.

    >>> worded("change better"), worded("change neither"), worded("share")
    ('change for the better', 'change neither for the better nor for the worse', 'share of a whole')
    """
    form, _, sense = label.partition(" ")
    return WORDED.get(form, form) + (f" {SENSES[sense]}" if sense else "")


SENSES = {
    "better": "for the better",
    "worse": "for the worse",
    "neither": "neither for the better nor for the worse",
}
WORDED = {"share": "share of a whole"}


def notes(reading: Linked) -> Iterator[tuple[float, str]]:
    """What else speaks against trusting a reading, with how sure its field is."""
    if reading.metric.value.span is None:
        yield reading.metric.share, "no metric is named beside the value"
    for field in ("subject", "baseline"):
        link: Choice[str | None] = getattr(reading, field)
        others = ((name, share) for name, share in link.others if not one_thing(name, link.value))
        other, share = next(others, (None, 0.0))
        if share > POSSIBLE:
            yield link.share, could_be(field, link.value, other) or f"{DOUBTS[field][0]} ({share:.2f})"
    for name, share in reading.datasets:
        if abs(share - 0.5) < 0.5 - POSSIBLE:
            begin = DOUBTS["datasets"][0] if share >= MEASURED else "may be on "
            yield max(share, 1.0 - share), f"{begin}{name} ({min(share, 1.0 - share):.2f})"


def could_be(field: str, chosen: str | None, other: str | None) -> str:
    """What a link could be instead, '' where it could be nothing.

    >>> could_be("baseline", "FooNet", "BarNet"), could_be("subject", None, "BarNet")
    ('two baselines possible: FooNet; BarNet', 'the subject could be BarNet')
    """
    _, another, two = DOUBTS[field]
    if chosen and other:
        return f"{two}{chosen}; {other}"
    return f"{another}{other}" if other else ""
