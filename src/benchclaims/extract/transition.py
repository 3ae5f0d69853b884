"""Telling a before and an after (`improves from 60% to 90%`) from a span (`ranging from 60% to 90%`)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from benchclaims.extract.bounds import HEDGED
from benchclaims.extract.context import QUANTITY, Sentence
from benchclaims.extract.lexicon import CHANGES
from benchclaims.extract.syntax import VERBS
from benchclaims.vocabulary.words import words

SPANS = words("spans")
HEDGES = frozenset(re.findall(r"[a-z]+", HEDGED))
BREAKS = frozenset(("(", ")", ",", ";", "by", "of"))
REACH = 7
"""How many words before brackets the verb is looked for."""
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
    if quantity.joint.unit == quantity.unit and quantity.high < quantity.first:
        return True
    start = led_from(words, at)
    if start >= 0:
        return bool(CHANGES.intersection(before)) or words[start - 1 : start] != ["of"]
    return words[at - 1 : at] == ["("] and is_changed(sentence, at - 1)


def led_from(words: Sequence[str], at: int) -> int:
    """Where the `from` stands that leads a number, hedged or not (`from below 10%`), or -1."""
    start = at - 1
    while start >= 0 and words[start] in HEDGES:
        start -= 1
    return start if start >= 0 and words[start] == "from" else -1


def is_changed(sentence: Sentence, bracket: int) -> bool:
    """Whether brackets stand behind what a verb says to change: `it raises utility (71.8% to 75.2%)`."""
    tags, words = sentence.parsed.tags, sentence.words
    for place in range(bracket - 1, max(-1, bracket - REACH), -1):
        if tags[place] in VERBS:
            return words[place] in CHANGES
        if words[place] == QUANTITY or words[place] in BREAKS:
            return False
    return False
