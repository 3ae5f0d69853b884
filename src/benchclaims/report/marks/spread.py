"""All factors at a glance: a line a metric, a dot a claim, a bar at the median."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from benchclaims.report.aspects import BY_ID
from benchclaims.report.comparable import factors, records
from benchclaims.report.ladder import Ladder, Line, ladder
from benchclaims.report.lines import by_aspect, metric_words
from benchclaims.report.marks.axis import factor_axis, room_of
from benchclaims.report.marks.glyphs import hue
from benchclaims.report.marks.table import write_table
from benchclaims.report.style import LIGHT, LINE, Theme, Width
from benchclaims.report.wording import figure

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

SIZE = 4.4
MOST_UP = 0.5
"""Lines by which dots that would cover each other are moved up or down at most."""


def middle(claim: Mapping[str, Any]) -> float:
    """Where a dot stands for a claim: its value, or the geometric middle of its range."""
    return math.sqrt(claim["x_low"] * claim["x_high"])


def spread_lines(frame: pd.DataFrame) -> list[Line]:
    """A line a metric, by aspect, most claims first; `claim` holds the metric and all its claims."""
    lines: list[Line] = []
    for group, part in by_aspect(frame):
        lines.append(Line(BY_ID[group].title))
        metrics = sorted(part.groupby("metric"), key=lambda item: (-len(item[1]), str(item[0])))
        for _, claims in metrics:
            dots = records(claims)
            places = sorted(middle(claim) for claim in dots)
            median = (places[(len(places) - 1) // 2] * places[len(places) // 2]) ** 0.5
            words = f"{metric_words(dots[0])} ({len(dots)})"
            value = f"{'median ' if len(dots) > 1 else ''}{figure(median)}×"
            lines.append(Line("", words, value, {"claims": dots, "median": median}))
    return lines


def spread(frame: pd.DataFrame, ax: Axes, *, theme: Theme = LIGHT, width: Width = "page") -> Axes:
    """Draw every factor of `frame` on one log axis, a line a metric; bounds and best cases hollow."""
    return draw_spread(ladder(spread_lines(factors(frame)), width), ax, theme)


def draw_spread(rows: Ladder, ax: Axes, theme: Theme) -> Axes:
    """The factor axis with all metrics of `rows`."""
    lines = [rung.line.claim for rung in rows.claims if rung.line.claim]
    factor_axis(ax, [{**claim, "arrow": ""} for line in lines for claim in line["claims"]], theme)
    ax.axvline(1.0, color=theme.rule, linewidth=0.9, zorder=1)
    write_table(rows, ax, theme)
    for rung in rows.claims:
        if rung.line.claim is None:
            continue
        draw_metric(ax, rung.line.claim, rung.y, theme)
    return ax


def draw_metric(ax: Axes, line: Mapping[str, Any], y: float, theme: Theme) -> None:
    """One metric's dots, moved apart, and its median."""
    claims = sorted(line["claims"], key=lambda claim: (middle(claim), claim["claim_id"]))
    if len(claims) > 2:
        ax.plot(
            [line["median"]] * 2, [y - 0.55, y + 0.55], color=theme.ink, linewidth=1.2, zorder=2, gid="median"
        )
    first, last = (math.log(end) for end in ax.get_xlim())
    scale = room_of(ax) / (last - first)
    offsets = apart([math.log(middle(claim)) * scale for claim in claims])
    for claim, offset in zip(claims, offsets, strict=True):
        colour = hue(claim["sense"], theme)
        ax.plot(
            [middle(claim)], [y + offset], marker="o", markersize=SIZE, linestyle="none", zorder=3,
            markerfacecolor=theme.surface if claim["arrow"] else colour, markeredgecolor=colour,
            markeredgewidth=1.0, clip_on=False, gid="value",
        )  # fmt: skip


def apart(places: list[float]) -> list[float]:
    """Upward shifts in lines for dots at sorted `places` (points), so that few cover each other."""
    step = SIZE / LINE * 0.62
    levels = [0.0, -step, step, -2 * step, 2 * step]
    ends = [-math.inf] * len(levels)
    shifts = []
    for place in places:
        free = [i for i, end in enumerate(ends) if place - end >= SIZE * 0.9]
        level = free[0] if free else min(range(len(levels)), key=lambda i: (ends[i], i))
        ends[level] = place
        shifts.append(max(-MOST_UP, min(MOST_UP, levels[level])))
    return shifts
