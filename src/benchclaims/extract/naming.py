"""The choice among names: those that name one thing speak for each other, and one of them is named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TypeVar

from benchclaims.alike import abbreviates, same_name
from benchclaims.extract.linear import Options, Ranker
from benchclaims.extract.reading import Choice, best
from benchclaims.extract.sentence.comparisons import says_baseline

T = TypeVar("T")
WHOLE = re.compile(r"(.+) \(([^()]+)\)")
NO_WHOLES: Mapping[str, str] = {}


def choose(found: Options[T], ranker: Ranker) -> Choice[T]:
    """The choice among candidates with features."""
    shares = ranker.shares([features for _, features in found])
    return best([(value, share) for (value, _), share in zip(found, shares, strict=True)])


LIKELY = 0.02
"""The share from which a name is looked at for others that name the same."""


def choose_name(
    found: Options[str | None], ranker: Ranker, wholes: Mapping[str, str] = NO_WHOLES
) -> Choice[str | None]:
    """The choice among names: those that name one thing speak for each other, as `BERT` and `BERT model`.

    Of a short form and what it stands for (`MoCo`, `Momentum Contrast`) the short form is named, or both
    where `wholes` gives both.
    """
    first = choose(found, ranker)
    names = [name for name, _ in found]
    ranked: dict[str | None, float] = {}
    for name, share in first.others:
        if share >= LIKELY:
            face = next((short for short in names if stands_for(short, name)), name)
            face = wholes.get(face, face) if face else face
            ranked[face] = ranked.get(face, 0.0) + share
    if not ranked:
        return first
    return best(
        [(name, sum(share for other, share in ranked.items() if one_thing(name, other))) for name in ranked]
    )


@lru_cache(maxsize=65536)
def one_thing(one: str | None, other: str | None) -> bool:
    """Whether two names name one thing."""
    return same_name(one, other) or stands_for(one, other) or stands_for(other, one)


@lru_cache(maxsize=65536)
def stands_for(short: str | None, name: str | None) -> bool:
    """Whether a short form stands for a name; `state-of-the-art` is none, whatever its letters spell."""
    return bool(short and name and abbreviates(short, name) and not says_baseline(name.lower().split()))


def whole_names(names: Iterable[str]) -> dict[str, str]:
    """For each short form that a sentence gives in brackets behind what it stands for, both together.

    >>> whole_names(["Momentum Contrast (MoCo)", "the base model (Foo-7B)"])
    {'MoCo': 'Momentum Contrast (MoCo)'}
    """
    matches = filter(None, map(WHOLE.fullmatch, names))
    return {match[2]: match[0] for match in matches if abbreviates(match[2], match[1])}
