"""Training all models from choices: the same code serves the shipped weights and the cross-validation."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from sys import intern

from benchclaims.extract import offers
from benchclaims.extract.candidate import Candidate, Carried
from benchclaims.extract.linear import Classifier, Ranker
from benchclaims.extract.models import Models
from benchclaims.extract.sentence.context import Sentence
from benchclaims.learn import examples as of_examples
from benchclaims.learn import links
from benchclaims.learn.examples import Example, gather
from benchclaims.learn.fit import SETTLED, TrainingChoice, fit
from benchclaims.learn.recipes import RECIPES
from benchclaims.learn.texts import READ_BY_ONE, set_of

READ_ONCE = 0.5
"""What a choice of the readings and the written texts weighs; several readers agreed on the gold tables."""

ROUGHLY = 1e-5
"""How far models are settled that only validate: on, what they choose hardly changes."""

Choices = Mapping[str, Sequence[TrainingChoice]]
Handing = Callable[[Example, Ranker | None], list[TrainingChoice]]


def choices(examples: Sequence[Example]) -> dict[str, list[TrainingChoice]]:
    """The choices of every model.

    What one claim hands on to the next, and what form learns of metrics, is as models of other texts read it.
    """
    level = sharing(gather(of_examples.taught(examples, TAUGHT["level"]), links.level_choices))
    handing = {**HANDING, "baseline": baseline_by(halves(level))}
    handed = {
        name: sharing(gathered(of_examples.taught(examples, TAUGHT[name]), by))
        for name, by in handing.items()
    }
    gold = {**GOLD, "form": form_by(halves(handed["metric"]))}
    found = {
        name: sharing(gather(of_examples.taught(examples, TAUGHT[name]), by)) for name, by in gold.items()
    }
    found["qualifier"] += of_examples.written_hedges()
    return {**found, "level": level, **handed}


def sharing(choices: Sequence[TrainingChoice]) -> list[TrainingChoice]:
    """The same choices, with one string for a feature wherever it stands: a third of the memory."""
    return [
        replace(choice, candidates=[list(map(intern, features)) for features in choice.candidates])
        for choice in choices
    ]


def form_by(linkers: Sequence[Ranker]) -> Callable[[Example], list[TrainingChoice]]:
    """What makes the choices of form, given the metrics as linkers of other texts read them."""

    def form(example: Example) -> list[TrainingChoice]:
        linker = linkers[side_of(example.id)]
        last: list[str] = []

        def linked(sentence: Sentence, order: int, carried: Carried | None) -> Candidate:
            if carried and last:
                carried = Carried(last[-1], carried.unit, carried.near)
            best = of_examples.likeliest(offers.metrics(example.document, sentence, order, carried), linker)
            last.append(best.metric)
            return best

        return of_examples.form_choices(example, linked)

    return form


def baseline_by(levels: Sequence[Ranker]) -> Handing:
    """What makes the choices of baselines, given the levels as models of other texts read them."""

    def baseline(example: Example, teller: Ranker | None) -> list[TrainingChoice]:
        return links.baseline_choices(example, teller, levels[side_of(example.id)])

    return baseline


TAUGHT = {
    "role": ("claim",),
    "qualifier": ("qualifier",),
    "form": ("form", "direction"),
    "level": ("baseline_value",),
    "metric": ("metric",),
    "dataset": ("datasets",),
    "subject": ("subject",),
    "baseline": ("baseline",),
}
"""The fields from which each model learns."""


GOLD = {
    "role": of_examples.role_choices,
    "qualifier": of_examples.qualifier_choices,
}

HANDING = {
    "metric": of_examples.metric_choices,
    "dataset": links.dataset_choices,
    "subject": links.subject_choices,
}


def gathered(examples: Sequence[Example], by: Handing) -> list[TrainingChoice]:
    """The choices of a model that hands on: learnt from gold, then again behind its own readings."""
    tellers = halves([choice for example in examples for choice in by(example, None)])
    return [choice for example in examples for choice in by(example, tellers[side_of(example.id)])]


def halves(rows: Sequence[TrainingChoice]) -> list[Ranker]:
    """For each side, a model that learnt from the other side only."""
    return [Ranker(fit([row for row in rows if side_of(row.document) != side], 2.0)) for side in (0, 1)]


def side_of(document: str) -> int:
    """One of two sides for a document, the same on every machine."""
    return sum(document.encode()) % 2


def weights(name: str, rows: Sequence[TrainingChoice], precise: bool = False) -> dict[str, float]:
    """The fitted weights of one model; roughly where they are not to be `precise`, in half the time."""
    recipe, settled = RECIPES[name], SETTLED if precise else ROUGHLY
    return fit([weighed(row) for row in rows], recipe.penalty, recipe.least, precise, settled)


def weighed(row: TrainingChoice) -> TrainingChoice:
    """A choice with the weight of its set: readings count for less than gold tables."""
    return replace(row, weight=READ_ONCE) if set_of(row.document) in READ_BY_ONE else row


def by_class(names: Sequence[str], flat: Mapping[str, float]) -> dict[str, tuple[float, ...]]:
    """Weights of `name|feature` as one row of weights a feature; `names` are those of the classes."""
    index = {name: place for place, name in enumerate(names)}
    rows: dict[str, list[float]] = {}
    for named, value in flat.items():
        label, _, feature = named.partition("|")
        rows.setdefault(feature, [0.0] * len(names))[index[label]] = value
    return {feature: tuple(row) for feature, row in sorted(rows.items())}


def models(rows: Choices) -> Models:
    """All models fitted to the given choices."""

    def classify(name: str) -> Classifier:
        names = RECIPES[name].columns()
        return Classifier(names, by_class(names, weights(name, rows[name])))

    return Models.of(classify, lambda name: Ranker(weights(name, rows[name])))
