"""What follows from a claim and is never typed in: improvement, factor and basis.

A claim says how a metric moved; the metric says which way is better.  Together they give a multiplicative
effect in the sense that is better, which makes unlike claims comparable: 5.6 times smaller and 82% fewer
parameters.  Where the words leave it open what a number means, there is no factor.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from benchclaims.model import FLIPPED, Claim, Qualifier
from benchclaims.table.aspects import aspect
from benchclaims.table.basis import Basis, Measured, basis_of
from benchclaims.table.kept import is_kept

Better = Literal["higher", "lower", "unknown"]
Improvement = Literal["better", "worse", "unknown"]

NO_RATIO = ("dB", "dBm", "degC", "degF")
"""Units whose 0 is not nothing, so that no level in them is so many times another."""


@dataclass(frozen=True, slots=True)
class Derived:
    """The derived columns of a claim that need no unit conversion; a factor that does not exist is NaN."""

    family: str
    aspect: str
    better: Better
    improvement: Improvement
    basis: Basis
    factor_low: float = math.nan
    factor_high: float = math.nan
    factor_qualifier: Qualifier | Literal[""] = ""


def derive(claim: Claim, metrics: Mapping[str, Measured]) -> Derived:
    """All derived columns of a claim but its base units; `metrics` are known metrics by id.

    >>> smaller = Claim("", "5.6x", 0, 4, 5.6, 5.6, "x", "ratio", "decrease", "up-to", "model-size")
    >>> from benchclaims.vocabulary.loader import metrics
    >>> derive(smaller, metrics()).factor_low
    5.6
    """
    metric = metrics.get(claim.metric)
    better, basis = better_in(claim, metric), basis_of(claim, metric)
    improvement = "unknown" if keeps(claim, metric) else improvement_of(claim, better)
    family = "other" if metric is None else metric.family
    group = aspect(claim.metric, family).id
    found = factor_of(claim, better, basis, metric)
    if found is None:
        return Derived(family, group, better, improvement, basis)
    return Derived(family, group, better, improvement, basis, *found)


def better_of(metric: Measured | None) -> Better:
    """Which way a metric is better, `unknown` for one that nobody described or that has no such way."""
    if metric is not None and metric.better == "higher":
        return "higher"
    return "lower" if metric is not None and metric.better == "lower" else "unknown"


def better_in(claim: Claim, metric: Measured | None) -> Better:
    """Which way a claim's metric is better, as far as the claim's unit leaves that decided.

    Of a metric that is told in so many times, a level or share in per cent may be what is left or what is
    saved: a compression ratio of 25%.
    """
    in_times = metric is not None and metric.unit == "x" and metric.better == "higher"
    if in_times and claim.unit == "percent" and claim.form != "change":
        return "unknown"
    return better_of(metric)


def keeps(claim: Claim, metric: Measured | None) -> bool:
    """Whether a claim says how much of the baseline's quality is left, and not by how much it fails."""
    told = {name: getattr(claim, name) for name in ("form", "unit", "direction", "low", "high")}
    return metric is not None and is_kept({**told, "family": metric.family, "better": metric.better})


def improvement_of(claim: Claim, better: Better) -> Improvement:
    """Whether the metric moved the better way, by the direction, or by the two levels of a score.

    No change at all (a 0% drop, 1x) is neither better nor worse and so `unknown`.
    """
    moved = sign_of(claim)
    if better == "unknown" or moved == 0:
        return "unknown"
    return "better" if (moved > 0) == (better == "higher") else "worse"


def sign_of(claim: Claim) -> int:
    """1 where the metric rose against the baseline, -1 where it fell, 0 where it did not or nothing says."""
    if claim.form == "score":
        level = claim.baseline_value
        if level is None:
            return 0
        return (claim.low > level) - (claim.high < level)
    still = 1.0 if claim.form == "ratio" and claim.unit == "x" else 0.0
    if claim.low == claim.high == still:
        return 0
    return {"increase": 1, "decrease": -1}.get(claim.direction, 0)


