"""Which metric or task a name means that is no id of one with claims: by its other names, or its words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Protocol

from benchclaims.choices import nearest
from benchclaims.vocabulary.loader import metrics, tasks

PART = re.compile(r"[^a-z0-9]+")


class Named(Protocol):
    """What has a name and others; the vocabulary's `Metric` and `Task` do."""

    @property
    def name(self) -> str: ...
    @property
    def aliases(self) -> tuple[str, ...]: ...


def meant_metric(wanted: str, ids: Iterable[str]) -> str | None:
    """The one of the ids that a metric's name means, or None.

    >>> ids = ["flops", "other:overhead", "power", "word-error-rate"]
    >>> meant_metric("WER", ids), meant_metric("overhead", ids)
    ('word-error-rate', 'other:overhead')
    """
    return meant(wanted, ids, metrics())


def meant_task(wanted: str, ids: Iterable[str]) -> str | None:
    """The one of the ids that a task's name means, or None.

    >>> ids = ["quantization", "speech-recognition"]
    >>> meant_task("ASR", ids), meant_task("speech", ids)
    ('speech-recognition', 'speech-recognition')
    """
    return meant(wanted, ids, tasks())


def meant(wanted: str, ids: Iterable[str], vocabulary: Mapping[str, Named]) -> str | None:
    """Whose name it is, else the likest of those that have its words, else of all."""
    choices = sorted(ids)
    named = [one for one in choices if one in vocabulary and folded(wanted) in names(one, vocabulary[one])]
    if named:
        return named[0]
    having = [one for one in choices if set(words(wanted)) <= set(words(one))] if words(wanted) else []
    return nearest(wanted, having, 0.0) or nearest(wanted, choices)


def names(known: str, entry: Named) -> frozenset[str]:
    """An id and what else it is called, folded."""
    return frozenset(map(folded, (known, entry.name, *entry.aliases)))


@cache
def words(name: str) -> tuple[str, ...]:
    """The words of a name or an id."""
    return tuple(filter(None, PART.split(name.casefold())))


def folded(name: str) -> str:
    """What spellings of one name share."""
    return "-".join(words(name))
