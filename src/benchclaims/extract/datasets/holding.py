"""The values that a data set stands right beside: `(VizWiz: 1.8%, MMBench: 2%)`, `47.8% on MMLU`."""

from __future__ import annotations

from collections.abc import Sequence

from benchclaims.extract.sentence.context import Sentence, once_each

MARKS = frozenset((":", "("))
TO_A_SET = frozenset("on in for of at the".split())
REACH = 2
"""How many words may stand between a name and a value of its own."""


@once_each
def held_by(sentence: Sentence, first: int, last: int) -> frozenset[int]:
    """The values that stand right beside a name of the words from `first` up to `last`, by their order.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> sentence = read_sentences("It wins by 5% on MMLU (VizWiz: 7%).")[1][0]
    >>> [sorted(held_by(sentence, at, at + 1)) for at in (5, 7)]
    [[0], [1]]
    """
    return frozenset(
        order
        for order, at in enumerate(sentence.at)
        if is_marked(sentence.words[last:at], at - last) or (at < first and is_placed(sentence, at, first))
    )


def is_marked(between: Sequence[str], apart: int) -> bool:
    """Whether a value follows a name with nothing but marks between."""
    return 0 <= apart <= REACH and MARKS.issuperset(between)


def is_placed(sentence: Sentence, at: int, first: int) -> bool:
    """Whether a name follows a value with nothing but a preposition between."""
    between = sentence.words[sentence.edge(at, first) + 1 : first]
    return 0 < len(between) <= REACH and TO_A_SET.issuperset(between)
