"""One unit an axis: 12 ms, 0.5 s and 800 µs are one quantity, and stand on one axis in one of their units."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from benchclaims.table.units import base, convert

CONVERTED = ("scores", "changes")
"""The kinds of axis that have units which convert."""
PLACES = ("x_low", "x_high", "x_from", "x_measured")
"""What stands on an axis, in its unit."""

SHARES = ("percent", "point")
"""Units of shares and scores, which convert by the scale of their metric alone (see `scale`)."""


def in_one_unit(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Claims' places (see `axes.row`) with those of one axis in one unit, in the same order.

    >>> places = dict.fromkeys(PLACES, 0.5) | {"kind": "scores", "axis": "latency|s", "x_unit": "s"}
    >>> [row["x_low"] for row in in_one_unit([places, places | {"x_unit": "ms"}])]
    [500.0, 0.5]
    """
    units: dict[tuple[str, str], Counter[str]] = {}
    for row in rows:
        units.setdefault(axis_of(row), Counter())[row["x_unit"]] += 1
    chosen = {axis: common(found) for axis, found in units.items() if axis[0] in CONVERTED}
    return [moved(row, chosen.get(axis_of(row), row["x_unit"])) for row in rows]


def axis_of(row: Mapping[str, Any]) -> tuple[str, str]:
    """Which axis a claim stands on."""
    return row["kind"], row["axis"]


def common(units: Mapping[str, int]) -> str:
    """The unit that most claims are in; of several, the middle one, or the smaller of two.

    >>> common({"s": 1, "ms": 1, "µs": 1}), common({"GB": 2, "MB": 2}), common({"GB": 3, "MB": 2})
    ('ms', 'MB', 'GB')
    """
    most = max(units.values())
    tied = sorted((unit for unit in units if units[unit] == most), key=lambda unit: (base(unit).factor, unit))
    return tied[(len(tied) - 1) // 2]


def moved(row: dict[str, Any], unit: str) -> dict[str, Any]:
    """A claim's place in a unit."""
    if row["x_unit"] == unit:
        return row
    level = row["kind"] == "scores"
    there = {name: convert(row[name], row["x_unit"], unit, level=level) for name in PLACES}
    return row | there | {"x_unit": unit}
