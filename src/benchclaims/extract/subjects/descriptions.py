"""What the words of a description tell, and how well a text names what it is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from benchclaims.vocabulary.classes import worded

TITLED = frozenset(("title words=all", "title words=most"))
RANKS = ("titled", "introduced", "called", "described in title", "described", "used", "other", "nothing")
"""How a text may name what it is about, the best first."""


def worded_as(name: str, features: Sequence[str]) -> Iterator[str]:
    """What the words of a description tell, of what a text calls its own or brings in: its head, how many.

    >>> next(worded_as("gated memory network", ["phrase we"]))
    'phrase head=network'
    """
    kind = next((kind for kind in ("phrase", "used") if any(one.startswith(kind) for one in features)), "")
    if kind:
        yield from worded(f"{kind} head", name.rsplit(" ", 1)[-1].lower())
        yield f"{kind} words={min(name.count(' '), 4)}"


def best_named(standing: Iterable[tuple[str, Sequence[str]]]) -> str:
    """How a text names best what it is about, of the standing and the features of its names.

    >>> best_named([("own", ["title", "camel"]), ("phrase", ["phrase"])]), best_named([])
    ('titled', 'nothing')
    """
    return min((rank(stands, features) for stands, features in standing), key=RANKS.index, default="nothing")


def rank(stands: str, features: Sequence[str]) -> str:
    """How a name stands for what a text is about."""
    if stands == "own":
        if "title" in features:
            return "titled"
        return "introduced" if any("introduced" in one for one in features) else "called"
    if stands == "phrase":
        return "described" if TITLED.isdisjoint(features) else "described in title"
    return stands
