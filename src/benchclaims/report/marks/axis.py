"""The horizontal axes that claims stand on: factors around 1, changes around 0, levels of a metric."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from benchclaims.report.style import MARGIN, SMALL, Theme
from benchclaims.report.ticks import across, linear_ticks, log_label, log_ticks, tick_label
from benchclaims.table.kept import WHOLE
from benchclaims.wording import MINUS, unit_sign

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Claims = Sequence[Mapping[str, Any]]

PAD = 11.0
"""Points between the outermost values and the ends of an axis."""
OVER, FAR = 6.0, 16.0
"""Points by which a label may reach over an end: also where the figure ends there, and where it does not."""


def room_of(ax: Axes) -> float:
    """The width of the axes in points."""
    figure_width = ax.figure.get_figure(root=True).get_size_inches()[0]
    return float(ax.get_position().width * figure_width * 72.0)


def limits(low: float, high: float, room: float) -> tuple[float, float]:
    """`low` and `high` with room for the signs, and for tick labels centred under them."""
    scale = (high - low or 1.0) / max(room - 2 * PAD, room / 2)
    return low - PAD * scale, high + PAD * scale


def quiet(ax: Axes, theme: Theme) -> None:
    """Colours of the theme, a grid behind everything, no frame."""
    ax.set_facecolor("none")
    ax.set_axisbelow(True)
    ax.grid(True, axis="x", color=theme.grid, linewidth=0.5)
    ax.grid(False, axis="y")
    for side in ("left", "right", "top"):
        ax.spines[side].set_visible(False)
    ax.spines["bottom"].set_color(theme.rule)
    ax.spines["bottom"].set_linewidth(0.6)
    ax.tick_params(axis="both", length=0, labelsize=SMALL, labelcolor=theme.muted)
    ax.set_yticks([])


def set_ticks(ax: Axes, places: Sequence[float], labels: Sequence[str]) -> None:
    """These ticks and none in between; one whose label would reach far over an end is left out."""
    from matplotlib.ticker import FixedFormatter, FixedLocator, NullLocator

    kept = [tick for tick in zip(places, labels, strict=True) if fits(ax, *tick)]
    ax.xaxis.set_major_locator(FixedLocator([place for place, _ in kept]))
    ax.xaxis.set_major_formatter(FixedFormatter([label for _, label in kept]))
    ax.xaxis.set_minor_locator(NullLocator())


def fits(ax: Axes, place: float, label: str) -> bool:
    """Whether a label centred on `place` stays between the ends of the x axis, or nearly so."""
    pixels = ax.get_xaxis_transform().transform([(place, 0.0)])
    room, half = room_of(ax), across(label) / 2
    spot = float(ax.transAxes.inverted().transform(pixels)[0, 0]) * room
    before, behind = (min(max(beside - MARGIN, OVER), FAR) for beside in around(ax))
    return half - before <= spot <= room - half + behind


def around(ax: Axes) -> tuple[float, float]:
    """Points on the left and on the right of the axes in their figure."""
    full = float(ax.figure.get_figure(root=True).get_size_inches()[0]) * 72.0
    return float(ax.get_position().x0) * full, (1.0 - float(ax.get_position().x1)) * full


def factor_axis(ax: Axes, claims: Claims, theme: Theme) -> Axes:
    """A log axis that holds all claims and the 1 of no effect."""
    room = room_of(ax)
    low, high = factor_ends(claims)
    first, last = (math.exp(end) for end in limits(math.log(low), math.log(high), room))
    ax.set_xscale("log")
    ax.set_xlim(first, last)
    quiet(ax, theme)
    ticks = log_ticks(first, last, room)
    set_ticks(ax, ticks, [log_label(tick) for tick in ticks])
    return ax


def factor_ends(claims: Claims) -> tuple[float, float]:
    """From where to where an axis of factors goes, 1 between."""
    low = min([1.0, *(claim["x_low"] for claim in claims)])
    high = max([1.0, *(claim["x_high"] for claim in claims)])
    return (low, max(high, 1.1)) if low == 1.0 else (low, high)


def additive_axis(ax: Axes, claims: Claims, theme: Theme) -> Axes:
    """A linear axis that holds all claims and the 0 of no effect; its labels carry sign and unit."""
    low = min([0.0, *(claim["x_low"] for claim in claims)])
    high = max([0.0, *(claim["x_high"] for claim in claims)])
    return linear_axis(ax, low, high, theme, signed_label(claims[0]))


def level_axis(ax: Axes, claims: Claims, theme: Theme) -> Axes:
    """A linear axis for levels of one metric, or a log axis where they are `far_apart`."""
    low, high = level_ends(claims)
    unit = unit_sign(claims[0]["x_unit"])

    def label(value: float) -> str:
        return tick_label(value) + (unit if unit == "%" else "")

    if far_apart(claims):
        room = room_of(ax)
        first, last = (math.exp(end) for end in limits(math.log(low), math.log(high), room))
        ax.set_xscale("log")
        ax.set_xlim(first, last)
        quiet(ax, theme)
        ticks = log_ticks(first, last, room, label)
        set_ticks(ax, ticks, [label(tick) for tick in ticks])
        return ax
    return linear_axis(ax, low, high, theme, label)


def far_apart(claims: Claims) -> bool:
    """Whether levels span more than two decades, and stand on a log axis."""
    low, high = level_ends(claims)
    return low > 0 and high / low > 100


def level_ends(claims: Claims) -> tuple[float, float]:
    """The least and the greatest of levels and of those of their baselines."""
    levels = [level for claim in claims for level in (claim["x_low"], claim["x_high"], claim["x_from"])]
    levels = [level for level in levels if math.isfinite(level)]
    return min(levels), max(levels)


def share_axis(ax: Axes, claims: Claims, theme: Theme) -> Axes:
    """A linear axis from nothing to the whole in per cent, and on where a measurement goes beyond."""
    high = max([WHOLE, *(claim["x_high"] for claim in claims)])
    low = min([0.0, *(claim["x_low"] for claim in claims)])
    return linear_axis(ax, low, high, theme, lambda value: f"{tick_label(value)}%")


def linear_axis(ax: Axes, low: float, high: float, theme: Theme, label: Callable[[float], str]) -> Axes:
    """A linear axis from `low` to `high`, and at least as wide as to tell its ticks apart."""
    room = room_of(ax)
    if high - low <= 1e-9 * max(abs(high), abs(low), 1e-9):
        pad = abs(high) * 0.1 or 1.0
        low, high = low - pad, high + pad
    first, last = limits(low, high, room)
    ax.set_xlim(first, last)
    quiet(ax, theme)
    ticks = linear_ticks(first, last, room, label)
    set_ticks(ax, ticks, [label(tick) for tick in ticks])
    return ax


def signed_label(claim: Mapping[str, Any]) -> Callable[[float], str]:
    """Tick labels with a sign and, for per cent that are no points, the unit."""
    sign = "%" if claim["x_unit"] == "percent" and claim["basis"] != "points" else ""

    def label(value: float) -> str:
        return f"{'+' if value > 0 else ''}{tick_label(value)}{sign}".replace("-", MINUS)

    return label
