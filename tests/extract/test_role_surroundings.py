"""What tells whether a number is a result: marks, what the text is at, the metric beside it."""

from __future__ import annotations

import pytest

from benchclaims.extract.roles import role_features
from benchclaims.extract.sentence.context import Sentence, read_sentences


def sentence_of(text: str, index: int = 0) -> Sentence:
    return read_sentences(text)[1][index]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A threshold with IoU=0.5 is used.", "mark = behind iou"),
        ("A threshold with IoU of 0.5 is used.", "mark  behind of"),
        ("It takes 5% [3] of it.", "mark behind ]"),
        ("At $p<0.05$ it differs.", "digits=0.05 behind p"),
        ("It falls to 9% ($\\alpha$ = 0.3).", "mark a= behind ("),
    ],
)
def test_marks_and_digits_are_told(text: str, told: str) -> None:
    sentence = sentence_of(text)
    order = len(sentence.quantities) - 1
    assert told in role_features(sentence, order)


def test_a_number_is_told_from_one_before_the_paper_speaks_of_its_own_work() -> None:
    text = "Such models need 5 GB. We offer FooNet. In experiments it needs 2 GB."
    before, behind = (role_features(sentence_of(text, index), 0) for index in (0, 1))
    assert "own after results after" in before
    assert "own before results in" in behind
    assert "own before here=False last=True" in behind


def test_a_text_that_says_nothing_of_its_own_work_is_told() -> None:
    assert "own nowhere results nowhere" in role_features(sentence_of("FooNet needs 5 GB."), 0)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It has a recall of 5%.", "metric recall left"),
        ("It has 5% recall.", "metric recall right"),
        ("It has a recall of 5%.", "metric left of"),
    ],
)
def test_the_metric_beside_a_number_is_told(text: str, told: str) -> None:
    assert told in role_features(sentence_of(text), 0)


def test_words_that_imply_a_metric_are_no_metric_beside() -> None:
    assert not any(f.startswith("metric speed") for f in role_features(sentence_of("It is 5x faster."), 0))
