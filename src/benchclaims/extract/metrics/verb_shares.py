"""What a verb tells by the share of its objects: `detects 70% of all errors` is a recall."""

from __future__ import annotations

from functools import cache

from benchclaims.extract.sentence.context import Sentence
from benchclaims.extract.sentence.lists import members
from benchclaims.vocabulary import metrics
from benchclaims.vocabulary.verbs import bases
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
    group = members(sentence, order)
    first, behind = sentence.at[group[0]], sentence.at[group[-1]] + 1
    if sentence.quantities[order].unit != "percent" or sentence.word(behind) != "of":
        return None
    if not INPUTS.isdisjoint(sentence.words[behind : behind + 4]):
        return None
    return acting(sentence, first) or undergone(sentence, behind)


def acting(sentence: Sentence, at: int) -> tuple[str, int] | None:
    """The verb right before the number, but for hedges; what people find in general is no recall."""
    place = at - 1
    while place > 0 and at - place < REACH and sentence.words[place] in HEDGING:
        place -= 1
    metric = metric_of(sentence, place)
    before = sentence.word(place - 1)
    if not metric or before in ("we", "i", "the", "a", "an"):
        return None
    if before in DENYING or (before == "to" and sentence.word(place - 2) in DENYING):
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
    word = sentence.word(place)
    return telling().get(bases().get(word, word))
