"""What a verb tells by the share of the cases that it is said of: `loses the target in 3% of the videos`."""

from __future__ import annotations

from functools import cache

from benchclaims.extract.grammar.lexicon import DETERMINERS
from benchclaims.extract.metrics.verb_shares import HEDGING, INPUTS, is_denied, led_by, share_of
from benchclaims.extract.sentence.context import QUANTITY, Sentence
from benchclaims.vocabulary import metrics
from benchclaims.vocabulary.verbs import ING, THIRD, bases, forms

LEADS = frozenset(("in", "on", "for"))
FARTHEST = 8
STOPS = frozenset((QUANTITY, ",", ";", ":", "(", ")", "that", "which", "and", "but", "than"))
SPENT = INPUTS | frozenset(
    "runtime energy steps iterations epochs samples evaluations flops training search examples labels".split()
)
"""What is used up, and no cases: `reaches the same loss in 40% of the steps`."""


def case_share(sentence: Sentence, order: int) -> tuple[str, int] | None:
    """The metric that the verb of `VERB … in #% of CASES` tells, and the verb's place.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [sentence] = read_sentences("It loses the ball in only 3% of the games, winning in 60% of them.")[1]
    >>> case_share(sentence, 0), case_share(sentence, 1)
    (('error-rate', 1), ('win-rate', 11))
    """
    stands = share_of(sentence, order)
    if not stands or not SPENT.isdisjoint(sentence.words[stands.behind : stands.behind + 4]):
        return None
    lead = led_by(sentence, stands.first, HEDGING)
    return verb_before(sentence, lead) if sentence.word(lead) in LEADS else None


def verb_before(sentence: Sentence, lead: int) -> tuple[str, int] | None:
    """The verb that the cases are said of, with what it tells; none where another is nearer."""
    for place in range(lead - 1, max(-1, lead - 1 - FARTHEST), -1):
        word = sentence.words[place]
        if word in STOPS:
            return None
        metric = telling().get(bases().get(word, ""))
        if metric and says(sentence, place):
            return denied(sentence, place, metric)
        if place in sentence.parsed.verbs:
            return None
    return None


def says(sentence: Sentence, place: int) -> bool:
    """Whether a word is a verb where it stands, and no adverb beside it tells more than it does."""
    before = sentence.word(place - 1)
    if before in TELLING or before in DETERMINERS:
        return False
    return place in sentence.parsed.verbs or forms()[sentence.words[place]] in (THIRD, ING)


TELLING = frozenset("correctly successfully incorrectly wrongly".split())


def denied(sentence: Sentence, place: int, metric: str) -> tuple[str, int] | None:
    """What a verb tells, a failure where a success is denied: `fails to find one in 3% of the cases`."""
    if is_denied(sentence, place):
        return ("error-rate", place) if metric == "success-rate" else None
    return metric, place


@cache
def telling() -> dict[str, str]:
    """The metric that each verb tells by the share of the cases, by the verb's base form."""
    return {verb: metric.id for metric in metrics().values() for verb in metric.cases}
