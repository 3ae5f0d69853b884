"""What charts in a plane share: the upward axis, which way on it is better, names beside the signs."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from benchclaims.report.labels import Box, beside, extent, led
from benchclaims.report.marks.axis import limits, room_of
from benchclaims.report.measure import width as text_width
from benchclaims.report.style import SMALL, Theme
from benchclaims.report.ticks import log_label, log_ticks, upward

if TYPE_CHECKING:
    from matplotlib.axes import Axes

SIDE = 46.0
"""Points on the left of a plane for tick labels and for which way is better."""
MARGIN = 43.0
"""Points from the axis to the middle of the words that say which way is better."""
RULE = 2.0
"""Points on either side of a rule that names keep free."""

Point = tuple[float, float]


def height_of(ax: Axes) -> float:
    """The height of the axes in points."""
    figure_height = ax.figure.get_figure(root=True).get_size_inches()[1]
    return float(ax.get_position().height * figure_height * 72.0)


def rising_axis(ax: Axes, heights: Sequence[float], theme: Theme) -> None:
    """A vertical log axis of factors with the line of no effect."""
    room = height_of(ax)
    low, high = math.log(min([1.0, *heights])), math.log(max([1.5, *heights]))
    first, last = (math.exp(end) for end in limits(low, high, room))
    ax.set_yscale("log")
    ax.set_ylim(first, last)
    side_ticks(ax, log_ticks(first, last, room, needs=upward), log_label, theme)
    ax.axhline(1.0, color=theme.rule, linewidth=0.9, zorder=1)
    ways(ax, 1.0, theme)


def side_ticks(ax: Axes, ticks: Sequence[float], label: Callable[[float], str], theme: Theme) -> None:
    """Exactly these ticks on the vertical axis, with a grid."""
    from matplotlib.ticker import FixedFormatter, FixedLocator, NullLocator

    ax.yaxis.set_major_locator(FixedLocator(list(ticks)))
    ax.yaxis.set_major_formatter(FixedFormatter([label(tick) for tick in ticks]))
    ax.yaxis.set_minor_locator(NullLocator())
    ax.grid(True, axis="y", color=theme.grid, linewidth=0.5)


def ways(ax: Axes, origin: float, theme: Theme) -> None:
    """On the left, upward from the line of no effect: better; downward, where there is room for it: worse."""
    room = height_of(ax)
    below = (
        float(ax.transAxes.inverted().transform(ax.get_yaxis_transform().transform((0.0, origin)))[1]) * room
    )
    for words, align, shift, colour in (
        ("better →", "bottom", 3, theme.better), ("← worse", "top", -3, theme.worse),
    ):  # fmt: skip
        if align == "bottom" or below >= text_width(words, SMALL, bold=True) + 3:
            ax.annotate(
                words, (0.0, origin), xycoords=ax.get_yaxis_transform(), xytext=(-MARGIN, shift),
                textcoords="offset points", rotation=90, ha="center", va=align, fontsize=SMALL, color=colour,
                fontweight="bold", annotation_clip=False, parse_math=False,
            )  # fmt: skip


def placed(ax: Axes, points: Sequence[Point]) -> list[Point]:
    """Places of the axes' data in points from its lower left corner."""
    if not points:
        return []
    spots = ax.transAxes.inverted().transform(ax.transData.transform(points))
    return [(float(x) * room_of(ax), float(y) * height_of(ax)) for x, y in spots]


def write_names(
    ax: Axes,
    points: Sequence[Point],
    names: Sequence[str],
    theme: Theme,
    signs: Sequence[Box] = (),
    shorter: Sequence[str] = (),
    leaders: bool = False,
    rules: Sequence[Box] = (),
) -> None:
    """Names beside points, clear of each other, of `signs` and of `rules` (boxes in points).

    Else the `shorter` ones, which stand on a rule rather than nowhere.  With `leaders`, a name that has no
    room there stands farther off, at the end of a thin line.
    """
    box, spots = (room_of(ax), height_of(ax)), placed(ax, points)
    left, brief, taken = list(names), list(shorter or [""] * len(names)), list[Box]()
    for words, ground in ((left, rules), (brief, rules), (brief, ())):
        found = beside(spots, words, box, [*signs, *ground, *taken])
        for place, spot in enumerate(found):
            if spot is not None:
                put_name(ax, spot, words[place], theme)
                taken.append(extent(spot, text_width(words[place], SMALL)))
                left[place] = brief[place] = ""
    if leaders:
        ends = led(spots, words := left, box, [*signs, *taken], rules)
        if not any(ends) and any(brief):
            ends = led(spots, words := brief, box, [*signs, *taken], rules)
        for point, name, end in zip(spots, words, ends, strict=True):
            if end is not None:
                put_name(ax, end[0], name, theme)
                lead(ax, point, end[1], theme)


def level_rule(ax: Axes, height: float) -> Box:
    """What the rule across the axes at a height covers, with air, in points."""
    ((_, y),) = placed(ax, [(ax.get_xlim()[0], height)])
    return 0.0, y - RULE, room_of(ax), y + RULE


def upright_rule(ax: Axes, place: float) -> Box:
    """What the rule up the axes at a place covers, with air, in points."""
    ((x, _),) = placed(ax, [(place, ax.get_ylim()[0])])
    return x - RULE, 0.0, x + RULE, height_of(ax)


def put_name(ax: Axes, spot: Point, name: str, theme: Theme) -> None:
    """A name whose left middle is at a spot in points."""
    from matplotlib.patheffects import withStroke

    ax.text(
        spot[0] / room_of(ax), spot[1] / height_of(ax), name, transform=ax.transAxes,
        fontsize=SMALL, color=theme.ink, ha="left", va="center_baseline", parse_math=False, zorder=5,
        path_effects=[withStroke(linewidth=2.5, foreground=theme.surface)],
    )  # fmt: skip


def lead(ax: Axes, point: Point, end: Point, theme: Theme) -> None:
    """A thin line from a sign to its name, places in points."""
    wide, high = room_of(ax), height_of(ax)
    ax.plot(
        [point[0] / wide, end[0] / wide], [point[1] / high, end[1] / high], transform=ax.transAxes,
        color=theme.rule, linewidth=0.6, zorder=2, gid="leader",
    )  # fmt: skip
