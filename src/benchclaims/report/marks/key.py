"""The key of a chart: only the signs that occur in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from benchclaims.report.compose import Key
from benchclaims.report.marks.glyphs import DOT, hedge_of, interval
from benchclaims.report.style import Theme

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WORDS = {
    "exact": "as stated",
    "range": "a range",
    "average": "an average",
    "approx": "about",
    "up-to": "up to: the best case",
    "at-least": "this or more",
    "at-most": "this or less",
}


def keys(claims: Iterable[Mapping[str, Any]]) -> list[Key]:
    """Entries for the hedges of `claims`, in a fixed order; none where all are just stated."""
    claims = list(claims)
    present = {hedge_of(claim) or "exact" for claim in claims}
    if any(claim["x_low"] != claim["x_high"] for claim in claims):
        present.add("range")
    if present == {"exact"}:
        present = set()
    entries = [
        Key(hedge_sample(name, points(name, claims)), words)
        for name, words in WORDS.items()
        if name in present
    ]
    if any(claim["x_from"] == claim["x_from"] for claim in claims):
        entries.append(Key(baseline_sample, "its baseline"))
    return entries


def points(name: str, claims: Iterable[Mapping[str, Any]]) -> str:
    """Where the arrow of a hedge points: as in the chart, where a bound on a loss points the other way."""
    drawn = {claim["arrow"] for claim in claims if hedge_of(claim) == name} & {"left", "right"}
    usual = {"up-to": "left", "at-most": "left", "at-least": "right"}.get(name, "")
    return drawn.pop() if len(drawn) == 1 else usual


def hedge_sample(name: str, side: str) -> Any:
    """A drawing of one claim with that hedge, open to that `side`."""
    claim = {"kind": "scores", "qualifier": name, "sense": "unknown", "arrow": side}

    def draw(ax: Axes, x: float, y: float, theme: Theme) -> None:
        low, high = (x - 9, x + 9) if name == "range" else (x, x)
        shift = {"left": 7, "right": -7}.get(side, 0)
        interval(ax, {**claim, "x_low": low + shift, "x_high": high + shift}, y, theme)

    return draw


def baseline_sample(ax: Axes, x: float, y: float, theme: Theme) -> None:
    """The ring of a baseline."""
    ax.plot(
        [x], [y], marker="o", markersize=DOT, markerfacecolor=theme.surface, markeredgecolor=theme.unknown,
        markeredgewidth=1.2, linestyle="none",
    )  # fmt: skip
