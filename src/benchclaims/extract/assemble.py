"""From readings to claims: values as written, states before and after, confidence and the doubts that lower it."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from functools import cache
from importlib.resources import files

from benchclaims.extract.context import Sentence
from benchclaims.extract.quantity import Quantity
from benchclaims.extract.reading import Reading
from benchclaims.extract.transition import is_transition
from benchclaims.model import Claim, Direction, Form, Qualifier, Role
from benchclaims.vocabulary.units import convert

BOUNDS: dict[str, Qualifier] = {"at-least": "at-least", "at-most": "at-most", "approx": "approx"}
DOUBT_BELOW = 0.75


def claim(text: str, reading: Reading, task: str | None) -> Claim:
    """The claim that a fully linked reading makes."""
    assert (
        reading.metric
        and reading.form
        and reading.qualifier
        and reading.subject
        and reading.baseline
        and reading.level
    )
    quantity = reading.quantity
    start, end, low, high, unit = quantity.start, quantity.end, quantity.low, quantity.high, quantity.unit
    form, direction = form_of(reading)
    level = level_of(reading)
    if is_transition(reading.sentence, reading.order) and quantity.joint:
        start, end, unit = quantity.joint.start, quantity.joint.end, quantity.joint.unit
        level = convert(low, quantity.unit, unit)
        low = high = quantity.joint.value
        form, direction = "score", "none"
    elif quantity.joint:
        low, high = min(low, high), max(low, high)
    if form != "score" and quantity.sign != "±":
        low, high = sorted((abs(low), abs(high)))
    elif form == "score" and quantity.sign == "-" and quantity.shape != "range":
        low, high = -abs(low), -abs(high)
    metric = reading.metric.value
    confidence = confidence_of(reading)
    return Claim(
        quote=reading.sentence.quote,
        value_text=text[start:end],
        start=start,
        end=end,
        low=low,
        high=high,
        unit="point" if unit == "points" else unit,
        form=form,
        direction=direction,
        qualifier=qualifier_of(reading),
        metric=metric.metric,
        metric_text=words_of(reading),
        datasets=tuple(name for name, share in reading.datasets if share >= 0.5),
        task=task,
        subject=reading.subject.value,
        baseline=reading.baseline.value,
        baseline_value=level if form == "score" else None,
        role=role_of(reading),
        confidence=confidence,
        doubts=tuple(doubts(reading)),
        rule=rule_of(reading),
    )


def role_of(reading: Reading) -> Role:
    """`result`, or `optional` where that is plainly likelier; what was kept out before is `setting`."""
    shares = reading.roles
    if shares["out"] > shares["result"]:
        return "setting"
    return "optional" if shares["optional"] > OPTIONAL_ABOVE else "result"


OPTIONAL_ABOVE = 0.6


def form_of(reading: Reading) -> tuple[Form, Direction]:
    """Form and direction, as the label of the form model joins them."""
    assert reading.form
    form, _, direction = reading.form.value.partition(" ")
    return form, direction  # type: ignore[return-value]


def qualifier_of(reading: Reading) -> Qualifier:
    """The hedge of a reading."""
    assert reading.qualifier
    return qualifier_within(reading.quantity, reading.sentence, reading.qualifier.value)


def qualifier_within(quantity: Quantity, sentence: Sentence, chosen: str) -> Qualifier:
    """The hedge; a bound given by a symbol, or inside a range in words, wins over any word near it."""
    if quantity.bound in ("at-least", "at-most"):
        return BOUNDS[quantity.bound]
    if quantity.joint:
        inside = sentence.text[quantity.start : quantity.joint.start]
        if re.search(r"\b(?:over|more than|above|beyond)\b", inside):
            return "at-least"
        if re.search(r"\b(?:under|less than|below)\b", inside):
            return "at-most"
    if quantity.bound == "approx" and chosen in ("exact", "average"):
        return "approx"
    return chosen  # type: ignore[return-value]


def level_of(reading: Reading) -> float | None:
    """The level of what a score is compared with, in the unit of the score."""
    assert reading.level
    if reading.level.value is None:
        return None
    other: Quantity = reading.sentence.quantities[reading.level.value]
    converted = convert(other.low, other.unit, reading.quantity.unit)
    return other.low if converted is None else converted


def words_of(reading: Reading) -> str | None:
    """The words of the text that name the metric, or None."""
    assert reading.metric
    span = reading.metric.value.span
    if span is None:
        return None
    sentence = reading.sentence
    return sentence.text[sentence.starts[span[0]] : sentence.ends[span[1] - 1]]


def rule_of(reading: Reading) -> str:
    """What read the claim: the shape of the value, and where its metric came from."""
    assert reading.metric
    shape = "transition" if is_transition(reading.sentence, reading.order) else reading.quantity.shape
    return f"{shape}/{reading.metric.value.source}"


def joint_share(reading: Reading) -> float:
    """The product of the shares of what the core of a claim rests on."""
    assert reading.metric and reading.form and reading.qualifier
    kept = 1.0 - reading.roles["out"]
    return kept * reading.metric.share * reading.form.share * reading.qualifier.share


def confidence_of(reading: Reading) -> float:
    """The calibrated chance that the core is right: what the joint share meant on texts not learnt from."""
    edges, values = calibration()
    return values[bisect_right(edges, joint_share(reading))]


@cache
def calibration() -> tuple[list[float], list[float]]:
    """The steps of the calibration: edges of the joint share, and the confidence in each step."""
    raw = json.loads(files(__package__).joinpath("weights", "confidence.json").read_text("utf-8"))
    return raw["edges"], raw["values"]


def doubts(reading: Reading) -> list[str]:
    """What keeps the confidence from being higher, the gravest first."""
    assert reading.metric and reading.form and reading.qualifier and reading.baseline and reading.subject
    found: list[tuple[float, str]] = []
    metric = reading.metric
    if metric.value.span is None:
        found.append((metric.share, "no metric is named beside the value"))
    if metric.share < DOUBT_BELOW and len(metric.others) > 1:
        found.append(
            (metric.share, f"the metric could be {metric.others[1][0].metric} ({metric.others[1][1]:.2f})")
        )
    if reading.form.share < DOUBT_BELOW:
        found.append(
            (
                reading.form.share,
                f"could be a {reading.form.others[1][0].replace(' none', '')} ({reading.form.others[1][1]:.2f})",
            )
        )
    if reading.qualifier.share < DOUBT_BELOW:
        found.append(
            (
                reading.qualifier.share,
                f"the hedge could be {reading.qualifier.others[1][0]} ({reading.qualifier.others[1][1]:.2f})",
            )
        )
    if reading.roles["out"] > 0.25:
        found.append(
            (1.0 - reading.roles["out"], f"may be no result of the paper ({reading.roles['out']:.2f})")
        )
    likely = [name for name, share in reading.baseline.others if name and share > 0.25]
    if len(likely) > 1:
        found.append((reading.baseline.share, f"two baselines possible: {likely[0]}; {likely[1]}"))
    return [words for _, words in sorted(found, key=lambda item: item[0])] or (
        ["several small doubts"] if confidence_of(reading) < 0.9 else []
    )
