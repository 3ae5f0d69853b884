"""From gold tables to choices to learn from: roles of quantities, and the candidates of each claim's links.

What is written down is features and which candidate was right, never a sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import TypeVar

import yaml

from benchclaims.evaluate.agree import metric_agrees, same_name, same_number
from benchclaims.evaluate.gold import Wanted
from benchclaims.extract.baselines import baseline_candidates
from benchclaims.extract.candidate import Carried, traits
from benchclaims.extract.context import Sentence
from benchclaims.extract.datasets import Measured, dataset_candidates
from benchclaims.extract.forms import FORMS, Before, form_features, is_part, label_of
from benchclaims.extract.hedges import hedge_features
from benchclaims.extract.levels import value_candidates
from benchclaims.extract.linear import Ranker
from benchclaims.extract.lists import leader
from benchclaims.extract.mentions import named
from benchclaims.extract.metrics import candidates
from benchclaims.extract.reading import Document
from benchclaims.extract.roles import ROLES, role_features
from benchclaims.extract.subjects import Told, subject_candidates
from benchclaims.extract.transition import is_transition
from benchclaims.learn.fit import Choice
from benchclaims.model import QUALIFIERS

T = TypeVar("T")


OWN_COUNT = 4
"""How often an own example counts: few stand for what a newcomer wants to be read for sure."""


@dataclass(frozen=True, slots=True)
class Example:
    """A text with the claims that careful readers made of it."""

    id: str
    document: Document
    claims: tuple[Wanted, ...]


def aligned(example: Example) -> list[tuple[Sentence, int, Wanted | None]]:
    """Every quantity of the text that could be a claim, with the claim it is."""
    made, used = [], set()
    for sentence in example.document.sentences:
        for order, quantity in enumerate(sentence.quantities):
            overlaps = [
                (min(quantity.end, claim.end) - max(quantity.start, claim.start), -index)
                for index, claim in enumerate(example.claims)
                if index not in used and quantity.start < claim.end and quantity.end > claim.start
            ]
            index = -max(overlaps)[1] if overlaps else None
            if index is not None:
                used.add(index)
            made.append((sentence, order, None if index is None else example.claims[index]))
    return made


def classes(
    document: str, features: Sequence[str], names: Sequence[str], right: str, weight: float = 1.0
) -> Choice:
    """A choice among classes: each candidate bears all features under its class's name."""
    return Choice(
        document,
        [[f"{name}|{feature}" for feature in features] for name in names],
        frozenset([list(names).index(right)]),
        weight,
    )


def role_choices(example: Example) -> list[Choice]:
    """What each quantity is."""
    made = []
    for sentence, order, claim in aligned(example):
        role = "out" if claim is None else "optional" if claim.optional else "result"
        spans = [(name.start, name.end) for name in named(sentence)]
        made.append(classes(example.id, role_features(sentence, order, spans), ROLES, role))
    return made


def qualifier_choices(example: Example) -> list[Choice]:
    """The hedge of each claim."""
    return [
        classes(example.id, hedge_features(sentence, order), QUALIFIERS, claim.qualifier)
        for sentence, order, claim in aligned(example)
        if claim
    ]


def written_hedges() -> list[Choice]:
    """The examples and look-alikes that stand beside the hedges themselves."""
    raw = yaml.safe_load(files("benchclaims.vocabulary").joinpath("hedges.yaml").read_text("utf-8"))
    made = []
    for entry in raw:
        labelled = [(text, entry["qualifier"]) for text in entry["examples"]]
        for text, qualifier in [*labelled, *((text, "exact") for text in entry.get("not", []))]:
            document = Document(text.replace("[[", "").replace("]]", ""))
            for sentence in document.sentences:
                features = [hedge_features(sentence, order) for order in range(len(sentence.quantities))]
                made += [classes(f"own {text}", one, QUALIFIERS, qualifier) for one in features]
    return made * OWN_COUNT


def form_choices(
    example: Example, linked: Callable[[Sentence, int, Carried | None], tuple[str, tuple[int, int] | None]]
) -> list[Choice]:
    """Form and direction of each claim, given the metric that a reader of the rest of the gold would link."""
    made = []
    before: tuple[Sentence, Before] | None = None
    for sentence, order, claim, carried in carried_along(example):
        wanted = traits(claim.metric)[0]
        label = label_of(claim.form, claim.direction, wanted, is_part(claim.unit, claim.high))
        metric, span = linked(sentence, order, carried)
        better, family, _ = traits(metric)
        near = before[1] if before and before[0] is sentence else None
        if not is_transition(sentence, order):
            features = form_features(sentence, order, better, family, span, near)
            made.append(classes(example.id, features, FORMS, label))
        before = (sentence, Before(label, sentence.at[order], sentence.quantities[order].unit, wanted))
    return made


