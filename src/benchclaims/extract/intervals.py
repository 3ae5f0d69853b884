"""Intervals that tell how sure a value is: `0.91 (95% CI 0.89-0.93)`, a median of `5 (IQR 3, 8)`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from benchclaims.extract.quantity import Quantity

HINTS = ("CI", "nterval", "CrI", "IQR", "nterquartile")
NAMED = re.compile(
    r"(?:\bCIs?\b|\bCrIs?\b|\bIQRs?\b|[Ii]ntervals?\b|[Ii]nterquartile range\b)"
    r"(?:\s?[\[(][A-Za-z]{2,4}[\])]|[\])])?(?:\s?(?:of|was|were|is|=|:|,)(?![^\s\d\[($]))?\s?[\[($]{0,2}(?=[-−.\d])"
)
LEVEL = re.compile(
    r"\s?(?:CIs?|CrIs?|HPD|(?:confidence|credible|prediction)\s(?:intervals?|levels?|bounds?|limits?))\b"
)
JOINT = re.compile(r"\s?(?:,|;|to|and|[-–—]{1,2})\s?")


def mark_intervals(text: str, found: Sequence[Quantity]) -> None:
    """Give the level and the bounds of intervals their shape; bounds are one quantity or two.

    >>> from benchclaims.extract.values import quantities
    >>> [q.shape for q in quantities("It is 0.91 (95% CI: 0.89-0.93) or 0.8 (CI 0.7, 0.9).")]
    ['number', 'interval', 'interval', 'number', 'interval', 'interval']
    """
    if not any(hint in text for hint in HINTS):
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
