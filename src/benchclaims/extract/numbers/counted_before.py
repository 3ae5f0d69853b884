"""What a bare number counts where its noun stands before: `reduces the parameters from 138M to 6.9M`."""

from __future__ import annotations

import re

from benchclaims.extract.numbers.quantity import Quantity
from benchclaims.extract.numbers.suffix import singular_of
from benchclaims.vocabulary.units import kind_of

GOES = (
    "falls|fall|fell|drops|drop|dropped|decreases|decrease|decreased|shrinks|shrank|rises|rise|rose|grows|grew"
    "|increases|increase|increased|goes|went|is|are|was|were|reduced|cut|lowered|raised|up|down"
)
BEFORE = re.compile(
    r"(?:\b(?:number|count)s?\sof\s(?:[a-z-]{1,24}\s){0,2}"
    rf"(?!(?:{GOES})\b)(?P<noun>[A-Za-z]{{2,20}}s)"
    r"|\b(?P<known>parameters|tokens|FLOPs|MACs))"
    rf"\s(?:(?:{GOES})\s){{0,2}}(?:from|to|by)\s\$?$"
)
LEADS = (" from", " to", " by")
REACH = 96


def counted_before(text: str, quantity: Quantity) -> None:
    """Give a whole number without a unit the noun before it that it counts.

    >>> made = Quantity(33, 35, 86.0, 22.0, "point", "scale", own_unit=False)
    >>> counted_before("the number of filters falls from 86 to 22", made)
    >>> made.unit
    'filter'
    """
    if quantity.own_unit or quantity.kind != "scale" or quantity.sign:
        return
    if not (quantity.low.is_integer() and quantity.high.is_integer()):
        return
    if not text[max(0, quantity.start - 7) : quantity.start].rstrip("$ ").endswith(LEADS):
        return
    found = BEFORE.search(text, max(0, quantity.start - REACH), quantity.start)
    unit = singular_of(found["noun"] or found["known"]) if found else ""
    if unit:
        counts(quantity, unit)


def counts(quantity: Quantity, unit: str) -> None:
    """Say what a value counts, and what it leads to as well."""
    kind = kind_of(unit)
    quantity.unit, quantity.kind, quantity.own_unit = unit, kind, True
    if quantity.joint and quantity.joint.unit == "point":
        quantity.joint.unit, quantity.joint.kind = unit, kind
