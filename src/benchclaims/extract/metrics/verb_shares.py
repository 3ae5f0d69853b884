"""What a verb tells by the share of its objects: `detects 70% of all errors` is a recall."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from typing import NamedTuple

from benchclaims.extract.sentence.context import Sentence
from benchclaims.extract.sentence.lists import members
from benchclaims.vocabulary import metrics
from benchclaims.vocabulary.verbs import base
from benchclaims.vocabulary.words import words

HEDGING = words("skipped") - {"of", "with", "in", "is", "by"} | {"up", "to", "only", "all", "on", "roughly"}
DENYING = frozenset("fail fails failed failing unable not cannot".split())
BEING = frozenset("is are was were be been being".split())
ADVERBS = frozenset("correctly successfully eventually still later then also not automatically".split())
MISSED = "other:miss-rate"
INPUTS = frozenset(
    "parameters weights neurons layers heads tokens data cost costs time compute memory budget".split()
)
"""What is chosen, not found: `identifies 5% of the parameters`."""
REACH = 6


@cache
def telling() -> dict[str, str]:
    """The metric that each verb tells by the share of its objects, by the verb's base form."""
    return {verb: metric.id for metric in metrics().values() for verb in metric.shares}


def verb_share(sentence: Sentence, order: int) -> tuple[str, int] | None:
    """The metric that the verb of `VERB #% of NOUN` or `#% of NOUN are VERB` tells, and the verb's place.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [sentence] = read_sentences("It fails to detect 79% of bugs, and 12% of answers are rejected.")[1]
    >>> verb_share(sentence, 0), verb_share(sentence, 1)
    (('other:miss-rate', 3), ('other:rejection-rate', 13))
    """
    stands = share_of(sentence, order)
    if not stands or not INPUTS.isdisjoint(sentence.words[stands.behind : stands.behind + 4]):
        return None
    return acting(sentence, stands.first) or undergone(sentence, stands.behind)


class Share(NamedTuple):
    """Where percentages of something stand: the word of the first, and the `of` behind the last."""

    first: int
    behind: int


def share_of(sentence: Sentence, order: int) -> Share | None:
    """Where a percentage stands, with its list, that is said to be `of` something; None of all others."""
    group = members(sentence, order)
    found = Share(sentence.at[group[0]], sentence.at[group[-1]] + 1)
    told = sentence.quantities[order].unit == "percent" and sentence.word(found.behind) == "of"
    return found if told else None


def led_by(sentence: Sentence, at: int, passed: Collection[str], floor: int = 0) -> int:
    """The word before `at` and before all that is passed over there, no farther than `floor`."""
    place = at - 1
    while place > floor and sentence.words[place] in passed:
        place -= 1
    return place


def is_denied(sentence: Sentence, place: int) -> bool:
    """Whether the verb at a place is said not to happen: `fails to find`, `cannot find`."""
    before = sentence.word(place - 1)
    return before in DENYING or (before == "to" and sentence.word(place - 2) in DENYING)


def acting(sentence: Sentence, at: int) -> tuple[str, int] | None:
    """The verb right before the number, but for hedges; what people find in general is no recall."""
    place = led_by(sentence, at, HEDGING, max(0, at - REACH))
    metric = metric_of(sentence, place)
    if not metric or sentence.word(place - 1) in ("we", "i", "the", "a", "an"):
        return None
    if is_denied(sentence, place):
        return (MISSED, place) if metric == "recall" else None
    return metric, place


def undergone(sentence: Sentence, at: int) -> tuple[str, int] | None:
    """The passive verb behind the noun: `93% of components are correctly identified`."""
    for being in range(at + 2, min(at + 2 + REACH, len(sentence.words))):
        if sentence.words[being] in BEING:
            verb = being + 1
            denied = sentence.word(verb) == "not"
            while sentence.word(verb) in ADVERBS or sentence.word(verb) in BEING:
                verb += 1
            metric = metric_of(sentence, verb) if sentence.word(verb).endswith(("ed", "t", "nd")) else None
            if metric and denied:
                metric = MISSED if metric == "recall" else None
            return (metric, verb) if metric else None
    return None


def metric_of(sentence: Sentence, place: int) -> str | None:
    """The metric that the verb at a place tells, if it is one of those."""
    return telling().get(base(sentence.word(place)))
