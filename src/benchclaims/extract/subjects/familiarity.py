"""Whether the words of a name are met elsewhere, or never."""

from __future__ import annotations

from functools import lru_cache

from benchclaims.vocabulary.familiar import familiar


@lru_cache(maxsize=65536)
def familiarity(name: str, kind: str) -> tuple[str, ...]:
    """What it says of a name or a phrase that its words are met elsewhere, or never.

    >>> familiarity("FooNet", "name")
    ('met never', 'met never name alone=True')
    """
    met = familiar(name) or "small letters"
    return f"met {met}", f"met {met} {kind} alone={' ' not in name}"
