"""Values told in two units, the lesser added to the greater: `3 h 20 min`, `1h30m`, `5 ft 10 in`."""

from __future__ import annotations

import re

from benchclaims.extract.numbers.numerals import NUMERAL
from benchclaims.extract.numbers.quantity import Quantity
from benchclaims.extract.numbers.suffix import Suffix, read_suffix
from benchclaims.vocabulary.units import convert

GLUED = re.compile(
    r"(?P<hour>\d{1,3})h(?P<min>[0-5]?\d)(?:m(?:in)?)?(?!\w)|(?P<minutes>\d{1,3})m(?:in)?(?P<s>[0-5]?\d)s(?!\w)"
)
LESSER = re.compile(r"(?:,?\sand|,)?\s?(?=\d)")
INCHES = re.compile(r"\s?in\b(?!\s(?:the|a|an|this|all|[A-Z]))")
EACH = re.compile(r",?\srespectively")
PARTS = {"ft": "inch", "lb": "ounce"}
"""Units that are no times, and the unit in which they go on."""


def glued(text: str, match: re.Match[str]) -> Quantity | None:
    """A duration without spaces, whose first numeral is `match`, in its greater unit.

    >>> [(q.low, q.unit) for text in ("1h30m", "2h 5") if (q := glued(text, NUMERAL.match(text)))]
    [(1.5, 'hour')]
    """
    if text[match.end() : match.end() + 1] not in ("h", "m"):
        return None
    found = GLUED.match(text, match.start())
    if not found or text[match.start() - 1 : match.start()].isalnum():
        return None
    unit, whole, rest = ("hour", "hour", "min") if found["hour"] else ("min", "minutes", "s")
    value = float(found[whole]) + float(found[rest]) / 60
    return Quantity(
        *found.span(),
        value,
        value,
        unit,
        "time",
        digits=match[0],
        number_start=found.start(),
        number_end=found.end(),
        own_unit=True,
    )


def adds_lesser(text: str, quantity: Quantity, suffix: Suffix) -> bool:
    """Whether a value goes on in a lesser unit, which is added to it."""
    part = PARTS.get(suffix.unit)
    joint = LESSER.match(text, suffix.end) if suffix.kind == "time" or part else None
    lesser = joint and NUMERAL.match(text, joint.end())
    if not joint or not lesser or not lesser[0].isdigit() or int(lesser[0]) >= 60:
        return False
    last = read_suffix(text, lesser.end())
    if part == "inch" and (inches := INCHES.match(text, lesser.end())):
        last = Suffix("inch", "length", inches.end())
    fits = last.unit == part if part else last.kind == "time"
    added = convert(float(lesser[0]), last.unit, suffix.unit) if fits else None
    if added is None or not 0 < added < 1 or EACH.match(text, last.end):
        return False
    quantity.low = quantity.high = quantity.low + added
    quantity.end = quantity.number_end = last.end
    return True
