"""Where on its axis a claim stands: the columns that placing adds, one function a kind of axis."""

from __future__ import annotations

import math
from typing import Any

from benchclaims.report.scale import Scale
from benchclaims.table.kept import WHOLE, is_kept
from benchclaims.table.units import base

ADDED = ("kind", "axis", "x_low", "x_high", "x_from", "x_unit", "x_measured", "arrow", "sense", "reason")
"""What placing adds to a table of claims."""
NO_EFFECT = {"factors": 1.0, "kept": WHOLE, "changes": 0.0}
"""Where there is no effect, by the kind of axis; levels have no such place."""


def row(**known: Any) -> dict[str, Any]:
    """One set of added columns; what is not known is empty."""
    empty: dict[str, Any] = dict.fromkeys(ADDED, "")
    empty.update(dict.fromkeys(("x_low", "x_high", "x_from", "x_measured"), math.nan))
    return {**empty, "sense": "unknown", **known}


def number(value: Any) -> float:
    """A cell as a float; None is NaN."""
    return math.nan if value is None else float(value)


def has_factor(claim: dict[str, Any]) -> bool:
    """Whether the claim has a multiplicative effect that a log axis can show."""
    low, high = number(claim["factor_low"]), number(claim["factor_high"])
    return math.isfinite(low) and math.isfinite(high) and low > 0


def is_factor(claim: dict[str, Any]) -> bool:
    """Levels keep their axis; quality changes in per cent stay additive: +2% is nobody's factor of 1.02."""
    changed = claim["form"] == "change" and claim["family"] == "efficiency"
    return has_factor(claim) and (claim["form"] == "ratio" or changed)


def kind_of(claim: dict[str, Any]) -> str:
    """The kind of axis that a claim would stand on, also where it has none."""
    if claim["kind"]:
        return str(claim["kind"])
    if claim["form"] == "score" or is_kept(claim):
        return "kept" if is_kept(claim) else "scores"
    relative = claim["unit"] == "percent" and claim["family"] == "efficiency"
    return "factors" if claim["form"] == "ratio" or is_factor(claim) or relative else "changes"


def factor_row(claim: dict[str, Any]) -> dict[str, Any]:
    """A place on the axis of factors."""
    low, high = number(claim["factor_low"]), number(claim["factor_high"])
    arrow = open_side(str(claim["factor_qualifier"]), worse=high < 1)
    return row(
        kind="factors", axis=str(claim["aspect"]), x_unit="x", x_low=low, x_high=high,
        arrow=arrow, x_measured=number(claim["measured_factor"]), sense=str(claim["improvement"]),
    )  # fmt: skip


def kept_row(claim: dict[str, Any]) -> dict[str, Any]:
    """A place among shares of the baseline's quality that are kept, all of any metric on one axis."""
    return row(
        kind="kept", axis="kept", x_unit="percent", x_low=number(claim["low"]), x_high=number(claim["high"]),
        arrow=open_side(str(claim["qualifier"])), x_measured=number(claim["measured"]),
    )  # fmt: skip


def change_row(claim: dict[str, Any], scale: Scale) -> dict[str, Any]:
    """A place on an axis of additive changes, turned so that better is above 0."""
    low, high, basis = number(claim["low"]), number(claim["high"]), claim["basis"]
    worse = claim["improvement"] == "worse"
    if worse:
        low, high = -high, -low
    side = open_side(str(claim["qualifier"]))
    if worse:
        side = {"left": "right", "right": "left"}.get(side, side)
    measured = number(claim["measured"]) * (-1 if worse else 1)
    return row(
        kind="changes", axis=f"{claim['aspect']}|{dimension(scale.unit)}|{basis}", x_unit=scale.unit,
        x_low=low, x_high=high, arrow=side, x_measured=measured, sense=str(claim["improvement"]),
    )  # fmt: skip


def score_row(claim: dict[str, Any], scale: Scale) -> dict[str, Any]:
    """A place on the axis of a metric's own scale, with the baseline's level where it is given."""
    names = ("low", "high", "baseline_value", "measured")
    low, high, level, measured = (scale.at(number(claim[name])) for name in names)
    better = str(claim["better"])
    side = open_side(str(claim["qualifier"]), worse=better == "lower")
    sense = "unknown"
    if math.isfinite(level) and better in ("higher", "lower") and not low <= level <= high:
        sense = "better" if (low > level) == (better == "higher") else "worse"
    return row(
        kind="scores", axis=f"{claim['metric']}|{dimension(scale.unit)}", x_unit=scale.unit, x_low=low,
        x_high=high, x_from=level, x_measured=measured, arrow=side, sense=sense,
    )  # fmt: skip


def dimension(unit: str) -> str:
    """What units that convert have in common: the base unit, `s` of ms."""
    return base(unit).name


def open_side(qualifier: str, worse: bool = False) -> str:
    """Where the true value may lie beyond what is stated: a best case may be less, a bound is one-sided."""
    if qualifier == "up-to":
        return "right" if worse else "left"
    return {"at-least": "right", "at-most": "left"}.get(qualifier, "")
