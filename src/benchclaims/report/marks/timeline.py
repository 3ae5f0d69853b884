"""Claims over time: upward how many times better, to the right when the paper appeared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import sqrt
from typing import TYPE_CHECKING, Any

from benchclaims.days import ends, is_day
from benchclaims.report.comparable import factors, records
from benchclaims.report.labels import Box, touch
from benchclaims.report.marks.axis import quiet, room_of
from benchclaims.report.marks.days import STROKE, Days, day_axis, strokes
from benchclaims.report.marks.glyphs import DOT, HALO, TIP, hedge_of, interval
from benchclaims.report.marks.plane import level_rule, placed, rising_axis, write_names
from benchclaims.report.style import Theme

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes


SEEN_THROUGH = 0.6
"""How opaque signs are: dots stand at their date and value, so that those of one day may cover each other."""
RING = DOT * HALO / 2
"""Points from the middle of a dot to the outside of the ring that says about."""
SPAN = 0.7
"""Points: how thick the line is over the days on which a paper may have appeared."""
ASIDE = (0.0, 9.0, -9.0, 18.0, -18.0)
"""Points by which a range or a bound is moved that would cover another claim, the preferred first."""


def draw_times(
    frame: pd.DataFrame,
    ax: Axes,
    *,
    names: Mapping[str, str],
    theme: Theme,
    days: Sequence[str] = (),
) -> Axes:
    """Draw the factors of `frame` (upward, log) over the dates of their papers; undated ones are left out.

    `days` are those of all papers, for panels that share the time axis; else those of the claims.  A gap
    between them that is longer than a year and than half of what is shown is cut out, with two strokes.
    A paper of which only the month or year is known stands at its middle, on a thin line that is as long.
    """
    claims = [claim for claim in records(factors(frame)) if is_dated(claim["date"])]
    claims.sort(key=lambda claim: (-claim["x_high"], claim["claim_id"]))
    axis = Days.of([*days, *(claim["date"] for claim in claims)], room_of(ax))
    quiet(ax, theme)
    day_axis(ax, axis)
    rising_axis(ax, [claim[end] for claim in claims for end in ("x_low", "x_high")], theme)
    strokes(ax, axis, theme, 1.0)
    places = [axis.at(middle(claim["date"])) for claim in claims]
    for claim in claims:
        span(ax, claim, axis, theme)
    places = set_apart(ax, claims, places)
    before = len(ax.lines)
    for claim, day in zip(claims, places, strict=True):
        interval(ax, claim, day, theme, upright=True)
    for line in ax.lines[before:]:
        line.set_alpha((line.get_alpha() or 1.0) * SEEN_THROUGH)
    points = [(day, claim["x_high"]) for claim, day in zip(claims, places, strict=True)]
    said = once([names[claim["paper_id"]] for claim in claims])
    lows = [(day, claim["x_low"]) for claim, day in zip(claims, places, strict=True) if is_range(claim)]
    covered = [box for claim, day in zip(claims, places, strict=True) for box in boxes(ax, claim, day)]
    foot = ax.get_ylim()[0]
    for x, y in placed(ax, [(day, height) for day in axis.middles() for height in (foot, 1.0)]):
        covered.append((x - STROKE, y - STROKE, x + STROKE, y + STROKE))
    said += [""] * len(lows)
    write_names(ax, points + lows, said, theme, covered, leaders=True, rules=[level_rule(ax, 1.0)])
    return ax


def boxes(ax: Axes, claim: Mapping[str, Any], day: float) -> list[Box]:
    """What the bar of a range, the triangles of a bound and the ring around a dot cover, in points."""
    (x, low), (_, high) = placed(ax, [(day, claim["x_low"]), (day, claim["x_high"])])
    found = [(x - 2, low, x + 2, high)] if low != high else []
    if hedge_of(claim) == "approx":
        found += [(x - RING, y - RING, x + RING, y + RING) for y in {low, high}]
    down, up = (TIP if claim["arrow"] in (side, "both") else 0.0 for side in ("left", "right"))
    return [*found, *((x - 4, y - down, x + 4, y + up) for y in (low, high) if down or up)]


def set_apart(ax: Axes, claims: Sequence[Mapping[str, Any]], places: Sequence[float]) -> list[float]:
    """Where claims stand along the time: dots at their dates, others beside what they would cover."""
    if not any(map(reaches, claims)):
        return list(places)
    first, last = ax.get_xlim()
    unit = (last - first) / room_of(ax)
    found, taken = list(places), list[Box]()
    for place in sorted(range(len(claims)), key=lambda place: reaches(claims[place])):
        claim = claims[place]
        ways = ASIDE if reaches(claim) else ASIDE[:1]
        days = [places[place] + way * unit for way in ways]
        options = ((day, whole(ax, claim, day)) for day in days)
        free = ((day, own) for day, own in options if not any(touch(own, other) for other in taken))
        found[place], own = next(free, None) or (places[place], whole(ax, claim, places[place]))
        taken.append(own)
    return found


def reaches(claim: Mapping[str, Any]) -> bool:
    """Whether a claim is drawn as more than a dot."""
    return bool(claim["arrow"] or is_range(claim))


def is_range(claim: Mapping[str, Any]) -> bool:
    """Whether a claim has two ends, of which its paper's name stands at the upper one."""
    return bool(claim["x_low"] != claim["x_high"])


def whole(ax: Axes, claim: Mapping[str, Any], day: float) -> Box:
    """The box around all of a claim's signs, in points."""
    (x, low), (_, high) = placed(ax, [(day, claim["x_low"]), (day, claim["x_high"])])
    down, up = (TIP if claim["arrow"] in (side, "both") else DOT / 2 for side in ("left", "right"))
    return x - DOT / 2, low - down, x + DOT / 2, high + up


def is_dated(text: object) -> bool:
    """Whether a date is known, if only its month or year."""
    return isinstance(text, str) and bool(text)


def middle(when: str) -> float:
    """The middle of a day, month or year, as an ordinal."""
    return sum(end.toordinal() for end in ends(when)) / 2


def span(ax: Axes, claim: Mapping[str, Any], axis: Days, theme: Theme) -> None:
    """A thin line over all days on which a paper may have appeared, where there are several."""
    if not is_day(claim["date"]):
        days = [axis.at(end.toordinal()) for end in ends(claim["date"])]
        height = sqrt(claim["x_low"] * claim["x_high"])
        ax.plot(
            days, [height] * 2, color=theme.rule, alpha=SEEN_THROUGH, linewidth=SPAN, zorder=1.5, gid="span"
        )


def once(names: Sequence[str]) -> list[str]:
    """Each name at its first place only."""
    first = {name: place for place, name in reversed([*enumerate(names)])}
    return [name if first[name] == place else "" for place, name in enumerate(names)]
