"""Figures of the same system that lie apart: in two claims, or in a claim and another paper's comparison."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from benchclaims.check.file import File, sentence_of
from benchclaims.check.finding import Finding
from benchclaims.model import UNTOLD, TrackedClaim
from benchclaims.numbers import exact, exact_range
from benchclaims.table.conditions import conditions, differ
from benchclaims.table.interval import Interval, printed, stated
from benchclaims.table.names import folded
from benchclaims.table.rounding import rounding
from benchclaims.table.systems import VAGUE, Key, level_key, named
from benchclaims.table.units import converted


@dataclass(frozen=True)
class Level:
    """A score of a system on named data, or how many times another's it is."""

    file: File
    field: str
    tracked: TrackedClaim

    @property
    def exactness(self) -> float:
        """Half a unit of the last digit."""
        return rounding(self.tracked.claim.value_text, self.tracked.claim.low)

    @cached_property
    def range(self) -> Interval:
        """What the number as printed can stand for."""
        claim = self.tracked.claim
        return stated(claim.low, claim.high, claim.value_text, claim.qualifier)

    @cached_property
    def under(self) -> frozenset[str]:
        """What the sentence says that the number was reached under."""
        claim = self.tracked.claim
        return conditions(claim.quote, (claim.subject, claim.baseline, claim.metric_text, *claim.datasets))

    @property
    def number(self) -> Hashable:
        """All that tells it from other levels of its system but its sentence."""
        claim = self.tracked.claim
        return claim.low, claim.high, claim.unit, self.exactness, self.range, self.under


class Distinct:
    """Levels of which no other says the same: the first of a number, and the first in another sentence."""

    def __init__(self) -> None:
        self.levels: list[Level] = []
        self._quotes: dict[Hashable, list[str]] = defaultdict(list)

    def append(self, level: Level) -> None:
        """Keep a level where it can be the first that lies apart from a later one."""
        quotes, quote = self._quotes[level.number], level.tracked.claim.quote
        if len(quotes) < 2 and quote not in quotes:
            quotes.append(quote)
            self.levels.append(level)


def contradictions(files: tuple[File, ...]) -> Iterator[Finding]:
    """No two scores, and no two factors, of a system on the same data and metric lie apart.

    What a claim says of a baseline is what that system's own entry says.
    """
    scores = _scores(files)
    yield from _of_themselves([*scores.values(), *_factors(files).values()])
    yield from _of_others(files, scores)


def _of_themselves(groups: Iterable[list[Level]]) -> Iterator[Finding]:
    """The levels of each group that lie apart from one before them."""
    for levels in groups:
        for level, before in _comparable(levels):
            other = next((one for one in before if _apart(one, level)), None)
            if other is not None:
                yield level.file.finding(
                    "BC503",
                    f"{level.field}.low",
                    found=f"{_said(level)}, where {other.file.name} ({other.field}) has {_said(other)}",
                    claim=level.tracked,
                    other=other.tracked,
                    excerpt=sentence_of(level.tracked),
                )


def _comparable(levels: list[Level]) -> Iterator[tuple[Level, Iterable[Level]]]:
    """Each level with those before it that are of the same system: any of a name, else those of its file.

    Papers mean their own where they name none.
    """
    of_names = Distinct()
    of_files: dict[str, Distinct] = defaultdict(Distinct)
    for level in levels:
        own = of_files[level.file.name]
        yield level, chain(of_names.levels, own.levels)
        (of_names if named(level.tracked.claim.subject or "") else own).append(level)


def _of_others(files: tuple[File, ...], scores: Mapping[Key, list[Level]]) -> Iterator[Finding]:
    """What claims say of baselines that those systems' own entries do not say."""
    for file in files:
        for field, tracked in file.standing():
            claim, level = tracked.claim, tracked.claim.baseline_value
            if level is None or not claim.baseline or not claim.datasets or claim.form != "score":
                continue
            key = level_key(claim.baseline, claim.metric, claim.datasets)
            others = [one for one in scores.get(key, []) if one.tracked.claim.unit == claim.unit]
            allowed = printed(level, rounding(exact(level), level), "exact")
            own = [one for one in others if one.tracked.claim.subject != claim.subject]
            own = [one for one in own if one.file is file or named(claim.baseline)]
            if own and not any(one.range.meets(allowed) for one in own):
                stands = f"{own[0].file.name} ({own[0].field})"
                yield file.finding(
                    "BC504",
                    f"{field}.baseline_value",
                    found=f"{exact(level)} {claim.unit}, where {stands} has {_said(own[0])}",
                    claim=tracked,
                    other=own[0].tracked,
                    excerpt=sentence_of(tracked),
                )


def _scores(files: tuple[File, ...]) -> dict[Key, list[Level]]:
    """The scores of systems on named data, by system, metric and data."""
    found: dict[Key, list[Level]] = defaultdict(list)
    for level in _results(files, "score"):
        claim = level.tracked.claim
        if claim.metric not in VAGUE:
            found[level_key(claim.subject or "", claim.metric, claim.datasets)].append(level)
    return found


def _factors(files: tuple[File, ...]) -> dict[Key, list[Level]]:
    """The exact factors of systems over named ones on named data, by all of these, metric and direction."""
    found: dict[Key, list[Level]] = defaultdict(list)
    for level in _results(files, "ratio"):
        claim = level.tracked.claim
        told = claim.unit == "x" and claim.qualifier == "exact" and named(claim.baseline or "")
        if told and claim.metric not in UNTOLD:
            key = level_key(claim.subject or "", claim.metric, claim.datasets)
            found[(*key, claim.direction, folded(claim.baseline or ""))].append(level)
    return found


def _results(files: tuple[File, ...], form: str) -> Iterator[Level]:
    """The results of a form that say of which system and data they are."""
    for file in files:
        for field, tracked in file.standing():
            claim = tracked.claim
            if claim.subject and claim.datasets and claim.form == form and claim.role == "result":
                yield Level(file, field, tracked)


def _apart(one: Level, other: Level) -> bool:
    """Whether two levels of a system cannot be the same number.

    A sentence that gives both says what tells them apart, and so do two that name other conditions.  Of
    factors with equally many digits, which a paper rounds in one way, no two others are the same.
    """
    first, second = one.tracked.claim, other.tracked.claim
    if first.quote == second.quote or differ(one.under, other.under):
        return False
    if first.form == "ratio" and one.exactness == other.exactness:
        return (first.low, first.high) != (second.low, second.high)
    if first.unit == second.unit:
        return not one.range.meets(other.range)
    low, high = (converted(end, first.unit, second.unit) for end in (one.range.low, one.range.high))
    return low is not None and high is not None and not Interval(low, high).meets(other.range)


def _said(level: Level) -> str:
    claim = level.tracked.claim
    return f"{exact_range(claim.low, claim.high)} {claim.unit}"
