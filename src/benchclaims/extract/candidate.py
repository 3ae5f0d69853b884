"""A metric as a candidate for a value, and what the vocabulary knows of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from benchclaims.vocabulary import metrics
from benchclaims.vocabulary.words import words

LOWER = words("lower heads")


@dataclass(slots=True)
class Candidate:
    """A metric that a value may be of: its id, and the features that speak for it.

    `span` is where its words stand in the sentence, None if nowhere; `source` says what proposed it
    (`named`, `cue`, `run`, `unit`, `earlier`, `carried`, `default`); `sign` is that of a cue.
    """

    metric: str
    span: tuple[int, int] | None
    source: str
    features: list[str]
    sign: int = 0


@dataclass(frozen=True, slots=True)
class Carried:
    """The metric of the claim before: a value without a name of its own often goes on about it."""

    metric: str
    unit: str
    near: bool


@cache
def traits(metric: str) -> tuple[str, str, str]:
    """`better`, `family` and scale unit of a metric; the head tells most of one not in the vocabulary.

    >>> traits("accuracy")[:2], traits("other:foo")
    (('higher', 'quality'), ('unknown', 'other', 'none'))
    """
    entry = metrics().get(metric)
    if entry:
        return entry.better, entry.family, entry.unit or "none"
    head = metric.removeprefix("other:").rsplit("-", 1)[-1]
    return ("lower" if head in LOWER else "unknown"), "other", "none"
