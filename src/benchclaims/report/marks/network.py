"""Who is compared with whom: papers on the left, the systems they name on the right, a line each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from benchclaims.report.comparable import records
from benchclaims.report.compose import Key
from benchclaims.report.edges import MIXED
from benchclaims.report.ladder import (
    AIR,
    GUTTER,
    Columns,
    Ladder,
    Line,
    beside,
    broken_to,
    ladder,
    narrowed,
    past,
    stacked,
    widest,
)
from benchclaims.report.lines import metric_words
from benchclaims.report.marks.glyphs import DOT, dot, hue, ring
from benchclaims.report.marks.key import colour_keys
from benchclaims.report.marks.table import write, write_table
from benchclaims.report.style import TEXT, WIDE, Theme

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes


DASHED = (0, (5, 2.5))
NAMES = 0.27
"""The largest share of a narrow figure for the names on the right."""


@dataclass(frozen=True, slots=True)
class Network:
    """The lines on the left, and where each baseline stands on the right."""

    lines: tuple[Line, ...]
    baselines: tuple[str, ...]

    def columns(self, width: float) -> Columns:
        """Columns in a figure of that width; in a narrow one the names on the right break, too."""
        wide = width >= WIDE
        cells = (beside if wide else stacked)(self.lines, width)
        cells = replace(
            cells, right=past(widest(self.baselines, TEXT, cells.room * (1.0 if wide else NAMES)))
        )
        return cells if wide else narrowed(cells)

    def rows(self, cells: Columns) -> Ladder:
        """The lines with their places: each as high as the name that it leads to."""
        needs = [
            len(named(str(line.claim["baseline_name"]), cells)) if line.claim else 1 for line in self.lines
        ]
        lines = [replace(line, height=float(high)) for line, high in zip(self.lines, needs, strict=True)]
        return ladder(lines, shared=cells)


def named(name: str, cells: Columns | Ladder) -> tuple[str, ...]:
    """A baseline's name in lines that fit on the right."""
    return broken_to(name, cells.right - GUTTER, TEXT)


def network_lines(wires: pd.DataFrame, names: Mapping[str, str]) -> Network:
    """Lines ordered so that few cross: papers that share a baseline stand together."""
    rows = records(wires)
    uses: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        uses.setdefault(folded(row), []).append(row)
    order = sorted(uses, key=lambda name: (-len(uses[name]), name))
    first: dict[str, int] = {}
    for rank, name in enumerate(order):
        for row in uses[name]:
            first.setdefault(row["paper_id"], rank)
    place_of = {name: rank for rank, name in enumerate(order)}
    rows.sort(key=lambda row: (first[row["paper_id"]], row["paper_id"], place_of[folded(row)]))
    lines: list[Line] = []
    said = ""
    for row in rows:
        several = row["claims"] > 1 and row["sense"] != MIXED
        more = f" ({int(row['claims']) - 1} more)" if several else ""
        name = names[row["paper_id"]]
        lines.append(Line("" if name == said else name, f"{metric_words(row)} {row['label']}{more}", "", row))
        said = name
    return of_lines(lines)


def of_lines(lines: Sequence[Line]) -> Network:
    """The lines with the baselines that they lead to, or some of them with theirs."""
    rows = [line.claim for line in lines if line.claim is not None]
    named = {folded(row): str(row["baseline_name"]) for row in reversed(rows)}
    return Network(tuple(lines), tuple(named[name] for name in seen(rows)))


def folded(row: Mapping[str, Any]) -> str:
    """A baseline's name for comparison."""
    return str(row["baseline_name"]).casefold()


def seen(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """Baselines by the mean place of the lines that lead to them."""
    places: dict[str, list[int]] = {}
    for place_of, row in enumerate(rows):
        places.setdefault(folded(row), []).append(place_of)
    return sorted(places, key=lambda name: (sum(places[name]) / len(places[name]), name))


def draw_network(rows: Ladder, baselines: tuple[str, ...], ax: Axes, theme: Theme) -> Axes:
    """Texts on the left, baselines on the right, lines between."""
    ax.set_axis_off()
    ax.set_xlim(0, 1)
    write_table(rows, ax, theme)
    words = {name: named(name, rows) for name in baselines}
    heights = heights_of(rows, words)
    for name in baselines:
        write(ax, words[name], heights[name.casefold()], GUTTER, theme.ink, TEXT, right=True)
        ring(ax, 1, heights[name.casefold()], theme)
    for rung in rows.claims:
        row = rung.line.claim
        if row is not None:
            end = heights[folded(row)]
            colour = hue(row["sense"], theme)
            style = DASHED if row["sense"] == "worse" else "-"
            ax.plot(
                [0, 1], [rung.y, end], color=colour, linestyle=style, linewidth=1.0, alpha=0.8, zorder=2,
                gid="edge",
            )  # fmt: skip
            ax.plot([0], [rung.y], marker="o", markersize=DOT, color=colour, clip_on=False, zorder=3)
    return ax


def heights_of(rows: Ladder, baselines: Mapping[str, Sequence[str]]) -> dict[str, float]:
    """Where each baseline (with its lines of text) stands: at the mean height of the lines that lead to it,
    as near as the others and some air between them let it.
    """
    ends: dict[str, list[float]] = {name.casefold(): [] for name in baselines}
    for rung in rows.claims:
        if rung.line.claim is not None:
            ends[folded(rung.line.claim)].append(rung.y)
    means = [sum(found) / len(found) for found in ends.values()]
    needs = [len(words) + AIR for words in baselines.values()]
    return dict(zip(ends, spaced(means, rows.lines, needs), strict=True))


def spaced(means: Sequence[float], lines: float, needs: Sequence[float] = ()) -> list[float]:
    """Heights in the order of `means` between the ends, as near to them as can be, but apart by what each
    `needs`, a line if nothing is said.

    >>> spaced([1.0, 1.0, 5.0], 6.0), spaced([1.0, 1.0], 6.0, [2, 1])
    ([0.5, 1.5, 5.0], [1.0, 2.5])
    """
    high = list(needs or [1] * len(means))
    shifts = [sum(high[:place_of]) + own / 2 for place_of, own in enumerate(high)]
    blocks: list[list[float]] = []
    for mean, shift in zip(means, shifts, strict=True):
        blocks.append([mean - shift])
        while len(blocks) > 1 and middle(blocks[-2]) > middle(blocks[-1]):
            last = blocks.pop()
            blocks[-1] += last
    wanted = [middle(block) for block in blocks for _ in block]
    foot = max(lines - sum(high), 0.0)
    return [min(max(top, 0.0), foot) + shift for top, shift in zip(wanted, shifts, strict=True)]


def middle(values: Sequence[float]) -> float:
    """The mean."""
    return sum(values) / len(values)


def network_keys(rows: Sequence[Mapping[str, Any]]) -> list[Key]:
    """The key: what stands at either end of a line, and its colours."""

    def paper(ax: Axes, x: float, y: float, theme: Theme) -> None:
        dot(ax, x, y, "exact", theme.ink)

    ends = [Key(paper, "a paper's claim"), Key(ring, "the system that it is compared with (the baseline)")]

    def dashed(ax: Axes, x: float, y: float, theme: Theme) -> None:
        ax.plot([x - 9, x + 9], [y, y], color=theme.worse, linestyle=DASHED, linewidth=1.0)

    worse = [Key(dashed, "dashed: worse")] if any(row["sense"] == "worse" for row in rows) else []
    return [*ends, *colour_keys(rows), *worse]
