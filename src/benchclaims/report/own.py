"""Marks: functions that draw claims on the matplotlib axes that they are given, and give them back.

Each takes a table of claims or a part of its rows; `theme` is `light`, `dark` or a `style.Theme`, `width` how
wide the figure is (`page`, `column`, a length such as `5.5in`), `names` are names of papers by `paper_id`.
`room` tells how high the figure has to be and where the axes go.  All raise `UsageError`, as `chart` does,
where no claim can be drawn so, and for claims that cannot share an axis.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from benchclaims.report import own_panels
from benchclaims.report.compose import Panel
from benchclaims.report.marks.axis import room_of
from benchclaims.report.marks.plane import height_of
from benchclaims.report.measure import wrap
from benchclaims.report.own_panels import Names
from benchclaims.report.style import LIGHT, LINE, MARGIN, SMALL, Theme, Width, palette, points

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes


def forest(
    frame: pd.DataFrame,
    ax: Axes,
    *,
    by: str | None = "task",
    names: Names = None,
    theme: Theme | str = LIGHT,
    width: Width = "page",
) -> Axes:
    """Draw the multiplicative claims of `frame` on a log axis around 1, right of which is better."""
    return put(own_panels.factor_panel(frame, points(width), names, by), ax, theme)


def change_forest(
    frame: pd.DataFrame,
    ax: Axes,
    *,
    by: str | None = "task",
    names: Names = None,
    theme: Theme | str = LIGHT,
    width: Width = "page",
) -> Axes:
    """Draw the additive claims of `frame`, which must share one axis, around 0; above 0 is better."""
    return put(own_panels.change_panel(frame, points(width), names, by), ax, theme)


def dumbbell(
    frame: pd.DataFrame, ax: Axes, *, names: Names = None, theme: Theme | str = LIGHT, width: Width = "page"
) -> Axes:
    """Draw the scores of `frame`, which must share metric and unit, by data set."""
    return put(own_panels.score_panel(frame, points(width), names), ax, theme)


def spread(frame: pd.DataFrame, ax: Axes, *, theme: Theme | str = LIGHT, width: Width = "page") -> Axes:
    """Draw every factor of `frame` on one log axis, a line a metric, with medians of enough papers."""
    return put(own_panels.metric_panel(frame, points(width)), ax, theme)


def task_metric_map(
    frame: pd.DataFrame, ax: Axes, *, theme: Theme | str = LIGHT, width: Width = "page"
) -> Axes:
    """Draw a cell with its count for each metric (rows) and task (columns) that has claims."""
    return put(own_panels.count_panel(frame, points(width)), ax, theme)


def timeline(
    frame: pd.DataFrame, ax: Axes, *, names: Names = None, theme: Theme | str = LIGHT,
    days: Sequence[str] = (), width: Width = "page",
) -> Axes:  # fmt: skip
    """Draw the factors of `frame` (upward, log) over the dates of their papers; undated ones are left out.

    `days` are those of all papers, for axes that share their time; else those of the claims.  A gap between
    them that is longer than a year and than half of what is shown is cut out, with two strokes.  A paper of
    which only the month or year is known stands at its middle, on a thin line that is as long.
    """
    return put(own_panels.time_panel(frame, points(width), names, days), ax, theme)


def tradeoff(
    frame: pd.DataFrame, ax: Axes, *, names: Names = None, theme: Theme | str = LIGHT, width: Width = "page"
) -> Axes:
    """Draw what papers of `frame` claim together: efficiency (rightward, a factor) and quality (upward).

    Quality is in the one kind of per cent in which three papers or more claim it so, as on a chart; where
    there is none such, in the only one that there is.
    """
    return put(own_panels.pair_panel(frame, points(width), names), ax, theme)


def network(
    frame: pd.DataFrame, ax: Axes, *, names: Names = None, theme: Theme | str = LIGHT, width: Width = "page"
) -> Axes:
    """Draw a line from each paper of `frame` to each system that it names as a baseline."""
    return put(own_panels.wire_panel(frame, points(width), names), ax, theme)


PANELS: Mapping[Callable[..., Axes], Callable[..., Panel]] = {
    forest: own_panels.factor_panel, change_forest: own_panels.change_panel,
    dumbbell: own_panels.score_panel, spread: own_panels.metric_panel,
    task_metric_map: own_panels.count_panel, timeline: own_panels.time_panel,
    tradeoff: own_panels.pair_panel, network: own_panels.wire_panel,
}  # fmt: skip


APART = 2.0
"""Points between what stands on the left of the axes and their name."""


@dataclass(frozen=True, slots=True)
class Room:
    """What a mark needs: a figure of `figsize` inches, and its axes in `box`: left, bottom, width, height."""

    figsize: tuple[float, float]
    box: tuple[float, float, float, float]


def room(mark: Callable[..., Axes], frame: pd.DataFrame, *, width: Width = "page", **chosen: Any) -> Room:
    """The room in which a mark draws all claims of `frame` legibly; `chosen` is what else the mark is told.

    >>> from matplotlib.figure import Figure
    >>> from benchclaims.api import load
    >>> claims = load("claims/")
    >>> faster = claims[claims.aspect == "speed"]
    >>> needs = room(forest, faster, width="5.5in")
    >>> figure = Figure(figsize=needs.figsize)
    >>> ax = forest(faster, figure.add_axes(needs.box), width="5.5in")
    """
    full = points(width)
    if mark not in PANELS:
        raise TypeError(f"expected a mark of benchclaims.report, such as forest, got {mark!r}")
    panel = PANELS[mark](frame, full, **chosen)
    beside, below = labels(panel)
    left = MARGIN + panel.left + APART + LINE * len(lines(beside, panel.height))
    across = full - left - panel.right - MARGIN
    foot = panel.foot + LINE * len(lines(below, across)) + MARGIN
    high = MARGIN + panel.head + panel.height + foot
    return Room((full / 72, high / 72), (left / full, foot / high, across / full, panel.height / high))


def put(panel: Panel, ax: Axes, theme: Theme | str) -> Axes:
    """A panel on axes, which are named."""
    if not hasattr(ax, "transAxes"):
        raise TypeError(f"expected matplotlib axes, as figure.add_subplot() gives, got {type(ax).__name__}")
    colours = palette(theme)
    panel.draw(ax, colours)
    beside, below = labels(panel)
    name(ax, "x", "\n".join(lines(below, room_of(ax))), -panel.foot, colours)
    name(ax, "y", "\n".join(lines(beside, height_of(ax))), -panel.left - APART, colours)
    return ax


def labels(panel: Panel) -> tuple[str, str]:
    """What stands beside and below the axes of a panel: what goes upward, and what goes to the right."""
    if panel.heading.startswith("↑ "):
        return panel.heading.removeprefix("↑ "), panel.caption.removeprefix("→ ")
    return "", "; ".join(filter(None, (panel.heading, panel.caption)))


def lines(words: str, along: float) -> list[str]:
    """Words in lines that are as long as the axis; none for no words."""
    return wrap(words, along, SMALL) if words else []


def name(ax: Axes, way: str, words: str, offset: float, theme: Theme) -> None:
    """The name of one axis, so many points away from it."""
    from matplotlib.transforms import ScaledTranslation

    axis, across = (ax.xaxis, True) if way == "x" else (ax.yaxis, False)
    shift = (0.0, offset / 72) if across else (offset / 72, 0.0)
    there = ax.transAxes + ScaledTranslation(*shift, ax.figure.get_figure(root=True).dpi_scale_trans)
    axis.set_label_text(words, fontsize=SMALL, color=theme.muted, parse_math=False)
    axis.label.set_verticalalignment("top" if across else "bottom")
    axis.set_label_coords(*((0.5, 0.0) if across else (0.0, 0.5)), transform=there)
