"""Quality against efficiency: a sign where a paper claims both together, numbered as the list below it."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from itertools import product
from typing import TYPE_CHECKING, Any

from benchclaims.report.labels import Box
from benchclaims.report.marks.axis import limits, quiet, room_of, set_ticks, signed_label
from benchclaims.report.marks.glyphs import DOT, HALO, TIP, bound, dot, hedge_of, hue, line, unsure
from benchclaims.report.marks.plane import (
    height_of,
    level_rule,
    placed,
    side_ticks,
    upright_rule,
    ways,
    write_names,
)
from benchclaims.report.pairs import Pair
from benchclaims.report.style import Theme
from benchclaims.report.ticks import linear_ticks, log_label, log_ticks, upward

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Groups = Mapping[int, Sequence[Pair]]
"""Pairs by their number: those of one claim of quality share it."""


def numbered(found: Sequence[Pair], first: int = 1) -> dict[int, list[Pair]]:
    """The pairs by number, from `first`."""
    groups: dict[str, list[Pair]] = {}
    for pair in found:
        groups.setdefault(pair.step["claim_id"], []).append(pair)
    return dict(enumerate(groups.values(), first))


def draw_pairs(
    groups: Groups, ax: Axes, names: Mapping[str, str], theme: Theme, listed: Collection[int] | None = None
) -> Axes:
    """Both axes with all pairs, each group with the paper's name where there is room, and its number if a
    list says what that stands for: of the `listed` groups, of all by default.
    """
    listed = groups if listed is None else listed
    found = [pair for group in groups.values() for pair in group]
    quiet(ax, theme)
    plane_axes(ax, found, theme)
    for pair in found:
        draw_pair(ax, pair, theme)
    points = [(pair.ratio["x_high"], pair.step["x_high"]) for pair in found]
    numbers, said = [], []
    for number, group in groups.items():
        rest = [""] * (len(group) - 1)
        name = names[group[0].step["paper_id"]]
        numbers += [str(number) if number in listed else "", *rest]
        said += [f"{number} {name}" if number in listed else name, *rest]
    signs = [box for pair in found for box in boxes(ax, pair)]
    rules = [level_rule(ax, 0.0), upright_rule(ax, 1.0)]
    write_names(ax, points, said, theme, signs, numbers, leaders=True, rules=rules)
    return ax


def plane_axes(ax: Axes, found: Sequence[Pair], theme: Theme) -> None:
    """Factors to the right, changes upward, with both lines of no effect."""
    room, height = room_of(ax), height_of(ax)
    xs = [pair.ratio[end] for pair in found for end in ("x_low", "x_high")]
    ys = [pair.step[end] for pair in found for end in ("x_low", "x_high")]
    ends = limits(math.log(min([1.0, *xs])), math.log(max([1.5, *xs])), room)
    ax.set_xscale("log")
    ax.set_xlim(*map(math.exp, ends))
    ticks = log_ticks(*ax.get_xlim(), room)
    set_ticks(ax, ticks, [log_label(tick) for tick in ticks])
    low, high = limits(min([0.0, *ys]), max([0.1, *ys]), height)
    ax.set_ylim(low, high)
    label = signed_label(found[0].step)
    side_ticks(ax, linear_ticks(low, high, height, label, upward), label, theme)
    ax.axhline(0.0, color=theme.rule, linewidth=0.9, zorder=1)
    ax.axvline(1.0, color=theme.rule, linewidth=0.9, zorder=1)
    ways(ax, 0.0, theme)


def draw_pair(ax: Axes, pair: Pair, theme: Theme) -> None:
    """A sign at each end of what is claimed, and bars between the ends of a range."""
    colour = hue("better" if pair.better else "worse", theme)
    fill = theme.surface if doubtful(pair) else colour
    xs, ys = ends(pair.ratio), ends(pair.step)
    for y in ys if len(xs) > 1 else ():
        line(ax, xs, y, colour, upright=False)
    for x in xs if len(ys) > 1 else ():
        line(ax, ys, x, colour, upright=True)
    for place in product(xs, ys):
        draw_corner(ax, pair, place, colour, fill)


def doubtful(pair: Pair) -> bool:
    """Whether either of two readings is not sure."""
    return unsure(pair.ratio) or unsure(pair.step)


def draw_corner(ax: Axes, pair: Pair, place: tuple[float, float], colour: str, fill: str) -> None:
    """Triangles where a value is a bound, else a dot."""
    for claim, upright in ((pair.ratio, False), (pair.step, True)):
        for side in ("left", "right"):
            if claim["arrow"] in (side, "both"):
                bound(ax, place, side, colour, upright, fill)
    if not pair.ratio["arrow"] and not pair.step["arrow"]:
        dot(ax, *place, hedge(pair), colour, fill)


def ends(claim: Mapping[str, Any]) -> list[float]:
    """The value of a claim, or both ends of its range."""
    return sorted({claim["x_low"], claim["x_high"]})


def hedge(pair: Pair) -> str:
    """The hedge that a pair's dot shows: of either claim, about before an average."""
    hedges = {hedge_of(pair.ratio), hedge_of(pair.step)}
    return next((name for name in ("approx", "average") if name in hedges), "exact")


def boxes(ax: Axes, pair: Pair) -> list[Box]:
    """What a pair's bars and triangles cover, in points."""
    xs, ys = zip(*placed(ax, [*product(ends(pair.ratio), ends(pair.step))]), strict=True)
    left, right = reaches(pair.ratio)
    down, up = reaches(pair.step)
    return [(min(xs) - left, min(ys) - down, max(xs) + right, max(ys) + up)]


def reaches(claim: Mapping[str, Any]) -> tuple[float, float]:
    """Points that a claim's sign covers on the lower and on the upper side of its value."""
    least = DOT * HALO / 2 if hedge_of(claim) == "approx" else 2.0
    low, high = (TIP + 1 if claim["arrow"] in (side, "both") else least for side in ("left", "right"))
    return low, high
