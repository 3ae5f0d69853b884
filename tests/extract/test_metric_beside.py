"""Which metrics have a number of their own beside them, and what stands in for which name."""

from __future__ import annotations

import pytest

from benchclaims.extract.metrics.beside import numbers_beside
from benchclaims.extract.metrics.candidates import candidates
from benchclaims.extract.sentence.context import Sentence, read_sentences


def sentence_of(text: str) -> Sentence:
    return read_sentences(text)[1][0]


def told(text: str, order: int, metric: str, source: str = "named") -> set[str]:
    """What the candidates of a metric are told."""
    found = candidates(sentence_of(text), order)
    return {
        feature for one in found if (one.metric, one.source) == (metric, source) for feature in one.features
    }


def test_a_name_beside_another_number_is_told_from_one_beside_the_number() -> None:
    text = "It reaches 98% agreement at a recall of 5%."
    assert "beside named before=other behind=" in told(text, 1, "other:agreement")
    assert "beside named before=mine behind=" in told(text, 0, "other:agreement")
    assert "beside named before=other behind=mine" not in told(text, 0, "recall")


def test_numbers_of_one_list_share_what_stands_beside_them() -> None:
    assert "beside named before= behind=list" in told("The recall is 5% and 6%.", 1, "recall")


@pytest.mark.parametrize(
    ("text", "beside"),
    [
        ("It gains 5% in recall.", (2, -1)),
        ("It has a recall of 5%.", (-1, 5)),
        ("It gains 5%, has recall, and 5% loss.", (-1, -1)),
        ("It gains (5%) recall.", (-1, -1)),
    ],
)
def test_commas_and_brackets_part_a_name_from_a_number(text: str, beside: tuple[int, int]) -> None:
    sentence = sentence_of(text)
    place = sentence.words.index("recall")
    assert numbers_beside(sentence, place, place + 1) == beside


def test_what_stands_in_is_told_for_which_name() -> None:
    text = "It reaches 0.87 GenEval score."
    assert "stands in score for other:geneval own=True" in told(text, 0, "score", "default")
    assert "stands in score for run epr own=True" in told("It improves EPR by 5%.", 0, "score", "default")
