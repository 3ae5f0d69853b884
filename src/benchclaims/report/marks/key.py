"""The key of a chart: every sign and colour that occurs in it, and no other."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from benchclaims.days import is_day
from benchclaims.report.compose import Key
from benchclaims.report.doubt import ASKED
from benchclaims.report.edges import MIXED
from benchclaims.report.marks.far import any_far, far_sample
from benchclaims.report.marks.glyphs import SURE_FROM, TIP, dot, hedge_of, hue, interval, ring, unsure
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
BOUNDS = {
    ("up-to", False): "up to (best case)",
    ("at-least", False): "at least (≥)",
    ("at-most", False): "at most (≤)",
    ("up-to", True): "a loss of up to",
    ("at-least", True): "a loss of at least",
    ("at-most", True): "a loss of at most",
}
"""Words for a bound, by hedge and by whether it bounds a loss, which lies below no effect."""
UNJUDGED, KEPT = "unjudged", "kept"
SENSES = {
    "better": "blue: better than the baseline",
    "worse": "orange: worse than the baseline",
    "unknown": "grey: the text gives no baseline's value",
    MIXED: "grey: better in some numbers, worse in others",
    KEPT: "grey: the share of the baseline's quality that is kept",
    UNJUDGED: "grey, with a baseline's value: not known to be better or worse",
}
ALONG = (-9.0, 9.0)
UPRIGHT = {"left": (-6.0, -1.0), "right": (1.0, 6.0)}
"""From where to where a range goes in the key, in points (downward); an upright one stays in its line."""
UNSURE = f"hollow: a reading that nobody reviewed, of a confidence below {SURE_FROM}"
BASELINE = "the baseline's value, from which a thin line leads to the paper's"

SPANNED = "the middle of the month or year of the paper, of which no more is known"
FAR = "far beyond the end of the axis: at the value beside it"

Claims = Sequence[Mapping[str, Any]]


def keys(claims: Iterable[Mapping[str, Any]], upright: bool = False, asked: bool = False) -> list[Key]:
    """The key that `claims` need: their signs, then their colours.

    Values go `upright` where they go upward; names are `asked` where a question mark stands behind one.
    """
    claims = list(claims)
    far = [Key(far_sample, FAR)] if any_far(claims) else []
    doubted = [Key(question, ASKED)] if asked else []
    return [*sign_keys(claims, upright), *far, *baseline_keys(claims), *colour_keys(claims), *doubted]


def span_keys(claims: Iterable[Mapping[str, Any]]) -> list[Key]:
    """The entry for a date of which only the month or year is known, where there is one."""
    return [Key(spanned, SPANNED)] if any(not is_day(claim["date"]) for claim in claims) else []


def sign_keys(claims: Claims, upright: bool = False) -> list[Key]:
    """Entries for the signs of `claims` in a fixed order, in no claim's colour."""
    present = {hedge_of(claim) or "exact" for claim in claims if not claim["arrow"]}
    if any(claim["x_low"] != claim["x_high"] and not claim["arrow"] for claim in claims):
        present.add("range")
    signs = [Key(sample(name, "", upright), words) for name, words in WORDS.items() if name in present]
    return signs + bound_keys(claims, upright) + doubt_keys(any(map(unsure, claims)))


def doubt_keys(present: bool) -> list[Key]:
    """The entry for a reading that is not sure, where there is one."""
    return [Key(hollow, UNSURE)] if present else []


def brief(claims: Claims) -> list[Key]:
    """What words above a chart do not say of its signs: what about, hollow and the colours mean."""
    about = [key for key in sign_keys(claims) if key.words in (WORDS["approx"], WORDS["average"], UNSURE)]
    return [*about, *colour_keys(claims)]


