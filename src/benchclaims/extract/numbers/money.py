"""Amounts of money: the currency before a number, its millions and billions, and what is paid for."""

from __future__ import annotations

import re

from benchclaims.extract.numbers.compound import BOUGHT, per_each
from benchclaims.extract.numbers.quantity import Quantity
from benchclaims.extract.numbers.suffix import Suffix

CODES = tuple("USD EUR GBP CNY JPY CHF HKD NZD SGD KRW TWD SEK NOK DKK PLN CZK BRL MXN ZAR".split())
SHARED = ("AUD", "CAD", "INR")
"""Codes that are as often no money (CAD models, an INR of 2.5): they are before a large amount."""
LEAST_SHARED = 100
DOLLARS = {
    **{"A": "AUD", "AU": "AUD", "C": "CAD", "CA": "CAD", "NZ": "NZD", "HK": "HKD", "S": "SGD"},
    **{"NT": "TWD", "R": "BRL", "US": "USD"},
}
"""Whose dollars letters before the sign tell."""
MARKS = {"€": "EUR", "£": "GBP", "¥": "CNY", "₹": "INR", "₩": "KRW"}
CURRENCIES = MARKS | {f"{letters}$": code for letters, code in DOLLARS.items()}
CURRENCIES |= {code: code for code in (*CODES, *SHARED)}
OF_WHOM = rf"(?<![\w$\\{{_^])(?:{'|'.join(DOLLARS)})\\?\$"
CODED = rf"(?<!\w)(?:{'|'.join((*CODES, *SHARED))})\s?"
BEFORE = re.compile(rf"(?:{OF_WHOM}|(?:\\|(?<![^\s(]))\$|[{''.join(MARKS)}]\s?|{CODED})$")
MILLIONS = re.compile(r"\s?m\b(?!\s?[\^²³])")
PROSE = re.compile(r"\s[a-z]{2,}\s")


def in_millions(text: str, start: int, number_end: int, suffix: Suffix) -> Suffix:
    """The suffix of an amount of money that may begin at `start`, whose `m` is no metre: `$3.5m`, `€2 m`.

    >>> from benchclaims.extract.numbers.suffix import read_suffix
    >>> [in_millions(text, 1, 2, read_suffix(text, 2)).factor for text in ("€2m in", " 2m in", "$2m$ is")]
    [1000000.0, 1.0, 1.0]
    """
    if suffix.unit.partition("/")[0] != "m" or not (found := MILLIONS.match(text, number_end)):
        return suffix
    before = BEFORE.search(text, max(0, start - 5), start)
    if not before or (before[0] == "$" and closes(text, found.end())):
        return suffix
    return Suffix("", "", found.end(), 1e6)


def told_by(mark: str, text: str, quantity: Quantity) -> str:
    """The currency that a mark before an amount tells, or '' where it tells none: `C$3$`, `CAD 12`.

    >>> quantity = Quantity(2, 4, 40.0, 40.0, "point", "scale", own_unit=False)
    >>> [told_by(mark, "A$40 it is", quantity) for mark in ("A$", "CHF ", "CAD ")]
    ['AUD', 'CHF', '']
    """
    plain = mark.strip().replace("\\", "")
    if plain in SHARED and quantity.high < LEAST_SHARED:
        return ""
    if plain.isalpha() and quantity.kind not in ("scale", "money"):
        return ""
    letter = len(mark) == 2 and mark[0].isalpha()
    return "" if letter and closes(text, quantity.end) else CURRENCIES.get(plain, "USD")


def in_money(quantity: Quantity, currency: str) -> None:
    """Say that a value is in a currency, and what it leads to as well: `from $1,500 to $300`."""
    quantity.unit, quantity.kind = currency, "money"
    if quantity.joint:
        quantity.joint.unit, quantity.joint.kind = currency, "money"


def closes(text: str, end: int) -> bool:
    """Whether a dollar sign behind ends a formula; where words stand between, it begins another amount.

    >>> closes("$3$ GB", 2), closes("$3 of a $9 budget", 2), closes("$3, $5 and $7", 2)
    (True, False, False)
    """
    inside, closing, behind = text[end : end + 60].partition("$")
    if inside[-1:].isspace() and behind[:1].isdigit():
        return False
    return bool(closing) and ("\\" in inside or PROSE.search(inside) is None)


def per_what(text: str, quantity: Quantity) -> None:
    """Take in what money is paid for: `$18 per hour`, `$70 a barrel`."""
    part = per_each(text, quantity.end, BOUGHT)
    if part:
        quantity.unit, quantity.end = f"{quantity.unit}/{part[0]}", part[1]
        if quantity.joint:
            quantity.joint.unit, quantity.joint.end = quantity.unit, quantity.end
