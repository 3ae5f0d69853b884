"""Where an axis has its labelled lines: round numbers, as many as fit side by side."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from datetime import date
from itertools import product

from benchclaims.report.measure import width
from benchclaims.report.style import SMALL
from benchclaims.wording import figure

DIGITS = 12
"""Of a tick; its label has as many as it has."""

LADDERS: tuple[tuple[float, ...], ...] = (
    (1, 1.05, 1.1, 1.15, 1.2, 1.25, 1.3, 1.4, 1.5, 1.6, 1.8, 2, 2.5, 3, 4, 5, 6, 8),
    (1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.7, 2, 2.5, 3, 4, 5, 7),
    (1, 1.2, 1.5, 2, 3, 4, 5, 7),
    (1, 1.5, 2, 3, 5, 7),
    (1, 2, 5),
    (1, 3),
    (1,),
)
GAP = 4.0
MOST, FEW, LEAST = 9, 4, 3
NEAR = (1.5, 1.4, 1.2, 1.3, 1.1)
"""Steps between ticks where all others leave less than the least number."""


def across(label: str) -> float:
    """The room that a label takes along a horizontal axis, in points."""
    return width(label, SMALL)


def upward(label: str) -> float:
    """The room that a label takes along a vertical axis, in points."""
    return SMALL * 1.2


def tick_label(value: float) -> str:
    """A tick in full: a label that is rounded would stand at another place than its own.

    >>> tick_label(99.95), tick_label(83.25)
    ('99.95', '83.25')
    """
    return figure(value, DIGITS)


def log_label(value: float) -> str:
    """A factor as a tick label."""
    return f"{tick_label(value)}×"


def log_ticks(
    low: float,
    high: float,
    room: float,
    label: Callable[[float], str] = log_label,
    needs: Callable[[str], float] = across,
) -> list[float]:
    """Round factors from `low` to `high` whose labels fit into `room` points on a log axis, 1 among them.

    >>> log_ticks(0.9, 120, 200)
    [1, 2, 5, 10, 20, 50, 100]
    """
    first, last = math.floor(math.log10(low)), math.ceil(math.log10(high))
    for steps in LADDERS:
        found = [clean(step * 10.0**power) for power in range(first, last + 1) for step in steps]
        found = [tick for tick in found if low <= tick <= high]
        if len(found) <= MOST and fits(
            [math.log(tick) for tick in found], found, low, high, room, label, needs
        ):
            return filled(found, low, high, room, label, needs) if len(found) < FEW else found
    step = 2
    while True:
        found = [clean(10.0**power) for power in range(first, last + 1) if power % step == 0]
        found = [tick for tick in found if low <= tick <= high]
        if fits([math.log(tick) for tick in found], found, low, high, room, label, needs):
            return found
        step += 1


def filled(
    ticks: list[float],
    low: float,
    high: float,
    room: float,
    label: Callable[[float], str],
    needs: Callable[[str], float],
) -> list[float]:
    """Few ticks with those between them, thrice, twice and five times as much, that fit; else nearer ones.

    >>> log_ticks(0.8, 48, 65)
    [1, 3, 10]
    """
    powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    for step, power in product((3, 2, 5, *NEAR), powers):
        if step in NEAR and len(ticks) >= LEAST:
            break
        tick = clean(step * 10.0**power)
        more = sorted([*ticks, tick])
        free = low <= tick <= high and tick not in ticks
        if free and fits([math.log(one) for one in more], more, low, high, room, label, needs):
            ticks = more
    return ticks


def clean(value: float) -> float:
    """The value without the dust of binary fractions."""
    value = float(f"{value:.{DIGITS}g}")
    return int(value) if value.is_integer() and value < 1e15 else value


def fits(
    places: Sequence[float],
    values: Sequence[float],
    low: float,
    high: float,
    room: float,
    label: Callable[[float], str],
    needs: Callable[[str], float],
) -> bool:
    """Whether labels centred on log places keep a gap between them."""
    scale = room / (math.log(high) - math.log(low))
    return apart([place * scale for place in places], [label(value) for value in values], needs)


def apart(points: Sequence[float], labels: Sequence[str], needs: Callable[[str], float] = across) -> bool:
    """Whether labels centred on `points` (in points of length) do not touch."""
    halves = [needs(text) / 2 for text in labels]
    return all(points[i + 1] - points[i] >= halves[i] + halves[i + 1] + GAP for i in range(len(points) - 1))


def linear_ticks(
    low: float,
    high: float,
    room: float,
    label: Callable[[float], str] = tick_label,
    needs: Callable[[str], float] = across,
) -> list[float]:
    """Round values whose labels fit side by side into `room` points on a linear axis; two if there is room.

    >>> linear_ticks(-3, 11, 200), linear_ticks(63, 95, 40)
    ([-2, 0, 2, 4, 6, 8, 10], [70, 90])
    """
    extent = high - low
    ends: list[float] = []
    power = math.floor(math.log10(extent / MOST))
    while True:
        for step in (1, 2, 2.5, 5):
            size = step * 10.0**power
            if extent / size > MOST:
                continue
            first, last = math.ceil(low / size - 1e-9), math.floor(high / size + 1e-9)
            found = [clean(place * size) for place in range(first, last + 1)]
            labels = [label(tick) for tick in found]
            spread = apart([(tick - low) / extent * room for tick in found], labels, needs)
            distinct = len(set(labels)) == len(labels)
            if len(found) <= MOST and spread and distinct:
                return found if len(found) > 1 else ends or found
            if distinct and fit(found[:: max(len(found) - 1, 1)], low, extent, room, label, needs):
                ends = found[:: max(len(found) - 1, 1)]
        power += 1


def fit(
    ticks: Sequence[float],
    low: float,
    extent: float,
    room: float,
    label: Callable[[float], str],
    needs: Callable[[str], float],
) -> bool:
    """Whether the labels of two ticks stay between the ends of the axis and apart."""
    places = [(tick - low) / extent * room for tick in ticks]
    halves = [needs(label(tick)) / 2 for tick in ticks]
    inside = all(half <= place <= room - half for place, half in zip(places, halves, strict=True))
    return len(ticks) == 2 and inside and apart(places, [label(tick) for tick in ticks], needs)


MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def month(day: date) -> tuple[date, str]:
    """A day labelled with its month.

    >>> month(date(2018, 6, 20))[1]
    'Jun 2018'
    """
    return day, f"{MONTHS[day.month - 1]} {day.year}"


def date_ticks(first: date, last: date, room: float) -> list[tuple[date, str]]:
    """Beginnings of months or years from `first` to `last`, labelled, as many as fit into `room` points.

    >>> [label for _, label in date_ticks(date(2023, 2, 1), date(2023, 11, 1), 200)]
    ['Apr 2023', 'Jul 2023', 'Oct 2023']
    """
    extent = max((last - first).days, 1)
    starts = [date(year, month, 1) for year in range(first.year, last.year + 1) for month in range(1, 13)]
    step = 1
    while True:
        found = [
            (start, str(start.year)) if step >= 12 else month(start)
            for start in starts
            if first <= start <= last and (start.year * 12 + start.month - 1) % step == 0
        ]
        places = [(start - first).days / extent * room for start, _ in found]
        if len(found) <= MOST and apart(places, [label for _, label in found]):
            return found
        step = {1: 3, 3: 6, 6: 12}.get(step, step * 2)
