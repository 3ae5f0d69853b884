"""Panels for placed claims: a ladder of words with its axis, and the words below that axis."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from benchclaims.report.comparable import records
from benchclaims.report.compose import Panel
from benchclaims.report.cutting import CONTINUED, cut_lines
from benchclaims.report.ladder import Columns, Ladder, Line, columns, ladder
from benchclaims.report.lines import claim_lines, score_lines
from benchclaims.report.marks.axis import far_apart
from benchclaims.report.marks.dumbbell import draw_scores
from benchclaims.report.marks.forest import draw_changes, draw_factors, draw_kept
from benchclaims.report.marks.spread import draw_spread, spread_lines
from benchclaims.report.measure import width as text_width
from benchclaims.report.names import metric_title
from benchclaims.report.style import LINE, SMALL, Theme
from benchclaims.table.aspects import BY_ID
from benchclaims.wording import unit_sign

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

TALL = 34
"""Lines from which an axis is labelled above as well as below."""

FACTOR_AXIS = "times better than the baseline, log scale"
KEPT_AXIS = "share of the baseline's quality that is kept"
CHANGE_AXIS = "gain over the baseline"
FALLING = "; of metrics with ↓: how much lower"

BASES = {
    ("percent", "relative"): "Change in per cent of the baseline's value",
    ("percent", "points"): "Change in percentage points (pp)",
    ("percent", "unclear"): "Change in per cent (the texts do not say: relative, or in points)",
    ("point", "points"): "Change in points of the metric's own scale",
}


@dataclass(frozen=True)
class Part:
    """A panel before its columns are known: its lines, how to draw them, its words."""

    lines: list[Line]
    draw: Callable[[Ladder, Axes, Theme], Axes]
    heading: str = ""
    caption: str = ""


def panels(parts: Sequence[Part], width: float) -> list[Panel]:
    """The parts as panels that share their columns, so that their axes stand under one another."""
    shared = columns([line for part in parts for line in part.lines], width)
    return [whole_panel(part, width, shared) for part in parts]


def whole_panel(part: Part, width: float, shared: Columns) -> Panel:
    """One part as a panel that can be cut into panels which share its axis."""
    rows = ladder(part.lines, width, shared)

    def cut(first: float, rest: float) -> list[Panel]:
        again = replace(part, heading=part.heading and f"{part.heading} {CONTINUED}")
        chunks = [ladder(lines, width, shared, part.lines) for lines in cut_lines(rows, first, rest)]
        return [panel(again if place else part, chunk) for place, chunk in enumerate(chunks)]

    return replace(panel(part, rows), cut=cut)


def panel(part: Part, rows: Ladder) -> Panel:
    """One part as a panel; a tall one gets tick labels above too."""
    tall = rows.lines > TALL

    def draw(ax: Axes, theme: Theme) -> Axes:
        part.draw(rows, ax, theme)
        if tall:
            ax.tick_params(axis="x", top=True, labeltop=True)
        return ax

    head = 12.0 if tall else 0.0
    return Panel(draw, rows.lines * LINE, rows.left, rows.right, part.heading, part.caption, head)


def factor_part(
    frame: pd.DataFrame, names: Mapping[str, str], by: str | None, heading: str = "", title: str = ""
) -> Part:
    """Factors on a log axis around 1; rows do not repeat the one metric that the `title` names."""

    def draw(rows: Ladder, ax: Axes, theme: Theme) -> Axes:
        return sides(draw_factors(rows, ax, theme), 1.0, theme)

    return Part(claim_lines(frame, names, by, title), draw, heading, FACTOR_AXIS)


def kept_part(frame: pd.DataFrame, names: Mapping[str, str], by: str, heading: str = "") -> Part:
    """Shares of the baseline's quality on a linear axis up to all of it."""

    def draw(rows: Ladder, ax: Axes, theme: Theme) -> Axes:
        return towards(draw_kept(rows, ax, theme), "higher", theme)

    return Part(claim_lines(frame, names, by), draw, heading, KEPT_AXIS)


