"""Levels that a paper tells but that are not its own method's, or of which it is not known whose they are.

A text gives a baseline's level, too ("better than AWQ (65.3%)"): where another claim of the paper has it as
its baseline's, it is no result of the paper.  Two levels of one system that cannot both be (BC503) are not
drawn until a person has reviewed them: one of them may be another system's.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from benchclaims.report.scope import REVIEWED
from benchclaims.table.conditions import conditions, differ
from benchclaims.table.interval import Interval, stated
from benchclaims.table.names import folded
from benchclaims.table.systems import VAGUE, level_key, named

OTHERS = "of a baseline, not of the paper's own method"
CONTESTED = "contradicted by another claim of its paper"
"""Why a level is on no chart of what papers reach."""

Claim = Mapping[str, Any]


def not_own(claims: Sequence[Claim], told: Sequence[str] = ()) -> list[str]:
    """For each claim of a table why it is not its paper's own level, `OTHERS` or `CONTESTED`; else nothing.

    `told` are the reasons that a table gave of which these claims are a part.

    >>> level = {"paper_id": "a", "form": "score", "metric": "fid", "unit": "point", "quote": "2.7, Slow 4.1"}
    >>> swift = level | {"subject": "Swift", "low": 2.7, "high": 2.7, "baseline_value": 4.1}
    >>> slow = level | {"subject": "Slow", "low": 4.1, "high": 4.1, "baseline_value": None}
    >>> not_own([swift, slow])
    ['', "of a baseline, not of the paper's own method"]
    """
    papers: dict[str, list[int]] = defaultdict(list)
    for place, claim in enumerate(claims):
        if claim["form"] == "score" and claim.get("role", "result") == "result":
            papers[claim["paper_id"]].append(place)
    reasons = [why if why in (OTHERS, CONTESTED) else "" for why in told or [""] * len(claims)]
    for places in papers.values():
        levels = [claims[place] for place in places]
        for place, level in zip(places, levels, strict=True):
            reasons[place] = reasons[place] or reason(level, levels)
    return reasons


def reason(level: Claim, levels: Sequence[Claim]) -> str:
    """Why a level is not its paper's own, of those of the paper that nobody rejected."""
    others = [one for one in levels if one is not level and one.get("status") != "rejected"]
    if any(is_baseline(level, one) for one in others):
        return OTHERS
    open_still = level.get("status") != REVIEWED
    return CONTESTED if open_still and any(apart(level, one) for one in others) else ""


def is_baseline(level: Claim, other: Claim) -> bool:
    """Whether a level is what another claim is compared with: its system, or the very value."""
    if has_baseline(level) or not one_scale(level, other):
        return False
    system, against = words(level, "subject"), words(other, "baseline")
    if named(against) and folded(system) == folded(against) and system != words(other, "subject"):
        return folded(system) not in folded(words(level, "title"))
    same = level["low"] == level["high"] == other["baseline_value"]
    reviewed = level.get("status") == REVIEWED
    return bool(same and not (reviewed and system == words(other, "subject")))


def has_baseline(level: Claim) -> bool:
    """Whether a level has the value of a baseline of its own beside it."""
    value = level["baseline_value"]
    return value is not None and math.isfinite(value)


def one_scale(one: Claim, other: Claim) -> bool:
    """Whether two levels are of one metric, in one unit, on the same data."""
    return all(one[name] == other[name] for name in ("metric", "unit")) and data(one) == data(other)


def apart(one: Claim, other: Claim) -> bool:
    """Whether two levels of a system on named data, in two sentences, cannot be the same number."""
    told = words(one, "subject") and words(one, "datasets") and one["metric"] not in VAGUE
    if not told or one["unit"] != other["unit"] or one["quote"] == other["quote"]:
        return False
    if "approx" in (one["qualifier"], other["qualifier"]):
        return False
    if key(one) != key(other) or reach(one).meets(reach(other)):
        return False
    return not differ(under(one), under(other))


def under(level: Claim) -> frozenset[str]:
    """What the sentence of a level says that it was reached under."""
    told = (words(level, name) for name in ("subject", "baseline", "metric_text", "datasets"))
    return conditions(words(level, "quote"), told)


def reach(level: Claim) -> Interval:
    """What a level as printed can stand for."""
    least, most = (float(level[name]) for name in ("low", "high"))
    return stated(least, most, str(level["value_text"]), level["qualifier"])


def key(level: Claim) -> tuple[str, ...]:
    """What levels of one system share."""
    return level_key(words(level, "subject"), level["metric"], data(level))


def data(level: Claim) -> list[str]:
    """The data sets of a level."""
    return sorted(words(level, "datasets").split("; "))


def words(claim: Claim, name: str) -> str:
    """A cell's text, empty where there is none."""
    cell = claim.get(name)
    return cell if isinstance(cell, str) else ""
