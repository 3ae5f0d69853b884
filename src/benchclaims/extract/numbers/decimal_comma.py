"""Decimals behind a comma, `97,5%` and `3,2 GB`, told from lists without spaces, `1,5,10%`."""

from __future__ import annotations

import re

from benchclaims.extract.numbers.suffix import PERCENT, read_unit

DIGITS = re.compile(r"\d{1,3}")
COMMA = re.compile(r"\d{1,3},\d{1,2}(?![,.]?\d)")
# Two round numbers are as likely a list: 5,10%.
ROUND = re.compile(r"\d{1,3},\d0|(?:5|10),[12]5")
JOINT = re.compile(r"\s?(?:to|and|or|[-–—]{1,2})\s?")
LISTED = re.compile(r"(?:[\d\]},@{\[=-]|\btop)\s?$", re.I)
UNCOUNTED = ("", "count", "scale", "points")


def decimal(text: str, match: re.Match[str]) -> re.Match[str]:
    """The whole number whose digits before the comma are `match`; where a list may be meant, `match` itself.

    >>> from benchclaims.extract.numbers.numerals import NUMERAL
    >>> texts = "97,5%", "3,2 GB", "1,5,10%", "5,10%", "0,93 of it"
    >>> [decimal(text, NUMERAL.search(text))[0] for text in texts]
    ['97,5', '3,2', '1', '5', '0']
    """
    if not DIGITS.fullmatch(match[0]):
        return match
    whole = COMMA.match(text, match.start())
    if (
        not whole
        or ROUND.fullmatch(whole[0])
        or LISTED.search(text, max(0, match.start() - 4), match.start())
    ):
        return match
    return whole if is_measured(text, whole.end()) else match


def is_measured(text: str, end: int) -> bool:
    """Whether a per cent sign or a unit stands behind a number, or behind the range that it begins."""
    joint = JOINT.match(text, end)
    other = joint and COMMA.match(text, joint.end())
    end = other.end() if other else end
    unit = read_unit(text, end, 1.0)
    return PERCENT.match(text, end) is not None or (unit is not None and unit.kind not in UNCOUNTED)
