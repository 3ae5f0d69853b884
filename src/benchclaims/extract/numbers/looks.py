"""How a value looks: its size in steps, its decimals, its sign and its shape."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from benchclaims.extract.numbers.quantity import Quantity

SIZES = (0.0, 0.1, 0.5, 1.0, 1.0000001, 5.0000001, 10.0, 20.0, 50.0, 100.0000001, 1000.0)
"""Where sizes of values part; 1, 5 and 100, the ends of scales, belong to what is below them."""
MOST_DECIMALS = 3


class Look(NamedTuple):
    """How a value looks: its size in steps, its decimals, its shape with its sign (`number+`)."""

    size: int
    decimals: int
    shape: str


def look_of(quantity: Quantity) -> Look:
    """How a value looks.

    >>> from benchclaims.extract.numbers.values import quantities
    >>> [tuple(look_of(quantity)) for quantity in quantities("0.0, 0.91 and +28.1 dB")]
    [(0, 1, 'number'), (3, 2, 'number'), (8, 1, 'number+')]
    """
    size = bisect_right(SIZES, abs(quantity.high)) if quantity.high else 0
    return Look(size, min(quantity.decimals, MOST_DECIMALS), f"{quantity.shape}{quantity.sign}")
