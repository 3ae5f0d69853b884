"""Sentences of a length that reading can look over: what runs on without a stop is read in portions.

Features look from each quantity over its whole sentence, so a sentence without an end (a table as text, a
list of a million numbers) would take time that grows with the square of its length.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from benchclaims.extract.numbers.quantity import Quantity

LONGEST = 2000
"""Code points of a portion; of 20,000 abstracts the longest sentence with a number has 1,500."""
MOST = 40
"""Quantities of a portion; of 20,000 abstracts no sentence holds more than 23."""

Span = tuple[int, int]


def portions(text: str, spans: Sequence[Span], found: Sequence[Quantity]) -> list[Span]:
    """The spans of sentences, those too long or too full cut between two of the quantities `found`.

    >>> portions("One. " + "x " * 1500, [(0, 4), (5, 3005)], [])
    [(0, 4), (5, 2004), (2005, 3005)]
    """
    starts = [quantity.start for quantity in found]
    return [part for span in spans for part in cut(text, span, starts, found)]


def cut(text: str, span: Span, starts: Sequence[int], found: Sequence[Quantity]) -> Iterator[Span]:
    """The portions of one sentence, in order."""
    start, end = span
    while start < end:
        first = bisect_left(starts, start)
        if end - start <= LONGEST and bisect_left(starts, end) - first <= MOST:
            yield start, end
            return
        stop = min(end, cut_at(text, start, first, starts, found))
        yield start, stop
        start = stop + text.startswith(" ", stop)


def cut_at(text: str, start: int, first: int, starts: Sequence[int], found: Sequence[Quantity]) -> int:
    """Where the portion from `start` ends: at a space where there is one, never inside a quantity."""
    stop = start + LONGEST
    if first + MOST < len(starts):
        stop = min(stop, starts[first + MOST])
    last = bisect_left(starts, stop) - 1
    floor = found[last].end if last >= first else start + 1
    if floor >= stop:
        return floor if last == first else found[last].start
    space = text.rfind(" ", floor, stop)
    return stop if space < 0 else space
