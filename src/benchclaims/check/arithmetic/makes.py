"""What two levels make: a factor, a share, a relative change, a difference in points or in their unit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from benchclaims.check.arithmetic.levels import Pair
from benchclaims.check.arithmetic.reported import Reported
from benchclaims.table.basis import said
from benchclaims.table.interval import Interval
from benchclaims.table.places import places
from benchclaims.table.units import converted


@dataclass(frozen=True, slots=True)
class Making:
    """One way to set two levels against each other, and what comes out in the claim's unit."""

    how: str
    range: Interval

    def is_a_move(self) -> bool:
        """Whether the levels can have moved the way that the reading takes: by more than not at all."""
        return self.range.high >= (1.0 if self.how == "factor" else 0.0)


def makings(claim: Reported, pair: Pair, turned: bool) -> Iterator[Making]:
    """The readings of a claim as made of two levels, the likeliest first; `turned` takes the old for the new.

    A rise is the new level against the old one and a fall the old one against the new, so a reading is only
    as large as the claim where the levels moved the way that the claim says.
    """
    new, old = (pair.old.range, pair.new.range) if turned else (pair.new.range, pair.old.range)
    rising = claim.direction != "decrease"
    if claim.form == "ratio":
        yield from _ratios(claim, new, old, rising)
    elif claim.unit == "percent":
        yield from _percents(claim, pair, new, old, rising)
    else:
        yield from _differences(claim, pair, new, old, rising)


def _ratios(claim: Reported, new: Interval, old: Interval, rising: bool) -> Iterator[Making]:
    if claim.unit == "percent":
        yield _share(new, old)
        if told_as(claim) != "share":
            yield _relative(new, old, rising)
        return
    if claim.unit == "x" and claim.low < 1:
        yield Making("share", new.over(old))
        return
    factor = new.over(old) if rising else old.over(new)
    if claim.unit == "order_of_magnitude":
        yield Making("factor in orders of magnitude", factor.log10())
    elif claim.unit == "x":
        yield Making("factor", factor)


def _percents(claim: Reported, pair: Pair, new: Interval, old: Interval, rising: bool) -> Iterator[Making]:
    """The readings of a per cent change; where its words say which it is, no other."""
    basis = said(claim)
    if basis != "relative":
        yield from _points(pair, new.minus(old) if rising else old.minus(new))
    if basis != "points":
        yield _relative(new, old, rising)
    if not basis and told_as(claim) != "change":
        yield _share(new, old)


def _points(pair: Pair, moved: Interval) -> Iterator[Making]:
    """The difference of two levels on a scale of shares, in points."""
    if pair.new.unit in ("percent", "point"):
        in_hundredths = pair.new.unit == "point" and max(pair.new.value, pair.old.value) <= 1
        yield Making("difference in points", moved.scaled(100.0) if in_hundredths else moved)


def _share(new: Interval, old: Interval) -> Making:
    return Making("share", new.over(old).scaled(100.0))


def _relative(new: Interval, old: Interval, rising: bool) -> Making:
    sign = 100.0 if rising else -100.0
    return Making("relative change", new.over(old).scaled(sign, -sign))


def told_as(claim: Reported) -> str:
    """Whether the words around a per cent say that it is a `change` or a `share`; empty where they do not.

    `by 60%`, `60% fewer` and `+60%` are changes, `to 40%` is a share, `100 hours (1.4%)` may be either.
    """
    told = {_told_at(claim.quote, start, end) for start, end in places(claim.quote, claim.value_text)}
    return told.pop() if len(told) == 1 else ""


def _told_at(quote: str, start: int, end: int) -> str:
    if _BY.search(quote, 0, start) or _SIGN.match(quote, start) or _MOVE.match(quote, end):
        return "change"
    return "share" if _TO.search(quote, 0, start) else ""


_HEDGES = (
    r"(?:(?:up to|about|around|at least|at most|only|just|over|nearly|more than|less than|an?)\s+|[~≈$]\s?)*$"
)
_BY = re.compile(rf"\bby\s+{_HEDGES}", re.I)
_TO = re.compile(rf"(?<!up )\bto\s+{_HEDGES}", re.I)
_SIGN = re.compile(r"\$?[-+−]")
_MOVE = re.compile(
    r"[\s$})]{0,3}(?:(?:relative|absolute|average|overall)\s+)?(?:of\s+)?"
    r"(?:\w+er|less|more|(?:reduc|decreas|increas|drop|gain|improv|sav|declin|ris|cut|speed-?up)\w*)\b",
    re.I,
)


def _differences(claim: Reported, pair: Pair, new: Interval, old: Interval, rising: bool) -> Iterator[Making]:
    factor = (
        1.0
        if {claim.unit, pair.new.unit} <= {"point", "percent"}
        else converted(1.0, pair.new.unit, claim.unit, level=False)
    )
    if factor is None:
        return
    made = (new.minus(old) if rising else old.minus(new)).scaled(factor)
    yield Making("difference", made)
    if claim.unit == "point" and max(pair.new.value, pair.old.value) <= 1 < claim.low:
        yield Making("difference in hundredths", made.scaled(100.0))
