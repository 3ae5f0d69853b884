"""Intervals: what a printed number can stand for, and what follows from two of them."""

from __future__ import annotations

import math
from dataclasses import dataclass

from benchclaims.table.rounding import rounding
from benchclaims.table.verdict import ABOUT
from benchclaims.wording import figure


@dataclass(frozen=True, slots=True)
class Interval:
    """All numbers from `low` to `high`, either of which may be infinite.

    >>> Interval(9.95, 10.05).over(Interval(1.95, 2.05))
    Interval(low=4.853658536585366, high=5.153846153846154)
    """

    low: float
    high: float

    def over(self, other: Interval) -> Interval:
        """The quotient of two positive intervals."""
        return Interval(
            self.low / other.high if other.high > 0 else math.inf,
            self.high / other.low if other.low > 0 else math.inf,
        )

    def minus(self, other: Interval) -> Interval:
        """The difference."""
        return Interval(self.low - other.high, self.high - other.low)

    def scaled(self, factor: float, shift: float = 0.0) -> Interval:
        """Every number times `factor` plus `shift`."""
        ends = sorted((self.low * factor + shift, self.high * factor + shift))
        return Interval(ends[0], ends[1])

    def log10(self) -> Interval:
        """The logarithm of a positive interval."""
        return Interval(
            math.log10(self.low) if self.low > 0 else -math.inf,
            math.log10(self.high) if 0 < self.high < math.inf else math.inf,
        )

    def meets(self, other: Interval) -> bool:
        """Whether some number is in both, but for the dust of floating point."""
        dust = 1e-9 * max(1.0, *(abs(end) for end in self.finite() + other.finite()))
        return self.low <= other.high + dust and other.low <= self.high + dust

    def finite(self) -> tuple[float, ...]:
        """The ends that are numbers; 0 where there is none."""
        return tuple(end for end in (self.low, self.high) if math.isfinite(end)) or (0.0,)

    def distance(self, value: float) -> float:
        """How far a number is from the interval."""
        return max(0.0, self.low - value, value - self.high)

    def said(self, unit: str = "") -> str:
        """The interval in words, to four digits.

        >>> Interval(5.6468, 5.7139).said("×"), Interval(3533.1, math.inf).said("×")
        ('5.647× to 5.714×', '3,533× or more')
        """
        low, high = (f"{figure(end, 4)}{unit}" for end in (self.low, self.high))
        if math.isinf(self.high):
            return f"{low} or more"
        if math.isinf(self.low) or self.low == 0 < self.high:
            return f"{high} or less"
        return low if low == high else f"{low} to {high}"


def printed(value: float, half: float, qualifier: str) -> Interval:
    """What a number printed with a rounding of ± `half` stands for, cut off or rounded, with its hedge.

    >>> printed(5.6, 0.05, "exact"), printed(90, 0.5, "at-least").said()
    (Interval(low=5.55, high=5.699999999999999), '89.5 or more')
    """
    low, high = value - half, value + 2 * half
    if qualifier == "approx":
        low, high = min(low, value * (1 - ABOUT)), max(high, value * (1 + ABOUT))
    if qualifier == "at-least":
        high = math.inf
    if qualifier in ("at-most", "up-to"):
        low = -math.inf
    return Interval(low, high)


def stated(low: float, high: float, text: str, qualifier: str) -> Interval:
    """What a value or a range, printed as `text`, can stand for.

    >>> stated(2.0, 9.5, "2% to 9.5%", "exact").said()
    '1.5 to 9.6'
    """
    ends = [printed(end, rounding(text, end), qualifier) for end in (low, high)]
    return Interval(min(end.low for end in ends), max(end.high for end in ends))


def level(value: float, half: float, qualifier: str) -> Interval:
    """What a positive level stands for; a best case is a level as it is said."""
    found = printed(value, half, "exact" if qualifier == "up-to" else qualifier)
    return Interval(max(0.0, found.low), found.high - (half if math.isfinite(found.high) else 0.0))
