"""Amounts of money: the currency before a number, its millions and billions, and what is paid for."""

from __future__ import annotations

import re

from benchclaims.extract.compound import BOUGHT, per_each
from benchclaims.extract.quantity import Quantity
from benchclaims.extract.suffix import Suffix

CODES = ("USD", "EUR", "GBP", "CNY")
CURRENCIES = {"€": "EUR", "£": "GBP", "¥": "CNY"} | {code: code for code in CODES}
BEFORE = re.compile(rf"(?:(?:\\|US\\?|(?<![^\s(]))\$|[€£¥]\s?|(?<!\w)(?:{'|'.join(CODES)})\s?)$")
MILLIONS = re.compile(r"\s?m\b(?!\s?[\^²³])")
PROSE = re.compile(r"\s[a-z]{2,}\s")


def in_millions(text: str, start: int, number_end: int, suffix: Suffix) -> Suffix:
    """The suffix of an amount of money that may begin at `start`, whose `m` is no metre: `$3.5m`, `€2 m`.

    >>> from benchclaims.extract.suffix import read_suffix
    >>> [in_millions(text, 1, 2, read_suffix(text, 2)).factor for text in ("€2m in", " 2m in", "$2m$ is")]
    [1000000.0, 1.0, 1.0]
    """
    if suffix.unit.partition("/")[0] != "m" or not (found := MILLIONS.match(text, number_end)):
        return suffix
    before = BEFORE.search(text, max(0, start - 5), start)
    if not before or (before[0] == "$" and closes(text, found.end())):
        return suffix
    return Suffix("", "", found.end(), 1e6)


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
