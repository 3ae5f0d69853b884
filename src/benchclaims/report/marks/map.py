"""How many claims there are of which metric for which task."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from benchclaims.report.comparable import counts
from benchclaims.report.compose import Key, Panel
from benchclaims.report.measure import width as text_width
from benchclaims.report.measure import wrap
from benchclaims.report.names import metric_names, task_name
from benchclaims.report.style import MARGIN, SMALL, TEXT, WIDE, Theme
from benchclaims.report.wording import count
from benchclaims.table.aspects import BY_ID, aspect

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

STEPS = (1, 2, 4, 8, 16)
"""Least count of each shade; every step doubles."""
CELL = 12.0
HEADS, NARROW_HEADS = 104.0, 84.0
"""Points that metric names may take on the left of the map, also where it is narrow."""


def shade(number: int, theme: Theme) -> tuple[str, str]:
    """Fill and text colour of a cell."""
    step = shade_of(number)
    return theme.ramp[step], theme.on_ramp[step]


def shade_of(number: int) -> int:
    """Which shade a count has."""
    return max(i for i, least in enumerate(STEPS) if number >= least)


def heads(width: float) -> float:
    """Points that metric names may take in a figure of that width."""
    return HEADS if width >= WIDE else NARROW_HEADS


def most_columns(width: float) -> int:
    """How many tasks have room; the last column takes the rest."""
    return int((width - 2 * MARGIN - heads(width) - 8 - 30) // CELL)


def reduced(table: pd.DataFrame, most: int) -> pd.DataFrame:
    """`table` with at most `most` columns: the largest, then `*` for all others together."""
    if table.shape[1] <= most:
        return table
    kept = table.iloc[:, : most - 1].copy()
    kept["*"] = table.iloc[:, most - 1 :].sum(axis=1)
    return kept


def column_names(table: pd.DataFrame, all_tasks: int) -> list[str]:
    """What the columns are called."""
    rest = all_tasks - table.shape[1] + 1
    return [f"{rest} other tasks" if task == "*" else task_name(task) for task in table.columns]


def draw_map(
    frame: pd.DataFrame,
    ax: Axes,
    *,
    theme: Theme,
    width: float,
    metrics: Sequence[str] | None = None,
) -> Axes:
    """Draw a cell with its count for each metric (rows, or just these) and task (columns) that has claims."""
    whole = counts(frame)
    families, called = frame.groupby("metric")["family"].first(), metric_names(frame)
    left = heads(width)
    table = reduced(whole, most_columns(width))
    y, last = 0.0, ""
    for metric in table.index if metrics is None else metrics:
        group = aspect(metric, families[metric]).id
        if group != last:
            y += 1.5 if last else 1.0
            put(ax, y - 0.5, BY_ID[group].title, -left - 6, theme.ink, bold=True)
            last = group
        draw_row(ax, table.loc[metric], y, theme)
        name = wrap(called[metric], left, SMALL)[0]
        put(ax, y + 0.5, name, -6 - text_width(name, SMALL), theme.muted)
        put(ax, y + 0.5, str(int(table.loc[metric].sum())), table.shape[1] * CELL + 8, theme.muted)
        y += 1
    for place, name in enumerate(column_names(table, whole.shape[1])):
        ax.annotate(
            name, (place + 0.5, 0), xytext=(0, 5), textcoords="offset points", rotation=90, ha="center",
            va="bottom", fontsize=SMALL, color=theme.muted, annotation_clip=False, parse_math=False,
        )  # fmt: skip
    ax.set_xlim(0, table.shape[1])
    ax.set_ylim(y, 0)
    ax.set_axis_off()
    return ax


def draw_row(ax: Axes, row: pd.Series, y: float, theme: Theme) -> None:
    """One metric's cells on a hairline."""
    from matplotlib.patches import Rectangle

    ax.plot([0, len(row)], [y + 0.5] * 2, color=theme.grid, linewidth=0.5, zorder=0)
    for x, number in enumerate(int(value) for value in row):
        if not number:
            continue
        fill, ink = shade(number, theme)
        ax.add_patch(Rectangle((x + 0.04, y + 0.04), 0.92, 0.92, facecolor=fill, edgecolor="none", zorder=2))
        ax.text(
            x + 0.5, y + 0.5, f"{number}", ha="center", va="center_baseline", color=ink, zorder=3,
            fontsize=TEXT if number < 100 else TEXT - 2 if number < 1000 else 4.2, parse_math=False,
        )  # fmt: skip


def put(ax: Axes, y: float, words: str, offset: float, colour: str, *, bold: bool = False) -> None:
    """Words left of the map."""
    ax.annotate(
        words, (0, y), xytext=(offset, 0), textcoords="offset points", ha="left", va="center_baseline",
        fontsize=SMALL, color=colour, fontweight="bold" if bold else "normal", annotation_clip=False,
        parse_math=False,
    )  # fmt: skip


def map_keys(frame: pd.DataFrame) -> list[Key]:
    """The key: the shades that occur."""
    whole = counts(frame)
    present = {shade_of(int(value)) for value in whole.to_numpy().ravel() if value}
    return [Key(shade_sample(step), shade_words(step)) for step in sorted(present)]


def shade_words(step: int) -> str:
    """The counts of a shade."""
    least = STEPS[step]
    if step == len(STEPS) - 1:
        return f"{least} claims or more"
    greatest = STEPS[step + 1] - 1
    return count(least, "claim") if least == greatest else f"{least} to {greatest} claims"


def shade_sample(step: int) -> Any:
    """A cell of that shade."""

    def draw(ax: Axes, x: float, y: float, theme: Theme) -> None:
        from matplotlib.patches import Rectangle

        ax.add_patch(Rectangle((x - 5.5, y - 5.5), 11, 11, facecolor=theme.ramp[step], edgecolor="none"))

    return draw


def map_panel(frame: pd.DataFrame, width: float, metrics: Sequence[str] | None = None) -> Panel:
    """The map with the room that its names need, of all metrics or just of these."""
    whole = counts(frame)
    table = reduced(whole, most_columns(width))
    rows = list(table.index) if metrics is None else metrics
    families = frame.groupby("metric")["family"].first()
    groups = [aspect(metric, families[metric]).id for metric in rows]
    head = max(text_width(name, SMALL) for name in column_names(table, whole.shape[1])) + 8
    room, names = width - 2 * MARGIN, heads(width) + 6
    return Panel(
        lambda ax, theme: draw_map(frame, ax, theme=theme, width=width, metrics=rows),
        height=high(groups),
        left=names,
        right=max(0.0, room - names - table.shape[1] * CELL),
        head=head,
        foot=4.0,
        cut=lambda first, rest: [
            map_panel(frame, width, part) for part in cut_rows(rows, groups, first, rest)
        ],
    )


def high(groups: Sequence[str]) -> float:
    """Points that rows of these groups take with the groups' titles."""
    return (len(groups) + 1.5 * len(set(groups)) - 0.5) * CELL


def cut_rows(rows: Sequence[str], groups: Sequence[str], first: float, rest: float) -> list[list[str]]:
    """Rows, each of its group, in parts of at most so many points each: the `first`, and the `rest`.

    >>> cut_rows("abcd", "1122", 40, 100)
    [['a', 'b'], ['c', 'd']]
    """
    begins, room = [0], first
    for place in range(len(rows)):
        if place > begins[-1] and high(groups[begins[-1] : place + 1]) > room:
            begins.append(place)
            room = rest
    return [list(rows[begin:end]) for begin, end in zip(begins, [*begins[1:], len(rows)], strict=True)]
