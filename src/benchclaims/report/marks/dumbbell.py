"""Scores of one metric: a dot at the claim, a ring at its baseline, a line from one to the other."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from benchclaims.report.ladder import Ladder
from benchclaims.report.marks.axis import level_axis
from benchclaims.report.marks.glyphs import hue, interval, ring
from benchclaims.report.marks.table import write_table
from benchclaims.report.style import Theme

if TYPE_CHECKING:
    from matplotlib.axes import Axes


def draw_scores(rows: Ladder, ax: Axes, theme: Theme) -> Axes:
    """The metric's own axis with all rungs of `rows`."""
    level_axis(ax, rows.axis, theme)
    write_table(rows, ax, theme)
    for rung in rows.claims:
        claim = rung.line.claim
        if claim is None:
            continue
        if math.isfinite(claim["x_from"]):
            nearest = claim["x_low"] if claim["x_from"] < claim["x_low"] else claim["x_high"]
            colour = hue(claim["sense"], theme)
            ends = [claim["x_from"], nearest]
            ax.plot(ends, [rung.y] * 2, color=colour, linewidth=1.3, zorder=2, gid="gain")
            ring(ax, claim["x_from"], rung.y, theme)
        interval(ax, claim, rung.y, theme)
    return ax
