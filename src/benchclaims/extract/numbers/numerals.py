r"""Numerals: digits and number words as papers print them, and the amounts they stand for.

A numeral is the bare number: `2,300`, `.5`, `3.01e-3`, `1.2\times10^{5}`, `5{,}000`, `two`.  Signs,
units, ranges and multipliers stand around it and are read by `values`.
"""

from __future__ import annotations

import math
import re

THOUSANDS = r"(?:(?:,|\{,\}|\\,|[\u2009\u202f'’])\d{3})+(?!\d)"
MORE_DIGITS = rf"(?:\d{{0,2}}{THOUSANDS}|\d*)(?:\.\d+|\s?[¼½¾⅓⅔])?"
EXPONENT = r"(?:\^\{?[-−]?\d{1,3}\}?|⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})"
POWER = rf"\s?(?:\\times|\\cdot|×|x|\*)\s?10{EXPONENT}"
OF_TEN = rf"(?<=10)(?<![\d.,]10){EXPONENT}"
# Of other bases only digits: 2^{20} is a number, 256^2 mostly the size of an image.
OF_DIGIT = r"(?<![\w.,^}][2-9])(?<=[2-9])\^(?:\{(?:[2-9]|[1-9]\d)\}|(?:[2-9]|[1-9]\d)(?![\w.]))(?![\w^])"
# Begins with one set of characters, so that a scan skips all others at the speed of C.
NUMERAL = re.compile(
    rf"[\d.](?:{OF_DIGIT}|(?<=\d){MORE_DIGITS}|(?<=\.)(?<![\w.]\.)\d+)(?:[eE][-+−]?\d{{1,3}}(?![\w])|{POWER}|{OF_TEN})?"
)

MULTIPLIERS = {
    "k": 1e3,
    "K": 1e3,
    "M": 1e6,
    "B": 1e9,
    "T": 1e12,
    "bn": 1e9,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
}
MULTIPLIER = re.compile(
    r"(?:\$?[KMBTk](?![A-Za-z0-9])|\s[MB](?=\s[a-z]+s\b)|\s?bn\b|[\s~-]?(?:thousand|million|billion|trillion)\b)"
)

UNITS_OF_TEN = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "hundred": 100,
    "thousand": 1000,
}
UNITS_OF_TEN |= {
    f"{ten}-{one}": UNITS_OF_TEN[ten] + UNITS_OF_TEN[one]
    for ten in "twenty thirty forty fifty sixty seventy eighty ninety".split()
    for one in "one two three four five six seven eight nine".split()
}
UNITS_OF_TEN |= {
    f"{one} {power}": UNITS_OF_TEN[one] * UNITS_OF_TEN[power]
    for power in ("hundred", "thousand")
    for one in "one two three four five six seven eight nine ten twenty fifty".split()
}
LARGE = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
}
"""Nouns that multiply what stands before them."""
FRACTIONS = {
    **{"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9},
    **{"tenth": 10, "twelfth": 12, "twentieth": 20, "hundredth": 100},
}

FRACTION_SIGNS = {"¼": ".25", "½": ".5", "¾": ".75", "⅓": ".333333", "⅔": ".666667"}
_CLEAN = str.maketrans(
    {
        "−": "-",
        "{": None,
        "}": None,
        ",": None,
        "\\": None,
        **dict.fromkeys(" \u00a0\u2009\u202f'’"),
        **FRACTION_SIGNS,
    }
)
_POWER_PARTS = re.compile(rf"(?:\s?(?:\\times|\\cdot|×|x|\*)\s?|^)10({EXPONENT})$")
_COMMA = re.compile(r"\d+,\d{1,2}")
_RAISED = re.compile(r"([2-9])\^\{?(\d+)\}?")
EXACT = 2**53
"""Whole numbers up to this are floats without rounding."""
_EXPONENT = str.maketrans("⁻−⁰¹²³⁴⁵⁶⁷⁸⁹", "--0123456789", "^{}")


def amount(numeral: str) -> float:
    r"""The amount of a numeral as matched by `NUMERAL`; a power that no float tells exactly is infinite.

    >>> amount("2,300"), amount("3.01e-3"), amount(r"1.2\times10^{5}"), amount("10⁻³"), amount("1½")
    (2300.0, 0.00301, 120000.0, 0.001, 1.5)
    >>> amount("2^{20}"), amount("3^99"), amount("97,5")
    (1048576.0, inf, 97.5)
    """
    raised = _RAISED.fullmatch(numeral)
    if raised:
        whole = int(raised[1]) ** int(raised[2])
        return float(whole) if whole <= EXACT else math.inf
    if _COMMA.fullmatch(numeral):
        return float(numeral.replace(",", "."))
    power = _POWER_PARTS.search(numeral)
    if not power:
        return float(numeral.translate(_CLEAN))
    digits = numeral[: power.start()].translate(_CLEAN) or "1"
    return float(f"{digits}e{power[1].translate(_EXPONENT)}")


def scaled(value: float, factor: float) -> float:
    """`value * factor` without the dust of binary floating point (0.005 M is 5000, not 5000.000000000001)."""
    return float(f"{value * factor:.12g}")


def word_amount(word: str) -> float | None:
    """The amount of a number word (`two`, `twenty`), or None.

    >>> word_amount("Seven"), word_amount("several")
    (7.0, None)
    """
    found = UNITS_OF_TEN.get(word.lower())
    return None if found is None else float(found)
