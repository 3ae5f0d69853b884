"""Finding a quote again in a text that may have changed: exactly, by its ends, or by likeness."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from typing import Literal

How = Literal["in place", "exact", "white space", "ends", "likeness"]

END = 32
"""Characters of a quote's beginning and end that are looked for."""
LIKE = 0.75
"""Likeness from which on a sentence is said to be the quote."""
_SENTENCE = re.compile(r"[^.!?]+(?:[.!?](?=\S)[^.!?]*)*[.!?]*\s*")


@dataclass(frozen=True, slots=True)
class Found:
    """Where a quote was found and how; `likeness` is 1 for the same words."""

    start: int
    end: int
    how: How
    likeness: float = 1.0


def look_up(quote: str, text: str, near: int) -> Found | None:
    """The quote in the text, the occurrence nearest to the offset `near`; None where nothing is like it.

    >>> look_up("It is 2x faster.", "We train it anew. It is 2x  faster.", 18)
    Found(start=18, end=35, how='white space', likeness=1.0)
    """
    return _exact(quote, text, near) or _spaced(quote, text) or _by_ends(quote, text) or _alike(quote, text)


def _exact(quote: str, text: str, near: int) -> Found | None:
    places = [match.start() for match in re.finditer(re.escape(quote), text)]
    if not places:
        return None
    start = min(places, key=lambda place: (not place <= near < place + len(quote), abs(place - near)))
    return Found(start, start + len(quote), "exact")


def _spaced(quote: str, text: str) -> Found | None:
    words = quote.split()
    match = re.search(r"\s+".join(map(re.escape, words)), text) if words else None
    return Found(*match.span(), "white space") if match else None


def _by_ends(quote: str, text: str) -> Found | None:
    """A passage that begins and ends as the quote does and is not much longer or shorter."""
    if len(quote) < 2 * END:
        return None
    start = text.find(quote[:END])
    end = text.find(quote[-END:], start + END) + END if start >= 0 else -1
    if start < 0 or end < start + END or not 0.5 <= (end - start) / len(quote) <= 1.5:
        return None
    return Found(start, end, "ends", _likeness(quote, text[start:end]))


def _alike(quote: str, text: str) -> Found | None:
    best = Found(0, 0, "likeness", 0.0)
    for match in _SENTENCE.finditer(text):
        likeness = _likeness(quote, match[0].strip(), best.likeness)
        if likeness > best.likeness:
            best = Found(match.start(), match.start() + len(match[0].rstrip()), "likeness", likeness)
    return best if best.likeness >= LIKE else None


def _likeness(one: str, other: str, least: float = 0.0) -> float:
    """How alike two texts are, from 0 to 1; 0 where it is plain that they are less than `least`."""
    matcher = difflib.SequenceMatcher(None, one, other, autojunk=False)
    if matcher.real_quick_ratio() < max(least, LIKE) or matcher.quick_ratio() < max(least, LIKE):
        return 0.0
    return round(matcher.ratio(), 3)
