"""Two levels that a sentence sets against each other: `56.8 FPS vs. 10.0 FPS`, `from 60% to 90%`."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from benchclaims.check.arithmetic.reported import Reported, Sentence
from benchclaims.check.evidence.hedging import beside
from benchclaims.check.evidence.readings import in_sentence
from benchclaims.extract.numbers.quantity import Quantity
from benchclaims.extract.numbers.values import LOOKALIKES
from benchclaims.model import overlap
from benchclaims.table.interval import Interval, level
from benchclaims.table.rounding import rounding
from benchclaims.table.units import converted

LEVELS_APART = 64
"""Characters up to which two levels can be set against each other."""
SIZES = ("data", "time", "energy", "power", "money", "compute")
"""Kinds of units in which one system can be as good as another with less."""
VERSUS = re.compile(
    r"[\s)]*(?:\w+\s){0,2}?(?:vs\.?|v\.s\.?|versus|compared (?:to|with)|against|→|->)\s*(?:[\w-]+\s){0,3}?",
    re.I,
)
MATCHES = re.compile(r"[^;:.,]*\b(?:match(?:es|ing)?|equals?|(?:is )?on par with)\b[^;:.,]*", re.I)
"""What sets a small and a large size against each other at the same quality."""
RANGING = re.compile(
    r"\b(?:rang\w*|var(?:y|ies|ying)|span\w*|between|scal\w*)\s+(?:\w+\s+)?(?:from\s+)?$", re.I
)
WRITTEN = re.compile(r"[\d,]*[1-9][\d,]*(?:\.\d+)?|0?\.\d*[1-9]\d*")
"""The digits of a number whose unit may hold an order: `4.34 TFLOPs`."""
ARROW = re.compile(r"->|→|arrow|\\to\b")


@dataclass(frozen=True, slots=True)
class Level:
    """One level: its words, its unit, and what it can stand for."""

    text: str
    unit: str
    value: float
    range: Interval


@dataclass(frozen=True, slots=True)
class Pair:
    """A new and an old level and where they stand in the sentence.

    `claim` is the score that makes the pair, None where only the words do; `ordered` says whether it is
    certain which of the two is the new one; `matching`, that one is as good as the other with less.
    """

    new: Level
    old: Level
    start: int
    end: int
    ordered: bool
    claim: Reported | None = None
    matching: bool = False


def pairs(sentence: Sentence) -> list[Pair]:
    """All pairs of a sentence in order; where a score names the pair, its words are not read again."""
    told = list(_of_claims(sentence))
    read = [one for one in _of_words(sentence.text) if not any(overlap(one, two) for two in told)]
    return sorted([*told, *read], key=lambda pair: (pair.start, pair.end))


def _of_claims(sentence: Sentence) -> Iterator[Pair]:
    """The scores with the level that they are compared with."""
    for claim, start in zip(sentence.claims, sentence.starts, strict=True):
        if claim.form != "score" or claim.baseline_value is None:
            continue
        end = start + len(claim.value_text)
        new = _level(sentence.text, start, end, max(claim.low, claim.high), claim.unit, claim.qualifier)
        other = _stands(sentence.text, claim, start)
        if new is None or other is None:
            continue
        old_start, old_end, value = other
        old = _level(sentence.text, old_start, old_end, value, claim.unit, "exact")
        if old is not None:
            yield Pair(new, old, min(start, old_start), max(end, old_end), True, claim)


def _stands(text: str, claim: Reported, start: int) -> tuple[int, int, float] | None:
    """Where the level compared with stands in the sentence, the nearest place, with its value."""
    found = []
    for one in in_sentence(text):
        ends = [(one.start, one.end, one.low, one.unit)]
        if one.joint:
            ends = [
                (one.start, one.joint.start, one.low, one.unit),
                (one.joint.start, one.joint.end, one.joint.value, one.joint.unit),
            ]
        for begin, end, value, unit in ends:
            same = value if unit == claim.unit else converted(value, unit, claim.unit)
            for candidate in {value, same} - {None}:
                if candidate is not None and math.isclose(
                    candidate, claim.baseline_value or 0.0, rel_tol=1e-6
                ):
                    found.append((abs(begin - start), begin, end, candidate))
    if not found:
        return None
    _, begin, end, value = min(found)
    return begin, end, value


def _of_words(text: str) -> Iterator[Pair]:
    """`A vs. B` and `from A to B`."""
    numbers = [one for one in in_sentence(text) if one.shape not in LOOKALIKES]
    for one in numbers:
        if (pair := _transition(text, one)) is not None:
            yield pair
    for one, other in pairwise(numbers):
        if one.joint or other.joint or other.start - one.end > LEVELS_APART or not _alike(one, other):
            continue
        versus = VERSUS.fullmatch(text, one.end, other.start) is not None
        matching = one.kind in SIZES and MATCHES.fullmatch(text, one.end, other.start) is not None
        if versus or matching:
            new, old = _of_quantity(text, one, other), _of_quantity(text, other, other)
            if new and old:
                yield Pair(new, old, one.start, other.end, matching, matching=matching)


def _transition(text: str, one: Quantity) -> Pair | None:
    """`from A to B` or `A → B` where it is no span."""
    if one.joint is None or RANGING.search(text, 0, one.start):
        return None
    between = text[one.start : one.joint.start]
    if not ARROW.search(between) and not re.search(r"\bfrom\s(?:\S+\s)?$", text[: one.start]):
        return None
    first = converted(one.low, one.unit, one.joint.unit)
    old = None if first is None else _level(text, one.start, one.joint.start, first, one.joint.unit, "exact")
    qualifier = beside(text[: one.joint.start]) or _inner(between)
    new = _level(text, one.joint.start, one.joint.end, one.joint.value, one.joint.unit, qualifier)
    return Pair(new, old, one.start, one.joint.end, True) if new and old else None


def _inner(between: str) -> str:
    """The hedge between two levels: `from 60% to over 90%`."""
    if re.search(r"\b(?:over|above|beyond|more than)\s*$", between):
        return "at-least"
    return "at-most" if re.search(r"\b(?:under|below|less than)\s*$", between) else "exact"


def _alike(one: Quantity, other: Quantity) -> bool:
    return one.unit == other.unit or (not one.own_unit and other.kind not in ("factor",))


def _of_quantity(text: str, one: Quantity, other: Quantity) -> Level | None:
    """The level of a number in the unit of the `other`, which it shares where it has none of its own."""
    if one.low != one.high or one.unit in ("x", "order_of_magnitude"):
        return None
    value = one.low if one.own_unit or one is other else _shared(one.low, other)
    hedge = one.bound or beside(text[: one.start]) or "exact"
    return _level(text, one.start, one.end, value, other.unit, hedge)


def _shared(value: float, other: Quantity) -> float:
    """A number without a unit as one in that of the other: `12 vs. 17M` is 12M, `1,200 vs. 3k` is 1,200."""
    if not WRITTEN.fullmatch(other.digits) or min(value, other.low) <= 0:
        return value
    order = other.low / float(other.digits.replace(",", ""))
    return min((value, value * order), key=lambda shared: abs(math.log(shared / other.low)))


def _level(text: str, start: int, end: int, value: float, unit: str, qualifier: str) -> Level | None:
    """The level that stands at a place; None where nothing is relative to it, as to zero."""
    if value <= 0 or qualifier == "average":
        return None
    words = re.sub(r"\s+(?:up\s)?to\s.*$|\s*(?:->|→).*$", "", text[start:end]).strip() or text[start:end]
    return Level(words, unit, value, level(value, rounding(text[start:end], value), qualifier))
