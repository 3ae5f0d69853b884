"""From placed claims to the lines of a chart: what each line says, how it breaks, where it stands.

A claims chart is a table with an axis in it: name and detail on the left, the mark on the axis, the value
as text on the right; where that leaves the axis too little room, the words stand above the mark.  All widths
are measured before anything is drawn, so nothing overlaps or is cut.  Heights are in lines of text; the axis'
y runs downward in lines.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal

from benchclaims.report.comparable import records
from benchclaims.report.groups import best_first, largest_first
from benchclaims.report.measure import width as text_width
from benchclaims.report.measure import wrap
from benchclaims.report.style import MARGIN, PAGE, SMALL, TEXT, WIDE

if TYPE_CHECKING:
    import pandas as pd

AIR = 0.42
"""Lines of air between two rows."""
GUTTER = 8.0
"""Points between two columns."""
Layout = Literal["beside", "stacked", "above"]
"""Where the words of a row stand: beside each other, details under names, or above the signs."""


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the chart as words: `claim` is the placed claim it stands for (None heads a group).

    `height` is how many lines of text its signs need.
    """

    name: str
    detail: str = ""
    value: str = ""
    claim: Mapping[str, Any] | None = None
    height: float = 1.0


@dataclass(frozen=True, slots=True)
class Rung:
    """A line with its place: `y` is where its signs are, `top` its upper edge, in lines from the top."""

    line: Line
    y: float
    top: float
    name: tuple[str, ...]
    detail: tuple[str, ...]
    value: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ladder:
    """All rungs, and the columns around the axis in points; `left` and `detail_at` count leftward from it.

    `axis` is what the axis has to hold: the claims of the rungs, or those of all parts that share it.
    """

    rungs: tuple[Rung, ...]
    lines: float
    left: float
    right: float
    detail_at: float
    layout: Layout
    claims: tuple[Rung, ...] = field(default=())
    axis: tuple[Mapping[str, Any], ...] = field(default=())


SHARES: Mapping[Layout, tuple[float, float, float]] = {
    "beside": (0.17, 0.31, 0.16), "stacked": (0.42, 0.42, 0.21), "above": (1.0, 1.0, 0.4)
}  # fmt: skip
"""The largest shares of the width for name, detail and value."""
MOST_LEFT = 0.5
"""The largest share for all that stands left of the axis."""
PLOT_SHARE, PLOT = 0.45, 150.0
"""The least share of the width that an axis takes, and the points that are enough."""
LEAST_LEFT = 80.0
"""Points on the left of an axis in which long words can be read."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Widths in points of the columns around an axis; panels that share them share the axis' place."""

    name: float
    detail: float
    value: float
    left: float
    right: float
    layout: Layout
    room: float

    @property
    def wanting(self) -> float:
        """How many points the axis lacks."""
        return min(PLOT_SHARE * self.room, PLOT) - (self.room - self.left - self.right)


def columns(lines: Sequence[Line], width: float = PAGE) -> Columns:
    """Columns as narrow as the texts of `lines` allow, in a figure `width` points wide.

    Details stand beside the names, else under them, else all words above the signs: the first that leaves
    the axis the room that it needs.
    """
    if width >= WIDE and (found := beside(lines, width)).wanting <= 0:
        return found
    found = stacked(lines, width)
    return found if found.wanting <= 0 else above(lines, width)


def beside(lines: Sequence[Line], width: float) -> Columns:
    """Columns for name, detail and value."""
    name, detail, value, heads, room = measured(lines, width, "beside")
    left = max(name + (GUTTER if name and detail else 0.0) + detail, heads) + GUTTER
    return Columns(name, detail, value, left, past(value), "beside", room)


def stacked(lines: Sequence[Line], width: float) -> Columns:
    """One column for names with details under them, as narrow as the axis needs, and one for values."""
    name, detail, value, heads, room = measured(lines, width, "stacked")
    left = max(name, detail, heads) + GUTTER
    return narrowed(Columns(left - GUTTER, left - GUTTER, value, left, past(value), "stacked", room))


def narrowed(found: Columns) -> Columns:
    """Stacked columns with the left one as narrow as the axis needs, or as words bear."""
    left = found.left if found.wanting <= 0 else max(found.left - found.wanting, LEAST_LEFT + GUTTER)
    left = min(left, found.left)
    return replace(found, name=left - GUTTER, detail=left - GUTTER, left=left)


