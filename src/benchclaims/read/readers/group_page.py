"""A group's page: `CVApr 25, 2023Code`, then title and authors glued, then the abstract; no blank lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from benchclaims.read.blocks import Block, joined, lines
from benchclaims.read.dates import DAY, of_match
from benchclaims.read.document import Document
from benchclaims.read.names import split_title
from benchclaims.read.reader import Entry, Reader

_HEADER = re.compile(rf"(?:[a-z-]+\.)?[A-Z]{{2,4}}{DAY}(?:[A-Z][A-Za-z ]*)?")


def recognises(document: Document) -> bool:
    """Whether a line is category, date and links in one, with a title and an abstract under it."""
    return any(len(body) > 1 for _, body in _records(document.head))


def entries(document: Document) -> Iterator[Entry]:
    """One entry a header line; what follows the title is the abstract, up to the next header."""
    for header, body in _records(document.text):
        abstract = joined(document.text, body[1:])
        title, authors = split_title(body[0].text if body else "", abstract.text)
        yield Entry(
            abstract.text,
            abstract.start,
            abstract.end,
            title=title or None,
            authors=authors,
            date=of_match(header),
        )


def _records(text: str) -> Iterator[tuple[re.Match[str], list[Block]]]:
    header: re.Match[str] | None = None
    body: list[Block] = []
    for line in lines(text):
        if found := _HEADER.fullmatch(line.text):
            if header:
                yield header, body
            header, body = found, []
        else:
            body.append(line)
    if header:
        yield header, body


READER = Reader(
    "group_page",
    "category, date and links in one line, then a title with its authors, then the abstract",
    recognises,
    entries,
)
