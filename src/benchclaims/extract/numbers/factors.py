"""A bare number behind `a factor of` is that many times, in whatever way it is written."""

from __future__ import annotations

import re

from benchclaims.extract.numbers.quantity import Quantity
from benchclaims.extract.numbers.word_patterns import OF_FACTOR, hedge_of

LEAD = re.compile(f"{OF_FACTOR}$", re.I)
REACH = 48
"""How many characters the words before the number may take."""


def as_factor(text: str, quantity: Quantity) -> None:
    """Read a number without a unit as times, with the words that say so: `a factor of 10^3`.

    >>> quantity = Quantity(12, 17, 1000.0, 1000.0, "point", "scale", own_unit=False)
    >>> as_factor("a factor of 1,000", quantity)
    >>> quantity.start, quantity.unit
    (2, 'x')
    """
    before = max(0, quantity.start - REACH)
    if quantity.own_unit or quantity.kind != "scale" or "actor" not in text[before : quantity.start]:
        return
    if lead := LEAD.search(text, before, quantity.start):
        quantity.bound = quantity.bound or hedge_of(lead)
        quantity.start, quantity.unit, quantity.kind, quantity.own_unit = lead.start(), "x", "factor", True
