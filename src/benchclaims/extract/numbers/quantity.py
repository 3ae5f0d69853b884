"""A quantity: one value expression at one place of a text, before anybody has asked what it is about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(slots=True)
class Joint:
    """The second number of a range in words, which may be the state after a change: `60% to 90%`."""

    start: int
    end: int
    value: float
    unit: str
    kind: str


Shape = Literal["number", "range", "word", "share", "interval", "dimensions", "name"]


@dataclass(slots=True)
class Quantity:
    """One value expression.

    `start`, `end`: code points of the text, end exclusive.  `low`, `high`: in `unit` as written.
    `kind`: what the unit measures (`share`, `factor`, `time`, `count`, `scale`, …).
    `sign`: `+` or `-` where one is written.  `bound`: a qualifier given by a symbol (`≥`, `~`), else ''.
    `shape`: `dimensions` (1024x1024) and `name` (GPT-3) are read so that they can be told apart and left out.
    `joint`: the second number where words join the two (`60% to 90%`), which may tell a before and an after
    and not a span; `low` and `high` are then as written, in the unit of the first, `high` with its own sign.
    `total`: what a share is a share of (`9 out of 10`).
    `own_unit`: whether a unit stands beside this very number.
    """

    start: int
    end: int
    low: float
    high: float
    unit: str
    kind: str
    sign: str = ""
    bound: str = ""
    shape: Shape = "number"
    digits: str = ""
    number_start: int = 0
    number_end: int = 0
    joint: Joint | None = None
    total: float | None = None
    own_unit: bool = True

    @property
    def first(self) -> float:
        """The first number as written, with its sign."""
        return -self.low if self.sign == "-" else self.low

    @property
    def span(self) -> tuple[float, float]:
        """The two numbers that words join, the lesser first."""
        return min(self.first, self.high), max(self.first, self.high)

    @property
    def is_below_zero(self) -> bool:
        """Whether a minus stands before the value; before a range it may be that of its lesser end alone."""
        return self.sign == "-" and self.shape != "range"

    @property
    def decimals(self) -> int:
        """How many digits stand behind the point, as written."""
        return len(self.digits.partition(".")[2])


def in_words(
    start: int, end: int, low: float, unit: str, kind: str, *, high: float | None = None, number_end: int = -1
) -> Quantity:
    """A quantity that is written in words; its number ends where it does where nothing else is told.

    >>> in_words(0, 4, 0.5, "x", "factor").high
    0.5
    """
    high = low if high is None else high
    stop = end if number_end < 0 else number_end
    return Quantity(start, end, low, high, unit, kind, shape="word", number_start=start, number_end=stop)
