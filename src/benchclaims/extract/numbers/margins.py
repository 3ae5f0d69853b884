"""Margins of error, which are no values of their own: `5.9 ± 0.2 kg`, `2.31(5) ns`."""

from __future__ import annotations

import re

from benchclaims.extract.numbers.compound import unit_at
from benchclaims.extract.numbers.numerals import EXPONENT, amount

MARGIN = re.compile(r"\s?\$?\s?(?:\{?\\pm\}?|±|\+/-|\+-|plus[\s-](?:or[\s-])?minus)\s?\$?\s?\d+(?:\.\d+)?")
LAST_DIGITS = re.compile(r"\((\d{1,2})\)(?![\w(\[^-]|\.\d)")
"""How sure the last digits of a decimal number are, as physics writes it."""
DECIMALS = re.compile(r"(?<![\w.,:/])\d+\.(\d+)$")
POWER = re.compile(rf"\s?(?:\\times|\\cdot|×|x|\*)\s?10({EXPONENT})")
"""A power behind a margin, which holds for the value too: `5.9 ± 0.2 × 10^3 kg`."""
HAS_POWER = re.compile(rf"10{EXPONENT}$")


def margin(text: str, number_end: int, end: int) -> tuple[int, float]:
    """Where the margin ends that stands at `end`, behind a number and its multiplier, and its power.

    >>> margin("5.9 ± 0.2 × 10^3 kg", 3, 3), margin("5.9 kg", 3, 3)
    ((16, 1000.0), (3, 1.0))
    """
    found = MARGIN.match(text, end)
    stop = found.end() if found else in_brackets(text, number_end) if end == number_end else 0
    if not stop:
        return end, 1.0
    power = POWER.match(text, stop)
    if not power:
        return stop, 1.0
    before = max(0, number_end - 8)
    again = HAS_POWER.search(text, before, number_end)
    return power.end(), 1.0 if again else amount(f"1×10{power[1]}")


def in_brackets(text: str, end: int) -> int:
    """Where a margin in brackets ends that stands right behind the decimal number up to `end`, else 0.

    Without two decimals a place in a text is as likely, unless a unit follows: `Theorem 3.5(2)`.

    >>> [in_brackets(text, end) for text, end in (("2.31(5) ns", 4), ("1.5(2) of", 3), ("3(2) ns", 1))]
    [7, 0, 0]
    """
    found = LAST_DIGITS.match(text, end) if text[end : end + 1] == "(" else None
    number = DECIMALS.search(text, max(0, end - 14), end) if found else None
    if not found or not number:
        return 0
    sure = len(number[1]) > 1 and len(found[1]) <= len(number[1])
    return found.end() if sure or is_measured(text, found.end()) else 0


def is_measured(text: str, end: int) -> bool:
    """Whether a per cent sign or a unit stands behind what ends at `end`."""
    behind = BEFORE_UNIT.match(text, end)
    form = behind and not behind["percent"] and unit_at(text, behind.end())
    return behind is not None and (behind["percent"] is not None or bool(form and form.kind != "count"))


BEFORE_UNIT = re.compile(r"\s?(?P<percent>\\?%)|\$?(?:[\s~]|\\,)")
