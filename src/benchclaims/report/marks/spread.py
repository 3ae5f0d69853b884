"""All factors at a glance: a line a metric, a sign a claim, a bar at the median of the papers."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from benchclaims.report.comparable import records
from benchclaims.report.compose import Key
from benchclaims.report.groups import largest_first
from benchclaims.report.ladder import Ladder, Line
from benchclaims.report.lines import by_aspect, metric_words
from benchclaims.report.marks.axis import factor_axis, factor_ends, limits, room_of
from benchclaims.report.marks.glyphs import DOT, TIP, interval
from benchclaims.report.marks.key import colour_keys, sign_keys
from benchclaims.report.marks.table import write_table
from benchclaims.report.style import SMALL, Theme
from benchclaims.report.wording import count
from benchclaims.table.aspects import BY_ID
from benchclaims.wording import figure

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

PAPERS = 5
"""Papers from which a median says something."""
MEDIAN = (
    "the median of five papers or more: each counts once, at the median of its claims (a range at its middle)"
)
LEVELS = (0.0, *(way * step * 0.68 for step in range(1, 7) for way in (-1, 1)))
"""Lines by which signs that would touch each other are moved up or down, the preferred first."""
CLEAR = 1.5
"""Points between signs that do not touch."""
BEYOND = 0.7
"""Lines by which a median's bar, which lies under the signs, reaches beyond the outermost of them."""
NARROW = 260.0
"""Points that an axis is wide at least on a page; a line too high does no harm, one too low does."""


def middle(claim: Mapping[str, Any]) -> float:
    """Where a claim counts in a median: its value, or the geometric middle of its range."""
    return math.sqrt(claim["x_low"] * claim["x_high"])


def spread_lines(frame: pd.DataFrame, room: float = NARROW, led: str = "median ") -> list[Line]:
    """A line a metric, by aspect, most claims first; `claim` holds all its claims and their median.

    Lines are as high as signs need that are moved apart on an axis `room` points wide; medians are `led` by
    a word.
    """
    lines: list[Line] = []
    scale = scale_of(records(frame), room)
    for group, part in by_aspect(frame):
        lines.append(Line(BY_ID[group].title))
        for _, found in largest_first(records(part), "metric"):
            middle_of = median_of(found)
            value = "" if middle_of is None else f"{led}{figure(middle_of)}×"
            words = f"{metric_words(found[0])} ({numbers(found)})"
            height = max(1.0, 2 * max(map(abs, shifts_of(found, scale))) + 0.8)
            lines.append(Line("", words, value, {"claims": found, "median": middle_of}, height))
    return lines


def scale_of(claims: Sequence[Mapping[str, Any]], room: float) -> float:
    """How many points a factor of e takes on an axis `room` points wide that holds all claims, or fewer."""
    middles = [math.log(middle(claim)) for claim in claims] or [0.0]
    low, high = factor_ends(claims)
    first, last = limits(math.log(low), math.log(high), room)
    return min(NARROW / max(max(middles) - min(middles), 1.0), room / (last - first))


def median_of(claims: Sequence[Mapping[str, Any]]) -> float | None:
    """The median factor of claims of `PAPERS` or more papers about one aspect; else None."""
    enough = papers_of(claims) >= PAPERS
    return median_factor(claims) if enough and len({claim["aspect"] for claim in claims}) == 1 else None


def papers_of(claims: Sequence[Mapping[str, Any]]) -> int:
    """How many papers make some claims."""
    return len({claim["paper_id"] for claim in claims})


def median_words(claims: Sequence[Mapping[str, Any]], brief: bool = False, of: str = "of") -> str:
    """The median factor, and of how many claims, with how many are best cases; nothing of too few papers.

    In `brief` just of how many claims in how many papers: `2× (30 in 19)`.

    >>> one = {"x_low": 2.0, "x_high": 2.0, "factor_qualifier": "exact", "aspect": "speed"}
    >>> five = [one | {"paper_id": paper} for paper in "abcde"]
    >>> median_words([*five[1:], five[0] | {"factor_qualifier": "up-to"}]), median_words(five[1:])
    ('2× (of 5 claims, 1 of them a best case, in 5 papers)', '')
    >>> median_words([claim | {"paper_id": "a"} for claim in five])
    ''
    """
    if (found := median_of(claims)) is None:
        return ""
    return f"{figure(found)}× ({pair(claims) if brief else f'{of} {counted(claims)}'})"


def numbers(claims: Sequence[Mapping[str, Any]]) -> str:
    """How many claims there are, and in how many papers where these are fewer: `13 in 8`."""
    return pair(claims) if papers_of(claims) < len(claims) else f"{len(claims):,}"


def pair(claims: Sequence[Mapping[str, Any]]) -> str:
    """How many claims there are in how many papers, in figures."""
    return f"{len(claims):,} in {papers_of(claims):,}"


def counted(claims: Sequence[Mapping[str, Any]]) -> str:
    """How many claims there are, with how many are best cases, in how many papers."""
    best = sum(claim["factor_qualifier"] == "up-to" for claim in claims)
    rest = f", {best:,} of them {'a best case' if best == 1 else 'best cases'}," if best else ""
    return f"{count(len(claims), 'claim')}{rest} in {count(papers_of(claims), 'paper')}"


