"""A listing of abstracts: each followed by comments if any, then `arXiv:` and `Created:` lines; no titles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from benchclaims.identities import ARXIV
from benchclaims.read.blocks import Block, blocks, joined
from benchclaims.read.dates import iso
from benchclaims.read.document import Document
from benchclaims.read.reader import Entry, Reader
from benchclaims.read.repositories import repository

_ID = re.compile(rf"arXiv:\s*({ARXIV})(?:v[0-9]+)?(?:\s+\[[\w.-]+\])?\s*$", re.M)
_CREATED = re.compile(r"^Created:\s*(\S+)", re.M)


def recognises(document: Document) -> bool:
    """Whether a paragraph begins with an `arXiv:` line."""
    return any(_ID.match(block.text) for block in blocks(document.head))


def entries(document: Document) -> Iterator[Entry]:
    """One entry an `arXiv:` paragraph, and one for an abstract at the end that misses it."""
    body: list[Block] = []
    for block in blocks(document.text):
        if found := _ID.match(block.text):
            yield _entry(document.text, body, found[1], _CREATED.search(block.text))
            body = []
        else:
            body.append(block)
    if body and body[0].is_prose:
        yield _entry(document.text, body, None, None)


def _entry(text: str, body: list[Block], identifier: str | None, created: re.Match[str] | None) -> Entry:
    """The first paragraph and long ones after it are the abstract, the others comments."""
    length = 1
    while length < len(body) and body[length].is_long:
        length += 1
    abstract = joined(text, body[:length])
    comments = "\n".join(block.text for block in body[length:])
    return Entry(
        abstract.text,
        abstract.start,
        abstract.end,
        date=iso(created[1]) if created else None,
        arxiv_id=identifier,
        code_url=repository(abstract.text) or repository(comments),
    )


READER = Reader(
    "arxiv_listing", "untitled abstracts, each over `arXiv:` and `Created:` lines", recognises, entries
)
