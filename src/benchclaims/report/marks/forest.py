"""Forest plots: a claim a line, the effect on an axis with a line where there is none."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from benchclaims.report.ladder import Ladder
from benchclaims.report.marks.axis import additive_axis, factor_axis, share_axis
from benchclaims.report.marks.far import draw_change, near
from benchclaims.report.marks.glyphs import interval
from benchclaims.report.marks.table import write_table
from benchclaims.report.style import Theme
from benchclaims.table.kept import WHOLE

if TYPE_CHECKING:
    from matplotlib.axes import Axes


def draw_factors(rows: Ladder, ax: Axes, theme: Theme) -> Axes:
    """The factor axis with all rungs of `rows`."""
    factor_axis(ax, rows.axis, theme)
    return draw_rungs(rows, ax, theme, 1.0)


def draw_kept(rows: Ladder, ax: Axes, theme: Theme) -> Axes:
    """The axis of shares with all rungs of `rows`, and the line of all that the baseline has."""
    share_axis(ax, rows.axis, theme)
    return draw_rungs(rows, ax, theme, WHOLE)


def draw_changes(rows: Ladder, ax: Axes, theme: Theme) -> Axes:
    """The additive axis with all rungs of `rows`; it ends where those do that do not lie far beyond."""
    additive_axis(ax, near(rows.axis), theme)
    return draw_rungs(rows, ax, theme, 0.0, draw_change)


def draw_rungs(
    rows: Ladder, ax: Axes, theme: Theme, origin: float, mark: Callable[..., None] = interval
) -> Axes:
    """Texts and marks, with the line of no effect behind them."""
    ax.axvline(origin, color=theme.rule, linewidth=0.9, zorder=1)
    write_table(rows, ax, theme)
    for rung in rows.claims:
        if rung.line.claim is not None:
            mark(ax, rung.line.claim, rung.y, theme)
    return ax
