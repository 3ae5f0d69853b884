"""A bare text: one abstract, with its title over it or without."""

from __future__ import annotations

import re
from collections.abc import Iterator

from benchclaims.read.blocks import Block, blocks, joined
from benchclaims.read.document import Document
from benchclaims.read.reader import Entry, Reader

_MARKUP = tuple("<{[|#")
_LAST = re.compile(r"(?:[.!?][\"'”’)\]}]*|https?://\S+)$")
_INNER = re.compile(r"[.!?] [A-Z]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_TITLE_LENGTH = 300


def recognises(document: Document) -> bool:
    """Whether all paragraphs are sentences, but for a first line that may be a title."""
    if _CONTROL.search(document.text):
        return False
    _, body = _parts(document.text)
    return bool(body) and all(_is_text(block) for block in body)


def entries(document: Document) -> Iterator[Entry]:
    """The one entry of the document."""
    title, body = _parts(document.text)
    abstract = joined(document.text, body)
    yield Entry(abstract.text, abstract.start, abstract.end, title=title.text if title else None)


def _parts(text: str) -> tuple[Block | None, list[Block]]:
    found = blocks(text)
    if len(found) > 1 and _may_be_title(found[0]):
        return found[0], found[1:]
    return None, found


def _may_be_title(block: Block) -> bool:
    return "\n" not in block.text and len(block.text) <= _TITLE_LENGTH and not block.text.endswith(".")


def _is_text(block: Block) -> bool:
    """Whether there are sentences: the last one ended, or a long paragraph with one ended in it."""
    if block.text.startswith(_MARKUP) or len(block.text.split()) < 3:
        return False
    return bool(_LAST.search(block.text) or (block.is_long and _INNER.search(block.text)))


READER = Reader("plain", "a bare text of whole sentences, with a title or without", recognises, entries, True)
