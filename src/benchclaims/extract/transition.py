"""Telling a before and an after (`improves from 60% to 90%`) from a span (`ranging from 60% to 90%`)."""

from __future__ import annotations

import re

from benchclaims.extract.context import Sentence
from benchclaims.extract.lexicon import CHANGES
from benchclaims.vocabulary.words import words

SPANS = words("spans")
ARROW = re.compile(r"->|→|arrow|\\to\b")


def is_transition(sentence: Sentence, order: int) -> bool:
    """Whether the two numbers that words join tell a before and an after.

    >>> from benchclaims.extract.context import read_sentences
    >>> is_transition(read_sentences("It lifts accuracy from 60% to 90%.")[1][0], 0)
    True
    >>> is_transition(read_sentences("Gains range from 6% to 9%.")[1][0], 0)
    False
    """
    quantity = sentence.quantities[order]
    if not quantity.joint:
        return False
    if ARROW.search(sentence.text, quantity.start, quantity.joint.start):
        return True
    at, words = sentence.at[order], sentence.words
    before = words[max(0, at - 16) : at]
    if SPANS.intersection(before[-3:]):
        return False
    if quantity.joint.unit == quantity.unit and quantity.high < quantity.low:
        return True
    if words[at - 1 : at] == ["from"]:
        return bool(CHANGES.intersection(before)) or words[at - 2 : at - 1] != ["of"]
    return False
