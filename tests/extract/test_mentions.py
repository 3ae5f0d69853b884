"""Metrics named together share their last words: `training and inference time`."""

from __future__ import annotations

import pytest

from benchclaims.extract.sentence.context import read_sentences
from benchclaims.extract.sentence.mentions import named


@pytest.mark.parametrize(
    ("text", "metrics"),
    [
        ("We cut training and inference time by 2x.", ["training-time", "inference-time"]),
        ("Training/inference speed rises by 5%.", ["training-speed", "inference-speed"]),
        ("Word and character error rates fall by 5%.", ["word-error-rate", "other:character-error-rate"]),
        # look-alikes: the first has its own words, or shares none
        ("Precision and recall rise by 5%.", ["precision", "recall"]),
        ("Speed and robust accuracy rise by 5%.", ["speed", "robust-accuracy"]),
        ("Robots and inference time: 5% less.", ["inference-time"]),
    ],
)
def test_metrics_share_their_last_words(text: str, metrics: list[str]) -> None:
    assert [name.metric for name in named(read_sentences(text)[1][0]) if not name.cue] == metrics


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("It needs 100x fewer environment interactions.", "data-size"),
        ("It brings 16% computational savings.", "compute"),
        ("It cuts the MAC count by 10x.", "macs"),
        ("It cuts transferred bytes by 64%.", "communication"),
        ("It cuts engineer effort by 64%.", "human-effort"),
        ("Its footprint shrinks by 22%.", "memory"),
        ("Its walking speed is 5.4 m/s.", "speed"),
        ("It reaches Rec=83.28%.", "recall"),
    ],
)
def test_metrics_in_the_words_of_papers(text: str, metric: str) -> None:
    assert metric in {name.metric for name in named(read_sentences(text)[1][0])}
