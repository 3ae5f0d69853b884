"""What is beaten is larger: `outperforms models trained on 3x more data` says that the own data are less."""

from __future__ import annotations

from benchclaims.extract.grammar.syntax import VERBS
from benchclaims.extract.sentence.context import Sentence
from benchclaims.extract.sentence.lists import members
from benchclaims.vocabulary.verbs import base

OUTDOING = frozenset("outperform surpass match beat rival compete exceed outdo approach".split())
"""Verbs whose object is what the own work is compared with, in their base forms."""
EVEN = frozenset(("comparable", "competitive", "par"))
"""Words behind which `to` or `with` leads to what the own work is compared with."""
LARGER = frozenset("larger more bigger greater heavier longer".split())
SET_OFF = frozenset("# by while whereas but ; ) achieving using requiring needing".split())
"""What ends the object of such a verb: an amount, another clause."""
REACH = 14


def outdone_features(sentence: Sentence, order: int, better: str, unit: str) -> list[str]:
    """The features of a multiple that tells how much larger is what the own work beats or matches.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> texts = "It beats models trained on 3x more data.", "It outperforms models by using 3x more data."
    >>> [outdone_features(*read_sentences(text)[1], 0, "lower", "u") for text in texts]
    [['outdone larger', 'outdone larger&lower', 'outdone larger&u'], []]
    """
    group = members(sentence, order)
    first, last = sentence.at[group[0]], sentence.at[group[-1]]
    if sentence.word(last + 1) not in LARGER or not is_outdone(sentence, first):
        return []
    return ["outdone larger", f"outdone larger&{better}", f"outdone larger&{unit}"]


def is_outdone(sentence: Sentence, at: int) -> bool:
    """Whether a number stands within what a verb of comparison is said to beat or to match."""
    words, tags = sentence.words, sentence.parsed.tags
    for place in range(at - 1, max(-1, at - REACH), -1):
        word = words[place]
        if word in EVEN or (tags[place] in VERBS and base(word) in OUTDOING):
            return True
        if word in SET_OFF:
            return False
    return False
