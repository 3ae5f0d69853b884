"""Blocks that stand under one another in a column: each knows its height before anything is drawn.

All lengths are points; places are counted from the upper left corner of the page.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchclaims.report.compose import Panel
from benchclaims.report.measure import width as text_width
from benchclaims.report.measure import wrap
from benchclaims.report.style import SMALL, TEXT, Theme

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

HEADING = 9.0
LEADING = 1.36
"""Height of a line, by the size of its letters."""
BETWEEN = 6.0
"""Points between two columns of a table."""
FOOT = 3.0
"""Points below a row of a table."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page to draw on."""

    figure: Figure
    theme: Theme

    @property
    def size(self) -> tuple[float, float]:
        """Width and height."""
        wide, high = self.figure.get_size_inches() * 72
        return float(wide), float(high)

    def write(self, x: float, y: float, words: str, size: float, colour: str, *, bold: bool = False,
              align: str = "left") -> None:  # fmt: skip
        """One line of text whose middle is at height `y`."""
        wide, high = self.size
        self.figure.text(
            x / wide, 1 - y / high, words, ha=align, va="center_baseline", fontsize=size, color=colour,
            fontweight="bold" if bold else "normal", parse_math=False,
        )  # fmt: skip

    def axes(self, x: float, y: float, wide: float, high: float) -> Axes:
        """Axes with their upper left corner at a place."""
        width, height = self.size
        return self.figure.add_axes((x / width, 1 - (y + high) / height, wide / width, high / height))

    def rule(self, x: float, y: float, wide: float, colour: str) -> None:
        """A thin horizontal line."""
        from matplotlib.lines import Line2D

        width, height = self.size
        ends = [x / width, (x + wide) / width]
        self.figure.add_artist(Line2D(ends, [1 - y / height] * 2, color=colour, linewidth=0.5))


@dataclass(frozen=True, slots=True)
class Block:
    """Something so high, and how to draw it with its upper left corner at a place."""

    height: float
    draw: Callable[[Leaf, float, float], None]


def words_block(
    words: str, wide: float, size: float = TEXT, *, bold: bool = False, quiet: bool = False
) -> Block:
    """A paragraph."""
    lines, step = wrap(words, wide, size, bold), size * LEADING

    def draw(leaf: Leaf, x: float, y: float) -> None:
        colour = leaf.theme.muted if quiet else leaf.theme.ink
        for place, line in enumerate(lines):
            leaf.write(x, y + (place + 0.5) * step, line, size, colour, bold=bold)

    return Block(len(lines) * step, draw)


def gap(height: float) -> Block:
    """Nothing."""
    return Block(height, lambda leaf, x, y: None)


def stacked(blocks: Sequence[Block]) -> Block:
    """Blocks under one another as one."""

    def draw(leaf: Leaf, x: float, y: float) -> None:
        for block in blocks:
            block.draw(leaf, x, y)
            y += block.height

    return Block(sum(block.height for block in blocks), draw)


def section(title: str, lead: str, body: Block, wide: float, note: str = "") -> Block:
    """A heading, how to read what follows, and that."""
    head = [words_block(title, wide, HEADING, bold=True), gap(1)]
    lines = [words_block(lead, wide, SMALL, quiet=True)] if lead else []
    end = [gap(2), words_block(note, wide, SMALL, quiet=True)] if note else []
    return stacked([*head, *lines, gap(4), body, *end])


def panel_block(panel: Panel, wide: float) -> Block:
    """A chart's panel with the words below its axis."""
    caption = words_block(panel.caption, wide - panel.left, SMALL, quiet=True) if panel.caption else gap(0)
    top = panel.head + 2

    def draw(leaf: Leaf, x: float, y: float) -> None:
        ax = leaf.axes(x + panel.left, y + top, wide - panel.left - panel.right, panel.height)
        panel.draw(ax, leaf.theme)
        caption.draw(leaf, x + panel.left, y + top + panel.height + panel.foot)

    return Block(top + panel.height + panel.foot + caption.height, draw)


def table_block(
    heads: Sequence[str], rows: Sequence[Sequence[str]], wide: float, right: Sequence[int] = ()
) -> Block:
    """A table with a rule under its heads; columns are as wide as they need, the last takes what is left."""
    needs = [max(text_width(cell, SMALL, bold=not place) for place, cell in enumerate(column)) + 0.5
             for column in zip(heads, *rows, strict=True)]  # fmt: skip
    room = wide - sum(needs[1:-1]) - BETWEEN * (len(heads) - 1)
    widths = [min(needs[0], max(room - needs[-1], room * 0.55)), *needs[1:-1]]
    widths.append(wide - sum(widths) - BETWEEN * (len(heads) - 1))
    lines = [row_block(heads, widths, right, bold=True), rule_block(wide)]
    return stacked([*lines, *(row_block(row, widths, right) for row in rows)])


def row_block(
    cells: Sequence[str], widths: Sequence[float], right: Sequence[int], *, bold: bool = False
) -> Block:
    """One row of a table; numbers end at the right edge of their columns."""
    wrapped = [wrap(cell, width, SMALL, bold) for cell, width in zip(cells, widths, strict=True)]
    step = SMALL * LEADING

    def draw(leaf: Leaf, x: float, y: float) -> None:
        for place, (lines, width) in enumerate(zip(wrapped, widths, strict=True)):
            edge, align = (x + width, "right") if place in right else (x, "left")
            for number, line in enumerate(lines):
                leaf.write(
                    edge, y + (number + 0.5) * step, line, SMALL, leaf.theme.ink, bold=bold, align=align
                )
            x += width + BETWEEN

    return Block(max(map(len, wrapped)) * step + FOOT, draw)


def rule_block(wide: float) -> Block:
    """A line across a column."""
    return Block(FOOT, lambda leaf, x, y: leaf.rule(x, y, wide, leaf.theme.rule))
