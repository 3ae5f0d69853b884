"""What each mark on axes of one's own draws: the panel of a chart, of the claims that are given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from benchclaims.report.comparable import again, changes, crowded, factors, place, results, scores
from benchclaims.report.compose import Panel
from benchclaims.report.counted import counted
from benchclaims.report.edges import edges
from benchclaims.report.given import of_one_axis, of_one_plane
from benchclaims.report.marks.days import Days
from benchclaims.report.marks.map import map_panel
from benchclaims.report.marks.network import network_lines
from benchclaims.report.marks.plane import SIDE
from benchclaims.report.marks.timeline import draw_times, is_dated
from benchclaims.report.marks.tradeoff import draw_pairs, numbered
from benchclaims.report.names import named
from benchclaims.report.pairs import Pair, pairs
from benchclaims.report.panels import (
    FACTOR_AXIS,
    Part,
    change_part,
    factor_part,
    panels,
    score_part,
    sides,
    spread_part,
)
from benchclaims.report.relations import BASIS, CUT, network_panel, plane_groups
from benchclaims.report.request import nothing

if TYPE_CHECKING:
    import pandas as pd

Names = Mapping[str, str] | None
HIGH = 200.0
"""Points that a plane is high."""


def placed(frame: pd.DataFrame) -> pd.DataFrame:
    """The results of a table with their axes, those too that are alone on theirs."""
    return results(frame if "kind" in frame else place(frame))


def some(shown: pd.DataFrame, kind: str, part: pd.DataFrame) -> pd.DataFrame:
    """The claims that are shown of a part; raises the `UsageError` of a chart of that kind for none."""
    if shown.empty:
        raise nothing(kind, part)
    return shown


def one(part: Part, width: float) -> Panel:
    """A single panel."""
    return panels([part], width)[0]


def factor_panel(frame: pd.DataFrame, width: float, names: Names = None, by: str | None = "task") -> Panel:
    """Factors, one a line."""
    part = placed(frame)
    shown = some(factors(part), "factors", part)
    return one(factor_part(shown, named(frame, names), by), width)


def change_panel(frame: pd.DataFrame, width: float, names: Names = None, by: str | None = "task") -> Panel:
    """Changes of one axis, one a line."""
    part = placed(frame)
    shown = of_one_axis(some(changes(part), "changes", part))
    return one(change_part(shown, named(frame, names), by), width)


def score_panel(frame: pd.DataFrame, width: float, names: Names = None) -> Panel:
    """Levels of one axis by data set."""
    part = placed(frame)
    shown = of_one_axis(some(scores(part), "scores", part))
    return one(score_part(shown, named(frame, names)), width)


def metric_panel(frame: pd.DataFrame, width: float) -> Panel:
    """All factors, a line a metric."""
    part = placed(frame)
    return one(spread_part(some(factors(part), "spread", part), width), width)


def count_panel(frame: pd.DataFrame, width: float) -> Panel:
    """Counts by metric and task."""
    part = counted(placed(frame))
    return map_panel(some(part, "map", part), width)


def time_panel(frame: pd.DataFrame, width: float, names: Names = None, days: Sequence[str] = ()) -> Panel:
    """Factors over days."""
    part, known = placed(frame), named(frame, names)
    ratios = factors(part)
    dated = some(ratios[ratios["date"].map(is_dated).astype(bool)], "time", part)
    cut = Days.of([*days, *dated["date"]]).cuts
    return Panel(
        lambda ax, theme: draw_times(dated, ax, names=known, theme=theme, days=days), HIGH, SIDE, 14.0,
        heading=f"↑ {FACTOR_AXIS}", caption=f"→ date of the paper{CUT if cut else ''}", foot=16.0,
    )  # fmt: skip


def pair_panel(frame: pd.DataFrame, width: float, names: Names = None) -> Panel:
    """Efficiency against quality in one kind of per cent: that of enough papers, or the only one there is."""
    part, known = placed(frame), named(frame, names)
    planes = plane_groups(again(results(crowded(part)))) or plane_groups(again(part)) or few_pairs(part)
    if not planes:
        raise nothing("tradeoff", part)
    basis = of_one_plane(list(planes))
    return Panel(
        lambda ax, theme: sides(draw_pairs(planes[basis], ax, known, theme, listed=()), 1.0, theme),
        HIGH, SIDE, 14.0, heading=f"↑ quality: change {BASIS[basis]}", caption=f"→ efficiency: {FACTOR_AXIS}",
    )  # fmt: skip


def few_pairs(part: pd.DataFrame) -> dict[str, dict[int, list[Pair]]]:
    """The numbered pairs by basis of per cent, of however few papers."""
    found = {basis: pairs(part, basis) for basis in BASIS}
    return {basis: numbered(group) for basis, group in found.items() if group}


def wire_panel(frame: pd.DataFrame, width: float, names: Names = None) -> Panel:
    """Papers and the systems that they name as baselines."""
    part = frame if "kind" in frame else crowded(place(frame))
    wires = some(edges(part), "baselines", results(part))
    return network_panel(network_lines(wires, named(frame, names)), width)
