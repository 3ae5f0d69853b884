"""Which values a metric has tells metrics from each other."""

from __future__ import annotations

import pytest

from benchclaims.extract.metrics.candidates import candidates
from benchclaims.extract.sentence.context import read_sentences


def told(text: str, metric: str) -> set[str]:
    sentence = read_sentences(text)[1][0]
    return {feature for one in candidates(sentence, 0) if one.metric == metric for feature in one.features}


@pytest.mark.parametrize(
    ("value", "size"),
    [("0.0", 0), ("0.91", 3), ("1.0", 4), ("3.2", 5), ("28.1", 8), ("100.0", 9), ("1200.5", 11)],
)
def test_the_size_of_a_value_is_told_to_what_it_may_be_of(value: str, size: int) -> None:
    assert f"size {size} ssim u=point" in told(f"It has an SSIM of {value}.", "ssim")


def test_a_name_that_is_not_known_is_told_by_its_last_word() -> None:
    assert "size 3 run spread u=point" in told("It has a class spread of 0.7.", "other:class-spread")


def test_the_sign_of_a_value_is_told() -> None:
    assert "shape number+ recall" in told("It has +5% in recall.", "recall")


def test_the_decimals_of_a_value_are_told() -> None:
    assert "decimals 2 recall u=percent" in told("It has a recall of 91.25%.", "recall")
