"""What is beaten is larger, so that the own is smaller."""

from __future__ import annotations

import pytest

from benchclaims.extract.form.features import form_features
from benchclaims.extract.sentence.context import read_sentences


def told(text: str) -> bool:
    """Whether the first value of a sentence is told as how much larger something beaten is."""
    [sentence] = read_sentences(text)[1]
    return "outdone larger" in form_features(sentence, 0, "lower", "efficiency", None)


@pytest.mark.parametrize(
    "text",
    [
        "FooNet surpasses models that are 10x larger.",
        "It outperforms models trained on 3x larger data sets.",
        "It competes with 3x, 14x and 26x larger models.",
        "The small model is on par with 5x bigger ones.",
    ],
)
def test_what_is_beaten_is_told_as_larger(text: str) -> None:
    assert told(text)


@pytest.mark.parametrize(
    "text",
    [
        "FooNet surpasses others by using 3x more data.",
        "It outperforms BERT while training on 3x more data.",
        "We collect a corpus that is 10x larger.",
        "FooNet outperforms BERT and is 10x smaller.",
    ],
)
def test_what_the_own_work_has_more_of_is_not(text: str) -> None:
    assert not told(text)
