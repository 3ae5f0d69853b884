"""What a layout is to the rest: a name, a sentence, a way to tell it and a way to read it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from benchclaims.read.document import Document


@dataclass(frozen=True, slots=True)
class Entry:
    """One record of a document, before it becomes a `Paper`.

    `start` and `end` are code points of the document's text: `document.text[start:end] == text` in pages; of
    a JSON line or a table they are the inside of the string or cell, escapes and all.  `given` is the
    record's own id.
    """

    text: str
    start: int
    end: int
    title: str | None = None
    authors: tuple[str, ...] = ()
    date: str | None = None
    arxiv_id: str | None = None
    code_url: str | None = None
    url: str | None = None
    given: str | None = None


def as_it_stands(text: str, start: int, end: int) -> str:
    """The text between two places of a document, of a layout that escapes nothing.

    >>> as_it_stands("It is 2x faster.", 6, 8)
    '2x'
    """
    return text[start:end]


@dataclass(frozen=True, slots=True)
class Reader:
    """A layout that the package can read; `fallback` readers are asked last.

    `why_not` says why a document has not the layout, where that helps somebody to give it; `without_text`
    names the records that have no abstract, and so are left; `undated` are the dates that are none or are
    read in two ways, by their lines.  `text_at` is what the place of an entry in a document says, its escapes
    undone: `text_at(document.text, start, end) == text`.
    """

    name: str
    about: str
    recognises: Callable[[Document], bool]
    entries: Callable[[Document], Iterator[Entry]]
    fallback: bool = False
    why_not: Callable[[Document], str | None] | None = None
    without_text: Callable[[Document], Iterator[str]] | None = None
    undated: Callable[[Document], Iterator[tuple[int, str]]] | None = None
    text_at: Callable[[str, int, int], str] = as_it_stands
