"""Whether a measurement bears a claim out: computed from the two figures, never typed in.

A measurement is put as the claim is, so both stand on one line of numbers.  On it the claim has a band: its
value or range, widened by what its rounding leaves open or by the tolerance, whichever is more.

- In the band: `reproduced`.
- Outside, but where the claim's hedge allows it: `within-bound`.  "At least" allows all above, "at most" all
  below, and the best case of "up to" whatever lies between it and no effect.
- Better than claimed, as far as the metric says which way is better: `exceeded`.
- On the other side of no effect than the claim: `other-direction`.  No effect is 0 for a change, 1x or 100%
  for a ratio, and the baseline's level, where the claim gives it, for a level.
- Anywhere else: `not-reproduced`.

The tolerance is relative to what is claimed: to the value itself or, where that is less, to its distance from
no effect (1.02x is 0.02 of a gain) or from the top of its scale (99% correct is 1% wrong).
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from benchclaims.model import Claim, Verdict
from benchclaims.table.basis import SHARE_TOPS, Measured
from benchclaims.table.derive import Better, better_in
from benchclaims.table.rounding import rounding
from benchclaims.wording import figure

TOLERANCE = 0.05
"""The tolerance where the settings name none: what timings and trained models differ by from run to run."""

ABOUT = 0.1
"""How far off, as a share of the value, a number may be that is said to be about right."""

DUST = 1e-9
"""Relative error of floating point, which decides nothing."""

WORDS: dict[Verdict, str] = {
    "reproduced": "reproduced",
    "within-bound": "within the stated bound",
    "exceeded": "better than claimed",
    "not-reproduced": "not reproduced",
    "other-direction": "other direction",
}
"""The verdicts for people."""


def verdict(
    claim: Claim, value: float, tolerance: float = TOLERANCE, metric: Measured | None = None
) -> Verdict:
    """The verdict on a measured `value`, put as the claim's is and in its unit.

    `tolerance` is relative (0.05 is 5%); `metric` is the claim's in the vocabulary, None for an unknown one.

    >>> smaller = Claim("", "5.6x", 0, 4, 5.6, 5.6, "x", "ratio", "decrease", "up-to", "model-size")
    >>> [verdict(smaller, value) for value in (5.5, 5.1, 7.0, 0.9)]
    ['reproduced', 'within-bound', 'not-reproduced', 'other-direction']
    >>> from benchclaims.vocabulary.loader import metrics
    >>> verdict(smaller, 7.0, metric=metrics()["model-size"])
    'exceeded'
    """
    low, high = band(claim, tolerance, metric)
    dust = DUST * max(1.0 if value == 0 else abs(value), abs(claim.low), abs(claim.high))
    if low - dust <= value <= high + dust:
        return "reproduced"
    least, most = bound(claim, better_in(claim, metric))
    if least < value < most:
        return "within-bound"
    if exceeds(claim, value, better_in(claim, metric)):
        return "exceeded"
    nothing, side = no_effect(claim), side_of(claim)
    if nothing is not None and (value - nothing) * side < 0:
        return "other-direction"
    return "not-reproduced"


def exceeds(claim: Claim, value: float, better: Better) -> bool:
    """Whether a value is better than all that is claimed; no where it is not known which way is better."""
    rises = is_rising(claim)
    if rises is None or better == "unknown":
        return False
    return value > claim.high if rises == (better == "higher") else value < claim.low


def is_rising(claim: Claim) -> bool | None:
    """Whether a greater number says that there is more of the metric; None where no direction is told.

    >>> smaller = Claim("", "5.6x", 0, 4, 5.6, 5.6, "x", "ratio", "decrease", "exact", "model-size")
    >>> share = Claim("", "a fifth", 0, 7, 0.2, 0.2, "x", "ratio", "decrease", "exact", "model-size")
    >>> is_rising(smaller), is_rising(share)
    (False, True)
    """
    if claim.form == "score":
        return True
    if claim.form == "ratio" and claim.unit in ("x", "percent") and claim.high <= whole(claim):
        return True
    return None if claim.direction == "none" else claim.direction == "increase"


def band(claim: Claim, tolerance: float, metric: Measured | None) -> tuple[float, float]:
    """What counts as the claimed figure itself: its ends, each with its slack."""
    return (
        claim.low - slack(claim, claim.low, tolerance, metric)[0],
        claim.high + slack(claim, claim.high, tolerance, metric)[0],
    )


def applied(claim: Claim, tolerance: float) -> float:
    """The relative tolerance of a claim: a number that is said to be about right has `ABOUT` or more."""
    return max(tolerance, ABOUT) if claim.qualifier == "approx" else tolerance


def slack(claim: Claim, end: float, tolerance: float, metric: Measured | None) -> tuple[float, str]:
    """How far a measurement may be from one end, and why: the rounding, or the tolerance where it is more."""
    half = 0.5 if claim.unit == "order_of_magnitude" else rounding(claim.value_text, end)
    far, whence = min((abs(end - mark), words) for mark, words in landmarks(claim, metric))
    about = applied(claim, tolerance)
    if half >= about * far:
        return half, "as the claim is rounded"
    return about * far, f"tolerance {figure(100 * about)}%{whence}"


def landmarks(claim: Claim, metric: Measured | None) -> Iterator[tuple[float, str]]:
    """What the tolerance counts from, with words for it: zero, no effect, the top of a level's scale."""
    yield 0.0, ""
    nothing = no_effect(claim)
    if nothing is not None and side_of(claim):
        yield nothing, " of the effect"
    if claim.form == "score" and (top := top_of(claim, metric)) is not None:
        yield top, " of what is missing to the top"


def whole(claim: Claim) -> float:
    """A ratio of no effect, in the claim's unit."""
    return {"percent": 100.0, "order_of_magnitude": 0.0}.get(claim.unit, 1.0)


def top_of(claim: Claim, metric: Measured | None) -> float | None:
    """The top of a level's scale in the claim's unit, None where there is none."""
    most = None if metric is None or metric.bounds is None else metric.bounds[1]
    if most is None or claim.unit not in ("percent", "point", metric.unit if metric else None):
        return None
    if most not in SHARE_TOPS:
        return most
    tops = SHARE_TOPS if claim.unit != "percent" else SHARE_TOPS[-1:]
    return next((top for top in tops if claim.high <= top), None)


def no_effect(claim: Claim) -> float | None:
    """Where the claimed metric would not have moved; None for a level whose baseline is not given."""
    if claim.form == "score":
        return claim.baseline_value
    return 0.0 if claim.form == "change" else whole(claim)


def side_of(claim: Claim) -> int:
    """On which side of no effect the claim lies; 0 where on neither, or on both."""
    nothing = no_effect(claim)
    if nothing is None:
        return 0
    return (claim.low > nothing) - (claim.high < nothing)


def bound(claim: Claim, better: Better) -> tuple[float, float]:
    """The open interval that the hedge allows beside the band; an empty one where it allows none."""
    if claim.qualifier == "at-least":
        return claim.low, math.inf
    if claim.qualifier == "at-most":
        return -math.inf, claim.high
    if claim.qualifier != "up-to":
        return math.inf, -math.inf
    nothing, side = no_effect(claim), side_of(claim)
    if nothing is not None and side:
        return (nothing, claim.high) if side > 0 else (claim.low, nothing)
    if claim.form != "score":
        return math.inf, -math.inf
    return (claim.low, math.inf) if better == "lower" else (-math.inf, claim.high)
