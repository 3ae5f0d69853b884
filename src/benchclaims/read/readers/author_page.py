"""An author's page: title, date over authors, figure captions, abstract, `* comment`, `Via… icon`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from benchclaims.read.blocks import Block, blocks, joined
from benchclaims.read.dates import DAY, of_match
from benchclaims.read.document import Document
from benchclaims.read.reader import Entry, Reader
from benchclaims.read.repositories import repository

_DATE = re.compile(DAY)
_FIGURE = re.compile(r"Figure [0-9]+ for ")
_FOOT = re.compile(r"Via\W?(?:arxiv|access)|\* ", re.I)


def recognises(document: Document) -> bool:
    """Whether a date stands over authors and the page has its figure captions or icons."""
    found = blocks(document.head)
    return bool(_headers(found)) and any(_FIGURE.match(block.text) or _icon(block) for block in found)


def entries(document: Document) -> Iterator[Entry]:
    """One entry a dated block: the block before it is the title, those behind it hold the abstract."""
    found = blocks(document.text)
    for at, following in pairwise([*_headers(found), len(found) + 1]):
        yield _entry(document.text, found[at - 1], found[at], found[at + 1 : following - 1])


def _entry(text: str, title: Block, header: Block, body: list[Block]) -> Entry:
    foot = next((at for at, block in enumerate(body) if _FOOT.match(block.text)), len(body))
    abstract = joined(text, [block for block in body[:foot] if not _FIGURE.match(block.text)])
    comments = " ".join(block.text for block in body[foot : foot + 1])
    when = _DATE.fullmatch(header.lines[0])
    names = " ".join(header.lines[1:]).split(", ")
    return Entry(
        abstract.text,
        abstract.start,
        abstract.end,
        title=" ".join(title.lines),
        authors=tuple(name.strip(" ,") for name in names if name.strip(" ,")),
        date=of_match(when) if when else None,
        code_url=repository(abstract.text) or repository(comments),
    )


def _headers(found: list[Block]) -> list[int]:
    """The places of the blocks of date and authors, each with a title before it."""
    return [at for at, block in enumerate(found) if at and _is_header(block)]


def _is_header(block: Block) -> bool:
    lines = block.lines
    return len(lines) > 1 and _DATE.fullmatch(lines[0]) is not None


def _icon(block: Block) -> bool:
    return any(_FOOT.match(line) and line.startswith("Via") for line in block.lines)


READER = Reader(
    "author_page",
    "an author's page: titles, dates over authors, captions, abstracts",
    recognises,
    entries,
)
