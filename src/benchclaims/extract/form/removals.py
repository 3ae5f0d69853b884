"""Shares that a verb takes away: `avoids 65% of the disk reads` is so much less of them."""

from __future__ import annotations

from functools import cache

from benchclaims.extract.form.labels import form_and_direction, only
from benchclaims.extract.metrics.verb_shares import DENYING, HEDGING, led_by, share_of
from benchclaims.extract.sentence.context import Sentence
from benchclaims.vocabulary.verbs import forms_of
from benchclaims.vocabulary.words import words

PASSED = HEDGING | {"between", "out", "another", "some"}


def takes_away(sentence: Sentence, order: int) -> bool:
    """Whether a verb of removal takes a percentage as its object, and is not denied.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [sentence] = read_sentences("It avoids up to 65% of the disk reads and sees 10% of them.")[1]
    >>> takes_away(sentence, 0), takes_away(sentence, 1)
    (True, False)
    """
    stands = share_of(sentence, order)
    if not stands:
        return False
    place = led_by(sentence, stands.first, PASSED)
    before = {sentence.word(place - 1), sentence.word(place - 2)}
    return sentence.word(place) in removing() and DENYING.isdisjoint(before)


@cache
def removing() -> frozenset[str]:
    """All forms of the verbs of removal."""
    return frozenset(forms_of(words("removal verbs")))


def lessened(shares: dict[str, float], better: str) -> dict[str, float]:
    """The shares of the classes that say so much less of a metric.

    >>> lessened({"score": 0.5, "change better": 0.25, "change worse": 0.25}, "lower")
    {'change better': 1.0}
    """
    return only(shares, lambda label: form_and_direction(label, better) == ("change", "decrease"))
