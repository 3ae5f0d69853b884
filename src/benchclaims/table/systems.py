"""Which system a claim speaks of: whether it is called by a name, and which levels are of one thing."""

from __future__ import annotations

import re
from collections.abc import Iterable

from benchclaims.table.names import dataset, folded

OWN = frozenset(
    "a an the this that these those it its we us our ours their proposed new novel best full final "
    "method methods model models approach approaches framework system algorithm network architecture "
    "technique variant version baseline work paper".split()
)
"""Words by which any paper may call a system of its own."""
VAGUE = frozenset({"performance", "score", "time", "speed", "cost"})
"""Metrics under which two levels need not be of one scale."""

Key = tuple[str, ...]


def named(system: str) -> bool:
    """Whether a system is called by a name: two papers that say "our method" do not speak of one.

    >>> named("our TinyNet"), named("The proposed method"), named("pruning")
    (True, False, False)
    """
    words = [word for word in re.split(r"[\s,()-]+", system) if word.lower() not in OWN]
    return any(sign.isupper() or sign.isdigit() for word in words for sign in word)


def level_key(system: str, metric: str, datasets: Iterable[str]) -> Key:
    """What levels of one system on one metric and the same data share, however these are spelt.

    >>> level_key("the TinyNet", "accuracy", ["CIFAR10"]) == level_key("TinyNet", "accuracy", ["Cifar-10"])
    True
    """
    return (folded(system), metric, "; ".join(sorted({dataset(one) or folded(one) for one in datasets})))
