"""How an additive change is to be read: relative to the old level, in points, or not decided."""

from __future__ import annotations

import re
from typing import Literal, Protocol

from benchclaims.model import Claim

Basis = Literal["", "relative", "points", "unclear"]

SHARE_TOPS = (1.0, 100.0)
"""Upper bounds of scales on which a per cent change may also be one of points."""


_POINTS = re.compile(
    r"percentage[ -]points?|%-?p(?:oints?|ts?)?\b|\bpp\b|\babsolute(?:ly)?\b(?! (?:percentage )?errors?\b)",
    re.I,
)
_OWN_POINTS = re.compile(r"\bpoints?$", re.I)
"""The end of a value that is itself in points; farther off, points may be those of data."""
_RELATIVE = re.compile(
    r"\brelative(?:ly)?\b(?! to\b| errors?\b(?! (?:rate )?(?:reduction|improvement|drop)))", re.I
)
_BEFORE, _AFTER = 48, 40
_CLAUSE = re.compile(r"[;:.,](?= |$)|\b(?:and|while|but)\b")


class Measured(Protocol):
    """What is asked of a metric; the vocabulary's `Metric` has it."""

    @property
    def family(self) -> str: ...
    @property
    def better(self) -> str: ...
    @property
    def unit(self) -> str | None: ...
    @property
    def bounds(self) -> tuple[float | None, float | None] | None: ...


def basis_of(claim: Claim, metric: Measured | None) -> Basis:
    """How to read an additive change: relative to the old level, in points, or unclear; empty for all else.

    A per cent change of a metric that is itself in per cent may be either, unless the words beside it say.
    """
    if claim.form != "change":
        return ""
    if claim.unit in ("point", "percentage_point"):
        return "points"
    if claim.unit != "percent":
        return ""
    return said(claim) or ("unclear" if may_be_points(metric) else "relative")


def may_be_points(metric: Measured | None) -> bool:
    """Whether a metric has, or may have, a scale of shares."""
    if metric is None or metric.unit == "percent":
        return True
    if metric.bounds is not None and metric.bounds[1] in SHARE_TOPS:
        return True
    return metric.family == "quality" and metric.unit is None


class Worded(Protocol):
    """What is asked of a claim to tell what its words say."""

    @property
    def quote(self) -> str: ...
    @property
    def value_text(self) -> str: ...


def said(claim: Worded) -> Literal["", "relative", "points"]:
    """What the value's own words, or those of its clause around it, say of a per cent change.

    Where the quote holds the value more than once, all places must say the same.
    """
    if _OWN_POINTS.search(claim.value_text) or _POINTS.search(claim.value_text):
        return "points"
    places = {match.span() for match in re.finditer(re.escape(claim.value_text), claim.quote)}
    told = {_said_around(claim.quote, *place) for place in places}
    return told.pop() if len(told) == 1 else ""


def _said_around(quote: str, start: int, end: int) -> Literal["", "relative", "points"]:
    before = _CLAUSE.split(quote[max(0, start - _BEFORE) : start])[-1]
    near = before + quote[start:end] + _CLAUSE.split(quote[end : end + _AFTER])[0]
    points, relative = _POINTS.search(near), _RELATIVE.search(near)
    if bool(points) == bool(relative):
        return ""
    return "points" if points else "relative"
