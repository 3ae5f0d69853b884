"""What only looks like a value: the number in a name (GPT-3, H$_2$O, 2:4), the sizes in `1024x1024`."""

from __future__ import annotations

import re

from benchclaims.extract.numbers.before_numeral import SYMBOLS
from benchclaims.extract.numbers.numerals import MULTIPLIER
from benchclaims.extract.numbers.quantity import Quantity, Shape
from benchclaims.extract.numbers.suffix import read_suffix
from benchclaims.extract.numbers.times_before import multiplies
from benchclaims.extract.numbers.versions import version_end

GLUED_TO = re.compile(r"[A-Za-z_^@#&]$|[A-Za-z}\])][-–/._+^]$|[A-Za-z][-–]?\($|\d[:.,/^]$|_\{?$|[\^_]\{?-?$")
COMMANDS = tuple(symbol for symbol in SYMBOLS if symbol.startswith("\\"))
"""LaTeX of signs before a number, which are no names it is glued to: `\\ge0.99`."""
LONGEST_COMMAND = max(map(len, COMMANDS))
# over-90 and sub-10 are values: these prefixes make no name.
COMPOUND = re.compile(r"(?:^|[^\w-])(?:sub|over|under|near)[-–]$", re.I)
DIMENSIONS = re.compile(r"(?:\$|\})*\s?(?:\\times|×|x|X|times|\*)\s?(?:\$|\{)*\s?\d+")
ALL_DIMENSIONS = re.compile(rf"(?:{DIMENSIONS.pattern}(?:\.\d+)?)+")
# 0.932/0.916 are two values, 3/4 and 10/100 are parts of a name or of a scale; 100/98.9/99% are three.
LISTED = re.compile(r"\d\.\d+/$")
SLASHED = re.compile(r"(?<!\w)(?<![-./])(?:\d{1,4}(?:\.\d{1,4})?/){1,8}$")
SLASHES = re.compile(r"(?:\d+(?:\.\d+)?/){2,8}\d+(?:\.\d+)?")
# Numbers behind commas without a space (1,2,3) are one name however many they are, read at once.
GLUED_LIST = re.compile(r"(?:,\d{1,6}(?![\d.]))*+")
RAISED = re.compile(
    r"\^\{?\s?[-−]?(?:[ABDEG-Zd-npq-z](?![a-z])|\((?!\d)|\\(?:O|o|Omega|Theta|omega|log|ln|ell|alpha|beta|gamma|delta"
    r"|epsilon|lambda|sqrt|frac|lceil|lfloor|mathcal|tilde|max|min)(?![a-z]))"
)
"""An exponent that is no number: `2^{O(k)}`, `10^n`; the letters of footnotes and degrees are none."""
RAISED_WHOLE = re.compile(r"\^(?:\{\s?[-−]?\d+\}|[-−]?\d+(?!\.?\d))(?![_^])(?<!\^1)(?<!\^\{1\})")
SUM = re.compile(r"\$?\s?(?:[-−+*/]\s?\d{1,9}(?![\d^])|!)")
PRODUCT = re.compile(r"\d\$?\s?(?:\\cdot|\\times|×|·|\*)\s?\$?$")
DOI = re.compile(r"10\.\d{4,9}/\S{1,80}")
NAME_TAIL = re.compile(r"(?:[:/.-]?\w{1,24}|\$?\\times\$?\s?\d{1,6}|×\d{1,6}){0,6}")


def lookalike(text: str, match: re.Match[str]) -> Quantity | None:
    """The numeral as a name or as dimensions, kept so that it can be shown and left out; None for a value.

    >>> import re
    >>> [lookalike(text, re.search(r"\\d+", text)).shape for text in ("GPT-3 is", "64x64 images")]
    ['name', 'dimensions']
    """
    identifier = DOI.match(text, match.start())
    if identifier:
        return left_out("name", match, identifier.end())
    if not multiplies(text, match) and is_name(text, *match.span()):
        return left_out("name", match, name_end(text, match.end()))
    version = version_end(text, *match.span())
    if version:
        return left_out("name", match, version)
    power = power_end(text, match)
    if power:
        return left_out("name", match, power)
    dimensions = ALL_DIMENSIONS.match(text, match.end())
    return left_out("dimensions", match, dimensions.end()) if dimensions else None


def power_end(text: str, match: re.Match[str]) -> int:
    """Where a power ends that is no number, or a term of a sum or product; 0 for any other numeral.

    >>> from benchclaims.extract.numbers.numerals import NUMERAL
    >>> [power_end(text, NUMERAL.match(text)) for text in ("2^{O(k)}", "2^{10}-1", "2^{10} bits")]
    [1, 8, 0]
    """
    end = match.end()
    if "^" in match[0][:2]:
        behind = SUM.match(text, end)
        before = PRODUCT.search(text, max(0, match.start() - 9), match.start())
        return behind.end() if behind else end if before else 0
    whole = "." not in match[0] and RAISED_WHOLE.match(text, end)
    return end if whole or RAISED.match(text, end) else 0


def is_listed(text: str, start: int, end: int) -> bool:
    """Whether a numeral behind a slash is one of a list of values (`3.4/2.8`, `100/98.9/99.7%`).

    >>> is_listed("100/98.9/99%", 9, 11), is_listed("a 70/15/15 split", 8, 10)
    (True, False)
    """
    if "." in text[start:end] and LISTED.search(text, max(0, start - 8), start):
        return True
    first = SLASHED.search(text, max(0, start - LONGEST_LIST), start)
    whole = first and SLASHES.match(text, first.start())
    if not whole:
        return is_under(text, start, end)
    return "." in whole[0] or text[whole.end() : whole.end() + 2].lstrip("\\ ")[:1] == "%"


LONGEST_LIST = 48
UPPER = re.compile(r"(?<![\w./-])(\d{2,3})/$")


def is_under(text: str, start: int, end: int) -> bool:
    """Whether a number is the lower of two pressures: `140/90 mmHg`.

    >>> is_under("140/90 mmHg", 4, 6), is_under("12/90 mmHg", 3, 5), is_under("140/90 tasks", 4, 6)
    (True, False, False)
    """
    upper = UPPER.search(text, max(0, start - 4), start)
    if not upper or not text[start:end].isdigit() or int(upper[1]) <= int(text[start:end]):
        return False
    return read_suffix(text, end).kind == "pressure"


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
    if before.endswith("/") and is_listed(text, start, end):
        return False
    if GLUED_TO.search(before) and not text[max(0, start - LONGEST_COMMAND) : start].endswith(COMMANDS):
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
