"""What only looks like a value: the number in a name (GPT-3, H$_2$O, 2:4), the sizes in `1024x1024`."""

from __future__ import annotations

import re

from benchclaims.extract.numerals import MULTIPLIER
from benchclaims.extract.quantity import Quantity, Shape
from benchclaims.extract.suffix import read_suffix
from benchclaims.extract.versions import version_end

GLUED_TO = re.compile(r"[A-Za-z_^@#&]$|[A-Za-z}\])][-–/._+^]$|[A-Za-z][-–]?\($|\d[:.,/^]$|_\{?$|[\^_]\{?-?$")
# over-90 and sub-10 are values: these prefixes make no name.
COMPOUND = re.compile(r"(?:^|[^\w-])(?:sub|over|under|near)[-–]$", re.I)
DIMENSIONS = re.compile(r"(?:\$|\})*\s?(?:\\times|×|x|X|times|\*)\s?(?:\$|\{)*\s?\d+")
# 0.932/0.916 are two values, 3/4 and 10/100 are parts of a name or of a scale.
LISTED = re.compile(r"\d\.\d+/$")
# Numbers behind commas without a space (1,2,3) are one name however many they are, read at once.
GLUED_LIST = re.compile(r"(?:,\d{1,6}(?![\d.]))*+")
NAME_TAIL = re.compile(r"(?:[:/.-]?\w{1,24}|\$?\\times\$?\s?\d{1,6}|×\d{1,6}){0,6}")


def lookalike(text: str, match: re.Match[str]) -> Quantity | None:
    """The numeral as a name or as dimensions, kept so that it can be shown and left out; None for a value.

    >>> import re
    >>> [lookalike(text, re.search(r"\\d+", text)).shape for text in ("GPT-3 is", "64x64 images")]
    ['name', 'dimensions']
    """
    if is_name(text, *match.span()):
        return left_out("name", match, name_end(text, match.end()))
    version = version_end(text, *match.span())
    if version:
        return left_out("name", match, version)
    dimensions = DIMENSIONS.match(text, match.end())
    return left_out("dimensions", match, dimensions.end()) if dimensions else None


def left_out(shape: Shape, match: re.Match[str], end: int) -> Quantity:
    """A quantity without a value."""
    return Quantity(
        match.start(),
        end,
        0.0,
        0.0,
        "point",
        shape,
        shape=shape,
        digits=match[0],
        number_start=match.start(),
        number_end=match.end(),
    )


def name_end(text: str, at: int) -> int:
    """Where the name ends whose digits end at `at`; a tail that runs on too long is none."""
    tail = NAME_TAIL.match(text, at)
    end = tail.end() if tail and tail.end() - at < LONGEST_TAIL else at
    glued = GLUED_LIST.match(text, end)
    return glued.end() if glued else end


LONGEST_TAIL = 24


def is_name(text: str, start: int, end: int) -> bool:
    """Whether the digits are part of a name: glued to letters before, or behind to what is no unit."""
    before = text[max(0, start - 3) : start]
    if before.endswith("/") and "." in text[start:end] and LISTED.search(text, max(0, start - 8), start):
        return False
    if GLUED_TO.search(before):
        return COMPOUND.search(text[max(0, start - 7) : start]) is None
    after = text[end : end + 3]
    if not after or not after[0].isascii() or not after[0].isalpha():
        return after[:1] == ":" and after[1:2].isdigit()
    return (
        not MULTIPLIER.match(text, end)
        and after[0] not in "xX"
        and not after.startswith("tim")
        and read_suffix(text, end).unit == ""
    )
