"""Closed sets of words by name, from `words.yaml` and `verbs.yaml`: function words, verbs."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import yaml


@cache
def sets() -> dict[str, frozenset[str]]:
    """All sets by name."""
    made: dict[str, frozenset[str]] = {}
    for file in ("words.yaml", "verbs.yaml"):
        raw = yaml.load(files(__package__).joinpath(file).read_text("utf-8"), Loader=yaml.CSafeLoader)
        made |= {name: frozenset(text.split()) for name, text in raw.items()}
    return made


def words(name: str) -> frozenset[str]:
    """The set of that name.

    >>> "of" in words("prepositions")
    True
    """
    return sets()[name]
