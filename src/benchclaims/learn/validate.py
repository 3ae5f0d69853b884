"""Cross-validation: every text is read by models that never saw it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from benchclaims.extract.assemble import claim, role_of
from benchclaims.extract.confidence import joint_share
from benchclaims.extract.models import Models
from benchclaims.extract.read_claims import read
from benchclaims.extract.reading import Linked
from benchclaims.learn.examples import Example
from benchclaims.learn.fit import Choice
from benchclaims.learn.folds import FOLDS, fold_of
from benchclaims.learn.train import Choices, models
from benchclaims.model import Claim


def held_out(examples: Sequence[Example], rows: Choices) -> Iterator[tuple[Example, Models]]:
    """Every example with models fitted to the other folds."""
    for fold in range(FOLDS):
        others: dict[str, list[Choice]] = {
            name: [choice for choice in group if fold_of(choice.document) != fold]
            for name, group in rows.items()
        }
        fitted = models(others)
        for example in examples:
            if fold_of(example.id) == fold:
                yield example, fitted


def read_with(example: Example, fitted: Models, task: str | None = None) -> list[tuple[Claim, float]]:
    """The result claims of an example under the given models, each with its joint share."""
    text = example.document.text
    kept = (reading for reading in read(example.document, fitted) if role_of(reading) == "result")
    return [
        (claim(text, reading, task), joint_share(reading)) for reading in kept if isinstance(reading, Linked)
    ]
