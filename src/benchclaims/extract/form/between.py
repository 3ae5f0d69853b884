"""What stands between a score and a candidate for its level, taken together, and the verbs of both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from benchclaims.extract.sentence.context import QUANTITY, Sentence
from benchclaims.extract.sentence.surroundings import setting
from benchclaims.vocabulary.words import words

TURNS = words("level turns")
PLAIN = frozenset((",", "(", ")", "and", "with"))
"""Turns that say little by themselves."""
MOST = 4
"""How many turns are told one behind another."""


def turns_between(sentence: Sentence, order: int, other: int, metric: str) -> Iterator[str]:
    """The words of comparison between a score and a candidate, in order; `metric` says whether theirs is one.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [told] = read_sentences("It reaches 91%, while BarNet, a larger one, stays at 88%.")[1]
    >>> [*turns_between(told, 0, 1, "open")]
    ['v turns=, while , , right', 'v turns=while right n=0 metric=open']
    """
    at, place = sentence.at[order], sentence.at[other]
    side, between = "right" if place > at else "left", sentence.words[min(at, place) + 1 : max(at, place)]
    found = [word for word in between if word in TURNS]
    telling = [word for word in found if word not in PLAIN]
    yield f"v turns={joined(found)} {side}"
    yield f"v turns={joined(telling)} {side} n={min(between.count(QUANTITY), 2)} metric={metric}"


def joined(found: Sequence[str]) -> str:
    """Some words as one, where they are few."""
    return " ".join(found) if len(found) <= MOST else "many"


def verbs_of(sentence: Sentence, order: int, other: int) -> Iterator[str]:
    """The verbs of a score and of a candidate: `rises to 91% … stays at 88%`."""
    side = "right" if other > order else "left"
    mine, theirs = verb_of(sentence, order), verb_of(sentence, other)
    yield f"v verb={mine} {side}"
    yield f"v verbs={mine},{theirs} {side}"
    yield f"v their verb={theirs} {side}"


def verb_of(sentence: Sentence, order: int) -> str:
    """The verb of a number's clause, or ''.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [told] = read_sentences("Accuracy drops to 88%.")[1]
    >>> verb_of(told, 0)
    'drops'
    """
    verb = setting(sentence, order).verb
    return "" if verb is None else sentence.words[sentence.parsed.verbs[verb]]