def bound_keys(claims: Claims, upright: bool) -> list[Key]:
    """Entries for the triangles: which bounds point which way in this chart."""
    entries = []
    for side, way in (("left", "further down" if upright else "further left"),
                      ("right", "further up" if upright else "further right")):  # fmt: skip
        open_there = [claim for claim in claims if claim["arrow"] in (side, "both")]
        hedges = {(hedge_of(claim), is_loss(claim)) for claim in open_there}
        names = [words for bound, words in BOUNDS.items() if bound in hedges]
        if names:
            entries.append(
                Key(sample("", side, upright), f"{listed(names)}: the value at the flat side, or {way}")
            )
        if any(claim["x_low"] != claim["x_high"] for claim in open_there):
            entries.append(Key(sample("range", side, upright), "a range of such values, from case to case"))
    return entries


def is_loss(claim: Mapping[str, Any]) -> bool:
    """Whether a claim's hedge is about how much is lost: a factor's hedge is about the factor."""
    return bool(claim["kind"] == "changes" and claim["sense"] == "worse")


def colour_keys(claims: Claims) -> list[Key]:
    """Entries for the colours of `claims`, one a colour: better, worse, and why neither can be said."""
    present = {colour_of(claim) for claim in claims}
    by_colour: dict[str, list[str]] = {}
    for sense in SENSES:
        if sense in present:
            by_colour.setdefault(SENSES[sense].partition(": ")[0], []).append(sense)
    return [Key(coloured(senses[0]), told(senses)) for senses in by_colour.values()]


def told(senses: Sequence[str]) -> str:
    """What a colour means, or may mean.

    >>> told(["unknown", MIXED])
    "grey: the text gives no baseline's value, or better in some numbers, worse in others"
    """
    first, *others = (SENSES[sense] for sense in senses)
    return ", or ".join([first, *(words.partition(": ")[2] for words in others)])


def colour_of(claim: Mapping[str, Any]) -> str:
    """Which of `SENSES` says why a claim has its colour."""
    if claim["kind"] == KEPT:
        return KEPT
    return UNJUDGED if unjudged(claim) else str(claim["sense"])


def unjudged(claim: Mapping[str, Any]) -> bool:
    """Whether a claim has its baseline's value, and yet neither is said to be the better one."""
    return bool(claim["sense"] == "unknown" and math.isfinite(claim.get("x_from", math.nan)))


def baseline_keys(claims: Claims) -> list[Key]:
    """An entry for the ring where a claim has its baseline's value beside it."""
    known = any(claim["x_from"] == claim["x_from"] for claim in claims)
    return [Key(ring, BASELINE)] if known else []


def sample(name: str, side: str, upright: bool = False) -> Any:
    """A drawing of one claim with that hedge, or open to that `side`, in the colour of text."""
    claim = {"kind": "scores", "qualifier": name, "sense": "unknown", "arrow": side}

    def draw(ax: Axes, x: float, y: float, theme: Theme) -> None:
        turned = upright and (name != "range" or bool(side))
        middle = y if turned else x
        low, high = (UPRIGHT[side] if turned else ALONG) if name == "range" else (0.0, 0.0)
        way = 0 if turned and low < high else -1 if turned else 1
        shift = {"left": TIP / 2, "right": -TIP / 2}.get(side, 0.0) * way
        own = {**claim, "x_low": middle + low + shift, "x_high": middle + high + shift}
        interval(ax, own, x if turned else y, replace(theme, unknown=theme.ink), turned)

    return draw


def hollow(ax: Axes, x: float, y: float, theme: Theme) -> None:
    """A hollow dot in the colour of text."""
    dot(ax, x, y, "exact", theme.ink, theme.surface)


def spanned(ax: Axes, x: float, y: float, theme: Theme) -> None:
    """A dot in the middle of a thin line, in the colour of text."""
    ax.plot([x + end for end in ALONG], [y, y], color=theme.rule, linewidth=0.7)
    dot(ax, x, y, "exact", theme.ink)


def question(ax: Axes, x: float, y: float, theme: Theme) -> None:
    """A question mark in the colour of text."""
    ax.text(x, y, "?", color=theme.ink, ha="center", va="center")


def coloured(sense: str) -> Any:
    """A dot in the colour of better, worse or unknown."""

    def draw(ax: Axes, x: float, y: float, theme: Theme) -> None:
        dot(ax, x, y, "exact", hue(sense, theme))

    return draw
