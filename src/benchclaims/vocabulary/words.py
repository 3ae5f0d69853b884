"""Closed sets of words by name, from `words.yaml`: function words, heads of names."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import yaml


@cache
def sets() -> dict[str, frozenset[str]]:
    """All sets by name."""
    raw = yaml.load(files(__package__).joinpath("words.yaml").read_text("utf-8"), Loader=yaml.CSafeLoader)
    return {name: frozenset(text.split()) for name, text in raw.items()}


def words(name: str) -> frozenset[str]:
    """The set of that name.

    >>> "of" in words("prepositions")
    True
    """
    return sets()[name]
