"""In which words a quote and the passage of the source that it was taken from differ."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from benchclaims.check.file import shown

TOLD = 3
"""Differences that a finding tells."""
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Difference:
    """Words of the quote, at their place in it, and what the source has there; one of them may be empty."""

    words: str
    source: str
    start: int
    end: int

    def said(self, other: str = "the source") -> str:
        """The difference in words, from what is called `other`.

        >>> Difference("3.5x", "2.5x", 0, 4).said(), Difference("", "not", 0, 0).said()
        ("'3.5x' where the source has '2.5x'", "no 'not', which the source has")
        """
        if not self.words:
            return f"no {shown(self.source)}, which {other} has"
        if not self.source:
            return f"{shown(self.words)}, which {other} does not have"
        return f"{shown(self.words)} where {other} has {shown(self.source)}"


def differences(quote: str, source: str) -> Iterator[Difference]:
    """The differences of a quote from a passage, word by word.

    >>> [one.said() for one in differences("It is 3.5x  faster.", "It is 2.5x faster.")]
    ["'3.5x' where the source has '2.5x'"]
    """
    own, other = list(_WORD.finditer(quote)), list(_WORD.finditer(source))
    sides = [one[0] for one in own], [one[0] for one in other]
    for tag, start, end, begin, stop in difflib.SequenceMatcher(None, *sides, autojunk=False).get_opcodes():
        if tag != "equal":
            at = own[start].start() if start < len(own) else len(quote)
            until = own[end - 1].end() if end > start else at
            words = source[other[begin].start() : other[stop - 1].end()] if stop > begin else ""
            yield Difference(quote[at:until], words, at, until)


def told(found: list[Difference], other: str = "the source") -> str:
    """The first differences from what is called `other`, and how many more there are."""
    more = len(found) - TOLD
    said = "; ".join(one.said(other) for one in found[:TOLD])
    return said if more <= 0 else f"{said}; and {more} more"
