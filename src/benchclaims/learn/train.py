"""Training all models from choices: the same code serves the shipped weights and the cross-validation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from benchclaims.extract.context import Sentence
from benchclaims.extract.forms import FORMS
from benchclaims.extract.linear import Classifier, Ranker
from benchclaims.extract.metrics import Carried, candidates
from benchclaims.extract.models import Models
from benchclaims.extract.roles import ROLES
from benchclaims.learn import examples as made
from benchclaims.learn.examples import Example, gather
from benchclaims.learn.fit import Choice, fit
from benchclaims.model import QUALIFIERS

Choices = Mapping[str, Sequence[Choice]]


@dataclass(frozen=True, slots=True)
class Recipe:
    """How one model is fitted: its classes (none for a ranker), the penalty, in how many texts a feature must stand."""

    classes: tuple[str, ...]
    penalty: float
    least: int


RECIPES = {
    "role": Recipe(ROLES, 1.0, 2),
    "qualifier": Recipe(QUALIFIERS, 0.5, 2),
    "form": Recipe(FORMS, 0.7, 2),
    "metric": Recipe((), 1.0, 2),
    "dataset": Recipe((), 1.0, 2),
    "subject": Recipe((), 1.0, 2),
    "baseline": Recipe((), 1.0, 2),
    "level": Recipe((), 0.5, 2),
}


def choices(examples: Sequence[Example]) -> dict[str, list[Choice]]:
    """The choices of every model.  Form is learnt behind metrics that were linked by a model of other texts."""
    metric = gather(examples, made.metric_choices)
    linkers = [
        Ranker(fit([c for i, c in enumerate(metric) if side_of(c.document) != side], 1.0)) for side in (0, 1)
    ]

    def form(example: Example) -> list[Choice]:
        linker = linkers[side_of(example.id)]

        def linked(
            sentence: Sentence, order: int, carried: Carried | None
        ) -> tuple[str, tuple[int, int] | None]:
            found = candidates(sentence, order, example.document.earlier_metrics(sentence), carried)
            scores = [linker.score(candidate.features) for candidate in found]
            best = found[scores.index(max(scores))]
            return best.metric, best.span

        return made.form_choices(example, linked)

    return {
        "role": gather(examples, made.role_choices),
        "qualifier": gather(examples, made.qualifier_choices),
        "form": gather(examples, form),
        "metric": metric,
        "dataset": gather(examples, made.dataset_choices),
        "subject": gather(examples, made.subject_choices),
        "baseline": gather(examples, made.baseline_choices),
        "level": gather(examples, made.level_choices),
    }


def side_of(document: str) -> int:
    """One of two sides for a document, the same on every machine."""
    return sum(document.encode()) % 2


def weights(name: str, rows: Sequence[Choice], precise: bool = False) -> dict[str, float]:
    """The fitted weights of one model."""
    recipe = RECIPES[name]
    return fit(rows, recipe.penalty, recipe.least, precise)


def by_class(classes: Sequence[str], flat: Mapping[str, float]) -> dict[str, tuple[float, ...]]:
    """Weights of `class|feature` as one row of weights a feature."""
    index = {name: place for place, name in enumerate(classes)}
    rows: dict[str, list[float]] = {}
    for name, value in flat.items():
        label, _, feature = name.partition("|")
        rows.setdefault(feature, [0.0] * len(classes))[index[label]] = value
    return {feature: tuple(row) for feature, row in sorted(rows.items())}


def models(rows: Choices) -> Models:
    """All models fitted to the given choices."""
    fitted: dict[str, Classifier | Ranker] = {}
    for name, recipe in RECIPES.items():
        flat = weights(name, rows[name])
        fitted[name] = (
            Classifier(recipe.classes, by_class(recipe.classes, flat)) if recipe.classes else Ranker(flat)
        )
    return Models(**fitted)  # type: ignore[arg-type]
