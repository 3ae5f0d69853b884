"""The few signs that claims are drawn with; each stands for one thing in every chart.

A dot is a stated value, a bar between two ends a range, a triangle a bound whose flat side is at the stated
value, a diamond an average, a dot with a halo an approximate value.  A small
ring at the end of a line is a baseline; any sign is hollow where nobody reviewed a reading that is not sure.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from benchclaims.report.style import Theme

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.path import Path

DOT = 5.0
RING = 3.2
"""Points that a baseline's ring is wide: less than a dot, which may be hollow."""
TIP = 7.0
"""Points from a triangle's flat side to its tip."""
HALF = 3.6
"""Points from the middle of a triangle's flat side to its corners."""
SURE_FROM = 0.6
"""The confidence below which a reading that nobody reviewed is drawn hollow."""
HALO = 2.3
"""How many times wider than its dot a halo is."""


def triangle(side: str, upright: bool = False) -> tuple[Path, float]:
    """A triangle with its flat side at the origin and its tip to `side`, and its marker size."""
    from matplotlib.path import Path

    tip = TIP if side == "right" else -TIP
    corners = [(0.0, HALF), (tip, 0.0), (0.0, -HALF), (0.0, HALF)]
    if upright:
        corners = [(y, x) for x, y in corners]
    codes = [Path.MOVETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY]
    return Path(corners, codes), 2 * max(TIP, HALF)


def hue(sense: str, theme: Theme) -> str:
    """The colour of a claim: better, worse, or nothing said."""
    return {"better": theme.better, "worse": theme.worse}.get(sense, theme.unknown)


def interval(
    ax: Axes,
    claim: Mapping[str, Any],
    across: float,
    theme: Theme,
    upright: bool = False,
) -> None:
    """One claim: a sign at its value, or a bar with a sign at either end of its range.

    The value lies along the x axis and the claim at the height `across`; the other way round if `upright`.
    """
    colour, low, high = hue(claim["sense"], theme), claim["x_low"], claim["x_high"]
    if low != high:
        line(ax, [low, high], across, colour, upright)
    for value in sorted({low, high}):
        sign(ax, claim, value, across, theme, upright)


def line(ax: Axes, ends: list[float], across: float, colour: str, upright: bool) -> None:
    """The bar of a range."""
    places = ([across] * 2, ends) if upright else (ends, [across] * 2)
    ax.plot(*places, color=colour, linewidth=2.6, solid_capstyle="butt", zorder=3, gid="range")


def sign(
    ax: Axes,
    claim: Mapping[str, Any],
    value: float,
    across: float,
    theme: Theme,
    upright: bool = False,
) -> None:
    """The sign of a claim at one of its values: a triangle where it is a bound, else as it is hedged."""
    place = (across, value) if upright else (value, across)
    colour = hue(claim["sense"], theme)
    fill = filling(claim, colour, theme)
    if not claim["arrow"]:
        dot(ax, *place, hedge_of(claim), colour, fill)
    for side in ("left", "right"):
        if claim["arrow"] in (side, "both"):
            bound(ax, place, side, colour, upright, fill)


def unsure(claim: Mapping[str, Any]) -> bool:
    """Whether nobody reviewed a reading that is not sure.

    >>> unsure({"status": "extracted", "confidence": 0.4}), unsure({"status": "reviewed", "confidence": 0.4})
    (True, False)
    """
    return bool(claim.get("status") == "extracted" and claim["confidence"] < SURE_FROM)


def filling(claim: Mapping[str, Any], colour: str, theme: Theme) -> str:
    """What a claim's signs are filled with: their own colour, or nothing where the reading is not sure."""
    return theme.surface if unsure(claim) else colour


def hedge_of(claim: Mapping[str, Any]) -> str:
    """The qualifier in the sense of the axis that the claim stands on."""
    return str(claim["factor_qualifier"] if claim["kind"] == "factors" else claim["qualifier"])


def distance(ax: Axes, value: float, other: float, upright: bool = False) -> float:
    """Points between two places on the x axis, or on the y axis."""
    axis = ax.get_yaxis_transform() if upright else ax.get_xaxis_transform()
    pixels = axis.transform([(0.0, one) if upright else (one, 0.0) for one in (value, other)])
    figure = ax.figure.get_figure(root=True)
    return float(abs(pixels[0] - pixels[1]).max() * 72.0 / figure.dpi)


def bound(
    ax: Axes, place: tuple[float, float], side: str, colour: str, upright: bool = False, fill: str = ""
) -> None:
    """A triangle with its flat side at the stated value, toward where the true value may also lie."""
    path, size = triangle(side, upright)
    ax.plot(
        [place[0]], [place[1]], marker=path, markersize=size, color=colour,
        markerfacecolor=fill or colour, markeredgewidth=0.4 if fill in ("", colour) else 1.2,
        linestyle="none", clip_on=False, zorder=4, gid="bound",
    )  # fmt: skip


def dot(ax: Axes, x: float, y: float, hedge: str, colour: str, fill: str = "") -> None:
    """The stated value: a diamond for an average, with a halo for an approximate one; `fill` if another."""
    if hedge == "approx":
        ax.plot(
            [x], [y], marker="o", markersize=DOT * HALO, color=colour, alpha=0.3, markeredgewidth=0,
            linestyle="none", clip_on=False, zorder=3, gid="about",
        )  # fmt: skip
    ax.plot(
        [x], [y], marker="D" if hedge == "average" else "o", markersize=DOT - 0.6 * (hedge == "average"),
        color=colour, markerfacecolor=fill or colour, markeredgewidth=1.2, linestyle="none", clip_on=False,
        zorder=4, gid="value",
    )  # fmt: skip


def ring(ax: Axes, x: float, y: float, theme: Theme) -> None:
    """A baseline."""
    ax.plot(
        [x], [y], marker="o", markersize=RING, markerfacecolor=theme.surface, markeredgecolor=theme.unknown,
        markeredgewidth=1.0, linestyle="none", clip_on=False, zorder=4, gid="baseline",
    )  # fmt: skip
