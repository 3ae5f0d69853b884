"""Changes that lie far beyond all others: at the end of an axis that the others fill, with two arrowheads.

One doubtful −72% would press all gains of a few per cent onto the line of no effect.  Where few values lie
many times farther out than the rest, the axis ends where the rest does; the value stands beside the row.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from benchclaims.report.groups import groups
from benchclaims.report.marks.axis import room_of
from benchclaims.report.marks.glyphs import DOT, TIP, dot, hue, interval, line, sign
from benchclaims.report.style import Theme

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Claim = Mapping[str, Any]

FARTHER = 3.0
"""How many times farther out than all others a value stands at least, to be put at the end of the axis."""
ONE_IN, LEAST = 5, 6
"""The most claims that stand so, one in this many; the fewest claims of which some may."""
INWARD, OUTWARD = 8.5, 1.0
"""Points from the end of an axis to such a sign, and to the tips of its arrowheads."""
HEAD = 2.2
"""Points that an arrowhead is long, and half as high."""


def near(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of one axis without those far beyond all others; all where there are none.

    >>> axis = [{"x_low": end, "x_high": end} for end in (0.3, 1.0, 2.0, -2.5, 4.0, -72.0)]
    >>> len(near(axis)), len(near(axis[1:]))
    (5, 5)
    """
    order = sorted(claims, key=reach, reverse=True)
    most = len(order) // ONE_IN if len(order) >= LEAST else 0
    gaps = [(ratio(order[place], order[place + 1]), -place) for place in range(most)]
    widest, place = max(gaps, default=(0.0, 0))
    if widest < FARTHER:
        return list(claims)
    limit = reach(order[1 - place])
    return [claim for claim in claims if reach(claim) <= limit]


def reach(claim: Claim) -> float:
    """How far from no effect a claim reaches, on either side."""
    return max(abs(float(claim["x_low"])), abs(float(claim["x_high"])))


def ratio(far: Claim, next_far: Claim) -> float:
    """How many times farther out one claim reaches than another."""
    return reach(far) / reach(next_far) if reach(next_far) > 0 else 0.0


def any_far(claims: Iterable[Claim]) -> bool:
    """Whether some change stands at the end of its axis; claims of other kinds never do."""
    steps = [claim for claim in claims if claim["kind"] == "changes"]
    return any(len(near(axis)) < len(axis) for axis in groups(steps, "axis").values())


def draw_change(ax: Axes, claim: Claim, y: float, theme: Theme) -> None:
    """One change: where it stands, or as much of it as its axis holds, with arrowheads at the end."""
    first, last = ax.get_xlim()
    low, high = claim["x_low"], claim["x_high"]
    if first <= low and high <= last:
        interval(ax, claim, y, theme)
        return
    way, end, inner = (-1, first, high) if low < first else (1, last, low)
    point = way * (last - first) / room_of(ax)
    ahead = claim["arrow"] == ("right" if way > 0 else "left")
    place = end - point * (INWARD + (TIP - DOT / 2) * ahead)
    colour = hue(claim["sense"], theme)
    if first <= inner <= last:
        line(ax, [inner, place], y, colour, upright=False)
        place = inner
    sign(ax, claim, place, y, theme)
    arrowheads(ax, end - OUTWARD * point, y, way, colour)


def arrowheads(ax: Axes, x: float, y: float, way: int, colour: str) -> None:
    """Two arrowheads one behind the other, whose foremost tip is at a place."""
    from matplotlib.path import Path

    tips = (0.0, -way * HEAD)
    corners = [
        (tip + back * way, side) for tip in tips for back, side in ((-HEAD, HEAD), (0, 0), (-HEAD, -HEAD))
    ]
    codes = [Path.MOVETO, Path.LINETO, Path.LINETO] * 2
    ax.plot(
        [x], [y], marker=Path(corners, codes), markersize=4 * HEAD, color=colour, markerfacecolor="none",
        markeredgewidth=1.1, linestyle="none", clip_on=False, zorder=5, gid="far",
    )  # fmt: skip


def far_sample(ax: Axes, x: float, y: float, theme: Theme) -> None:
    """A dot with its arrowheads in the colour of text."""
    dot(ax, x - INWARD / 2, y, "exact", theme.ink)
    arrowheads(ax, x + INWARD / 2, y, 1, theme.ink)
