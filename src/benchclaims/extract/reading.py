"""What reading a text yields: quantities with their roles, links as choices with their runners-up."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Generic, TypeVar

from benchclaims.extract.baselines.elsewhere import Elsewhere, background, elsewhere
from benchclaims.extract.candidate import Candidate, traits
from benchclaims.extract.datasets.candidates import DatasetNames, dataset_names
from benchclaims.extract.datasets.told import mentioned, told
from benchclaims.extract.linear import Options
from benchclaims.extract.models import Models
from benchclaims.extract.numbers.quantity import Quantity
from benchclaims.extract.roles import role_features
from benchclaims.extract.sentence.context import Sentence, as_words
from benchclaims.extract.sentence.mentions import MetricsAround, named
from benchclaims.extract.sentence.passages import Passage, passages, whole
from benchclaims.extract.subjects.introducing import method_names
from benchclaims.extract.subjects.markup import emphasised
from benchclaims.extract.subjects.names import Names, introduced
from benchclaims.extract.subjects.resources import resources
from benchclaims.extract.subjects.telling import Telling, described, given_names
from benchclaims.extract.subjects.used import used

T = TypeVar("T")


@dataclass(slots=True)
class Choice(Generic[T]):
    """A decision: what was chosen, how likely, and the candidates with their shares, the likeliest first."""

    value: T
    share: float
    others: list[tuple[T, float]] = field(default_factory=list)


def best(shares: list[tuple[T, float]]) -> Choice[T]:
    """The choice of the greatest share; the first of equals."""
    ordered = sorted(shares, key=lambda item: -item[1])
    return Choice(*ordered[0], ordered)


@dataclass(slots=True)
class Reading:
    """One quantity as read: where it stands, and how likely it plays which role."""

    sentence: Sentence
    order: int
    roles: dict[str, float]

    @property
    def quantity(self) -> Quantity:
        """The quantity that was read."""
        return self.sentence.quantities[self.order]


MEASURED = 0.5
"""The share from which a value counts as measured on a data set."""


@dataclass(slots=True)
class Linked(Reading):
    """A reading with all that a claim needs; `level` is the place of the compared value in the sentence.

    `datasets` holds every data set of the text with the probability that the value is for it; `spoken` the
    features of each candidate, by field ('' where all classes have the same), where they were asked for.
    """

    metric: Choice[Candidate]
    form: Choice[str]
    qualifier: Choice[str]
    datasets: list[tuple[str, float]]
    subject: Choice[str | None]
    baseline: Choice[str | None]
    level: Choice[int | None]
    spoken: dict[str, Options[Any]] = field(default_factory=dict)

    @property
    def measured_on(self) -> tuple[str, ...]:
        """The data sets that the value is for, likelier than not."""
        return tuple(name for name, share in self.datasets if share >= MEASURED)


class Document:
    """A text and its title, with what all its quantities share: sentences and names.

    Of a text as long as a book it is one passage: `sentences` and names are those of the passage, offsets
    and `spans` those of the whole text.
    """

    def __init__(self, text: str, title: str | None = None, passage: Passage | None = None) -> None:
        passage = passage or whole(text)
        self.text, self.title = text, title
        self.start, self.end = passage.start, passage.end
        self.spans, self.sentences = passage.spans, passage.sentences
        self._by_index = {sentence.index: sentence for sentence in self.sentences}

    @cached_property
    def names(self) -> Names:
        """The names that the paper may use for its own method."""
        own = ((name, "ours") for name in described(self.all_sentences))
        told = [*own, *given_names(self.all_sentences)]
        text = self.text[self.start : self.end]
        brought = [*used(self.all_sentences), *emphasised(text)]
        names = method_names(text, self.title, told, brought).moved(self.start)
        telling = Telling(self.all_sentences)
        for name, places in names.places.items():
            names.features[name] += telling.of(places, len(name))
        names.settle()
        return names

    @cached_property
    def own(self) -> tuple[str, ...]:
        """The names that the text introduces as its own, in lower case."""
        return tuple(name.lower() for name, stands in self.names.standing.items() if stands == "own")

    @cached_property
    def datasets(self) -> DatasetNames:
        """The data sets that the text names, with their places."""
        own = [name for name, features in self.names.features.items() if introduced(features)]
        names = dataset_names(self.text[self.start : self.end], own, self.title).moved(self.start)
        said = told(names.mentions, self.all_sentences, self.title, self.names)
        return replace(names, told=said, mentioned=mentioned(names.mentions, self.all_sentences))

    @cached_property
    def resources(self) -> frozenset[str]:
        """What the text offers to measure on: its own benchmarks and data sets."""
        return resources(self.names, self.datasets.distinct)

    @cached_property
    def all_sentences(self) -> list[Sentence]:
        """All sentences of the passage as words, whether they hold a quantity or not."""
        first = bisect_left(self.spans, (self.start, 0))
        last = bisect_left(self.spans, (self.end, 0))
        return [self.sentence(index) for index in range(first, last)]

    def sentence(self, index: int) -> Sentence:
        """The sentence of that index as words, whether it holds a quantity or not."""
        if index not in self._by_index:
            bare = Sentence(self.text, *self.spans[index], index, len(self.spans))
            self._by_index[index] = as_words(bare)
        return self._by_index[index]

    def before(self, sentence: Sentence) -> Sentence | None:
        """The sentence before, as words."""
        return self.sentence(sentence.index - 1) if sentence.index else None

    def metrics_around(self, sentence: Sentence) -> MetricsAround:
        """The metrics that the text names around a sentence."""
        before = self.before(sentence)
        others = {metric for metric, places in self.metrics_named.items() if places - {sentence.index}}
        quality = sum(traits(metric)[1] == "quality" for metric in others)
        return MetricsAround(named(before) if before else [], frozenset(self.metrics_named), quality)

    @cached_property
    def metrics_named(self) -> dict[str, set[int]]:
        """The metrics that the text names, each with the indices of the sentences that do."""
        made: dict[str, set[int]] = {}
        for sentence in self.all_sentences:
            for name in named(sentence):
                if not name.cue:
                    made.setdefault(name.metric, set()).add(sentence.index)
        return made

    def compared_elsewhere(self, sentence: Sentence) -> list[Elsewhere]:
        """What the other sentences compare with, the nearest first."""
        return elsewhere(self.all_sentences, sentence.index, self.background)

    @cached_property
    def background(self) -> int:
        """How many sentences tell what others did."""
        return background(self.all_sentences)


def documents(text: str, title: str | None = None) -> list[Document]:
    """A text as one document, or as several where it is longer than what one claim can be about."""
    return [Document(text, title, passage) for passage in passages(text)]


def roles(sentence: Sentence, order: int, models: Models) -> dict[str, float]:
    """The shares of the roles for one quantity; how sure a value is (`95% CI 0.89-0.93`) is no claim."""
    if sentence.quantities[order].shape == "interval":
        return {"result": 0.0, "optional": 0.0, "out": 1.0}
    return models.role.shares(role_features(sentence, order))
