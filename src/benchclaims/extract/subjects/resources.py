"""What a paper offers to measure on, a benchmark or a data set: the scores on it are those of others."""

from __future__ import annotations

from collections.abc import Container, Iterator

from benchclaims.extract.subjects.names import Names
from benchclaims.vocabulary.words import words

RESOURCE = "resource"
CALLED = frozenset(f"met called={noun}" for noun in words("resources"))


def resources(names: Names, datasets: Container[str]) -> frozenset[str]:
    """The paper's own names that are those of data sets, or are called so where they are first met.

    >>> from benchclaims.extract.reading import Document
    >>> sorted(Document("We present FooHard, a benchmark. GPT-4 solves 3% of it.").resources)
    ['FooHard']
    >>> sorted(Document("We present FooNet, a network. It solves 3% of FooHard.").resources)
    []
    """
    own = (name for name, stands in names.standing.items() if stands == "own")
    return frozenset(name for name in own if name in datasets or not CALLED.isdisjoint(names.features[name]))


def kind_features(what: str, unit: str, agent: str, here: bool) -> Iterator[str]:
    """What speaks for a name by its kind: a `resource` has so many items, systems have scores.

    `what` is the kind, `unit` that of the value's unit, `agent` who its clause is said of, `here` whether the
    name stands in its sentence.
    """
    yield f"n {what} what"
    yield f"n {what} u={unit}"
    if what == RESOURCE:
        yield f"n {what} agent={agent}"
        yield f"n {what} here={here}"