def carried_along(example: Example) -> list[tuple[Sentence, int, Wanted, Carried | None]]:
    """The claims of an example, each with what the claim before it hands on."""
    made: list[tuple[Sentence, int, Wanted, Carried | None]] = []
    before: tuple[Sentence, int, Wanted] | None = None
    for sentence, order, claim in aligned(example):
        if not claim:
            continue
        carried = None
        if before and sentence.index - before[0].index <= 1:
            carried = Carried(before[2].metric, before[0].quantities[before[1]].unit, before[0] is sentence)
        made.append((sentence, order, claim, carried))
        before = (sentence, order, claim)
    return made


def metric_choices(example: Example, teller: Ranker | None = None) -> list[Choice]:
    """The metric of each claim, among the candidates of its sentence."""
    made = []
    handed: Carried | None = None
    for sentence, order, claim, carried in carried_along(example):
        if teller and carried and handed:
            carried = Carried(handed.metric, carried.unit, carried.near)
        found = candidates(sentence, order, example.document.earlier_metrics(sentence), carried)
        if teller:
            scores = [teller.score(candidate.features) for candidate in found]
            handed = Carried(found[scores.index(max(scores))].metric, sentence.quantities[order].unit, True)
        exact = {i for i, c in enumerate(found) if c.metric == claim.metric}
        right = {i for i, c in enumerate(found) if metric_agrees(claim, c.metric)}
        chosen = exact | right
        if chosen and len(chosen) < len(found):
            made.append(Choice(example.id, [c.features for c in found], frozenset(chosen)))
    return made


def dataset_choices(example: Example, teller: Ranker | None = None) -> list[Choice]:
    """For each claim and each data set of its text, whether the value is for it."""
    made: list[Choice] = []
    before: tuple[Sentence, int, frozenset[str]] | None = None
    for sentence, order, claim in aligned(example):
        if not claim:
            continue
        last = None
        if before and sentence.index - before[0].index <= 1:
            near = before[0] is sentence
            last = Measured(before[2], near, near and leader(sentence, order) == leader(sentence, before[1]))
        chosen = set()
        for name, features in dataset_candidates(sentence, order, example.document.datasets, last):
            right = any(same_name(name, wanted) for wanted in claim.datasets)
            made.append(Choice(example.id, [features, ["not"]], frozenset([0 if right else 1])))
            if right if teller is None else teller.score(features) > 0.0:
                chosen.add(name)
        before = (sentence, order, frozenset(chosen))
    return made


def named_choices(
    example: Example,
    found: Callable[[Sentence, int, Told | None], list[tuple[T, list[str]]]],
    right: Callable[[Wanted, T, Sentence], bool],
    teller: Ranker | None = None,
) -> list[Choice]:
    """The choice among named candidates, left out where none of them is right.

    What the claim before was told of is handed on: as `teller` reads it, who never saw this text,
    so that what is learnt holds for readings that are sometimes wrong; without a teller as the
    gold has it.
    """
    made: list[Choice] = []
    before: tuple[Sentence, T | None, bool] | None = None
    for sentence, order, claim in aligned(example):
        if not claim:
            continue
        told = None
        if before and before[2] and sentence.index - before[0].index <= 1:
            told = Told(before[1], before[0] is sentence)  # type: ignore[arg-type]
        options = found(sentence, order, told)
        good = frozenset(i for i, (value, _) in enumerate(options) if right(claim, value, sentence))
        if teller:
            scores = [teller.score(features) for _, features in options]
            before = (sentence, options[scores.index(max(scores))][0], True)
        else:
            before = (sentence, options[min(good)][0] if good else None, bool(good))
        if good and len(good) < len(options):
            made.append(Choice(example.id, [features for _, features in options], good))
    return made


def subject_choices(example: Example, teller: Ranker | None = None) -> list[Choice]:
    """The subject of each claim."""
    names = example.document.names
    return named_choices(
        example,
        lambda sentence, order, told: subject_candidates(sentence, order, names, told),
        lambda claim, name, _: same_name(claim.subject, name),
        teller,
    )


def baseline_choices(example: Example, teller: Ranker | None = None) -> list[Choice]:
    """The baseline of each claim."""
    document = example.document
    return named_choices(
        example,
        lambda sentence, order, told: baseline_candidates(
            sentence, order, document.earlier_baselines(sentence), told
        ),
        lambda claim, name, _: same_name(claim.baseline, name),
        teller,
    )


def level_choices(example: Example) -> list[Choice]:
    """The baseline's value of each claim, where it is another quantity of the sentence."""

    def right(claim: Wanted, order: int | None, sentence: Sentence) -> bool:
        value = None if order is None else sentence.quantities[order].low
        return same_number(claim.baseline_value, value)

    return named_choices(example, lambda sentence, order, _: value_candidates(sentence, order), right)


def gather(examples: Iterable[Example], made_by: Callable[[Example], list[Choice]]) -> list[Choice]:
    """The choices of all examples, in order."""
    return [choice for example in examples for choice in made_by(example)]
