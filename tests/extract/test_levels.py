"""The level of what a score is compared with, read beside it."""

from __future__ import annotations

import pytest

from benchclaims.extract import claims
from benchclaims.extract.form.levels import value_candidates
from benchclaims.extract.form.whose import doer_kind, whose
from benchclaims.extract.sentence.context import read_sentences


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("FooNet obtains 91.3% accuracy while BarNet obtains 88.0%.", {91.3: 88.0}),
        (
            "FooNet reaches 84.5% accuracy compared to 78.2% reported by state-of-the-art methods.",
            {84.5: 78.2},
        ),
        ("FooNet has an accuracy of 91.2% (BarNet: 88.4%).", {91.2: 88.4}),
        ("Training FooNet takes 31 hours instead of 52.", {31.0: 52.0}),
        (
            "FooNet reduces error rates to 14.9% and 5.8% (vs. 26.0% and 15.7% for the best baseline).",
            {14.9: 26.0, 5.8: 15.7},
        ),
        (
            "FooNet reaches 99.3% precision and 99.1% recall, outperforming the baseline, which has 98.6% "
            "precision and 98.5% recall.",
            {99.3: 98.6, 99.1: 98.5},
        ),
    ],
)
def test_a_score_has_the_level_that_it_is_compared_with(text: str, levels: dict[float, float]) -> None:
    found = {claim.low: claim.baseline_value for claim in claims(text)}
    assert {low: found.get(low) for low in levels} == levels


@pytest.mark.parametrize(
    "text",
    [
        "FooNet obtains 91.3% accuracy on ImageNet and 88.0% on CIFAR-10.",
        "The BLEU score of FooNet is 35.7 from Russian to English and 39.8 from English to Russian.",
        "FooNet gains 2.1% in accuracy and 1.3% in recall over BarNet.",
        "FooNet achieves 89.7 AUROC, outperforming BarNet by a large margin (+13.4).",
    ],
)
def test_scores_that_stand_side_by_side_have_none(text: str) -> None:
    assert {claim.baseline_value for claim in claims(text)} == {None}


@pytest.mark.parametrize(
    ("text", "acts", "beside"),
    [
        ("FooNet obtains 91% accuracy while prior methods obtain 88%.", ("own", "baseline"), ""),
        ("BarNet obtains 88% accuracy while we reach 91%.", ("name", "we"), ""),
        ("Accuracy rises to 91%, up from 88% without pruning.", ("metric", "metric"), "words"),
    ],
)
def test_whose_a_number_is(text: str, acts: tuple[str, str], beside: str) -> None:
    [sentence] = read_sentences(text)[1]
    assert (doer_kind(sentence, 0, ("foonet",)), doer_kind(sentence, 1, ("foonet",))) == acts
    assert whose(sentence, 1, ("foonet",))[1] == beside


def test_whose_they_are_speaks_for_a_level() -> None:
    [sentence] = read_sentences("FooNet obtains 91% accuracy while prior methods obtain 88%.")[1]
    level = next(features for other, features in value_candidates(sentence, 0, ("foonet",)) if other == 1)
    assert "v acts=own,baseline right" in level


def test_a_list_of_levels_goes_with_scores_that_stand_apart() -> None:
    text = "It has 63% on A, 60% on B and 61% on C, far below humans at 93%, 90% and 91%, respectively."
    [sentence] = read_sentences(text)[1]
    for order in range(3):
        told = {other: features for other, features in value_candidates(sentence, order) if other}
        alike = [other for other in (3, 4, 5) if "v row=True long=True" in told[other]]
        assert alike == [order + 3]


def test_the_differences_of_a_list_are_no_levels() -> None:
    [sentence] = read_sentences("It reaches 47% on A and 39% on B, beating BarNet by 5% and 7%.")[1]
    assert [other for other, _ in value_candidates(sentence, 0)] == [1, None]


def test_what_a_score_is_better_than_may_be_its_level() -> None:
    [sentence] = read_sentences("It has 2.7 on A, 3.1 on B.")[1]
    lower, higher = (dict(value_candidates(sentence, 0, (), better)) for better in ("lower", "higher"))
    assert "v order=better right" in lower[1]
    assert "none better than 1, worse than 0" in lower[None]
    assert "v order=worse right" in higher[1]
    assert "v order=less right" in dict(value_candidates(sentence, 0))[1]


def test_a_bare_count_is_the_level_of_a_count() -> None:
    [student] = claims("The student carries 21M parameters instead of 138M.")
    assert student.baseline_value == 138e6


@pytest.mark.parametrize(
    ("text", "order", "other", "feature"),
    [
        ("It reaches 91%, while BarNet stays at 88%.", 0, 1, "v turns=, while right"),
        ("It reaches 91%, while BarNet stays at 88%.", 0, 1, "v verbs=reaches,stays right"),
        ("It falls from 91% with BarNet to 88%.", 1, 0, "v turns=with to left"),
        ("It reaches 91%, while BarNet stays at 88%.", 0, None, "none verb=reaches"),
    ],
)
def test_what_stands_between_a_score_and_its_level_is_told_with_the_verbs(
    text: str, order: int, other: int | None, feature: str
) -> None:
    [sentence] = read_sentences(text)[1]
    assert feature in dict(value_candidates(sentence, order))[other]
