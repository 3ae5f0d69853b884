"""Time and speed of a stage that the clause tells, not the name of the metric."""

from __future__ import annotations

import pytest

from benchclaims.extract.metrics.candidates import candidates
from benchclaims.extract.sentence.context import read_sentences


def proposed(text: str) -> set[str]:
    """The metrics proposed for the only number because its clause tells a stage."""
    [sentence] = read_sentences(text)[1]
    return {found.metric for found in candidates(sentence, 0) if found.source == "staged"}


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("Training is completed in 40 minutes.", "training-time"),
        ("Inference takes 0.1 s per molecule.", "inference-time"),
        ("It converges 1.8x faster than AdamW.", "convergence-speed"),
        ("At inference the model is 2.4x faster.", "inference-speed"),
        ("We train it 3 times faster.", "training-speed"),
    ],
)
def test_a_stage_beside_time_or_speed_is_proposed(text: str, metric: str) -> None:
    assert metric in proposed(text)


@pytest.mark.parametrize(
    "text",
    [
        "The query takes 40 minutes.",
        "Training raises accuracy by 2%.",
        "It is 1.8x faster than AdamW.",
        "At inference it needs 3 GB.",
    ],
)
def test_without_a_stage_or_a_time_nothing_is(text: str) -> None:
    assert proposed(text) == set()
