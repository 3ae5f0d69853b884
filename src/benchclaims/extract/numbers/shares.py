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
    total = float(found[1].replace(",", ""))
    slash = "/" in found[0]
    if (
        total <= 0
        or (slash and listed(quantity.digits, found[1]))
        or (slash and quantity.low > total)
        or ("out" not in found[0] and not slash and total < quantity.low)
    ):
        return quantity
    quantity.total, quantity.shape = total, "share"
    noun = read_suffix(text, found.end()) if not slash else Suffix("", "", found.end())
    quantity.end = noun.end if noun.kind == "count" else found.end()
    if noun.kind == "count":
        quantity.unit, quantity.kind = noun.unit, noun.kind
    twice = SAME_AGAIN.match(text, found.end())
    if twice and abs(float(twice[1]) / 100 - quantity.low / total) < 0.005:
        quantity.low = quantity.high = float(twice[1])
        quantity.unit, quantity.kind, quantity.end, quantity.own_unit = "percent", "share", twice.end(), True
        quantity.number_end = twice.end()
        return quantity
    if slash and "." not in quantity.digits and quantity.low == 1:
        quantity.low = quantity.high = quantity.low / total
        quantity.unit, quantity.kind = "x", "factor"
    return quantity


def listed(first: str, second: str) -> bool:
    """Whether two numerals at a slash are a list and no score on a scale: as exact as each other, not round.

    >>> listed("0.896", "0.910"), listed("3.2", "5.0"), listed("3.24", "4")
    (True, False, False)
    """
    exact, other = (len(numeral.partition(".")[2]) for numeral in (first, second))
    return exact == other > 0 and float(second) != int(float(second))
