"""A count out of a total (`9 out of 10 tasks`), or a score on a scale (`3.24/4`)."""

from __future__ import annotations

import re

from benchclaims.extract.numbers.quantity import Quantity
from benchclaims.extract.numbers.suffix import Suffix, read_suffix

SHARE = re.compile(r"\s?(?:out of|of the|of)\s(?:the\s|all\s)?(\d[\d,]*)(?![\d.]*\s?\\?%)(?!\w)")
SAME_AGAIN = re.compile(r"\s(?:or|i\.e\.,?|\()\s?(\d+(?:\.\d+)?)\s?\\?%")
SLASH = re.compile(r"\s?/\s?(\d+(?:\.\d+)?)(?![\d%\\.]|\s?\\?%|/\d)")


def share(text: str, quantity: Quantity, suffix: Suffix) -> Quantity:
    """A count out of a total (`9 out of 10 tasks`), or a score on a scale (`3.24/4`)."""
    if suffix.unit and suffix.kind != "count":
        return quantity
    found = SHARE.match(text, quantity.number_end) or SLASH.match(text, quantity.number_end)
    if not found:
        return quantity
    total, slash = float(found[1].replace(",", "")), "/" in found[0]
    if not is_share(quantity, found, total):
        return quantity
    quantity.total, quantity.shape, quantity.end = total, "share", found.end()
    noun = None if slash else read_suffix(text, found.end())
    if noun and noun.kind == "count":
        quantity.unit, quantity.kind, quantity.end = noun.unit, noun.kind, noun.end
    if in_percent(text, quantity, found.end()):
        return quantity
    if slash and "." not in quantity.digits and quantity.low == 1:
        quantity.low = quantity.high = quantity.low / total
        quantity.unit, quantity.kind = "x", "factor"
    return quantity


def is_share(quantity: Quantity, found: re.Match[str], total: float) -> bool:
    """Whether what stands behind a number is the whole that it is a share of; `out of` may be less."""
    if total <= 0:
        return False
    if "/" in found[0]:
        return quantity.low <= total and not listed(quantity.digits, found[1])
    return "out" in found[0] or quantity.low <= total


def in_percent(text: str, quantity: Quantity, end: int) -> bool:
    """Whether a share is told in per cent again behind its whole, and so is read: `9 of 10 (90%)`."""
    again = SAME_AGAIN.match(text, end)
    if not again or not quantity.total or abs(float(again[1]) / 100 - quantity.low / quantity.total) >= 0.005:
        return False
    quantity.low = quantity.high = float(again[1])
    quantity.unit, quantity.kind, quantity.own_unit = "percent", "share", True
    quantity.end = quantity.number_end = again.end()
    return True


def listed(first: str, second: str) -> bool:
    """Whether two numerals at a slash are a list and no score on a scale: as exact as each other, not round.

    >>> listed("0.896", "0.910"), listed("3.2", "5.0"), listed("3.24", "4")
    (True, False, False)
    """
    exact, other = (len(numeral.partition(".")[2]) for numeral in (first, second))
    return exact == other > 0 and float(second) != int(float(second))
