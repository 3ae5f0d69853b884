"""Numbers, units, hedges and directions for people: in charts, tables and the terminal the same.

Evidence keeps all its digits, see `numbers`; this is for reading.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal

from benchclaims.plural import plural

HEDGES = {"up-to": "up to ", "at-least": "≥ ", "at-most": "≤ ", "approx": "≈ ", "average": "avg. "}
UNITS = {"percent": "%", "x": "×", "point": ""}
MINUS = "\u2212"
LARGE = {"M": 1e6, "B": 1e9, "T": 1e12}
ARROWS = {"increase": " ↑", "decrease": " ↓"}
"""Which way a value went, behind it."""
WAYS = {"increase": "higher", "decrease": "lower"}
"""The same of a change against what it is compared with."""
DOUBTS = {
    "subject": (
        "may be claimed for nothing that the text names",
        "the subject could be ",
        "two subjects possible: ",
    ),
    "baseline": ("may be compared with nothing", "the baseline could be ", "two baselines possible: "),
    "datasets": ("may not be on ",),
}
"""How doubts begin about a name that a claim is linked to: it may be none, another, one of two."""


def figure(value: float, digits: int = 3) -> str:
    """A number as a reader wants it: three significant digits, thousands apart, millions by a letter.

    >>> [figure(value) for value in (1.3888, 0.07, 2300, 17e6, 2.125, 1.5e9)]
    ['1.39', '0.07', '2,300', '17M', '2.13', '1.5B']
    """
    if not math.isfinite(value):
        return "∞" if value > 0 else f"{MINUS}∞" if value < 0 else "?"
    sign = MINUS if value < 0 else ""
    size = abs(value)
    if letter := large(size, digits):
        return f"{sign}{figure(size / LARGE[letter], digits)}{letter}"
    if size and (size >= 1e7 or size < 1e-4):
        mantissa, exponent = f"{size:.{digits - 1}e}".split("e")
        return f"{sign}{mantissa.rstrip('0').rstrip('.')}e{int(exponent)}"
    places = max(0, digits - 1 - math.floor(math.log10(size))) if size else 0
    rounded = Decimal(repr(float(size))).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    text = f"{rounded:,.{places}f}"
    return sign + (text.rstrip("0").rstrip(".") if "." in text else text)


def large(size: float, digits: int) -> str:
    """The letter for a number's millions or more; none where it would cost digits below ten million.

    >>> large(3.3e6, 3), large(1_234_567, 3), large(999_900_000, 3), large(1e15, 3)
    ('M', '', 'B', '')
    """
    if not 1e6 <= size < 1e15:
        return ""
    rounded = float(f"{size:.{digits - 1}e}")
    told = rounded == size or size >= 1e7
    return (
        max((letter for letter in LARGE if LARGE[letter] <= rounded), key=LARGE.__getitem__) if told else ""
    )


def stated(value: float) -> str:
    """A number as a text states it: whole where it has six digits or fewer, else four of them.

    >>> [stated(value) for value in (99.997, 2.125, 1234.5, 1 / 3)]
    ['99.997', '2.125', '1,234.5', '0.3333']
    """
    return figure(value, 6 if float(f"{value:.6g}") == value else 4)


def span(low: float, high: float, words: Callable[[float], str] = figure) -> str:
    """A value or a range.

    >>> span(2, 2), span(1.24, 2.01)
    ('2', '1.24–2.01')
    """
    first, last = words(low), words(high)
    return first if first == last else f"{first}–{last}"


def unit_sign(unit: str, number: float = 2.0) -> str:
    """How a unit follows a number: signs close up, words stand apart, nouns as many as the number says.

    >>> unit_sign("percent"), unit_sign("x"), unit_sign("GB"), unit_sign("point")
    ('%', '×', ' GB', '')
    >>> unit_sign("hour"), unit_sign("hour", 1), unit_sign("token/s"), unit_sign("order_of_magnitude", 1)
    (' hours', ' hour', ' tokens/s', ' order of magnitude')
    """
    first, of, rest = UNITS.get(unit, f" {unit}").partition("_of_")
    noun, per, other = first.partition("/")
    many = number != 1 and (NOUN.fullmatch(noun.strip()) or of)
    return f"{plural(noun) if many else noun}{per}{other}{of}{rest}".replace("_", " ")


NOUN = re.compile(r"(?!kcal|hertz|siemens)[a-z_]{4,}|bit|day")
"""Units that are words, not signs."""


def hedge(qualifier: str) -> str:
    """The words or sign before a number that is not exact."""
    return HEDGES.get(qualifier, "")
