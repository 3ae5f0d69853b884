"""Reading a text: quantities first, then what each is about, then what it is linked to, every choice with its runners-up."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Generic, TypeVar

from benchclaims.extract.baselines import COMPARING, baseline_candidates, compared, value_candidates
from benchclaims.extract.context import Sentence, as_words, read_sentences
from benchclaims.extract.datasets import DatasetNames, Measured, dataset_candidates, dataset_names, in_turn
from benchclaims.extract.forms import Before, form_features
from benchclaims.extract.hedges import hedge_features
from benchclaims.extract.linear import Ranker
from benchclaims.extract.lists import leader
from benchclaims.extract.mentions import Named, named
from benchclaims.extract.metrics import Candidate, Carried, candidates, traits
from benchclaims.extract.models import Models
from benchclaims.extract.quantity import Quantity
from benchclaims.extract.roles import role_features
from benchclaims.extract.subjects import Names, Told, method_names, subject_candidates

T = TypeVar("T")


@dataclass(slots=True)
class Choice(Generic[T]):
    """A decision: what was chosen, how likely, and the candidates with their shares, the likeliest first."""

    value: T
    share: float
    others: list[tuple[T, float]] = field(default_factory=list)


@dataclass(slots=True)
class Reading:
    """One quantity as read: where it stands, what it is, and its links (None while its role leaves it out)."""

    sentence: Sentence
    order: int
    roles: dict[str, float]
    metric: Choice[Candidate] | None = None
    form: Choice[str] | None = None
    qualifier: Choice[str] | None = None
    datasets: list[tuple[str, float]] = field(default_factory=list)
    subject: Choice[str | None] | None = None
    baseline: Choice[str | None] | None = None
    level: Choice[int | None] | None = None

    @property
    def quantity(self) -> Quantity:
        """The quantity that was read."""
        return self.sentence.quantities[self.order]


class Document:
    """A text and its title, with what all its quantities share: sentences, names of methods and of data sets."""

    def __init__(self, text: str, title: str | None = None) -> None:
        self.text, self.title = text, title
        self.spans, self.sentences = read_sentences(text)
        self._before: dict[int, Sentence] = {}

    @cached_property
    def names(self) -> Names:
        """The names that the paper may use for its own method."""
        return method_names(self.text, self.title)

    @cached_property
    def datasets(self) -> DatasetNames:
        """The data sets that the text names, with their places."""
        return dataset_names(self.text, self.title)

    def before(self, sentence: Sentence) -> Sentence | None:
        """The sentence before, as words, whether it holds a quantity or not."""
        index = sentence.index - 1
        if index < 0:
            return None
        if index not in self._before:
            known = next((other for other in self.sentences if other.index == index), None)
            self._before[index] = known or as_words(
                Sentence(self.text, *self.spans[index], index, len(self.spans))
            )
        return self._before[index]

    def earlier_metrics(self, sentence: Sentence) -> list[Named]:
        """The metrics that the sentence before names."""
        before = self.before(sentence)
        return named(before) if before else []

    def earlier_baselines(self, sentence: Sentence) -> list[tuple[str, str]]:
        """The phrases that the sentence before compares with."""
        before = self.before(sentence)
        if not before:
            return []
        found = (
            (marker, before.text[before.starts[first] : before.ends[last - 1]])
            for marker, first, last in compared(before)
        )
        return [(marker, phrase) for marker, phrase in found if marker in COMPARING]


def roles(sentence: Sentence, order: int, models: Models) -> dict[str, float]:
    """The shares of the roles for one quantity."""
    spans = [(name.start, name.end) for name in named(sentence)]
    return models.role.shares(role_features(sentence, order, spans))


def link(document: Document, reading: Reading, models: Models, before: Reading | None = None) -> Reading:
    """Fill in metric, form, qualifier and the links of one reading; `before` is the claim before it."""
    sentence, order = reading.sentence, reading.order
    reading.metric = choose_metric(document, sentence, order, models, carried_from(before, sentence))
    better, family, _ = traits(reading.metric.value.metric)
    shares = models.form.shares(
        form_features(
            sentence, order, better, family, reading.metric.value.span, form_before(before, sentence)
        )
    )
    reading.form = best(list(shares.items()))
    reading.qualifier = best(list(models.qualifier.shares(hedge_features(sentence, order)).items()))
    if before and reading.qualifier.value == "exact" and listed(before, sentence, order):
        reading.qualifier = before.qualifier
    reading.datasets = choose_datasets(document, sentence, order, models, measured(before, sentence, order))
    reading.subject = choose(
        subject_candidates(sentence, order, document.names, told(before, sentence, "subject")), models.subject
    )
    reading.baseline = choose(
        baseline_candidates(
            sentence, order, document.earlier_baselines(sentence), told(before, sentence, "baseline")
        ),
        models.baseline,
    )
    reading.level = choose(value_candidates(sentence, order), models.level)
    return reading


def listed(before: Reading, sentence: Sentence, order: int) -> bool:
    """Whether the claim before stands in the same list: a hedge before a list holds for each of its values."""
    return before.sentence is sentence and leader(sentence, before.order) == leader(sentence, order)


def best(shares: list[tuple[T, float]]) -> Choice[T]:
    """The choice of the greatest share; the first of equals."""
    ordered = sorted(shares, key=lambda item: -item[1])
    return Choice(*ordered[0], ordered)


def choose(found: list[tuple[T, list[str]]], ranker: Ranker) -> Choice[T]:
    """The choice among candidates with features."""
    shares = ranker.shares([features for _, features in found])
    return best([(value, share) for (value, _), share in zip(found, shares, strict=True)])


def carried_from(before: Reading | None, sentence: Sentence) -> Carried | None:
    """The metric of the claim before, where that stands in this sentence or the one before it."""
    if not before or not before.metric or sentence.index - before.sentence.index > 1:
        return None
    return Carried(before.metric.value.metric, before.quantity.unit, before.sentence is sentence)


def told(before: Reading | None, sentence: Sentence, field: str) -> Told | None:
    """The subject or the baseline of the claim before, where that stands in this sentence or the one before it."""
    if not before or sentence.index - before.sentence.index > 1:
        return None
    choice: Choice[str | None] | None = getattr(before, field)
    return Told(choice.value, before.sentence is sentence) if choice else None


def measured(before: Reading | None, sentence: Sentence, order: int) -> Measured | None:
    """The data sets of the claim before, where that stands in this sentence or the one before it."""
    if not before or sentence.index - before.sentence.index > 1:
        return None
    near = before.sentence is sentence
    names = frozenset(name for name, share in before.datasets if share >= 0.5)
    return Measured(names, near, near and leader(sentence, order) == leader(sentence, before.order))


def form_before(before: Reading | None, sentence: Sentence) -> Before | None:
    """Form and direction of the claim before, where it stands in this sentence."""
    if not before or before.sentence is not sentence or not before.form or not before.metric:
        return None
    better = traits(before.metric.value.metric)[0]
    return Before(before.form.value, sentence.at[before.order], before.quantity.unit, better)


def choose_metric(
    document: Document, sentence: Sentence, order: int, models: Models, carried: Carried | None
) -> Choice[Candidate]:
    """The metric; candidates of one id add up, and the best placed of them speaks for it."""
    found = candidates(sentence, order, document.earlier_metrics(sentence), carried)
    shares = models.metric.shares([candidate.features for candidate in found])
    totals: dict[str, float] = {}
    faces: dict[str, tuple[float, Candidate]] = {}
    for candidate, share in zip(found, shares, strict=True):
        totals[candidate.metric] = totals.get(candidate.metric, 0.0) + share
        if candidate.metric not in faces or share > faces[candidate.metric][0]:
            faces[candidate.metric] = (share, candidate)
    return best([(faces[metric][1], share) for metric, share in totals.items()])


def choose_datasets(
    document: Document, sentence: Sentence, order: int, models: Models, last: Measured | None
) -> list[tuple[str, float]]:
    """Every data set of the text with the probability that the value is for it."""
    found = dataset_candidates(sentence, order, document.datasets, last)
    turn = in_turn(sentence, order, document.datasets)
    made = []
    for name, features in found:
        share = models.dataset.shares([features, ["not"]])[0]
        made.append((name, share if name not in turn else 1.0 if turn[name] else 0.0))
    return made
