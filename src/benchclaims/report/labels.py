"""Names beside dots: each where it touches nothing else, or not at all."""

from __future__ import annotations

import math
from collections.abc import Sequence

from benchclaims.report.measure import width as text_width
from benchclaims.report.style import SMALL

UP = 8.5
Point = tuple[float, float]
Box = tuple[float, float, float, float]
HIGH = SMALL * 1.15
AWAY = 4.5
"""Points from a dot's middle to its name."""
ONE = 4.0
"""Points within which two dots look like one."""
CLEARLY = 1.5
"""How many times farther from a name all other dots are than its own."""
FAR = 10.0
"""The same where a sign reaches further than a dot."""
LENGTHS = (16.0, 24.0, 34.0, 46.0)
WAYS = (90, 40, 140, -90, -40, -140, 15, 165, -15, -165)
"""Lengths in points and directions in degrees of a line to a name, the preferred first."""


def beside(
    points: Sequence[tuple[float, float]],
    names: Sequence[str],
    box: tuple[float, float],
    obstacles: Sequence[Box] = (),
) -> list[tuple[float, float] | None]:
    """Where each name's left middle goes, in points from the lower left of `box`; None where none is free.

    Names earlier in the list choose first: right of their dot, left, above, below (moved into the box), at
    its corners, a little further off; always nearer to their own dot than to any other.

    >>> beside([(10, 50), (60, 50)], ["a", "b"], (100, 100))[0]
    (14.5, 50)
    """
    taken: list[Box] = [(x - 3, y - 3, x + 3, y + 3) for x, y in points]
    places: list[tuple[float, float] | None] = []
    for own, ((x, y), name) in enumerate(zip(points, names, strict=True)):
        wide = text_width(name, SMALL)
        middle = max(1.0, min(x - wide / 2, box[0] - wide - 1.0))
        options = [
            (x + AWAY, y), (x - AWAY - wide, y), (middle, y + UP), (middle, y - UP),
            (x + AWAY, y + UP), (x + AWAY, y - UP), (x - AWAY - wide, y + UP), (x - AWAY - wide, y - UP),
            (x + FAR, y), (x - FAR - wide, y), (middle, y + UP + FAR - AWAY), (middle, y - UP - FAR + AWAY),
        ]  # fmt: skip
        others = [*obstacles, *taken[:own], *taken[own + 1 :]]
        rest = [point for point in points if math.dist(point, (x, y)) > ONE]
        fitting = (
            spot
            for spot in options
            if free(extent(spot, wide), others, box) and nearest((x, y), rest, extent(spot, wide))
        )
        chosen = next(fitting, None) if name else None
        places.append(chosen)
        if chosen is not None:
            taken.append(extent(chosen, wide))
    return places


def led(
    points: Sequence[Point],
    names: Sequence[str],
    box: tuple[float, float],
    obstacles: Sequence[Box] = (),
    rules: Sequence[Box] = (),
) -> list[tuple[Point, Point] | None]:
    """Where each name's left middle goes at the end of a line from its point, and where that line ends.

    The nearest place that is free, with a line that leads across no other name, sign or line; else None.
    `rules` are in the way of names alone.

    >>> spot, end = led([(10, 50)], ["a"], (100, 100), [(12, 40, 60, 60)])[0]
    >>> round(spot[0], 1), round(end[1], 1)
    (7.8, 62.0)
    """
    taken: list[Box] = [(x - 3, y - 3, x + 3, y + 3) for x, y in points]
    found: list[tuple[Point, Point] | None] = []
    lines: list[tuple[Point, Point]] = []
    for own, ((x, y), name) in enumerate(zip(points, names, strict=True)):
        others = [*obstacles, *taken[:own], *taken[own + 1 :]]
        ways = [one for one in others if not inside((x, y), one)]
        options = (place(x, y, way, far, text_width(name, SMALL)) for far in LENGTHS for way in WAYS)
        fitting = (
            (spot, end)
            for spot, end, area in options
            if free(area, [*others, *rules], box)
            and not any(crosses((x, y), end, one) for one in ways)
            and not any(meet(((x, y), end), one) for one in lines)
        )
        chosen = next(fitting, None) if name else None
        found.append(chosen)
        if chosen is not None:
            taken.append(extent(chosen[0], text_width(name, SMALL)))
            lines.append(((x, y), chosen[1]))
    return found


def place(x: float, y: float, way: float, far: float, wide: float) -> tuple[Point, Point, Box]:
    """A name in a direction (degrees) from a point: its left middle, its end nearest to that, its box."""
    across, up = far * math.cos(math.radians(way)), far * math.sin(math.radians(way))
    upright = abs(across) < 1.0
    spot = (x + across - (wide / 2 if upright else wide if across < 0 else 0.0), y + up)
    end = (x + across, y + up - (math.copysign(HIGH / 2, up) if upright else 0.0))
    return spot, end, extent(spot, wide)


def inside(point: Point, box: Box) -> bool:
    """Whether a point is in a box."""
    return away(point, box) == 0.0


def crosses(start: Point, end: Point, box: Box, steps: int = 12) -> bool:
    """Whether a line runs through a box."""
    between = (step / steps for step in range(1, steps))
    return any(
        inside((start[0] + part * (end[0] - start[0]), start[1] + part * (end[1] - start[1])), box)
        for part in between
    )


def meet(one: tuple[Point, Point], other: tuple[Point, Point]) -> bool:
    """Whether two lines cross.

    >>> meet(((0, 0), (2, 2)), ((0, 2), (2, 0))), meet(((0, 0), (2, 2)), ((0, 2), (0, 9)))
    (True, False)
    """

    def side(start: Point, end: Point, point: Point) -> float:
        return (end[0] - start[0]) * (point[1] - start[1]) - (end[1] - start[1]) * (point[0] - start[0])

    def parts(line: tuple[Point, Point], ends: tuple[Point, Point]) -> bool:
        return side(*line, ends[0]) * side(*line, ends[1]) <= 0.0

    return parts(one, other) and parts(other, one)


def extent(spot: tuple[float, float], wide: float) -> Box:
    """The box of a name whose left middle is at `spot`."""
    x, y = spot
    return x - 1, y - HIGH / 2, x + wide + 1, y + HIGH / 2


def free(own: Box, others: Sequence[Box], box: tuple[float, float]) -> bool:
    """Whether a name stays inside and touches nothing."""
    left, low, right, high = own
    if left < 0 or low < 0 or right > box[0] or high > box[1]:
        return False
    return not any(touch(own, other) for other in others)


def touch(one: Box, other: Box) -> bool:
    """Whether two boxes have a place in common."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def nearest(own: tuple[float, float], others: Sequence[tuple[float, float]], box: Box) -> bool:
    """Whether every other point is plainly farther from a name, so that nobody takes it for another's."""
    reach = CLEARLY * away(own, box) + 0.5
    return all(away(other, box) >= reach for other in others)


def away(point: tuple[float, float], box: Box) -> float:
    """Points from a point to a box, 0 inside."""
    (x, y), (left, low, right, high) = point, box
    return math.hypot(max(left - x, 0.0, x - right), max(low - y, 0.0, y - high))
