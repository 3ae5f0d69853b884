"""Metrics that no word names may stand in where the value and the text allow it."""

from __future__ import annotations

import pytest

from benchclaims.extract.metrics.candidates import candidates
from benchclaims.extract.metrics.unnamed import entries
from benchclaims.extract.reading import Document
from benchclaims.vocabulary import metrics

EXAMPLES = [(entry.metric, text) for entry in entries() for text in entry.examples]
LOOK_ALIKES = [(entry.metric, text) for entry in entries() for text in entry.not_]


def standing_in(text: str) -> dict[str, list[str]]:
    """The metrics that may stand in for the value at `[[…]]`, each with its features."""
    start = text.index("[[")
    document = Document(text.replace("[[", "").replace("]]", ""))
    [(sentence, order)] = [
        (sentence, order)
        for sentence in document.sentences
        for order, quantity in enumerate(sentence.quantities)
        if quantity.start == start
    ]
    found = candidates(sentence, order, document.metrics_around(sentence))
    return {one.metric: one.features for one in found if one.source == "default"}


@pytest.mark.parametrize(("metric", "text"), EXAMPLES)
def test_examples(metric: str, text: str) -> None:
    assert metric in standing_in(text)


@pytest.mark.parametrize(("metric", "text"), LOOK_ALIKES)
def test_look_alikes(metric: str, text: str) -> None:
    assert metric not in standing_in(text)


def test_entries_are_metrics_with_examples_and_look_alikes() -> None:
    assert {entry.metric for entry in entries()} <= set(metrics())
    assert all(entry.examples and entry.not_ for entry in entries())


def test_a_value_beyond_the_bounds_of_a_metric_is_none_of_it() -> None:
    assert "correlation" in standing_in("They go together at [[0.7]].")
    assert "correlation" not in standing_in("They go together at [[7.5]].")


def test_what_the_text_names_elsewhere_speaks_for_it() -> None:
    told = standing_in("We measure accuracy. GPT-4 gets [[58%]] of them.")["accuracy"]
    untold = standing_in("We measure much. GPT-4 gets [[58%]] of them.")["accuracy"]
    assert "default accuracy told=True known=0" in told
    assert "default accuracy told=False known=0" in untold