@dataclass(frozen=True, slots=True)
class Effect:
    """How a number is read as new level over old: `of` gives it, `rising` says whether more is more."""

    of: Callable[[float], float]
    rising: bool


def factor_of(
    claim: Claim, better: Better, basis: Basis, metric: Measured | None
) -> tuple[float, float, Qualifier] | None:
    """The effect as a factor in the better sense: lower and upper end, qualifier; None without one."""
    effect = effect_of(claim, basis, metric)
    if effect is None or better == "unknown":
        return None
    ends = [effect.of(value) for value in (claim.low, claim.high)]
    if not all(0 < end < math.inf for end in ends):
        return None
    if better == "lower":
        ends = [1 / end for end in ends]
    rising = effect.rising == (better == "higher")
    qualifier = claim.qualifier if rising else FLIPPED.get(claim.qualifier, claim.qualifier)
    low, high = sorted(float(f"{end:.12g}") for end in ends)
    return low, high, qualifier


def factor_at(
    claim: Claim, value: float, better: Better, basis: Basis, metric: Measured | None = None
) -> float:
    """A value that is put as the claim's is, as a factor in the better sense; NaN where it is none.

    >>> smaller = Claim("", "5.6x", 0, 4, 5.6, 5.6, "x", "ratio", "decrease", "exact", "model-size")
    >>> factor_at(smaller, 5.1, "lower", ""), factor_at(smaller, 0.8, "lower", "")
    (5.1, 0.8)
    """
    effect = effect_of(claim, basis, metric)
    if effect is None or better == "unknown":
        return math.nan
    found = effect.of(value)
    if not 0 < found < math.inf:
        return math.nan
    return float(f"{1 / found if better == 'lower' else found:.12g}")


def effect_of(claim: Claim, basis: Basis, metric: Measured | None) -> Effect | None:
    """The reading of a claim's number, or None where the claim has no multiplicative effect."""
    if claim.form == "score":
        return level_effect(claim, metric)
    if claim.direction == "none" or keeps(claim, metric):
        return None
    up = claim.direction == "increase"
    if claim.unit == "order_of_magnitude":
        return Effect(lambda value: 10.0 ** (value if up else -value), up) if claim.high <= 300 else None
    if claim.form == "change":
        return change_effect(up) if basis == "relative" else None
    return ratio_effect(claim, up)


def level_effect(claim: Claim, metric: Measured | None) -> Effect | None:
    """A level against that of the baseline, where one can be so many times the other.

    That is so of efficiency (time, size, cost, rates), and of errors and distances, which are better when
    lower and end at 0 or above: 62 to 20 hours is 3.1.  Accuracy and scores are told by their difference.
    """
    level = claim.baseline_value
    if metric is None or level is None or level <= 0 or claim.unit in NO_RATIO:
        return None
    least = metric.bounds[0] if metric.bounds else None
    errs = metric.better == "lower" and least is not None and least >= 0
    return Effect(lambda value: value / level, True) if metric.family == "efficiency" or errs else None


def change_effect(up: bool) -> Effect:
    """A relative change in per cent: 28% fewer leaves 0.72; a fall by all or more leaves nothing."""
    return Effect((lambda value: 1 + value / 100) if up else (lambda value: max(0.0, 1 - value / 100)), up)


def ratio_effect(claim: Claim, up: bool) -> Effect | None:
    """A factor or a share, in `x` or per cent.

    A decrease by a factor above 1 divides (4.7x less); a share below 1 is what is left (half, 15% of the
    cost).  There is no factor where the words cannot mean one: an increase to less than the whole is a share
    of something else, a decrease to more than the whole in per cent, or to both sides of 1, is nothing.
    """
    if claim.unit not in ("x", "percent"):
        return None
    whole = 1.0 if claim.unit == "x" else 100.0
    low, high = claim.low / whole, claim.high / whole
    if up:
        return Effect(lambda value: value / whole, True) if high > 1 or low == high == 1 else None
    if high <= 1:
        return Effect(lambda value: value / whole, True)
    return Effect(lambda value: whole / value, False) if low >= 1 and claim.unit == "x" else None
