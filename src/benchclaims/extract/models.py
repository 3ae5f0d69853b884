"""The models that decide while reading, gathered so that training can swap in others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from benchclaims.extract.linear import Classifier, Ranker, classifier, ranker


@dataclass(frozen=True, slots=True)
class Models:
    """One model a decision: classifiers judge a quantity, rankers choose among candidates."""

    role: Classifier
    qualifier: Classifier
    form: Classifier
    metric: Ranker
    dataset: Ranker
    subject: Ranker
    baseline: Ranker
    level: Ranker

    @classmethod
    def of(cls, classify: Callable[[str], Classifier], rank: Callable[[str], Ranker]) -> Models:
        """All models, each made by its name."""
        return cls(
            role=classify("role"),
            qualifier=classify("qualifier"),
            form=classify("form"),
            metric=rank("metric"),
            dataset=rank("dataset"),
            subject=rank("subject"),
            baseline=rank("baseline"),
            level=rank("level"),
        )


@cache
def shipped() -> Models:
    """The models as shipped with the package."""
    return Models.of(classifier, ranker)
