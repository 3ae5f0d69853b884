"""From readings to claims: values as written, states before and after, and what read them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from benchclaims.extract.candidate import traits
from benchclaims.extract.confidence import confidence_of, doubts
from benchclaims.extract.form.labels import form_and_direction
from benchclaims.extract.form.levels import level_in
from benchclaims.extract.metrics.fitting import known_as
from benchclaims.extract.numbers.bounds import HEDGED, HEDGES
from benchclaims.extract.numbers.quantity import Quantity
from benchclaims.extract.reading import Linked, Reading
from benchclaims.extract.sentence.context import Sentence
from benchclaims.extract.sentence.transition import is_transition
from benchclaims.model import QUALIFIERS, Claim, Direction, Form, Qualifier, Role
from benchclaims.vocabulary.units import convert

BOUNDS: dict[str, Qualifier] = {"at-least": "at-least", "at-most": "at-most", "up-to": "up-to"}
CHOSEN: dict[str, Qualifier] = {qualifier: qualifier for qualifier in QUALIFIERS}
INSIDE = {qualifier: re.compile(rf"\b(?:{hedge})\b") for qualifier, hedge in HEDGES.items()}
"""Hedges of the second number of a range in words."""
LED_HEDGED = re.compile(rf"\bfrom (?:{HEDGED})\s$")
OPTIONAL_ABOVE = 0.6


@dataclass(frozen=True, slots=True)
class Stated:
    """What a claim states: the value's place, amounts and unit, its form, and the level compared with."""

    start: int
    end: int
    low: float
    high: float
    unit: str
    form: Form
    direction: Direction
    level: float | None


def claim(text: str, reading: Linked, task: str | None) -> Claim:
    """The claim that a linked reading makes."""
    stated = state_after(reading) or as_written(reading)
    low, high = signed(stated, reading.quantity)
    return Claim(
        quote=reading.sentence.quote,
        value_text=text[stated.start : stated.end],
        start=stated.start,
        end=stated.end,
        low=low,
        high=high,
        unit=stated.unit,
        form=stated.form,
        direction=stated.direction,
        qualifier=qualifier_of(reading),
        metric=known_as(reading.metric.value.metric, stated.unit),
        metric_text=words_of(reading),
        datasets=reading.measured_on,
        task=task,
        subject=reading.subject.value,
        baseline=reading.baseline.value,
        baseline_value=stated.level if stated.form == "score" else None,
        role=role_of(reading),
        confidence=confidence_of(reading),
        doubts=tuple(doubts(reading)),
        rule=rule_of(reading),
    )


def state_after(reading: Linked) -> Stated | None:
    """The second number where the two tell a before and an after: a score, the first its level."""
    quantity = reading.quantity
    after = quantity.joint
    if not after or not is_transition(reading.sentence, reading.order):
        return None
    level = convert(quantity.first, quantity.unit, after.unit)
    return Stated(after.start, after.end, after.value, after.value, after.unit, "score", "none", level)


def as_written(reading: Linked) -> Stated:
    """The whole value expression, the lesser number of a range first."""
    quantity = reading.quantity
    low, high = quantity.low, quantity.high
    if quantity.joint:
        low, high = quantity.span
    form, direction = form_and_direction(reading.form.value, traits(reading.metric.value.metric)[0])
    return Stated(quantity.start, quantity.end, low, high, quantity.unit, form, direction, level_of(reading))


def signed(stated: Stated, quantity: Quantity) -> tuple[float, float]:
    """Low and high: a minus belongs to a score's value, but only tells the direction of a change."""
    low, high = stated.low, stated.high
    if stated.form != "score" and quantity.sign != "±":
        return min(abs(low), abs(high)), max(abs(low), abs(high))
    if stated.form == "score" and quantity.is_below_zero:
        return -abs(low), -abs(high)
    return low, high


def role_of(reading: Reading) -> Role:
    """`result`, or `optional` where that is plainly likelier; what was kept out before is `setting`."""
    shares = reading.roles
    if shares["out"] > shares["result"]:
        return "setting"
    return "optional" if shares["optional"] > OPTIONAL_ABOVE else "result"


def qualifier_of(reading: Linked) -> Qualifier:
    """The hedge of a reading."""
    return qualifier_within(reading.quantity, reading.sentence, reading.qualifier.value)


def qualifier_within(quantity: Quantity, sentence: Sentence, chosen: str) -> Qualifier:
    """The hedge; a bound given by a symbol, or inside a range in words, wins over any word near it."""
    if quantity.bound in BOUNDS:
        return BOUNDS[quantity.bound]
    if quantity.joint:
        inside = sentence.text[quantity.start : quantity.joint.start]
        told = next((qualifier for qualifier, hedge in INSIDE.items() if hedge.search(inside)), None)
        if told:
            return told
        if is_hedged_before(sentence, quantity):
            return "exact"
    if quantity.bound == "approx" and chosen in ("exact", "average"):
        return "approx"
    return CHOSEN[chosen]


def is_hedged_before(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a hedge stands before the first number, and so says nothing of the second."""
    return LED_HEDGED.search(sentence.text, max(0, quantity.start - 30), quantity.start) is not None


def level_of(reading: Linked) -> float | None:
    """The level of what a score is compared with, in the unit of the score."""
    if reading.level.value is None:
        return None
    return level_in(reading.sentence, reading.order, reading.level.value)


def words_of(reading: Linked) -> str | None:
    """The words of the text that name the metric, or None."""
    span = reading.metric.value.span
    if span is None:
        return None
    return reading.sentence.written(*span)


def rule_of(reading: Linked) -> str:
    """What read the claim: the shape of the value, and where its metric came from."""
    shape = "transition" if is_transition(reading.sentence, reading.order) else reading.quantity.shape
    return f"{shape}/{reading.metric.value.source}"
