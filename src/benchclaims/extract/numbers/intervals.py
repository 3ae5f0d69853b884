"""What tells how sure a value is: intervals (`0.91 (95% CI 0.89-0.93)`), deviations (`M = 8 s, SD = 1.3`)."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from benchclaims.extract.numbers.quantity import Quantity

HINTS = ("CI", "nterval", "CrI", "IQR", "nterquartile")
NAMED = re.compile(
    r"(?:\bCIs?\b|\bCrIs?\b|\bIQRs?\b|[Ii]ntervals?\b|[Ii]nterquartile range\b)"
    r"(?:\s?[\[(][A-Za-z]{2,4}[\])]|[\])])?(?:\sfor\s[a-z][a-z\s-]{2,40}(?=[\[(]))?"
    r"(?:\s?(?:of|was|were|is|=|:|,)(?![^\s\d\[($]))?\s?[\[($]{0,2}(?=[-−+.\d])"
)
LEVEL = re.compile(
    r"\s?(?:CIs?|CrIs?|HPD|(?:[a-z][a-z-]{0,15}\s){0,2}intervals?"
    r"|(?:confidence|credible|prediction)\s(?:levels?|bounds?|limits?))\b"
)
JOINT = re.compile(r"\s?(?:,|;|to|and|[-–—]{1,2})\s?")


def mark_intervals(text: str, found: Sequence[Quantity]) -> None:
    """Give the level and the bounds of intervals their shape; bounds are one quantity or two.

    >>> from benchclaims.extract.numbers.values import quantities
    >>> [q.shape for q in quantities("It is 0.91 (95% CI: 0.89-0.93) or 0.8 (CI 0.7, 0.9).")]
    ['number', 'interval', 'interval', 'number', 'interval', 'interval']
    """
    mark_spreads(text, found)
    if "SD" in text:
        mark_deviations(text, found)
    hinted = any(hint in text for hint in HINTS)
    mark_bounds(text, found, BRACKET if hinted and TOLD.search(text) else SQUARE)
    if not hinted:
        return
    for quantity in found:
        if quantity.unit == "percent" and LEVEL.match(text, quantity.end):
            quantity.shape = "interval"
    starts = [quantity.start for quantity in found]
    for match in NAMED.finditer(text):
        place = bisect_left(starts, match.end() - 2)
        if place == len(found) or found[place].number_start > match.end() + 2:
            continue
        first, *others = found[place : place + 2]
        whole = first.shape == "range"
        first.shape = "interval"
        if others and not whole and JOINT.fullmatch(text, first.end, others[0].start):
            others[0].shape = "interval"


BRACKET = re.compile(r"\$?\s?[(\[]\s?\$?")


def mark_spreads(text: str, found: Sequence[Quantity]) -> None:
    """Give a bare span in brackets behind a bare value that lies in it its shape.

    >>> from benchclaims.extract.numbers.values import quantities
    >>> [q.shape for q in quantities("The MAE is 1.24 (1.13-1.36), and speeds are 2.1x (1.2x-5.0x).")]
    ['number', 'interval', 'number', 'range']
    """
    for value, spread in pairwise(found):
        if (
            spread.shape == "range"
            and not spread.own_unit
            and not value.own_unit
            and spread.low <= value.low == value.high <= spread.high
            and BRACKET.fullmatch(text, value.end, spread.start)
        ):
            spread.shape = "interval"


TOLD = re.compile(r"(?<![A-Za-z])(?:CIs?|CrIs?|IQRs?|[Ii]ntervals?|[Ii]nterquartile)(?![A-Za-z])")
"""Words for intervals, which `CIFAR` is not: behind them two numbers in round brackets are one, too."""
SQUARE = re.compile(r"\$?\s?\[\s?\$?")
"""What opens bounds that need no other word for it: in round brackets two numbers may be anything."""
PARTED = re.compile(r"\$?,\s?\$?")
CLOSED = re.compile(r"\$?\s?[)\]]")


def mark_bounds(text: str, found: Sequence[Quantity], opening: re.Pattern[str]) -> None:
    """Give two numbers in brackets behind a value that lies between them their shape.

    >>> from benchclaims.extract.numbers.values import quantities
    >>> [q.shape for q in quantities("It gains 0.26 [0.13, 0.38], not 0.26 (0.13, 0.38).")]
    ['number', 'interval', 'interval', 'number', 'number', 'number']
    """
    for value, low, high in zip(found, found[1:], found[2:], strict=False):
        if (
            low.low <= value.low == value.high <= high.high
            and low.low < high.high
            and high.unit in (value.unit, "point")
            and opening.fullmatch(text, value.end, low.start)
            and PARTED.fullmatch(text, low.end, high.start)
            and CLOSED.match(text, high.end)
        ):
            low.shape = high.shape = "interval"


MEAN = re.compile(r"(?<![\w-])[Mm](?:ean)?s?\s?=\s?\$?$")
DEVIATION = re.compile(r"\$?[,;]?\s?(?:\(?(?:and\s)?SDs?\s?=|\(SDs?[:\s])\s?\$?")
"""The deviation right behind a mean, as statistics are reported."""


def mark_deviations(text: str, found: Sequence[Quantity]) -> None:
    """Give the deviation behind a mean its shape.

    >>> from benchclaims.extract.numbers.values import quantities
    >>> [q.shape for q in quantities("It was shorter (M = 8.1 s, SD = 1.3), by 2.5 s (SD 1.1).")]
    ['number', 'interval', 'number', 'interval']
    """
    for mean, deviation in pairwise(found):
        if DEVIATION.fullmatch(text, mean.end, deviation.start):
            deviation.shape = "interval"


def is_mean(text: str, quantity: Quantity) -> bool:
    """Whether a value is reported as a mean with its deviation.

    >>> from benchclaims.extract.numbers.values import quantities
    >>> [is_mean(text, quantities(text)[0]) for text in ("(M = 8.1 s, SD = 1.3)", "(M = 8, N = 2)")]
    [True, False]
    """
    before = MEAN.search(text, max(0, quantity.start - 10), quantity.start)
    return before is not None and DEVIATION.match(text, quantity.end) is not None
