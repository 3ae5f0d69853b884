"""The models that decide while reading, gathered so that training can swap in others."""

from __future__ import annotations

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


CLASSIFIERS = ("role", "qualifier", "form")
RANKERS = ("metric", "dataset", "subject", "baseline", "level")


@cache
def shipped() -> Models:
    """The models as shipped with the package."""
    return Models(
        **{name: classifier(name) for name in CLASSIFIERS}, **{name: ranker(name) for name in RANKERS}
    )
