"""Quantities that stand in one list: `20.57%, 9.80%, and 13.72%`, `3x, 14x, 18x and 26x`."""

from __future__ import annotations

from benchclaims.extract.context import Sentence
from benchclaims.vocabulary.words import words

JOINTS = words("joints")


def groups(sentence: Sentence) -> list[list[int]]:
    """The quantities of the sentence by list, in order; a quantity on its own is a list of one."""
    made: list[list[int]] = []
    for order in range(len(sentence.quantities)):
        if made and joined(sentence, made[-1][-1], order):
            made[-1].append(order)
        else:
            made.append([order])
    return made


def joined(sentence: Sentence, left: int, right: int) -> bool:
    """Whether nothing but joining words stands between two neighbouring quantities of like unit."""
    first, second = sentence.quantities[left], sentence.quantities[right]
    if first.unit != second.unit:
        return False
    between = sentence.words[sentence.at[left] + 1 : sentence.at[right]]
    return 0 < len(between) <= 4 and all(word in JOINTS for word in between)


def leader(sentence: Sentence, order: int) -> int:
    """The first quantity of the list that holds quantity number `order`.

    >>> from benchclaims.extract.context import read_sentences
    >>> leader(read_sentences("Gains are 2%, 3% and 4% on A.")[1][0], 2)
    0
    """
    while order > 0 and joined(sentence, order - 1, order):
        order -= 1
    return order
