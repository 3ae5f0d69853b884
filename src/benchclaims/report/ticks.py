"""Where an axis has its labelled lines: round numbers, as many as fit side by side."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from benchclaims.report.measure import width
from benchclaims.report.style import SMALL
from benchclaims.report.wording import figure

LADDERS: tuple[tuple[float, ...], ...] = (
    (1, 1.05, 1.1, 1.15, 1.2, 1.25, 1.3, 1.4, 1.5, 1.6, 1.8, 2, 2.5, 3, 4, 5, 6, 8),
    (1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.7, 2, 2.5, 3, 4, 5, 7),
    (1, 1.2, 1.5, 2, 3, 4, 5, 7),
    (1, 1.5, 2, 3, 5, 7),
    (1, 2, 5),
    (1, 3),
    (1,),
)
GAP = 6.0
MOST = 9


def log_label(value: float) -> str:
    """A factor as a tick label."""
    return f"{figure(value)}×"


def log_ticks(low: float, high: float, room: float, label: Callable[[float], str] = log_label) -> list[float]:
    """Round factors from `low` to `high` whose labels fit into `room` points on a log axis, 1 among them.

    >>> log_ticks(0.9, 120, 200)
    [1, 2, 5, 10, 20, 50, 100]
    """
    first, last = math.floor(math.log10(low)), math.ceil(math.log10(high))
    for steps in LADDERS:
        found = [clean(step * 10.0**power) for power in range(first, last + 1) for step in steps]
        found = [tick for tick in found if low <= tick <= high]
        if len(found) <= MOST and fits([math.log(tick) for tick in found], found, low, high, room, label):
            return found
    step = 2
    while True:
        found = [clean(10.0**power) for power in range(first, last + 1) if power % step == 0]
        found = [tick for tick in found if low <= tick <= high]
        if fits([math.log(tick) for tick in found], found, low, high, room, label):
            return found
        step += 1


def clean(value: float) -> float:
    """The value without the dust of binary fractions."""
    value = float(f"{value:.6g}")
    return int(value) if value.is_integer() and value < 1e15 else value


def fits(
    places: Sequence[float],
    values: Sequence[float],
    low: float,
    high: float,
    room: float,
    label: Callable[[float], str],
) -> bool:
    """Whether labels centred on log places keep a gap between them."""
    scale = room / (math.log(high) - math.log(low))
    return apart([place * scale for place in places], [label(value) for value in values])


def apart(points: Sequence[float], labels: Sequence[str]) -> bool:
    """Whether labels centred on `points` (in points of length) do not touch."""
    halves = [width(text, SMALL) / 2 for text in labels]
    return all(points[i + 1] - points[i] >= halves[i] + halves[i + 1] + GAP for i in range(len(points) - 1))


def linear_ticks(low: float, high: float, room: float, label: Callable[[float], str] = figure) -> list[float]:
    """Round values from `low` to `high` whose labels fit into `room` points on a linear axis.

    >>> linear_ticks(-3, 11, 200)
    [-2, 0, 2, 4, 6, 8, 10]
    """
    extent = high - low
    power = math.floor(math.log10(extent / MOST))
    while True:
        for step in (1, 2, 2.5, 5):
            size = step * 10.0**power
            if extent / size > MOST:
                continue
            first, last = math.ceil(low / size - 1e-9), math.floor(high / size + 1e-9)
            found = [clean(place * size) for place in range(first, last + 1)]
            if len(found) <= MOST and apart(
                [(tick - low) / extent * room for tick in found], [label(tick) for tick in found]
            ):
                return found
        power += 1
