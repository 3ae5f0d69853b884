"""What a layout is to the rest: a name, a sentence, a way to tell it and a way to read it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from benchclaims.read.document import Document


@dataclass(frozen=True, slots=True)
class Entry:
    """One record of a document, before it becomes a `Paper`.

    `start` and `end` are code points of the document's text: `document.text[start:end] == text` in pages; of
    a JSON line they are the inside of the string, escapes and all.  `given` is the record's own id.
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


@dataclass(frozen=True, slots=True)
class Reader:
    """A layout that the package can read; `fallback` readers are asked last.

    `why_not` says why a document has not the layout, where that helps somebody to give it; `without_text`
    names the records that have no abstract, and so are left.
    """

    name: str
    about: str
    recognises: Callable[[Document], bool]
    entries: Callable[[Document], Iterator[Entry]]
    fallback: bool = False
    why_not: Callable[[Document], str | None] | None = None
    without_text: Callable[[Document], Iterator[str]] | None = None
