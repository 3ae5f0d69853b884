"""The way between words and a number: what stands between the two, in short."""

from __future__ import annotations

from benchclaims.extract.sentence.context import Sentence
from benchclaims.extract.sentence.lists import edge, leader


def way(sentence: Sentence, order: int, start: int, end: int) -> str:
    """The side on which words stand of a number or of its list, and what stands between.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [sentence] = read_sentences("It takes 65% for Foo, against Bar (7% or 8%).")[1]
    >>> way(sentence, 0, 4, 5), way(sentence, 2, 7, 8)
    ('right for', 'left (')
    """
    at, parsed = sentence.at[order], sentence.parsed
    if end > at:
        return f"right {parsed.path(edge(sentence, order, start) + 1, start)}"
    first = sentence.at[leader(sentence, order)]
    return f"left {parsed.path(end, first if end <= first else at)}"
