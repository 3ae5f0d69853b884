"""Levels of the same system that lie apart: in two claims, or in a claim and another paper's comparison."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from benchclaims.check.arithmetic.interval import Interval, printed
from benchclaims.check.file import File, sentence_of
from benchclaims.check.finding import Finding
from benchclaims.model import TrackedClaim
from benchclaims.numbers import exact, exact_range
from benchclaims.table.names import dataset, folded
from benchclaims.table.rounding import rounding
from benchclaims.table.units import converted

VAGUE = frozenset({"performance", "score", "time", "speed", "cost"})
"""Metrics under which two levels need not be of one scale."""
OWN = frozenset(
    "a an the this that these those it its we us our ours their proposed new novel best full final "
    "method methods model models approach approaches framework system algorithm network architecture "
    "technique variant version baseline work paper".split()
)
"""Words by which any paper may call a system of its own."""

Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Level:
    """A score of a named system on named data."""

    file: File
    field: str
    tracked: TrackedClaim

    def range(self) -> Interval:
        """What the number as printed can stand for."""
        claim = self.tracked.claim
        low = printed(claim.low, rounding(claim.value_text, claim.low), claim.qualifier)
        high = printed(claim.high, rounding(claim.value_text, claim.high), claim.qualifier)
        return Interval(min(low.low, high.low), max(low.high, high.high))


def contradictions(files: tuple[File, ...]) -> Iterator[Finding]:
    """No two scores of a system on the same data and metric lie apart."""
    for levels in _levels(files).values():
        for number, level in enumerate(levels):
            other = next((one for one in levels[:number] if _apart(one, level)), None)
            if other is not None:
                yield level.file.finding(
                    "BC503",
                    f"{level.field}.low",
                    found=f"{_said(level)}, where {other.file.name} ({other.field}) has {_said(other)}",
                    claim=level.tracked,
                    excerpt=sentence_of(level.tracked),
                )


def baselines(files: tuple[File, ...]) -> Iterator[Finding]:
    """What a claim says of a baseline is what that system's own entry says."""
    levels = _levels(files)
    for file in files:
        for field, tracked in file.standing():
            claim, level = tracked.claim, tracked.claim.baseline_value
            if level is None or not claim.baseline or not claim.datasets or claim.form != "score":
                continue
            key = _key(claim.baseline, claim.metric, claim.datasets)
            others = [one for one in levels.get(key, []) if one.tracked.claim.unit == claim.unit]
            allowed = printed(level, rounding(exact(level), level), "exact")
            own = [one for one in others if one.tracked.claim.subject != claim.subject]
            own = [one for one in own if one.file is file or named(claim.baseline)]
            if own and not any(one.range().meets(allowed) for one in own):
                stands = f"{own[0].file.name} ({own[0].field})"
                yield file.finding(
                    "BC504",
                    f"{field}.baseline_value",
                    found=f"{exact(level)} {claim.unit}, where {stands} has {_said(own[0])}",
                    claim=tracked,
                    excerpt=sentence_of(tracked),
                )


def named(system: str) -> bool:
    """Whether a system is called by a name: two papers that say "our method" do not speak of one.

    >>> named("our TinyNet"), named("The proposed method"), named("pruning")
    (True, False, False)
    """
    words = [word for word in re.split(r"[\s,()-]+", system) if word.lower() not in OWN]
    return any(sign.isupper() or sign.isdigit() for word in words for sign in word)


def _levels(files: tuple[File, ...]) -> dict[Key, list[Level]]:
    """The scores of named systems on named data, by system, metric and data."""
    found: dict[Key, list[Level]] = defaultdict(list)
    for file in files:
        for field, tracked in file.standing():
            claim = tracked.claim
            told = claim.subject and claim.datasets and claim.form == "score" and claim.role == "result"
            if told and claim.metric not in VAGUE:
                found[_key(claim.subject or "", claim.metric, claim.datasets)].append(
                    Level(file, field, tracked)
                )
    return found


def _key(system: str, metric: str, datasets: tuple[str, ...]) -> Key:
    return (
        folded(system),
        metric,
        "; ".join(sorted({dataset(one) or folded(one) for one in datasets})),
    )


def _apart(one: Level, other: Level) -> bool:
    """Whether two levels of a system cannot be the same number.

    A sentence that gives both says what tells them apart, and papers mean their own where they name none.
    """
    first, second = one.tracked.claim, other.tracked.claim
    if first.quote == second.quote or not (one.file is other.file or named(first.subject or "")):
        return False
    mine = one.range()
    low, high = (converted(end, first.unit, second.unit) for end in (mine.low, mine.high))
    return low is not None and high is not None and not Interval(low, high).meets(other.range())


def _said(level: Level) -> str:
    claim = level.tracked.claim
    return f"{exact_range(claim.low, claim.high)} {claim.unit}"
