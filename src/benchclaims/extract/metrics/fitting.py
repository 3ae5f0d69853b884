"""Whether a metric can have values in a unit: no accuracy is in degrees, no latency in names per second."""

from __future__ import annotations

from functools import lru_cache

from benchclaims.extract.sentence.context import Sentence
from benchclaims.extract.sentence.mentions import Named
from benchclaims.extract.sentence.phrases import runs, slug
from benchclaims.model import OTHER, UNTOLD
from benchclaims.vocabulary import metrics
from benchclaims.vocabulary.units import OPEN_KINDS, kind_of, unit_kinds

OF_ANY = frozenset((*OPEN_KINDS, "count", "share of parts"))
"""Shares, multiples, bare numbers and counts are of any metric."""
PHYSICAL = frozenset(
    "length angle area volume speed acceleration force torque pressure temperature mass concentration".split()
)
"""What an accuracy or an error without a metric of its own may be told in: `an accuracy of 4 cm`."""


@lru_cache(maxsize=16384)
def can_be_in(metric: str, unit: str) -> bool:
    """Whether a metric can have a value in a unit; one that the vocabulary does not know can.

    >>> can_be_in("accuracy", "percent"), can_be_in("accuracy", "degree"), can_be_in("latency", "name/s")
    (True, False, False)
    """
    kind = kind_of(unit)
    allowed = kinds_of(metric)
    return kind in OF_ANY or allowed is None or kind in allowed


@lru_cache(maxsize=1024)
def kinds_of(metric: str) -> frozenset[str] | None:
    """What the units of a metric's values may measure, None where anything.

    What the vocabulary says, else what the unit of its scale measures: nothing for per cent.
    """
    entry = metrics().get(metric)
    if entry is None:
        return None
    if entry.kinds is not None:
        return frozenset(entry.kinds)
    if entry.unit is None or entry.unit == "point":
        return None
    return frozenset([unit_kinds()[entry.unit]]) - OF_ANY


@lru_cache(maxsize=1024)
def can_be_below_zero(metric: str) -> bool:
    """Whether a metric can have a value below zero; one that the vocabulary does not know can.

    >>> can_be_below_zero("correlation"), can_be_below_zero("perplexity")
    (True, False)
    """
    low, _ = bounds_of(metric)
    return low is None or low < 0


def within_bounds(metric: str, value: float) -> bool:
    """Whether a value can be one of a metric, by its bounds.

    >>> within_bounds("correlation", 0.8), within_bounds("correlation", 12)
    (True, False)
    """
    low, high = bounds_of(metric)
    return (low is None or value >= low) and (high is None or value <= high)


def bounds_of(metric: str) -> tuple[float | None, float | None]:
    """The least and the greatest value of a metric, None where none is set or the metric is not known."""
    entry = metrics().get(metric)
    return (entry.bounds if entry else None) or (None, None)


def told_as(sentence: Sentence, name: Named, unit: str) -> Named | None:
    """What a name stands for where the value is in a unit, None for nothing.

    What is told as an error or an accuracy is a metric of its own where it is in centimetres.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> from benchclaims.extract.sentence.mentions import named
    >>> sentence = read_sentences("The keypoint error is 5 mm.")[1][0]
    >>> [told_as(sentence, name, unit).metric for name in named(sentence) for unit in ("mm", "percent")]
    ['other:keypoint-error', 'error-rate']
    """
    if can_be_in(name.metric, unit):
        return name
    if name.metric == "compute" and kind_of(unit) == "money":
        return name._replace(metric="cost")
    if not is_measured_as(name.metric, unit):
        return None
    if name.cue:
        return name._replace(metric="other:accuracy") if name.metric == "accuracy" else None
    start = next((run.start for run in runs(sentence) if run.end == name.end), name.start)
    return name._replace(metric=slug(sentence.words[start : name.end]), start=min(start, name.start))


@lru_cache(maxsize=4096)
def known_as(metric: str, unit: str) -> str:
    """A metric that the words of a text name; its id is none that the vocabulary has without `other:`.

    Such a one is that metric, or, in a unit that it cannot have, a measure of its own.

    >>> known_as("other:precision", "point"), known_as("other:accuracy", "cm")
    ('precision', 'other:absolute-accuracy')
    """
    bare = metric.removeprefix(OTHER)
    if bare == metric or bare not in metrics():
        return metric
    return bare if can_be_in(bare, unit) else f"{OTHER}absolute-{bare}"


@lru_cache(maxsize=16384)
def is_measured_as(metric: str, unit: str) -> bool:
    """Whether words for a metric that cannot have a unit still say what is measured in it.

    >>> is_measured_as("error-rate", "s"), is_measured_as("accuracy", "cm"), is_measured_as("accuracy", "s")
    (True, True, False)
    """
    kind, entry = kind_of(unit), metrics().get(metric)
    if entry is None or entry.family != "quality" or metric in UNTOLD:
        return False
    return kind in PHYSICAL or (kind == "time" and metric == "error-rate")
