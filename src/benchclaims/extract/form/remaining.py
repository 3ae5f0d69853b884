"""How much of a performance is left: `96% of its performance` is a ratio, of which there is no level."""

from __future__ import annotations

from functools import cache

from benchclaims.extract.form.labels import form_and_direction, only
from benchclaims.extract.form.shares import whole_end
from benchclaims.extract.metrics.verb_shares import HEDGING, led_by, share_of
from benchclaims.extract.sentence.context import Sentence
from benchclaims.vocabulary.verbs import forms_of
from benchclaims.vocabulary.words import words


def is_of_performance(sentence: Sentence, order: int) -> bool:
    """Whether a percentage is a share of a performance that no verb says to be lost.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [s] = read_sentences("It has 96% of full performance, loses 4% of performance and 8% of F1.")[1]
    >>> [is_of_performance(s, order) for order in range(3)]
    [True, False, False]
    """
    stands = share_of(sentence, order)
    if not stands or sentence.word(whole_end(sentence, stands.behind + 1) - 1) != "performance":
        return False
    return sentence.word(led_by(sentence, stands.first, HEDGING)) not in costing()


@cache
def costing() -> frozenset[str]:
    """All forms of the verbs whose object is lost."""
    return frozenset(forms_of(words("costing verbs")))


def remaining(shares: dict[str, float], better: str, value: float) -> dict[str, float]:
    """The shares of the classes that say how much of a metric is left, or that it is more than before.

    >>> remaining({"score": 0.5, "share": 0.2, "ratio better": 0.2, "change worse": 0.1}, "higher", 96.0)
    {'share': 1.0}
    """
    if value < 100:
        return only(shares, lambda label: label == "share")
    told = ("ratio", "increase") if value > 100 else ("ratio", "decrease")
    return only(shares, lambda label: form_and_direction(label, better) == told)
