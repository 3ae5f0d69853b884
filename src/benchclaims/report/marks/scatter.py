"""Claims as dots in a plane: over time, and quality against efficiency."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from benchclaims.report.comparable import factors, records
from benchclaims.report.labels import beside
from benchclaims.report.marks.axis import limits, quiet, room_of, set_ticks, signed_label
from benchclaims.report.marks.glyphs import DOT, hue
from benchclaims.report.marks.spread import middle
from benchclaims.report.names import paper_names
from benchclaims.report.pairs import pairs
from benchclaims.report.style import LIGHT, SMALL, Theme
from benchclaims.report.ticks import date_ticks, linear_ticks, log_label, log_ticks, upward

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes


def timeline(
    frame: pd.DataFrame,
    ax: Axes,
    *,
    names: Mapping[str, str] | None = None,
    theme: Theme = LIGHT,
    days: tuple[str, str] | None = None,
) -> Axes:
    """Draw the factors of `frame` (upward, log) over the dates of their papers; undated ones are left out.

    `days` are the ends of the time axis, for panels that share it; else those of the claims.
    """
    known = names or paper_names(frame)
    claims = [claim for claim in records(factors(frame)) if is_day(claim["date"])]
    claims.sort(key=lambda claim: (-claim["x_high"], claim["claim_id"]))
    dates = [date.fromisoformat(claim["date"]) for claim in claims]
    first, last = map(date.fromisoformat, days) if days else (min(dates), max(dates))
    heights = [middle(claim) for claim in claims]
    quiet(ax, theme)
    day_axis(ax, first, last)
    rising_axis(ax, heights, theme)
    said = once([known[claim["paper_id"]] for claim in claims])
    colours = [hue(claim["sense"], theme) for claim in claims]
    hollow = [bool(claim["arrow"]) for claim in claims]
    return dots(ax, [day.toordinal() for day in dates], heights, said, colours, hollow, theme)


def tradeoff(
    frame: pd.DataFrame, ax: Axes, *, names: Mapping[str, str] | None = None, theme: Theme = LIGHT
) -> Axes:
    """Draw a dot a paper of `frame` that claims both: efficiency (rightward, a factor) and quality (upward).

    Bars show the least and the most that a paper claims; the dot is in their middle.
    """
    both = records(pairs(frame))
    known = names or paper_names(frame)
    quiet(ax, theme)
    span_axes(ax, both, theme)
    xs = [math.sqrt(pair["x_low"] * pair["x_high"]) for pair in both]
    ys = [(pair["y_low"] + pair["y_high"]) / 2 for pair in both]
    for pair, x, y in zip(both, xs, ys, strict=True):
        ax.plot([pair["x_low"], pair["x_high"]], [y, y], color=theme.rule, linewidth=1, zorder=2)
        ax.plot([x, x], [pair["y_low"], pair["y_high"]], color=theme.rule, linewidth=1, zorder=2)
    better = [pair["x_low"] > 1 and pair["y_low"] > 0 for pair in both]
    colours = [theme.better if won else theme.unknown for won in better]
    said = [known[pair["paper_id"]] for pair in both]
    spans = [(pair["x_low"], y, pair["x_high"], y) for pair, y in zip(both, ys, strict=True)]
    spans += [(x, pair["y_low"], x, pair["y_high"]) for pair, x in zip(both, xs, strict=True)]
    return dots(ax, xs, ys, said, colours, [not won for won in better], theme, spans)


def is_day(text: object) -> bool:
    """Whether a date is known to the day."""
    return isinstance(text, str) and len(text) == 10


def once(names: Sequence[str]) -> list[str]:
    """Each name at its first place only."""
    return [name if name not in names[:place] else "" for place, name in enumerate(names)]


def height_of(ax: Axes) -> float:
    """The height of the axes in points."""
    figure_height = ax.figure.get_figure(root=True).get_size_inches()[1]
    return float(ax.get_position().height * figure_height * 72.0)


def day_axis(ax: Axes, first: date, last: date) -> None:
    """A horizontal axis of days (as ordinals)."""
    room = room_of(ax)
    low, high = limits(first.toordinal() - 15, last.toordinal() + 15, room)
    ax.set_xlim(low, high)
    ticks = date_ticks(date.fromordinal(math.ceil(low)), date.fromordinal(math.floor(high)), room)
    set_ticks(ax, [day.toordinal() for day, _ in ticks], [label for _, label in ticks])


def rising_axis(ax: Axes, heights: Sequence[float], theme: Theme) -> None:
    """A vertical log axis of factors with the line of no effect."""
    room = height_of(ax)
    low, high = math.log(min([1.0, *heights])), math.log(max([1.5, *heights]))
    first, last = (math.exp(end) for end in limits(low, high, room))
    ax.set_yscale("log")
    ax.set_ylim(first, last)
    side_ticks(ax, log_ticks(first, last, room, needs=upward), log_label, theme)
    ax.axhline(1.0, color=theme.rule, linewidth=0.9, zorder=1)


def span_axes(ax: Axes, both: Sequence[Mapping[str, float]], theme: Theme) -> None:
    """Factors to the right, changes upward, with both lines of no effect."""
    room, height = room_of(ax), height_of(ax)
    left = min([1.0, *(pair["x_low"] for pair in both)])
    right = max([1.5, *(pair["x_high"] for pair in both)])
    first, last = (math.exp(end) for end in limits(math.log(left), math.log(right), room))
    ax.set_xscale("log")
    ax.set_xlim(first, last)
    ticks = log_ticks(first, last, room)
    set_ticks(ax, ticks, [log_label(tick) for tick in ticks])
    low, high = limits(
        min([0.0, *(pair["y_low"] for pair in both)]), max([0.1, *(pair["y_high"] for pair in both)]), height
    )
    ax.set_ylim(low, high)
    label = signed_label(str(both[0]["unit"]))
    side_ticks(ax, linear_ticks(low, high, height, label, upward), label, theme)
    ax.axhline(0.0, color=theme.rule, linewidth=0.9, zorder=1)
    ax.axvline(1.0, color=theme.rule, linewidth=0.9, zorder=1)


def side_ticks(ax: Axes, ticks: Sequence[float], label: Callable[[float], str], theme: Theme) -> None:
    """Exactly these ticks on the vertical axis, with a grid."""
    from matplotlib.ticker import FixedFormatter, FixedLocator, NullLocator

    ax.yaxis.set_major_locator(FixedLocator(list(ticks)))
    ax.yaxis.set_major_formatter(FixedFormatter([label(tick) for tick in ticks]))
    ax.yaxis.set_minor_locator(NullLocator())
    ax.grid(True, axis="y", color=theme.grid, linewidth=0.5)


def dots(
    ax: Axes,
    xs: Sequence[float],
    ys: Sequence[float],
    names: Sequence[str],
    colours: Sequence[str],
    hollow: Sequence[bool],
    theme: Theme,
    spans: Sequence[tuple[float, float, float, float]] = (),
) -> Axes:
    """The dots, and the names that find a place clear of dots and `spans` (lines from x, y to x, y)."""
    room, height = room_of(ax), height_of(ax)

    def placed(places: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
        spots = ax.transAxes.inverted().transform(ax.transData.transform(places))
        return [(float(x) * room, float(y) * height) for x, y in spots]

    points = placed(list(zip(xs, ys, strict=True)))
    ends = placed([end for x0, y0, x1, y1 in spans for end in ((x0, y0), (x1, y1))]) if spans else []
    lines = [(*low, *high) for low, high in zip(ends[::2], ends[1::2], strict=True) if low != high]
    for x, y, colour, empty in zip(xs, ys, colours, hollow, strict=True):
        ax.plot(
            [x], [y], marker="o", markersize=DOT, linestyle="none", zorder=4, markeredgecolor=colour,
            markerfacecolor=theme.surface if empty else colour, markeredgewidth=1.1, gid="value",
        )  # fmt: skip
    for name, place in zip(names, beside(points, names, (room, height), lines), strict=True):
        if place is not None:
            ax.text(
                place[0] / room, place[1] / height, name, transform=ax.transAxes, fontsize=SMALL,
                color=theme.ink, ha="left", va="center_baseline", parse_math=False, zorder=5,
            )  # fmt: skip
    return ax
