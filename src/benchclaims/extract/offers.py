"""What a value could be linked to in its document, asked alike when reading and when learning to read."""

from __future__ import annotations

from collections.abc import Sequence

from benchclaims.extract.baselines.candidates import baseline_candidates
from benchclaims.extract.baselines.value import Value
from benchclaims.extract.candidate import Candidate, Carried, traits
from benchclaims.extract.datasets.candidates import Measured, dataset_candidates
from benchclaims.extract.form.features import Before, form_features
from benchclaims.extract.form.levels import value_candidates
from benchclaims.extract.handed import Told
from benchclaims.extract.linear import Options
from benchclaims.extract.metrics.beside import called
from benchclaims.extract.metrics.candidates import candidates
from benchclaims.extract.reading import Document
from benchclaims.extract.sentence.context import Sentence
from benchclaims.extract.subjects.candidates import subject_candidates


def metrics(
    document: Document, sentence: Sentence, order: int, carried: Carried | None
) -> Sequence[Candidate]:
    """The metrics that a value may be of, behind a claim that hands on its own."""
    return candidates(sentence, order, document.metrics_around(sentence), carried)


def subjects(document: Document, sentence: Sentence, order: int, before: Told | None) -> Options[str | None]:
    """What a value may be claimed for, behind a claim that was told of something."""
    resources, datasets = document.resources, document.datasets.unordered
    return subject_candidates(sentence, order, document.names, before, resources, datasets)


def baselines(
    document: Document, sentence: Sentence, value: Value, before: Told | None
) -> Options[str | None]:
    """What a value may be compared with, behind a claim that was compared with something."""
    others, datasets = document.compared_elsewhere(sentence), document.datasets.unordered
    return baseline_candidates(sentence, value, others, before, document.own, datasets)


def datasets(document: Document, sentence: Sentence, value: Value, before: Measured | None) -> Options[str]:
    """The data sets that a value may be for, behind a claim that was for some of them."""
    return dataset_candidates(sentence, value.order, document.datasets, before, value.family)


def levels(document: Document, sentence: Sentence, order: int, metric: str) -> Options[int | None]:
    """The quantities that may be the level which a score of a metric is compared with."""
    return value_candidates(sentence, order, document.own, traits(metric)[0])


def form_told(sentence: Sentence, order: int, metric: Candidate, before: Before | None) -> list[str]:
    """What tells the form and the direction of a value of a metric, behind the claim before."""
    better, family, _ = traits(metric.metric)
    return form_features(sentence, order, better, family, metric.span, before, called(sentence, metric))
