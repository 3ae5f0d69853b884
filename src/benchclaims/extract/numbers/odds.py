"""Shares told as so many in so many: one in five users, 1 in 9 adults."""

from __future__ import annotations

import re

from benchclaims.extract.numbers.numerals import UNITS_OF_TEN
from benchclaims.extract.numbers.quantity import Quantity, in_words

SMALL = "one|two|three|four|five|six|seven|eight|nine|ten"
ODDS = re.compile(
    rf"(?<![\w.,/-])(?:(?P<count>{SMALL})\sin\s(?:every\s)?(?P<total>{SMALL}|twelve|twenty|fifty|hundred)"
    r"|(?P<part>[1-9])\sin\s(?:every\s)?(?P<whole>\d{1,3}(?:,?000)?))(?![\w-]|[.,:/^]\d|\s?[%×])",
    re.I,
)
# What is one in a row, or the only one in years, leads with other words than a share does.
LEAD = re.compile(
    r"(?:^|[.!?;:(]\s?|,\s|\b(?:about|around|nearly|roughly|approximately|almost|just|(?<!the )only|than"
    r"|least|that|every|affects?|affecting|hits?|for|and|some|an estimated|to|as many as|fewer|with|in)\s)$",
    re.I,
)
NO_TOTAL = re.compile(
    r"\s(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|dimensions?|steps?|stages?|ways?"
    r"|languages?|parts?|places?|rows?|trials\sof|dimensional|settings?|tables?|figures?|sections?)\b"
)


def odds(text: str) -> list[Quantity]:
    """The shares of a text that are told as so many in so many, as fractions of one.

    >>> [(q.low, q.unit) for q in odds("Nearly one in five users, the only one in three years, left.")]
    [(0.2, 'x')]
    """
    found = []
    for match in ODDS.finditer(text) if " in " in text else ():
        count, total = amounts(match)
        led = LEAD.search(text, max(0, match.start() - 16), match.start())
        if count < total and led and not NO_TOTAL.match(text, match.end()):
            found.append(in_words(*match.span(), float(f"{count / total:.12g}"), "x", "factor"))
    return found


def amounts(match: re.Match[str]) -> tuple[int, int]:
    """The part and the whole as numbers."""
    if match["part"]:
        return int(match["part"]), int(match["whole"].replace(",", ""))
    return UNITS_OF_TEN[match["count"].lower()], UNITS_OF_TEN[match["total"].lower()]
