"""The words around an axis: names and details on its left, values on its right, groups above."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from benchclaims.report.ladder import GUTTER, Ladder, Rung
from benchclaims.report.style import SMALL, TEXT, Theme

if TYPE_CHECKING:
    from matplotlib.axes import Axes


def write_table(rows: Ladder, ax: Axes, theme: Theme) -> None:
    """Set the axis' height to the ladder's and write its texts."""
    ax.set_ylim(rows.lines, 0)
    for rung in rows.rungs:
        if rung.line.claim is None:
            write(ax, rung.name, rung.y, -rows.left, theme.ink, TEXT, bold=True)
            if rung.top > 0:
                separate(ax, rows, rung.top + 0.28, theme)
        else:
            write_row(rows, rung, ax, theme)


def write_row(rows: Ladder, rung: Rung, ax: Axes, theme: Theme) -> None:
    """One claim's texts."""
    if rows.stacked:
        shift = (len(rung.name) + len(rung.detail)) / 2
        write(ax, rung.name, rung.y - shift + len(rung.name) / 2, -rows.left, theme.ink, TEXT)
        write(ax, rung.detail, rung.y + shift - len(rung.detail) / 2, -rows.detail_at, theme.muted, SMALL)
    else:
        write(ax, rung.name, rung.y, -rows.left, theme.ink, TEXT)
        write(ax, rung.detail, rung.y, -rows.detail_at, theme.muted, SMALL)
    write(ax, rung.value, rung.y, GUTTER, theme.ink, TEXT, right=True)


def write(
    ax: Axes, lines: Sequence[str], y: float, offset: float, colour: str, size: float,
    *, right: bool = False, bold: bool = False,
) -> None:  # fmt: skip
    """Lines of text centred on `y`, `offset` points from the axis' left (or right) edge."""
    for place, text in enumerate(lines):
        ax.annotate(
            text,
            (1.0 if right else 0.0, y + place - (len(lines) - 1) / 2),
            xycoords=ax.get_yaxis_transform(),
            xytext=(offset, 0),
            textcoords="offset points",
            ha="left",
            va="center_baseline",
            color=colour,
            fontsize=size,
            fontweight="bold" if bold else "normal",
            annotation_clip=False,
            parse_math=False,
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
