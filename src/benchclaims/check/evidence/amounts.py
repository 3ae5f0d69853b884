"""The amounts that a value may tell: each a number with the unit that it is in, as written or converted."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

from benchclaims.extract.numbers.quantity import Quantity
from benchclaims.numbers import exact_range
from benchclaims.table.units import convert, same_kind
from benchclaims.vocabulary.units import unit_kinds

CLOSE = 1e-6
"""Relative difference up to which two numbers are the same."""
SHARES = ("percent", "x", "order_of_magnitude")
"""Units that say how large a value is beside another; no count is in them."""


class Amount(NamedTuple):
    """A number, or a range, in a unit; `bare` where no unit stands beside it, so that it may be in any."""

    low: float
    high: float
    unit: str
    bare: bool = False

    def said(self) -> str:
        """The number, or the range.

        >>> Amount(20, 3000, "ms").said(), Amount(20, 20, "ms").said()
        ('20 to 3000', '20')
        """
        return exact_range(self.low, self.high)


def amounts(read: Quantity) -> Iterator[Amount]:
    """The amounts of a reading as written: of `60% to 90%` the range and each end, of `9 of 10` 90%, too.

    >>> from benchclaims.extract.numbers.values import quantities
    >>> [(one.low, one.unit) for one in amounts(quantities("9 out of 10")[0])]
    [(9.0, 'point'), (0.9, 'x'), (90.0, 'percent')]
    """
    bare = not read.own_unit or read.unit in ("point", "points")
    yield Amount(read.low, read.high, read.unit, bare)
    if read.joint:
        yield Amount(read.high, read.low, read.unit, bare)
        yield Amount(read.low, read.low, read.unit, bare)
        yield Amount(read.joint.value, read.joint.value, read.joint.unit, bare)
    if read.total:
        share = read.low if read.unit == "x" else read.low / read.total
        yield from (Amount(share, share, "x"), Amount(100 * share, 100 * share, "percent"))


def converted(amount: Amount, unit: str) -> Amount | None:
    """The amount in another unit, None where the two measure different things.

    >>> converted(Amount(20, 20, "MB"), "GB"), converted(Amount(20, 20, "MB"), "ms")
    (Amount(low=0.02, high=0.02, unit='GB', bare=False), None)
    """
    if not same_kind(amount.unit, unit):
        return None
    return Amount(convert(amount.low, amount.unit, unit), convert(amount.high, amount.unit, unit), unit)


def agree(claimed: Amount, told: Amount) -> bool:
    """Whether number and unit of a claim are those of an amount, both as written or both converted.

    >>> agree(Amount(0.02, 0.02, "s"), Amount(20, 20, "ms")), agree(Amount(20, 20, "s"), Amount(20, 20, "ms"))
    (True, False)
    """
    inside = converted(told, claimed.unit)
    if inside is not None:
        return same_amount(claimed, inside)
    return same_amount(claimed, told) and takes(told, claimed.unit)


def takes(told: Amount, unit: str) -> bool:
    """Whether an amount may be in a unit to which its own does not convert.

    A noun may be called otherwise (`steps`, `iteration`), and a number that stands alone takes any unit.
    """
    if told.bare:
        return True
    return unit_kinds().get(told.unit, "count") in ("count", "money") and unit not in SHARES


def same_amount(one: Amount, other: Amount) -> bool:
    """Whether both ends are the same but for rounding and sign."""
    return _close(one.low, other.low) and _close(one.high, other.high)


def _close(one: float, other: float) -> bool:
    return math.isclose(abs(one), abs(other), rel_tol=CLOSE, abs_tol=1e-12)
