"""The comments of a claim file, and what each of them is about.

A comment on lines of its own is about what stands below it, or, where it stands as far in as the lines above
and farther than those below, about what ends there; one behind a value is about the value.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise
from typing import Literal, NamedTuple

import yaml
from yaml import CSafeLoader, tokens

from benchclaims.store.outline import Address, Outline, Spot
from benchclaims.store.problem import Place

_BREAK = "\r\n\x85\u2028\u2029"
"""What ends a line, and a comment, in YAML."""

_LINE = re.compile(f"\r\n|[{_BREAK}]")
_COMMENT = re.compile(f"#[^{_BREAK}]*")
_HEADER = re.compile(r"[|>][-+0-9]*")
_OF_THE_PROGRAM = re.compile(r"#\s*yaml-language-server\s*:\s*\$schema\s*=.*")
"""The line at the head by which editors find the schema."""


class Comment(NamedTuple):
    """A comment as it is written, and what it is about: it stands above that, behind it, or at its end."""

    text: str
    where: Literal["above", "behind", "end"]
    about: Address


def comments(text: str, outline: Outline) -> list[Comment]:
    """The comments of a claim file in their order, but for the line that the program itself writes.

    >>> from benchclaims.store.tree import parse
    >>> text = "paper:\\n  id: a  # no arXiv id\\n  # to do: a title\\n# none yet\\nclaims: []\\n"
    >>> for comment in comments(text, Outline(parse(text))):
    ...     print(*comment)
    # no arXiv id behind ('paper', 'id')
    # to do: a title end ('paper',)
    # none yet above ('claims',)
    """
    found = list(_Reader(text, outline).comments())
    return [one for one in found if one.about or not _OF_THE_PROGRAM.fullmatch(one.text)]


class _Piece(NamedTuple):
    """A part of the text that is no comment, as offsets; `is_dash` where it is but the mark of an item."""

    start: int
    end: int
    is_dash: bool = False


class _Reader:
    """Finds what stands between the tokens of a text."""

    def __init__(self, text: str, outline: Outline) -> None:
        self.text, self.outline = text, outline
        self.lines = [0, *(match.end() for match in _LINE.finditer(text))]

    def comments(self) -> Iterator[Comment]:
        """Each comment, with what it is about."""
        behind: tuple[Place, Comment] | None = None
        size = len(self.text)
        for last, piece in pairwise([_Piece(0, 0), *_pieces(self.text), _Piece(size, size)]):
            for match in _COMMENT.finditer(self.text, last.end, piece.start):
                place, text = self.place(match.start()), match[0].rstrip()
                if last.is_dash:
                    comment = Comment(text, "above", self.following(place) or ())
                elif not self.is_alone(match.start()):
                    comment = self.behind(text, place)
                elif behind and place == Place(behind[0].line + 1, behind[0].column):
                    comment = behind[1]._replace(text=text)
                else:
                    comment = self.above(text, place, piece.start)
                behind = (place, comment) if comment.where == "behind" else None
                yield comment

    def place(self, offset: int) -> Place:
        """The line and column of an offset."""
        line = bisect_right(self.lines, offset)
        return Place(line, offset - self.lines[line - 1] + 1)

    def is_alone(self, offset: int) -> bool:
        """Whether nothing stands before an offset on its line."""
        return not self.text[self.lines[self.place(offset).line - 1] : offset].strip()

    def behind(self, text: str, place: Place) -> Comment:
        """A comment behind a value: about the first key or value of its line, else the last one before."""
        spots, end = self.outline.spots, self.outline.first_from(place)
        begin = self.outline.first_from(Place(place.line, 1))
        here = [one for one in spots[begin:end] if one.address and not one.is_record]
        about = here[0] if here else spots[max(0, end - 1)]
        return Comment(text, "behind" if about.address else "above", about.address)

    def above(self, text: str, place: Place, offset: int) -> Comment:
        """A comment on a line of its own, before what stands at an offset."""
        number, following = self.outline.first_from(place), self.following(place)
        if following == ():
            return Comment(text, "above", ())
        column = self.place(offset).column if following else 0
        ends = self.ending(self.outline.spots[number - 1], following) if place.column > column else []
        fit = [one for one in ends if one.node.place.column <= place.column]
        if fit:
            return Comment(text, "end", max(fit, key=lambda one: one.node.place.column).address)
        return Comment(text, "end" if following is None else "above", following or ())

    def following(self, place: Place) -> Address | None:
        """What stands next behind a place."""
        return next((one.address for one in self.outline.spots[self.outline.first_from(place) :][:1]), None)

    def ending(self, last: Spot, following: Address | None) -> list[Spot]:
        """What ends between a spot and the following one, the outermost first."""
        parts = (last.address[:depth] for depth in range(len(last.address) + 1))
        whole = [part for part in parts if following is None or following[: len(part)] != part]
        return [spot for part in whole if (spot := self.outline.by_address[part]).is_block]


def _pieces(text: str) -> Iterator[_Piece]:
    """The tokens of a text; of a text in lines its header and its lines."""
    for token in yaml.scan(text, Loader=CSafeLoader):
        start, end = token.start_mark.index, token.end_mark.index
        header = None
        if isinstance(token, tokens.ScalarToken) and token.style in ("|", ">"):
            header = _HEADER.match(text, start, end)
        if header:
            yield _Piece(start, header.end())
            start = match.start() if (match := _LINE.search(text, header.end(), end)) else end
        if start < end:
            yield _Piece(start, end, isinstance(token, tokens.BlockEntryToken))
