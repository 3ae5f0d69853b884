"""Aspects group the metrics of the vocabulary, each in one place."""

from __future__ import annotations

from collections import Counter

import benchclaims as bc
from benchclaims.model import Paper
from benchclaims.table import entry, frame
from benchclaims.table.aspects import ASPECTS, aspect
from benchclaims.vocabulary import loader


def test_every_grouped_metric_is_of_the_vocabulary_and_in_one_aspect():
    grouped = Counter(metric for group in ASPECTS for metric in group.metrics)
    assert not set(grouped) - set(loader.metrics())
    assert max(grouped.values()) == 1


def test_an_aspect_holds_metrics_of_one_family():
    for group in ASPECTS:
        assert len({loader.metrics()[metric].family for metric in group.metrics}) == 1, group.id


def test_every_metric_has_an_aspect():
    for metric in loader.metrics().values():
        assert aspect(metric.id, metric.family).title


def test_the_table_tells_the_aspect_of_each_claim() -> None:
    texts = ["It runs at 60 FPS.", "It is 3x smaller.", "It has 3% higher accuracy than BERT."]
    papers = [entry(Paper(f"p{number}", None, text), bc.extract(text)) for number, text in enumerate(texts)]
    assert list(frame(papers).aspect) == ["speed", "size", "accuracy"]
