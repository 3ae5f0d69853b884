"""Quantities that stand in one list: `20.57%, 9.80%, and 13.72%`, `3x, 14x, 18x and 26x`."""

from __future__ import annotations

from benchclaims.extract.sentence.context import Sentence, once
from benchclaims.vocabulary.words import words

JOINTS = words("joints")


def joined(sentence: Sentence, left: int, right: int) -> bool:
    """Whether nothing but joining words stands between two neighbouring quantities of like unit."""
    first, second = sentence.quantities[left], sentence.quantities[right]
    if first.unit != second.unit:
        return False
    return joins(sentence.words[sentence.at[left] + 1 : sentence.at[right]], JOINTS)


def joins(between: list[str], joints: frozenset[str]) -> bool:
    """Whether nothing but joining words stands between two members of a list."""
    return 0 < len(between) <= 4 and all(word in joints for word in between)


@once
def lists(sentence: Sentence) -> list[range]:
    """For each quantity, the quantities of the list that holds it, in order; alone, it is a list of one."""
    return grouped([joined(sentence, order, order + 1) for order in range(len(sentence.quantities) - 1)])


def grouped(joined: list[bool]) -> list[range]:
    """For each of several things, the range of those that are joined to it.

    >>> grouped([True, False])
    [range(0, 2), range(0, 2), range(2, 3)]
    """
    made: list[range] = []
    while len(made) <= len(joined):
        first = last = len(made)
        while last < len(joined) and joined[last]:
            last += 1
        made += [range(first, last + 1)] * (last + 1 - first)
    return made


def members(sentence: Sentence, order: int) -> range:
    """The quantities of the list that holds quantity number `order`, in order.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> members(read_sentences("Gains are 2%, 3% and 4% on A.")[1][0], 1)
    range(0, 3)
    """
    return lists(sentence)[order]


def edge(sentence: Sentence, order: int, start: int) -> int:
    """The last word of a quantity, of its list where `start` stands behind that, and of brackets behind them.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [sentence] = read_sentences("Gains are 2%, 3% and 4% (9% before) on A.")[1]
    >>> sentence.words[edge(sentence, 0, 11)], sentence.words[edge(sentence, 0, 3)]
    (')', '#')
    """
    last = sentence.at[members(sentence, order)[-1]]
    return sentence.edge(last if start > last else sentence.at[order], start)


def leader(sentence: Sentence, order: int) -> int:
    """The first quantity of the list that holds quantity number `order`.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> leader(read_sentences("Gains are 2%, 3% and 4% on A.")[1][0], 2)
    0
    """
    return members(sentence, order)[0]
