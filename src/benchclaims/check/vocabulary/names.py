"""Metrics, tasks and units by their names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from benchclaims.check.file import File, shown
from benchclaims.check.finding import Finding
from benchclaims.choices import asked, meant
from benchclaims.model import OTHER
from benchclaims.table.units import defined
from benchclaims.vocabulary import loader
from benchclaims.vocabulary.units import unit_kinds


def metrics(file: File) -> Iterator[Finding]:
    """Each metric is one of the vocabulary, or says that it is none; so is that of a rejected claim."""
    for field, tracked in file.claims():
        name = tracked.claim.metric
        if name not in loader.metrics() and not name.startswith(OTHER):
            yield file.finding(
                "BC201", f"{field}.metric", found=shown(name), remedy=_meant(name), claim=tracked
            )


def free_metrics(file: File) -> Iterator[Finding]:
    """A metric that says that it is none of the vocabulary is none."""
    for field, tracked in file.standing():
        name = tracked.claim.metric
        bare = name.removeprefix(OTHER)
        if name not in loader.metrics() and bare != name and bare in loader.metrics():
            yield file.finding("BC202", f"{field}.metric", found=shown(name), expected=bare, claim=tracked)


def tasks(file: File) -> Iterator[Finding]:
    """Each task is one of the vocabulary; so is that of a rejected claim."""
    for field, tracked in file.claims():
        name = tracked.claim.task
        if name is not None and name not in loader.tasks():
            remedy = _task_meant(name)
            yield file.finding("BC203", f"{field}.task", found=shown(name), remedy=remedy, claim=tracked)


def units(file: File) -> Iterator[Finding]:
    """Each unit is known, or a noun that the sentence counts."""
    for field, tracked in file.standing():
        unit = tracked.claim.unit
        if is_known(unit) or is_counted(unit, tracked.claim.quote):
            continue
        remedy = _nearest(unit, tuple(unit_kinds()))
        yield file.finding("BC204", f"{field}.unit", found=shown(unit), remedy=remedy, claim=tracked)


@lru_cache(maxsize=4096)
def is_known(unit: str) -> bool:
    """Whether a unit is of the vocabulary or defined.

    >>> is_known("GB/s"), is_known("rollout")
    (True, False)
    """
    return unit in unit_kinds() or defined(unit)


def is_counted(unit: str, quote: str) -> bool:
    """Whether the sentence has the noun, in the singular or the plural.

    >>> is_counted("QA pair", "on 12 QA pairs"), is_counted("ms", "on 12 QA pairs")
    (True, False)
    """
    words = re.findall(r"[^\W\d_]+", unit.lower())
    stems = [word[: max(3, len(word) - 1)] for word in words]
    lower = quote.lower()
    return bool(stems) and all(re.search(rf"(?<![^\W\d_]){re.escape(stem)}", lower) for stem in stems)


@lru_cache(maxsize=1024)
def _meant(name: str) -> str:
    names = tuple(loader.metrics())
    by_alias = {
        alias.lower().replace(" ", "-"): metric.id
        for metric in loader.metrics().values()
        for alias in metric.aliases
    }
    if name in by_alias:
        return asked(by_alias[name])
    return _nearest(name, (*names, *by_alias)) or f"use {OTHER}{name} for a metric of its own"


@lru_cache(maxsize=1024)
def _task_meant(name: str) -> str:
    """The task that a name is an alias or a hint of, or else the one of the likest name."""
    named = {
        phrase.lower().replace(" ", "-"): task.id
        for task in reversed(list(loader.tasks().values()))
        for phrase in (*task.cues, *task.aliases)
    }
    return asked(named[name]) if name in named else _nearest(name, tuple(loader.tasks()))


@lru_cache(maxsize=1024)
def _nearest(name: str, names: tuple[str, ...]) -> str:
    return meant(name, names)
