"""The few signs that claims are drawn with, and what each means in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from benchclaims.report.style import Theme

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.path import Path

DOT = 5.0
ARM = 15.0
"""Points that an open arrow reaches beyond the stated value."""
SHORTEST = 7.0


def arm(side: str, reach: float) -> tuple[Path, float]:
    """An open arrow from the origin outward, and the marker size that makes it `reach` points long."""
    from matplotlib.path import Path

    sign = 1.0 if side == "right" else -1.0
    neck, head = sign * (reach - 4.0), 3.3
    points = [(0.0, 0.0), (sign * reach, 0.0), (neck, head), (sign * reach, 0.0), (neck, -head)]
    codes = [Path.MOVETO, Path.LINETO, Path.MOVETO, Path.LINETO, Path.LINETO]
    return Path(points, codes), 2 * max(reach, head)


def hue(sense: str, theme: Theme) -> str:
    """The colour of a claim: better, worse, or nothing said."""
    return {"better": theme.better, "worse": theme.worse}.get(sense, theme.unknown)


def interval(ax: Axes, claim: Mapping[str, Any], y: float, theme: Theme, origin: float | None = None) -> None:
    """One claim at height `y`: a dot, a bar for a range, arrows where it is open.

    A best case ("up to") is open toward `origin`, the place of no effect, and never beyond it.
    """
    colour, low, high = hue(claim["sense"], theme), claim["x_low"], claim["x_high"]
    hedge = hedge_of(claim)
    for side, tip in (("left", low), ("right", high)):
        if claim["arrow"] in (side, "both"):
            reach = ARM if origin is None or hedge != "up-to" else distance(ax, tip, origin)
            path, size = arm(side, min(ARM, max(reach, SHORTEST)))
            ax.plot(
                [tip], [y], marker=path, markersize=size, color=colour, markerfacecolor="none",
                markeredgewidth=1.1, linestyle="none", clip_on=False, zorder=3, gid="open",
            )  # fmt: skip
    if low != high:
        ax.plot(
            [low, high], [y, y], color=colour, linewidth=2.6, solid_capstyle="butt", zorder=3, gid="range"
        )  # fmt: skip
    for x in sorted({low, high}):
        dot(ax, x, y, hedge, colour, theme)


def hedge_of(claim: Mapping[str, Any]) -> str:
    """The qualifier in the sense of the axis that the claim stands on."""
    return str(claim["factor_qualifier"] if claim["kind"] == "factors" else claim["qualifier"])


def distance(ax: Axes, x: float, other: float) -> float:
    """Points between two places on the x axis."""
    pixels = ax.transData.transform([(x, 0.0), (other, 0.0)])[:, 0]
    figure = ax.figure.get_figure(root=True)
    return float(abs(pixels[0] - pixels[1]) * 72.0 / figure.dpi)


def dot(ax: Axes, x: float, y: float, hedge: str, colour: str, theme: Theme) -> None:
    """The stated value: full where it is stated as such, a diamond for an average, hollow for about."""
    fill = theme.surface if hedge == "approx" else colour
    ax.plot(
        [x], [y], marker="D" if hedge == "average" else "o", markersize=DOT - 0.6 * (hedge == "average"),
        markerfacecolor=fill, markeredgecolor=colour, markeredgewidth=1.2, linestyle="none", clip_on=False,
        zorder=4, gid="value",
    )  # fmt: skip
