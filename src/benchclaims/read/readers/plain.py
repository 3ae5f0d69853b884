"""A bare text: one abstract, with its title over it or without."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from benchclaims.read.blocks import Block, blocks, joined
from benchclaims.read.document import Document
from benchclaims.read.reader import Entry, Reader

_MARKUP = tuple("<{[|#")
_COMMANDS = (
    "documentclass|usepackage|title|author|maketitle|(?:sub)*section|chapter|newcommand|input|include"
    "|bibliography"
)
_SOURCE = re.compile(
    r"^[ \t]*(?:(?P<bibtex>@[A-Za-z]+\s*[{(])"
    rf"|\\(?:(?:{_COMMANDS})(?![A-Za-z])|begin\{{(?:document|abstract)\}}))",
    re.M,
)
_HEADING = re.compile(r"#{1,6}[ \t]+")
_LAST = re.compile(r"(?:[.!?][\"'”’)\]}]*|https?://\S+)$")
_OPEN = re.compile(r"(?:[-:,]|\b(?:and|at|by|for|from|in|of|on|the|to|via|with))$")
_BROKEN = re.compile(r"(?<=[a-z])-\n(?=[a-z])")
_INNER = re.compile(r"[.!?] [A-Z]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_TITLE_LENGTH = 300
_QUOTED = 40


def recognises(document: Document) -> bool:
    """Whether all paragraphs are sentences, but for a first line that may be a title."""
    return why_not(document) is None


def why_not(document: Document) -> str | None:
    """The first place that is no part of a bare text, and why; None where all is."""
    text = document.text
    if found := _CONTROL.search(text):
        return f"the control character U+{ord(found[0]):04X} stands in line {_line(text, found.start())}"
    if found := _SOURCE.search(text):
        language = "BibTeX" if found["bibtex"] else "LaTeX"
        line = _line(text, found.end() - 1)
        return f'line {line} begins with "{found[0].strip()}", which is {language} and no sentence'
    for block in _parts(text)[1]:
        if why := _no_text(block):
            words = " ".join(block.text.split())
            quoted = words if len(words) <= _QUOTED else f"{words[:_QUOTED].rstrip()}…"
            return f'the paragraph in line {_line(text, block.start)} ("{quoted}") {why}'
    return None


def _line(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


def entries(document: Document) -> Iterator[Entry]:
    """The one entry of the document."""
    title, body = _parts(document.text)
    abstract = joined(document.text, body)
    heading = _HEADING.sub("", _one_line(title), count=1) if title else None
    yield Entry(abstract.text, abstract.start, abstract.end, title=heading or None)


def _parts(text: str) -> tuple[Block | None, list[Block]]:
    found = blocks(text)
    if len(found) > 1 and _may_be_title(found[0]):
        return found[0], found[1:]
    return None, found


def _may_be_title(block: Block) -> bool:
    """Whether a block is one line, or lines that go on, as those of a page that was copied do."""
    lines = block.lines
    goes_on = all(_OPEN.search(line) or after[:1].islower() for line, after in pairwise(lines))
    return goes_on and len(block.text) <= _TITLE_LENGTH and not block.text.endswith(".")


def _one_line(title: Block) -> str:
    """A title without its line breaks, and without the hyphens that these put into words."""
    return " ".join(_BROKEN.sub("", "\n".join(title.lines)).replace("-\n", "-").split())


def _no_text(block: Block) -> str | None:
    """Why there are no sentences: the last one is not ended, nor is one within a long paragraph."""
    if block.text.startswith(_MARKUP):
        return f'begins with "{block.text[0]}"'
    if len(block.text.split()) < 3:
        return "has fewer than three words"
    ended = _LAST.search(block.text) or (block.is_long and _INNER.search(block.text))
    return None if ended else "ends in no sentence"


READER = Reader(
    "plain", "a bare text of whole sentences, with a title or without", recognises, entries, True, why_not
)