def range_words(claims: Sequence[Mapping[str, Any]]) -> str:
    """From where to where some factors go; nothing of a single one.

    >>> range_words([{"x_low": 0.5, "x_high": 0.5}, {"x_low": 2.0, "x_high": 26.0}])
    '0.5× to 26×'
    """
    ends = min(claim["x_low"] for claim in claims), max(claim["x_high"] for claim in claims)
    return f"{figure(ends[0])}× to {figure(ends[1])}×" if len(claims) > 1 else ""


def middle_words(claims: Sequence[Mapping[str, Any]], brief: bool = False) -> str:
    """The median of some factors, or their range where there is none, and of how many; nothing of one."""
    if found := median_words(claims, brief):
        return found
    ends = range_words(claims)
    if not ends:
        return ""
    return f"{ends} ({pair(claims)})" if brief else f"range {ends} (of {counted(claims)})"


def median_factor(claims: Sequence[Mapping[str, Any]]) -> float:
    """The median of some factors in which each paper counts once, at the median of its own claims.

    So a sentence that lists four speed-ups counts no more than one that states a single one.

    >>> one = {"x_low": 2.0, "x_high": 2.0}
    >>> listed = [{"paper_id": "a", "x_low": factor, "x_high": factor} for factor in (3.0, 14.0, 18.0, 26.0)]
    >>> median_factor([*listed, one | {"paper_id": "b"}, one | {"paper_id": "c"}])
    2.0
    """
    own: dict[str, list[float]] = defaultdict(list)
    for claim in claims:
        own[claim["paper_id"]].append(middle(claim))
    return median([median(places) for places in own.values()])


def median(places: Sequence[float]) -> float:
    """The middle of some places; of an even number the geometric middle of the two in the middle."""
    order = sorted(places)
    return math.sqrt(order[(len(order) - 1) // 2] * order[len(order) // 2])


def draw_spread(rows: Ladder, ax: Axes, theme: Theme) -> Axes:
    """The factor axis with all metrics of `rows`."""
    factor_axis(ax, [claim for line in rows.axis for claim in line["claims"]], theme)
    ax.axvline(1.0, color=theme.rule, linewidth=0.9, zorder=1)
    write_table(rows, ax, theme)
    for rung in rows.claims:
        if rung.line.claim is not None:
            draw_metric(ax, rung.line.claim, rung.y, theme)
    return ax


def draw_metric(ax: Axes, line: Mapping[str, Any], y: float, theme: Theme) -> None:
    """One metric's claims, moved apart, and their median."""
    claims = in_order(line["claims"])
    first, last = (math.log(end) for end in ax.get_xlim())
    shifts = shifts_of(claims, room_of(ax) / (last - first))
    if line["median"] is not None:
        ends = (y + min(shifts) - BEYOND, y + max(shifts) + BEYOND)
        median_bar(ax, line["median"], ends, theme)
    for claim, shift in zip(claims, shifts, strict=True):
        interval(ax, claim, y + shift, theme)


def in_order(claims: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Claims by their place on the axis."""
    return sorted(claims, key=lambda claim: (claim["x_low"], claim["x_high"], claim["claim_id"]))


def shifts_of(claims: Sequence[Mapping[str, Any]], scale: float) -> list[float]:
    """The level of each claim in order, where `scale` points are a factor of e."""
    return apart([covered(claim, scale) for claim in in_order(claims)])


def covered(claim: Mapping[str, Any], scale: float) -> tuple[float, float]:
    """From where to where a claim's signs reach, in points; a triangle reaches further than a dot."""
    left, right = ((TIP - DOT / 2) * (claim["arrow"] in (side, "both")) for side in ("left", "right"))
    return math.log(claim["x_low"]) * scale - left, math.log(claim["x_high"]) * scale + right


def median_bar(ax: Axes, x: float, ends: tuple[float, float], theme: Theme) -> None:
    """The bar of a median, under the signs and seen above and below them."""
    ax.plot([x, x], ends, color=theme.ink, linewidth=1.2, zorder=2, gid="median")


def apart(ends: Sequence[tuple[float, float]], levels: Sequence[float] = LEVELS) -> list[float]:
    """A level for each claim from its low to its high end (points, sorted), so that few cover each other."""
    reached = [-math.inf] * len(levels)
    shifts = []
    for low, high in ends:
        free = [i for i, end in enumerate(reached) if low - end >= DOT + CLEAR]
        level = free[0] if free else min(range(len(levels)), key=lambda i: (reached[i], i))
        reached[level] = high
        shifts.append(levels[level])
    return shifts


def spread_keys(claims: Sequence[Mapping[str, Any]]) -> list[Key]:
    """The key of a spread: the claims' signs, their number and the median."""
    found = [
        *sign_keys(claims),
        Key(number_sample, "claims of the metric, and in how many papers where these are fewer"),
    ]
    if any(median_of(own) is not None for _, own in largest_first(claims, "metric")):
        found.append(Key(median_sample, MEDIAN))
    return [*found, *colour_keys(claims)]


def number_sample(ax: Axes, x: float, y: float, theme: Theme) -> None:
    """Two numbers in brackets."""
    ax.text(x, y, "(9 in 5)", fontsize=SMALL, color=theme.muted, ha="center", va="center_baseline")


def median_sample(ax: Axes, x: float, y: float, theme: Theme) -> None:
    """The bar of a median in the key."""
    median_bar(ax, x, (y - 5, y + 5), theme)
