"""The key of a chart: every sign and colour that occurs in it, and no other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from benchclaims.report.compose import Key
from benchclaims.report.marks.glyphs import TIP, dot, hedge_of, hue, interval, ring
from benchclaims.report.style import Theme
from benchclaims.report.wording import listed

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WORDS = {
    "exact": "the value that a paper states",
    "range": "a range that a paper states",
    "average": "an average",
    "approx": "about this value",
}
BOUNDS = {"up-to": "up to (best case)", "at-least": "at least (≥)", "at-most": "at most (≤)"}
SENSES = {
    "better": "blue: better than the baseline",
    "worse": "orange: worse than the baseline",
    "unknown": "grey: the text gives no baseline's value",
}
BASELINE = "the baseline's value"

Claims = Sequence[Mapping[str, Any]]


def keys(claims: Iterable[Mapping[str, Any]], upright: bool = False) -> list[Key]:
    """The key that `claims` need: their signs, then their colours; `upright` where values go upward."""
    claims = list(claims)
    return [*sign_keys(claims, upright), *baseline_keys(claims), *colour_keys(claims)]


def sign_keys(claims: Claims, upright: bool = False) -> list[Key]:
    """Entries for the signs of `claims` in a fixed order, in no claim's colour."""
    present = {hedge_of(claim) or "exact" for claim in claims if not claim["arrow"]}
    if any(claim["x_low"] != claim["x_high"] for claim in claims):
        present.add("range")
    signs = [Key(sample(name, "", upright), words) for name, words in WORDS.items() if name in present]
    return signs + bound_keys(claims, upright)


def bound_keys(claims: Claims, upright: bool) -> list[Key]:
    """Entries for the triangles: which bounds point which way in this chart."""
    entries = []
    for side, way in (("left", "further down" if upright else "further left"),
                      ("right", "further up" if upright else "further right")):  # fmt: skip
        hedges = {hedge_of(claim) for claim in claims if claim["arrow"] in (side, "both")}
        names = [words for hedge, words in BOUNDS.items() if hedge in hedges]
        if names:
            entries.append(Key(sample("", side, upright), f"{listed(names)}: this value, or {way}"))
    return entries


def colour_keys(claims: Claims) -> list[Key]:
    """Entries for the colours of `claims`: better, worse, and where that cannot be said."""
    present = {str(claim["sense"]) for claim in claims}
    return [Key(coloured(sense), words) for sense, words in SENSES.items() if sense in present]


def baseline_keys(claims: Claims) -> list[Key]:
    """An entry for the ring where a claim has its baseline's value beside it."""
    known = any(claim["x_from"] == claim["x_from"] for claim in claims)
    return [Key(ring, BASELINE)] if known else []


def sample(name: str, side: str, upright: bool = False) -> Any:
    """A drawing of one claim with that hedge, or open to that `side`, in the colour of text."""
    claim = {"kind": "scores", "qualifier": name, "sense": "unknown", "arrow": side}

    def draw(ax: Axes, x: float, y: float, theme: Theme) -> None:
        turned = upright and name != "range"
        low, high = (x - 9, x + 9) if name == "range" else (y, y) if turned else (x, x)
        shift = {"left": TIP / 2, "right": -TIP / 2}.get(side, 0) * (-1 if turned else 1)
        own = {**claim, "x_low": low + shift, "x_high": high + shift}
        interval(ax, own, x if turned else y, replace(theme, unknown=theme.ink), None, turned)

    return draw


def coloured(sense: str) -> Any:
    """A dot in the colour of better, worse or unknown."""

    def draw(ax: Axes, x: float, y: float, theme: Theme) -> None:
        dot(ax, x, y, "exact", hue(sense, theme))

    return draw
