"""Texts of a length that one claim can be about: a text as long as a book is read passage by passage.

What a claim is linked to (a name, a data set) is sought in its whole abstract; sought in a whole book for
each of its numbers, time would grow with the square of the length.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left
from dataclasses import dataclass

from benchclaims.extract.sentence.context import Sentence, read_sentences

LONGEST = 10_000
"""Code points of a passage; of 20,000 abstracts the longest has 2,500."""


@dataclass(slots=True)
class Passage:
    """A stretch of a text: its offsets, the spans of all sentences of the text, its own with a quantity."""

    start: int
    end: int
    spans: list[tuple[int, int]]
    sentences: list[Sentence]


def whole(text: str) -> Passage:
    """A text as one passage, however long."""
    return Passage(0, len(text), *read_sentences(text))


def passages(text: str) -> list[Passage]:
    """A text as one passage, or cut between sentences into several of `LONGEST` code points or few more.

    >>> [(p.start, p.end) for p in passages("It gains 5%. " * 1000)]
    [(0, 10010), (10010, 13000)]
    """
    one = whole(text)
    if len(text) <= LONGEST:
        return [one]
    starts = [start for start, _ in one.spans]
    cuts = [0]
    while (place := bisect_left(starts, cuts[-1] + LONGEST)) < len(starts):
        cuts.append(starts[place])
    return [part(one, start, end) for start, end in itertools.pairwise([*cuts, len(text)])]


def part(one: Passage, start: int, end: int) -> Passage:
    """The passage from `start` to `end` of a whole."""
    first, last = (
        bisect_left(one.sentences, offset, key=lambda sentence: sentence.start) for offset in (start, end)
    )
    return Passage(start, end, one.spans, one.sentences[first:last])
