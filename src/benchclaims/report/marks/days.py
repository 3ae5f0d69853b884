"""The axis of days: straight, or cut where most of it would be a gap without any paper."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from benchclaims.days import ends
from benchclaims.report.marks.axis import limits, room_of, set_ticks
from benchclaims.report.style import Theme
from benchclaims.report.ticks import apart, date_ticks, month

if TYPE_CHECKING:
    from matplotlib.axes import Axes

FOLD, CLEAR = 0.12, 46.0
"""What a gap that is cut out takes: a share of all other days, or, where that is more, points."""
YEAR, AROUND = 365, 15
"""Days of the shortest gap that is cut out, and before the first and after the last paper."""
STROKE, SLANT, BETWEEN = 4.0, 1.7, 1.8
"""Points: half the height of the strokes where an axis is cut, half their slant, half their distance."""


@dataclass(frozen=True, slots=True)
class Days:
    """Days of papers as ordinals, sorted, and the gaps between them that are cut out."""

    known: tuple[int, ...]
    cuts: tuple[tuple[int, int], ...]
    share: float = FOLD

    @classmethod
    def of(cls, days: Iterable[str], room: float = math.inf) -> Days:
        """The days of papers (ISO dates) on an axis of so many points; of a month or year, both ends.

        A gap longer than a year and than half of what is shown is cut, but never the last.

        >>> Days.of(["2018-06-20", "2023-01-10", "2023-03-01"]).cuts == ((736865, 738530),)
        True
        >>> Days.of(["2018-06-20", "2023-01-10"]).cuts
        ()
        """
        known = sorted({end.toordinal() for day in days for end in ends(day)})
        gaps = sorted(pairwise(known), key=lambda gap: (gap[0] - gap[1], gap))
        cut = 0
        while len(gaps) - cut > 1 and length(gaps[cut]) > max(YEAR, sum(map(length, gaps[cut:])) / 2):
            cut += 1
        return cls(tuple(known), tuple(sorted(gaps[:cut])), max(FOLD, CLEAR / room))

    @property
    def fold(self) -> float:
        """Days of the axis that a gap which is cut out takes."""
        kept = self.known[-1] - self.known[0] - sum(map(length, self.cuts))
        return max(self.share * kept, 1.0)

    def at(self, day: float) -> float:
        """Where a day stands on the axis, in days from the first on that have no gap cut out."""
        place = day
        for first, last in self.cuts:
            part = min(max((day - first) / (last - first), 0.0), 1.0)
            place -= part * (last - first - self.fold)
        return place

    def middles(self) -> list[float]:
        """Where the axis is cut."""
        return [self.at(first) + self.fold / 2 for first, _ in self.cuts]

    def parts(self) -> list[tuple[int, int]]:
        """The first and last day of each part of the axis."""
        ends = [self.known[0] - AROUND, *(end for cut in self.cuts for end in cut), self.known[-1] + AROUND]
        return list(zip(ends[::2], ends[1::2], strict=True))


def length(gap: tuple[int, int]) -> int:
    """Days of a gap."""
    return gap[1] - gap[0]


def day_axis(ax: Axes, days: Days) -> None:
    """A horizontal axis of days (as ordinals), with its ticks."""
    room = room_of(ax)
    low, high = limits(days.at(days.known[0] - AROUND), days.at(days.known[-1] + AROUND), room)
    ax.set_xlim(low, high)
    if not days.cuts:
        ticks = date_ticks(day_at(math.ceil(low)), day_at(math.floor(high)), room)
    else:
        ticks = cut_ticks(days, room / (high - low))
        ax.tick_params(axis="x", pad=STROKE + 1.5)
    set_ticks(ax, [days.at(day.toordinal()) for day, _ in ticks], [label for _, label in ticks])


def cut_ticks(days: Days, scale: float) -> list[tuple[date, str]]:
    """Ticks of each part of an axis, `scale` points a day; a part without one has the month of its paper."""
    found: list[tuple[date, str]] = []
    longest = max(days.parts(), key=length)
    for first, last in days.parts():
        room = (last - first) * scale
        own = date_ticks(day_at(first), day_at(last), room) if (first, last) == longest else []
        found += own or [month(day_at(next(day for day in days.known if first <= day <= last)))]
    kept: list[tuple[date, str]] = []
    for day, label in found:
        places = [days.at(one.toordinal()) * scale for one, _ in [*kept, (day, label)]]
        if apart(places, [*(words for _, words in kept), label]):
            kept.append((day, label))
    return kept


def strokes(ax: Axes, days: Days, theme: Theme, height: float) -> None:
    """Two strokes where the axis is cut: at its foot, and at the line across that stands at a `height`."""
    from matplotlib.path import Path

    left, right = ([(side - SLANT, -STROKE), (side + SLANT, STROKE)] for side in (-BETWEEN, BETWEEN))
    pair = Path([*left, *right], [Path.MOVETO, Path.LINETO] * 2)
    hole = Path([*left, *reversed(right), left[0]], [Path.MOVETO, *[Path.LINETO] * 3, Path.CLOSEPOLY])
    for x in days.middles():
        for y, place in ((0.0, ax.get_xaxis_transform()), (height, ax.transData)):
            for path, colour, wide in ((hole, theme.surface, 0.0), (pair, theme.muted, 0.9)):
                ax.plot(
                    [x], [y], transform=place, marker=path, markersize=2 * STROKE, linestyle="none",
                    color=colour, markeredgewidth=wide, clip_on=False, zorder=7, gid="cut",
                )  # fmt: skip


def day_at(ordinal: int) -> date:
    """The day of an ordinal; the calendar's first or last where the axis reaches beyond it."""
    return date.fromordinal(min(max(ordinal, date.min.toordinal()), date.max.toordinal()))
