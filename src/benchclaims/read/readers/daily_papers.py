"""A page of daily papers: title, abstract and, on some pages, a foot of author count, `·` and date.

An organisation may stand for the author count, and a number of comments behind the date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from benchclaims.read.blocks import Block, blocks, joined
from benchclaims.read.dates import DAY, of_match
from benchclaims.read.document import Document
from benchclaims.read.reader import Entry, Reader

_HEADING = re.compile(r"Daily Papers\s*$|by ?AK and the research community\s*$|Get trending papers ", re.M)
_AUTHORS = re.compile(r"•\s*[0-9]+ authors?\s*$", re.M)
_DATE_AND_COMMENTS = re.compile(rf"{DAY}(?: [0-9]+)?")


def recognises(document: Document) -> bool:
    """Whether the page says so itself, counts authors, or is little else than titles over abstracts."""
    found = blocks(document.head)
    pairs = len(list(_pairs(found)))
    if any(_HEADING.match(block.text) or _AUTHORS.match(block.text) for block in found):
        return pairs > 0
    return pairs > 1 and pairs * 2 >= len(found) - 1


def entries(document: Document) -> Iterator[Entry]:
    """One entry an abstract: the block over it is the title, the date is the foot's under it."""
    found = blocks(document.text)
    for first, last in _pairs(found):
        abstract = joined(document.text, found[first:last])
        foot = found[last] if last < len(found) else None
        yield Entry(
            abstract.text,
            abstract.start,
            abstract.end,
            title=" ".join(found[first - 1].lines),
            date=_date(foot) if foot else None,
        )


def _pairs(found: list[Block]) -> Iterator[tuple[int, int]]:
    """Where abstracts begin and end: prose, or what stands on a foot, under a block that may be a title."""
    abstract = [_is_abstract(*pair) for pair in zip_longest(found, found[1:])]
    at = 1
    while at < len(found):
        first, at = at, at + 1
        if not abstract[first] or abstract[first - 1] or _is_foot(found[first - 1]):
            continue
        while at < len(found) and abstract[at]:
            at += 1
        yield first, at


def _is_abstract(block: Block, following: Block | None) -> bool:
    if _is_foot(block):
        return False
    return block.is_prose or (following is not None and _is_foot(following))


def _is_foot(block: Block) -> bool:
    return "·" in block.lines or _AUTHORS.match(block.text) is not None


def _date(foot: Block) -> str | None:
    if not _is_foot(foot):
        return None
    matches = (_DATE_AND_COMMENTS.fullmatch(line) for line in foot.lines)
    return next((of_match(found) for found in matches if found), None)


READER = Reader(
    "daily_papers",
    "titles over abstracts, with author counts and dates or without",
    recognises,
    entries,
)
