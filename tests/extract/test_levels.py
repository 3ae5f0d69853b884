"""The level of what a score is compared with, read beside it."""

from __future__ import annotations

import pytest

from benchclaims.extract import claims


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