def above(lines: Sequence[Line], width: float) -> Columns:
    """No columns: name and detail above the axis on the left, the value on the right."""
    *_, value, _, room = measured(lines, width, "above")
    words = room - past(value)
    return Columns(words, words, value, 0.0, 0.0, "above", room)


def measured(lines: Sequence[Line], width: float, layout: Layout) -> tuple[float, float, float, float, float]:
    """Points that names, details, values and titles of groups need, each within its share, and all room."""
    room, shares = width - 2 * MARGIN, SHARES[layout]
    rows = [line for line in lines if line.claim is not None]
    texts = ([line.name for line in rows], [line.detail for line in rows], [line.value for line in rows])
    name, detail, value = (
        widest(words, size, room * share)
        for words, size, share in zip(texts, (TEXT, SMALL, TEXT), shares, strict=True)
    )
    heads = widest([line.name for line in lines if line.claim is None], TEXT, room * MOST_LEFT - GUTTER, True)
    return name, detail, value, heads, room


def past(width: float) -> float:
    """A column with the space before it; nothing for none."""
    return width + GUTTER if width else 0.0


def ladder(
    lines: Sequence[Line],
    width: float = PAGE,
    shared: Columns | None = None,
    whole: Sequence[Line] | None = None,
) -> Ladder:
    """The lines with their places: rows as high as their texts need, in own or `shared` columns.

    `whole` are the lines of all parts that share the axis, where these are but a part.
    """
    cells = shared or columns(lines, width)
    rungs, height = climb(lines, cells)
    return Ladder(
        rungs=rungs,
        lines=height,
        left=cells.left,
        right=cells.right,
        detail_at=cells.left - past(cells.name if cells.layout == "beside" else 0.0),
        layout=cells.layout,
        claims=tuple(rung for rung in rungs if rung.line.claim is not None),
        axis=tuple(line.claim for line in whole or lines if line.claim),
    )


def widest(texts: Sequence[str], size: float, most: float, bold: bool = False) -> float:
    """Points that the widest line takes once texts are wrapped to `most`."""
    lines = [line for text in set(texts) for line in wrap(text, most, size, bold)]
    return max((text_width(line, size, bold) for line in lines), default=0.0)


def climb(lines: Sequence[Line], cells: Columns) -> tuple[tuple[Rung, ...], float]:
    """Break every line's texts and stack the lines from the top."""
    rungs: list[Rung] = []
    top, title = 0.0, cells.room if cells.layout == "above" else cells.left - GUTTER
    for line in lines:
        heads = line.claim is None
        name = broken_to(line.name, title if heads else cells.name, TEXT, heads)
        detail = broken_to(line.detail, cells.detail, SMALL)
        value = broken_to(line.value, cells.value, TEXT)
        layout = "stacked" if heads else cells.layout
        words, signs = heights(len(name), len(detail), len(value), line.height, layout)
        height = words + signs + AIR + (0.5 if heads and rungs else 0)
        middle = top + height - (0.5 * len(name) + 0.2 if heads else (signs + AIR) / 2)
        rungs.append(Rung(line, middle, top, name, detail, value))
        top += height
    return tuple(rungs), top


def heights(name: int, detail: int, value: int, signs: float, layout: Layout) -> tuple[float, float]:
    """Lines of words above the signs of a row, and lines that the signs take, with the words beside them."""
    if layout == "above":
        return float(max(name + detail, value)), signs
    return 0.0, max(name + detail if layout == "stacked" else max(name, detail), value, signs)


def broken_to(text: str, room: float, size: float, bold: bool = False) -> tuple[str, ...]:
    """The lines of a cell; none for no text.  A hair of room absorbs rounding."""
    return tuple(wrap(text, room + 0.1, size, bold)) if text else ()


def grouped(
    frame: pd.DataFrame,
    by: str | None,
    title: Callable[[Any], str],
    line: Callable[[Mapping[str, Any]], Line],
) -> list[Line]:
    """A line a claim under a line a group; groups with most claims first, papers kept together, best first.

    A paper's name stands at its first claim in a group only.
    """
    lines: list[Line] = []
    claims = records(frame)
    for key, group in [("", claims)] if by is None else largest_first(claims, by):
        if by is not None:
            lines.append(Line(title(key)))
        said = ""
        for claim in best_first(group):
            words = line(claim)
            lines.append(Line("" if words.name == said else words.name, words.detail, words.value, claim))
            said = words.name
    return lines
