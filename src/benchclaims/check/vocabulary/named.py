"""The words for the metric are no name of another one that has nothing to do with it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from benchclaims.check.file import File, sentence_of, shown
from benchclaims.check.finding import Finding
from benchclaims.model import UNTOLD
from benchclaims.table.aspects import aspect
from benchclaims.vocabulary.loader import Metric, metrics

VAGUE = frozenset({*UNTOLD, "other:quality", "other:efficiency", "other:correctness", "other:robustness"})
"""Metrics whose names stand for others, too (`performance`)."""
LOOSE = frozenset({"rate", "score", "other"})
"""Words that names of unlike metrics have in common."""


def named(file: File) -> Iterator[Finding]:
    """`metric_text` is no name of a metric that is unlike the claim's."""
    for field, tracked in file.standing():
        claim = tracked.claim
        other = another(claim.metric, claim.metric_text or "")
        if other:
            yield file.finding(
                "BC209",
                f"{field}.metric",
                found=f"{shown(claim.metric)} beside {shown(claim.metric_text)}",
                expected=other,
                claim=tracked,
                excerpt=sentence_of(tracked),
            )


@lru_cache(maxsize=4096)
def another(metric: str, text: str) -> str:
    """The metric that a text names where that is plainly not the given one, else empty.

    >>> another("fid", "accuracy"), another("top-1-accuracy", "accuracy"), another("fid", "quality")
    ('accuracy', '', '')
    """
    owners = names().get(text) or names().get(text.lower()) or frozenset()
    known = metrics()
    if len(owners) != 1 or metric in owners or metric not in known:
        return ""
    (owner,) = owners
    return owner if _unlike(known[metric], known[owner]) else ""


@cache
def names() -> dict[str, frozenset[str]]:
    """The metrics of each name and alias, as the vocabulary writes it."""
    found: dict[str, frozenset[str]] = {}
    for metric in metrics().values():
        for name in (metric.name, *metric.aliases):
            found[name] = found.get(name, frozenset()) | {metric.id}
    return found


def _unlike(one: Metric, other: Metric) -> bool:
    """Whether two metrics are about different things and share no word of their names."""
    if VAGUE & {one.id, other.id} or _words(one) & _words(other):
        return False
    return aspect(one.id, one.family) != aspect(other.id, other.family)


def _words(metric: Metric) -> frozenset[str]:
    return frozenset(f"{metric.name} {metric.id.replace('-', ' ').replace(':', ' ')}".lower().split()) - LOOSE
