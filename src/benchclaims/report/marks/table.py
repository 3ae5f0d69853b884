"""The words around an axis: names and details on its left, values on its right, groups above."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from benchclaims.report.ladder import AIR, GUTTER, Ladder, Rung
from benchclaims.report.style import SMALL, TEXT, Theme

if TYPE_CHECKING:
    from matplotlib.axes import Axes

PAD = 2.0
"""Points of ground around a line of text: no gap is left between two lines, and none covers the other."""


def write_table(rows: Ladder, ax: Axes, theme: Theme) -> None:
    """Set the axis' height to the ladder's and write its texts."""
    ax.set_ylim(rows.lines, 0)
    for rung in rows.rungs:
        if rung.line.claim is None:
            ground = theme.surface if rows.layout == "above" else ""
            write(ax, rung.name, rung.y, -rows.left, theme.ink, TEXT, bold=True, ground=ground)
            if rung.top > 0:
                separate(ax, rows, rung.top + 0.28, theme)
        else:
            write_row(rows, rung, ax, theme)


def write_row(rows: Ladder, rung: Rung, ax: Axes, theme: Theme) -> None:
    """One claim's texts."""
    if rows.layout == "above":
        write_above(rung, ax, theme)
        return
    if rows.layout == "stacked":
        shift = (len(rung.name) + len(rung.detail)) / 2
        write(ax, rung.name, rung.y - shift + len(rung.name) / 2, -rows.left, theme.ink, TEXT)
        write(ax, rung.detail, rung.y + shift - len(rung.detail) / 2, -rows.detail_at, theme.muted, SMALL)
    else:
        write(ax, rung.name, rung.y, -rows.left, theme.ink, TEXT)
        write(ax, rung.detail, rung.y, -rows.detail_at, theme.muted, SMALL)
    write(ax, rung.value, rung.y, GUTTER, theme.ink, TEXT, right=True)


def write_above(rung: Rung, ax: Axes, theme: Theme) -> None:
    """One claim's texts above its signs: name and detail from the left edge, the value to the right one."""
    top, name, detail = rung.top + AIR / 2, len(rung.name), len(rung.detail)
    ground = theme.surface
    write(ax, rung.name, top + name / 2, 0.0, theme.ink, TEXT, ground=ground)
    write(ax, rung.detail, top + name + detail / 2, 0.0, theme.muted, SMALL, ground=ground)
    height = top + len(rung.value) / 2
    write(ax, rung.value, height, 0.0, theme.ink, TEXT, right=True, align="right", ground=ground)


def write(
    ax: Axes, lines: Sequence[str], y: float, offset: float, colour: str, size: float,
    *, right: bool = False, bold: bool = False, align: str = "left", ground: str = "",
) -> None:  # fmt: skip
    """Lines of text centred on `y`, `offset` points from the axis' left (or right) edge.

    On a `ground` of some colour no line of the grid strikes them through, or shows between them.
    """
    box = {"facecolor": ground, "edgecolor": "none", "linewidth": 0.0, "pad": PAD} if ground else None
    for place, text in enumerate(lines):
        ax.annotate(
            text,
            (1.0 if right else 0.0, y + place - (len(lines) - 1) / 2),
            xycoords=ax.get_yaxis_transform(),
            xytext=(offset, 0),
            textcoords="offset points",
            ha=align,
            va="center_baseline",
            color=colour,
            fontsize=size,
            fontweight="bold" if bold else "normal",
            annotation_clip=False,
            parse_math=False,
            bbox=box,
        )


def separate(ax: Axes, rows: Ladder, y: float, theme: Theme) -> None:
    """A hairline above a group, from the names to the values."""
    ax.annotate(
        "",
        (0.0, y),
        xycoords=ax.get_yaxis_transform(),
        xytext=(-rows.left, 0),
        textcoords="offset points",
        arrowprops={"arrowstyle": "-", "color": theme.grid, "linewidth": 0.6, "shrinkA": 0, "shrinkB": 0},
        annotation_clip=False,
    )
    ax.plot([0, 1], [y, y], transform=ax.get_yaxis_transform(), color=theme.grid, linewidth=0.6, zorder=0)