def spread_part(frame: pd.DataFrame, width: float, led: str = "median ") -> Part:
    """All factors, a line a metric, on as wide an axis as a figure of that width has; medians are `led`."""
    cells = columns(spread_lines(frame, led=led), width)

    def draw(rows: Ladder, ax: Axes, theme: Theme) -> Axes:
        return sides(draw_spread(rows, ax, theme), 1.0, theme)

    lines = spread_lines(frame, cells.room - cells.left - cells.right, led)
    return Part(lines, draw, "", FACTOR_AXIS)


def change_part(frame: pd.DataFrame, names: Mapping[str, str], by: str | None, several: bool = False) -> Part:
    """Changes that share unit and basis, around 0; with those of `several` aspects, headed by theirs."""
    unit = str(frame["x_unit"].iloc[0])
    heading = BASES.get((unit, str(frame["basis"].iloc[0])), f"Change in{unit_sign(unit)}")

    if several:
        heading = f"{BY_ID[frame['aspect'].iloc[0]].title}: {heading[:1].lower()}{heading[1:]}"

    def draw(rows: Ladder, ax: Axes, theme: Theme) -> Axes:
        return sides(draw_changes(rows, ax, theme), 0.0, theme)

    caption = CHANGE_AXIS + (FALLING if (frame["better"] == "lower").any() else "")
    return Part(claim_lines(frame, names, by), draw, heading, caption)


def score_part(frame: pd.DataFrame, names: Mapping[str, str]) -> Part:
    """Levels of one metric, on its own axis."""
    claim = frame.iloc[0]

    def draw(rows: Ladder, ax: Axes, theme: Theme) -> Axes:
        return towards(draw_scores(rows, ax, theme), claim["better"], theme)

    return Part(score_lines(frame, names), draw, level_heading(claim, far_apart(records(frame))))


def level_heading(claim: Mapping[str, Any], log: bool) -> str:
    """What stands above an axis of levels: the metric, its unit, a `log` scale if it is one."""
    unit = unit_sign(claim["x_unit"]).strip()
    title = metric_title(claim["metric"], claim["metric_text"])
    of_itself = title.casefold() in (unit.casefold(), f"{unit}s".casefold())
    scale = "" if of_itself else f"in {unit}" if unit else "on its own scale"
    which = {"higher": ": higher is better", "lower": ": lower is better"}.get(claim["better"], "")
    return ", ".join(filter(None, (title, scale, "log scale" if log else ""))) + which


def towards(ax: Axes, better: str, theme: Theme) -> Axes:
    """Below the axis, at its better end: which way is better; nothing where that is not known."""
    ends = {"higher": (1.0, "better →", "right"), "lower": (0.0, "← better", "left")}
    if better in ends:
        below(ax, *ends[better], theme.better, axes=True)
    return ax


def sides(ax: Axes, origin: float, theme: Theme) -> Axes:
    """Below the axis, on either side of the line of no effect where there is room: which side is better."""
    wide = ax.figure.get_figure(root=True).bbox.width
    there = float(ax.get_xaxis_transform().transform((origin, 0.0))[0])
    scale = float(ax.figure.get_figure(root=True).get_size_inches()[0]) * 72.0 / wide
    for words, align, colour, room in (
        ("← worse", "right", theme.worse, there), ("better →", "left", theme.better, wide - there),
    ):  # fmt: skip
        if text_width(words, SMALL, bold=True) + 5 <= room * scale:
            below(ax, origin, words, align, colour, shift=5 if align == "left" else -5)
    return ax


def below(
    ax: Axes, x: float, words: str, align: str, colour: str, shift: float = 0.0, axes: bool = False
) -> None:
    """Words under the tick labels."""
    ax.annotate(
        words, (x, 0.0), xycoords=ax.transAxes if axes else ax.get_xaxis_transform(), xytext=(shift, -17),
        textcoords="offset points", ha=align, va="center_baseline", fontsize=SMALL, color=colour,
        fontweight="bold", annotation_clip=False, parse_math=False,
    )  # fmt: skip
