"""Cross-validation: every text is read by models that never saw it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from benchclaims.extract.assemble import claim, role_of
from benchclaims.extract.confidence import LEAST, joint_share
from benchclaims.extract.linear import Classifier
from benchclaims.extract.models import Models
from benchclaims.extract.read_claims import read
from benchclaims.extract.reading import Linked
from benchclaims.learn.examples import Example
from benchclaims.learn.fit import TrainingChoice
from benchclaims.learn.folds import FOLDS, fold_of
from benchclaims.learn.forked import forked
from benchclaims.learn.recipes import RECIPES
from benchclaims.learn.texts import set_of
from benchclaims.learn.train import Choices, by_class, models, weights
from benchclaims.model import Claim

Read = list[tuple[Claim, float]]
"""The claims read of a text, each with its joint share."""


def held_out(examples: Sequence[Example], rows: Choices) -> Iterator[tuple[Example, Read]]:
    """Every example, in order of folds, as models read it that were fitted to the other folds."""
    made = forked(lambda fold: fold_read(examples, rows, fold), range(FOLDS))
    for fold, readings in enumerate(made):
        group = (example for example in examples if fold_of(example.id) == fold)
        yield from zip(group, readings, strict=True)


def fold_read(examples: Sequence[Example], rows: Choices, fold: int) -> list[Read]:
    """The readings of one fold's examples by models fitted to the others."""
    fitted = models(
        {
            name: [choice for choice in group if fold_of(choice.document) != fold]
            for name, group in rows.items()
        }
    )
    return [read_with(example, fitted) for example in examples if fold_of(example.id) == fold]


def read_with(example: Example, fitted: Models) -> Read:
    """The result claims of an example under the given models."""
    text = example.document.text
    kept = (reading for reading in read(example.document, fitted) if role_of(reading) == "result")
    return [
        (claim(text, reading, None), joint_share(reading)) for reading in kept if isinstance(reading, Linked)
    ]


def given(readings: Read) -> list[Claim]:
    """Those of the claims read of a text that are likely enough to be given."""
    return [claim for claim, _ in readings if claim.confidence >= LEAST]


def accuracy(name: str, rows: Sequence[TrainingChoice]) -> float:
    """How often a classifier fitted to other folds makes the right choice, own examples left out."""
    recipe = RECIPES[name]
    names, classes = recipe.columns(), recipe.classes
    judged: list[bool] = []
    for fold in range(FOLDS):
        others = [row for row in rows if fold_of(row.document) != fold]
        fitted = Classifier(names, by_class(names, weights(name, others)))
        for row in rows:
            if fold_of(row.document) == fold and set_of(row.document) != "own":
                shares = fitted.shares(feature.partition("|")[2] for feature in row.candidates[0])
                judged.append(classes.index(max(shares, key=lambda label: shares[label])) in row.right)
    return sum(judged) / len(judged)
