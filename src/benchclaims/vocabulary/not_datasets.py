"""Names that look like data sets and are none: models, hardware, metrics, fields and languages."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from benchclaims.vocabulary.loader import read


@dataclass(frozen=True, slots=True)
class Kind:
    """Names of one kind that are no data sets."""

    kind: str
    names: tuple[str, ...]


@cache
def not_datasets() -> dict[str, frozenset[str]]:
    """The names that are no data sets, by kind: `model`, `hardware`, `metric`, `field`, `language`."""
    return {entry.kind: frozenset(entry.names) for entry in read("not_datasets.yaml", Kind)}
