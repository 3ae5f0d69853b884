"""Closed sets of words by name, from `words.yaml`: function words, heads of names."""

from __future__ import annotations

from functools import cache

from benchclaims.vocabulary.loader import held


@cache
def sets() -> dict[str, frozenset[str]]:
    """All sets by name."""
    return {name: frozenset(text.split()) for name, text in held("words.yaml").items()}


def words(name: str) -> frozenset[str]:
    """The set of that name.

    >>> "of" in words("prepositions")
    True
    """
    return sets()[name]
