"""How far a printed number may be from what it stands for: half a unit of its last digit."""

from __future__ import annotations

import math
import re

_DIGITS = re.compile(r"(?:\d{1,3}(?:(?:,|\{,\}|\\,|[\u2009\u202f])\d{3})+(?!\d)|\d+)(?:\.\d+)?|\.\d+")
IN_WORDS = 0.05
"""How far off, as a share of the value, a number in words may be: half, twice, a quarter."""


def rounding(text: str, value: float) -> float:
    """Half a unit of the last digit that is printed, in the unit of `value`; of a number word, a twentieth.

    The numeral that counts is the one whose digits are the value's: either end of a range finds its own.

    >>> rounding("56.8 FPS", 56.8), rounding("17M", 17e6), rounding("half", 0.5), rounding("2% to 9.5%", 9.5)
    (0.05, 500000.0, 0.025, 0.05)
    """
    halves = [half for numeral in _DIGITS.findall(text) if (half := _half(numeral, abs(value)))]
    return min(halves, default=abs(value) * IN_WORDS)


def _half(numeral: str, value: float) -> float | None:
    """Half a unit of the last digit where the value is the numeral times a power of ten, else None."""
    amount = float(re.sub(r"[^\d.]", "", numeral))
    decimals = len(numeral.partition(".")[2])
    if not amount or not value:
        return 0.5 * 10.0**-decimals if amount == value else None
    power = math.log10(value / amount)
    return 0.5 * 10.0 ** (round(power) - decimals) if abs(power - round(power)) < 1e-9 else None
