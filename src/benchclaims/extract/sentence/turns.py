"""Lists that go together: `precision, recall and F1 reach 91%, 88% and 89%` gives each its own value."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections.abc import Callable, Sequence

from benchclaims.extract.grammar.lexicon import DETERMINERS
from benchclaims.extract.sentence.context import Sentence, once
from benchclaims.extract.sentence.lists import JOINTS, grouped, joins

CLOSING = frozenset(("and", "or", "&"))
JOINING = frozenset((",", "/")) | CLOSING


def turn(sentence: Sentence, order: int, start: int, end: int) -> str:
    """Whether the words from `start` to `end` stand in their list where a quantity stands in its own.

    `in turn`, `out of turn`, or nothing where there are no two lists of one length.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [sentence] = read_sentences("We cut FLOPs and parameters by 52% and 61%, respectively.")[1]
    >>> [turn(sentence, order, 2, 3) for order in (0, 1)]
    ['in turn respectively', 'out of turn respectively']
    """
    values = rows(sentence)[order]
    if len(values) < 2:
        return ""
    index = bisect_right(sentence.parsed.starts, start) - 1
    if index < 0 or sentence.parsed.phrases[index].end < end:
        return ""
    listed = series(sentence)[index]
    if len(listed) != len(values):
        return ""
    said = " respectively" if "respectively" in sentence.words else ""
    mine = index - listed.start == order - values.start
    return ("in turn" if mine else "out of turn") + said


@once
def rows(sentence: Sentence) -> list[range]:
    """For each quantity, the quantities of the row that holds it, whatever their units."""
    joined = [
        joins(sentence.words[left + 1 : right], JOINTS) for left, right in itertools.pairwise(sentence.at)
    ]
    return grouped(joined)


@once
def series(sentence: Sentence) -> list[range]:
    """For each noun phrase, the phrases of the list that holds it; `and` joins the last one."""
    phrases, words = sentence.parsed.phrases, sentence.words
    gaps = [words[left.end : right.start] for left, right in itertools.pairwise(phrases)]
    return closed(gaps, lambda gap: joins(gap, JOINING | DETERMINERS) and gap[0] in JOINING)


def closed(gaps: Sequence[list[str]], joint: Callable[[list[str]], bool]) -> list[range]:
    """For each of several things the list that holds it, by the words between; `and` joins the last one.

    >>> closed([["and"], [","]], lambda gap: True)
    [range(0, 2), range(0, 2), range(2, 3)]
    """
    joined: list[bool] = []
    ended = False
    for gap in gaps:
        joined.append(not ended and joint(gap))
        ended = joined[-1] and not CLOSING.isdisjoint(gap)
    return grouped(joined)
