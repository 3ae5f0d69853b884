"""Paragraphs of a page with their places: what all page layouts are made of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

LONG = 250
"""Code points from which a paragraph is an abstract whatever it ends in; titles and comments stay below."""

_END_OF_SENTENCE = re.compile(r"\.[\"'”’)\]}]*$")


@dataclass(frozen=True, slots=True)
class Block:
    """A run of lines between blank ones; `start` and `end` are code points of the page."""

    text: str
    start: int
    end: int

    @property
    def lines(self) -> list[str]:
        """The lines, trimmed."""
        return [line.strip() for line in self.text.split("\n")]

    @property
    def is_long(self) -> bool:
        """Whether its length alone says that this is an abstract."""
        return len(self.text) >= LONG

    @property
    def is_prose(self) -> bool:
        """Whether this reads as an abstract: long, or a sentence of some words with its full stop."""
        return self.is_long or (
            len(self.text.split()) >= 8 and _END_OF_SENTENCE.search(self.text) is not None
        )


def blocks(text: str) -> list[Block]:
    """The paragraphs of `text`, trimmed.

    >>> [(block.text, block.start) for block in blocks("A title\\n\\n  An abstract.\\n")]
    [('A title', 0), ('An abstract.', 11)]
    """
    return list(_runs(text))


def lines(text: str) -> list[Block]:
    """The lines of `text` that hold something, trimmed, each as a block of its own."""
    return [found for start, end in _line_spans(text) if (found := trimmed(text, start, end))]


def trimmed(text: str, start: int, end: int) -> Block | None:
    """`text[start:end]` without white space around it, or None where nothing is left."""
    raw = text[start:end]
    left = raw.lstrip(_SPACE)
    body = left.rstrip(_SPACE)
    begin = start + len(raw) - len(left)
    return Block(body, begin, begin + len(body)) if body else None


def joined(text: str, parts: list[Block]) -> Block:
    """Neighbouring blocks as one, with what stands between them; an empty list gives an empty block."""
    if not parts:
        return Block("", 0, 0)
    return Block(text[parts[0].start : parts[-1].end], parts[0].start, parts[-1].end)


_SPACE = "".join(chr(code) for code in range(0x3001) if chr(code).isspace()) + "\ufeff"


def _line_spans(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.split("\n"):
        yield start, start + len(line)
        start += len(line) + 1


def _runs(text: str) -> Iterator[Block]:
    begin = end = None
    for start, stop in _line_spans(text):
        if text[start:stop].strip(_SPACE):
            begin, end = start if begin is None else begin, stop
        elif begin is not None and end is not None:
            yield _block(text, begin, end)
            begin = end = None
    if begin is not None and end is not None:
        yield _block(text, begin, end)


def _block(text: str, start: int, end: int) -> Block:
    found = trimmed(text, start, end)
    assert found is not None
    return found
