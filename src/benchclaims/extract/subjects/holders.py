"""The phrase that a number in brackets belongs to: `over the rule baseline (F1 = 0.836)`, `bugs (22%)`."""

from __future__ import annotations

from benchclaims.extract.grammar.syntax import Phrase
from benchclaims.extract.sentence.context import Sentence, once_each
from benchclaims.extract.sentence.mentions import ends_on_metric

FARTHEST = 14
"""How many words brackets may hold before the number."""
PLACING = frozenset("in on at across for under within during per until".split())
"""What leads to where something is measured rather than to what: `on long texts (81%)`."""


@once_each
def holder(sentence: Sentence, order: int) -> Phrase | None:
    """The phrase right before the brackets that hold a number, unless it is a metric or a place.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [s] = read_sentences("We beat the rule baseline (F1 = 0.83) by far.")[1]
    >>> s.written(*holder(s, 0))
    'rule baseline'
    """
    opening = bracket_before(sentence, sentence.at[order])
    phrase = sentence.parsed.ending_at(opening)
    if phrase is None or ends_on_metric(sentence, opening):
        return None
    return None if sentence.word(sentence.parsed.determined(phrase.start) - 1) in PLACING else phrase


def bracket_before(sentence: Sentence, at: int) -> int:
    """The place of the bracket that opens before a word and is not closed there, -1 where there is none."""
    for place in range(at - 1, max(-1, at - 1 - FARTHEST), -1):
        if sentence.words[place] == ")":
            return -1
        if sentence.words[place] == "(":
            return place
    return -1
