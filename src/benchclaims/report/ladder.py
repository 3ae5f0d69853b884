"""From placed claims to the lines of a chart: what each line says, how it breaks, where it stands.

A claims chart is a table with an axis in it: name and detail on the left, the mark on the axis, the value
as text on the right.  All widths are measured before anything is drawn, so nothing overlaps or is cut.
Heights are in lines of text; the axis' y runs downward in lines.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from benchclaims.report.comparable import records
from benchclaims.report.groups import best_first, largest_first
from benchclaims.report.measure import width as text_width
from benchclaims.report.measure import wrap
from benchclaims.report.style import MARGIN, SMALL, TEXT, WIDTHS, Width

if TYPE_CHECKING:
    import pandas as pd

AIR = 0.42
"""Lines of air between two rows."""
GUTTER = 8.0
"""Points between two columns."""


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
    """A line with its place: `y` is its middle, `top` its upper edge, in lines from the top."""

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
    stacked: bool
    claims: tuple[Rung, ...] = field(default=())
    axis: tuple[Mapping[str, Any], ...] = field(default=())


SHARES: dict[str, tuple[float, float, float]] = {"page": (0.17, 0.31, 0.16), "column": (0.0, 0.42, 0.21)}
"""The largest shares of the width for name, detail and value."""
MOST_LEFT = 0.5
"""The largest share for all that stands left of the axis."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Widths in points of the columns around an axis; panels that share them share the axis' place."""

    name: float
    detail: float
    value: float
    left: float
    right: float
    stacked: bool
    room: float


def columns(lines: Sequence[Line], width: Width = "page") -> Columns:
    """Columns as narrow as the texts of `lines` allow; in a narrow figure details stand under the names."""
    room = WIDTHS[width] - 2 * MARGIN
    stacked = width == "column"
    name_share, detail_share, value_share = SHARES[width]
    rows = [line for line in lines if line.claim is not None]
    value = widest([line.value for line in rows], TEXT, room * value_share)
    detail = widest([line.detail for line in rows], SMALL, room * detail_share)
    name = widest([line.name for line in rows], TEXT, room * (detail_share if stacked else name_share))
    heads = widest([line.name for line in lines if line.claim is None], TEXT, room * MOST_LEFT - GUTTER, True)
    if stacked:
        name = detail = max(name, detail)
        cells = name
    else:
        cells = name + (GUTTER if name and detail else 0.0) + detail
    left = max(cells, heads) + GUTTER
    return Columns(name, detail, value, left, value + GUTTER if value else 0.0, stacked, room)


def ladder(
    lines: Sequence[Line],
    width: Width = "page",
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
        detail_at=cells.left if cells.stacked or not cells.name else cells.left - cells.name - GUTTER,
        stacked=cells.stacked,
        claims=tuple(rung for rung in rungs if rung.line.claim is not None),
        axis=tuple(line.claim for line in whole or lines if line.claim),
    )


def widest(texts: list[str], size: float, most: float, bold: bool = False) -> float:
    """Points that the widest line takes once texts are wrapped to `most`."""
    lines = [line for text in set(texts) for line in wrap(text, most, size, bold)]
    return max((text_width(line, size, bold) for line in lines), default=0.0)


def climb(lines: Sequence[Line], cells: Columns) -> tuple[tuple[Rung, ...], float]:
    """Break every line's texts and stack the lines from the top."""
    rungs: list[Rung] = []
    top = 0.0
    for line in lines:
        heads = line.claim is None
        name = broken_to(line.name, cells.left - GUTTER if heads else cells.name, TEXT, heads)
        detail = broken_to(line.detail, cells.detail, SMALL)
        value = broken_to(line.value, cells.value, TEXT)
        left = len(name) + len(detail) if cells.stacked else max(len(name), len(detail))
        height = max(left, len(value), line.height) + AIR + (0.5 if heads and rungs else 0)
        middle = top + (height - 0.5 * len(name) - 0.2 if heads else height / 2)
        rungs.append(Rung(line, middle, top, name, detail, value))
        top += height
    return tuple(rungs), top


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
