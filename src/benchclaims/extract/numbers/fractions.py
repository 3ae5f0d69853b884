"""Fractions before a unit, alone or behind a whole number: `3/4 teaspoon`, `5 1/4 inches`."""

from __future__ import annotations

import math
import re

from benchclaims.extract.numbers.numerals import scaled
from benchclaims.extract.numbers.quantity import Quantity
from benchclaims.extract.numbers.suffix import Suffix, read_suffix

FRACTION = re.compile(
    r"(?:(?P<whole>\d{1,3})[ \u00a0])?(?P<part>[1-9]\d?)\s?/\s?(?P<of>[2-9]|1[06]|32|64)(?![\w.,/]\d|\d)"
)
BEGINS = re.compile(r"\s?/|[ \u00a0][1-9]\d?/")
GLUED = re.compile(r"[\w/.,:^-]$")
OF_A = re.compile(r"\sof\san?(?=\s)")
PARTED = frozenset(("length", "area", "volume", "mass"))
"""What is told in fractions; data are not (`4/8 bit`), and times in the singular alone (`2/3 weeks`)."""


def fraction(text: str, match: re.Match[str]) -> Quantity | None:
    """The value of a fraction whose first numeral is `match`, or None where no unit with parts follows.

    >>> from benchclaims.extract.numbers.numerals import NUMERAL
    >>> texts = "3/4 teaspoon", "2 1/2 cups", "48/50 tasks", "2/3 weeks", "4/8 bits"
    >>> [found and found.low for text in texts for found in [fraction(text, NUMERAL.match(text))]]
    [0.75, 2.5, None, None, None]
    """
    if not BEGINS.match(text, match.end()):
        return None
    found = FRACTION.match(text, match.start())
    if not found or GLUED.search(text, max(0, match.start() - 1), match.start()):
        return None
    part, of = int(found["part"]), int(found["of"])
    if part >= of or math.gcd(part, of) > 1:
        return None
    mixed = found["whole"] is not None
    of_a = None if mixed else OF_A.match(text, found.end())
    at = of_a.end() if of_a else found.end()
    suffix = read_suffix(text, at)
    if not has_parts(text, suffix, at, mixed=mixed):
        return None
    value = scaled(int(found["whole"] or 0) + part / of, suffix.factor)
    return Quantity(
        found.start(),
        suffix.end,
        value,
        value,
        suffix.unit,
        suffix.kind,
        digits=found[0],
        number_start=found.start(),
        number_end=found.end(),
    )


def has_parts(text: str, suffix: Suffix, at: int, *, mixed: bool) -> bool:
    """Whether what stands right behind a fraction is told in parts."""
    if mixed:
        return suffix.kind in (*PARTED, "time", "count") and suffix.end > at
    return suffix.kind in PARTED or (suffix.kind == "time" and not text.endswith("s", at, suffix.end))
