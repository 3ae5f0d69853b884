"""Two numbers that share the unit of the last though they are printed unlike: `9 or 4.8 months`."""

from __future__ import annotations

import re

from benchclaims.extract.numbers.quantity import Quantity
from benchclaims.vocabulary.units import OPEN_KINDS

OR = re.compile(r"\sor\s")
AND = re.compile(r"\sand\s")
LEAD = re.compile(r"\b(?:(?P<noun>[a-z]+)\sof|at|by|for|after|within|took|takes|take|were|are)\s$")
ONE = re.compile(r"(?:ss|us|is|[^s])$")
"""The end of a noun in the singular, which has one number: `a rank of 2 and 40.5 ms`."""


def is_pair(text: str, left: Quantity, right: Quantity, joint: str) -> bool:
    """Whether a bare number is in the unit of the one behind `or` or `and`, which alone has decimals.

    >>> from benchclaims.extract.numbers.values import quantities
    >>> texts = "for 9 or 4.8 months", "values of 22 and 0.22 ppm", "a rank of 2 and 4.5 ms"
    >>> [quantities(text)[0].unit for text in texts]
    ['month', 'ppm', 'point']
    """
    fits = right.own_unit and right.shape == left.shape == "number" and right.kind not in UNSHARED
    if not fits or left.decimals or not right.decimals:
        return False
    if OR.fullmatch(joint):
        return True
    lead = LEAD.search(text, max(0, left.start - 24), left.start) if AND.fullmatch(joint) else None
    return lead is not None and not (lead["noun"] and ONE.search(lead["noun"]))


UNSHARED = (*OPEN_KINDS, "count")
