"""Linear models shipped as data: weights by feature, summed in the open, so that a decision can be explained.

A `Classifier` gives one weight a class to each feature; a `Ranker` scores candidates that bear
features of their own.  Weights are plain JSON beside this package, written by
`python -m benchclaims.learn`; nothing else is needed to use them.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, TypeVar

T = TypeVar("T")
Names = tuple[str, ...]
Options = list[tuple[T, list[str]]]
"""What a ranker chooses among: things, mostly names, each with its features; None stands for none of them."""


def softmax(scores: Sequence[float]) -> list[float]:
    """Shares that sum to one.

    >>> softmax([0.0, 0.0])
    [0.5, 0.5]
    """
    top = max(scores)
    raised = [math.exp(score - top) for score in scores]
    total = sum(raised)
    return [value / total for value in raised]


class Classifier:
    """Scores the same features for each of a few classes; a class may be learnt under several names."""

    __slots__ = ("names", "weights", "zero")

    def __init__(self, names: Sequence[str], weights: dict[str, tuple[float, ...]]) -> None:
        self.names, self.weights = tuple(names), weights
        self.zero = (0.0,) * len(self.names)

    def shares(self, features: Iterable[str], classes: Mapping[str, Names] | None = None) -> dict[str, float]:
        """The probability of each class; `classes` gives the names of each, where it has several."""
        rows = filter(None, map(self.weights.get, features))
        sums = list(map(sum, zip(*rows, strict=True))) or self.zero
        if classes is None:
            return dict(zip(self.names, softmax(sums), strict=True))
        named = dict(zip(self.names, sums, strict=True))
        scores = [sum(map(named.__getitem__, names)) for names in classes.values()]
        return dict(zip(classes, softmax(scores), strict=True))

    def reasons(
        self, features: Iterable[str], chosen: Names, other: Names, most: int = 6
    ) -> list[tuple[str, float]]:
        """The features that spoke most, with their weight: above zero for `chosen`, below for `other`.

        Both are classes, by all their names.
        """
        first, second = map(self.names.index, chosen), map(self.names.index, other)
        places = [*((place, 1) for place in first), *((place, -1) for place in second)]
        spoken = [
            (name, round(sum(sign * row[place] for place, sign in places), 2))
            for name in features
            if (row := self.weights.get(name))
        ]
        return loudest(spoken, most)


class Ranker:
    """Scores candidates, each by its own features."""

    __slots__ = ("weights",)

    def __init__(self, weights: dict[str, float]) -> None:
        self.weights = weights

    def score(self, features: Iterable[str]) -> float:
        """The sum of the weights of a candidate's features."""
        return sum(filter(None, map(self.weights.get, features)))

    def shares(self, candidates: Sequence[Iterable[str]]) -> list[float]:
        """The probability of each candidate among those given."""
        return softmax([self.score(features) for features in candidates])

    def reasons(self, features: Iterable[str], most: int = 6) -> list[tuple[str, float]]:
        """The features that spoke most for or against a candidate, with their weight."""
        spoken = [(name, self.weights[name]) for name in features if name in self.weights]
        return loudest(spoken, most)


def loudest(spoken: Iterable[tuple[str, float]], most: int) -> list[tuple[str, float]]:
    """The features of most weight, for or against.

    >>> loudest([("a", 0.1), ("b", -0.7), ("c", 0.7)], most=2)
    [('b', -0.7), ('c', 0.7)]
    """
    return sorted(spoken, key=lambda item: (-abs(item[1]), item[0]))[:most]


def shipped(name: str) -> Any:
    """What was learnt under a name, as its file in `weights/` holds it."""
    return json.loads(files(__package__).joinpath("weights", f"{name}.json").read_text("utf-8"))


@cache
def classifier(name: str) -> Classifier:
    """The classifier of that name as shipped (`role`, `qualifier`, `form`, `tag`)."""
    raw = shipped(name)
    return Classifier(raw["classes"], {key: tuple(row) for key, row in raw["weights"].items()})


@cache
def ranker(name: str) -> Ranker:
    """The ranker of that name as shipped (`metric`, `dataset`, `subject`, `baseline`, `level`)."""
    return Ranker(shipped(name)["weights"])
