"""Places of one text that share a character, found without a look at all of them."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable
from typing import Generic, TypeVar

from benchclaims.model import Placed, Span, overlap

T = TypeVar("T")


class Places(Generic[T]):
    """What stands at places of a text, in the order in which it was put there.

    Values are short: what overlaps a place begins behind it, or before it by no more than the longest.

    >>> places = Places([(Span(0, 5), "a"), (Span(9, 12), "b"), (Span(3, 7), "c")])
    >>> places.overlapping(Span(4, 9)), places.overlapping(Span(7, 9))
    (['a', 'c'], [])
    """

    def __init__(self, things: Iterable[tuple[Placed, T]] = ()) -> None:
        self._things: list[T] = []
        self._spans: list[tuple[int, int, int]] = []
        self._longest = 0
        for place, thing in things:
            self.put(place, thing)

    def put(self, place: Placed, thing: T) -> None:
        """Put something at a place, where other things may be."""
        insort(self._spans, (place.start, place.end, len(self._things)))
        self._longest = max(self._longest, place.end - place.start)
        self._things.append(thing)

    def overlapping(self, place: Placed) -> list[T]:
        """What shares a character with a place."""
        first = bisect_left(self._spans, (place.start - self._longest,))
        last = bisect_left(self._spans, (place.end,))
        near = (span for span in self._spans[first:last] if overlap(Span(*span[:2]), place))
        return [self._things[number] for number in sorted(number for _, _, number in near)]
