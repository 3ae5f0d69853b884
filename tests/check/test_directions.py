"""Direction, form and metric are held against the words of the quote; what is open is left open."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from benchclaims.check import Finding
from benchclaims.check.arithmetic.reached import is_reached
from benchclaims.check.arithmetic.ways import way_of
from benchclaims.check.vocabulary.named import another
from benchclaims.model import Claim

Judge = Callable[..., list[Finding]]
TOLD = [
    ("It improves throughput by 10%.", "10%", "throughput", "increase"),
    ("It improves throughput by 10% and 50%.", "50%", "throughput", "increase"),
    ("TinyNet outperforms BERT by 3.2% in accuracy.", "3.2%", "accuracy", "increase"),
    ("TinyNet outperforms BERT, RoBERTa and ALBERT by 3.2%.", "3.2%", "accuracy", "increase"),
    ("It beats the strongest baseline by 3.2 FID.", "3.2", "fid", "decrease"),
    ("It reduces latency by up to 40%.", "40%", "latency", "decrease"),
    ("It improves latency by 40%.", "40%", "latency", "decrease"),
    ("It increases the F1 score by 5.1 points.", "5.1 points", "f1", "increase"),
    ("We see an increase in accuracy of 2%, with a drop of 3% on A.", "3%", "accuracy", "decrease"),
    ("It achieves a 4x speedup.", "4x", "speed", "increase"),
    ("It needs 40% fewer parameters.", "40%", "parameters", "decrease"),
    ("It is up to 3.1-8.9x (on A) faster.", "3.1-8.9x", "speed", "increase"),
    ("It has 2x higher throughput.", "2x", "throughput", "increase"),
    ("It comes at a 0.7% accuracy drop.", "0.7%", "accuracy", "decrease"),
    ("It keeps 97% of the accuracy.", "97%", "accuracy", "decrease"),
    ("It gains much (+4.7% AUROC).", "+4.7%", "auroc", "increase"),
]
OPEN = [
    ("It competes with 3x larger models.", "3x", "model-size"),
    ("It does not improve throughput by 10%.", "10%", "throughput"),
    ("It reaches a level at which 10% is usual.", "10%", "throughput"),
    ("It lowers the cost while throughput grows, which is told as 10%.", "10%", "throughput"),
    ("It closes the gap in accuracy by 10%.", "10%", "accuracy"),
    ("It cuts the accuracy loss by 10%.", "10%", "accuracy"),
    ("It has a lead of 10% over DROP.", "10%", "accuracy"),
    ("It answers questions on DROP by 10%.", "10%", "accuracy"),
    ("It improves the attack success rate by 10%.", "10%", "attack-success-rate"),
    ("It gives 40% of improved speed.", "40%", "speed"),
    ("It takes 8-10% as error.", "10%", "accuracy"),
]


def claimed(quote: str, value: str, metric: str, **more: Any) -> Claim:
    start = quote.index(value)
    number = float("".join(sign for sign in value.split("-")[0] if sign in "0123456789."))
    ratio = value.endswith("x") or "keeps" in quote
    unit = "x" if value.endswith("x") else "percent" if "%" in value else "point"
    form = "ratio" if ratio else "change"
    place = (start, start + len(value))
    return Claim(quote, value, *place, number, number, unit, form, "increase", "exact", metric, **more)


@pytest.mark.parametrize(("quote", "value", "metric", "direction"), TOLD)
def test_the_word_that_governs_a_value_says_which_way(
    quote: str, value: str, metric: str, direction: str
) -> None:
    assert way_of(claimed(quote, value, metric)).direction == direction


@pytest.mark.parametrize(("quote", "value", "metric"), OPEN)
def test_what_is_not_plain_is_left_open(quote: str, value: str, metric: str) -> None:
    assert way_of(claimed(quote, value, metric)).direction == ""


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("TinyNet improves throughput by 10%.", True),
        ("TinyNet has 10% higher throughput.", True),
        ("TinyNet stays within 10% of the throughput.", False),
        ("TinyNet improves throughput by ±10%.", False),
        ("TinyNet changes throughput by 10%.", False),
        ("TinyNet has a throughput that differs by 10%.", False),
    ],
)
def test_a_direction_that_was_taken_away_is_told(judge: Judge, good: str, sentence: str, told: bool) -> None:
    at = sentence.index("10%")
    text = good.replace("TinyNet trains 2.5x faster than BERT.", sentence).replace("2.5x", "10%")
    text = text.replace("[15, 19]", f"[{at}, {at + 3}]").replace("low: 2.5", "low: 10")
    text = text.replace("unit: x", "unit: percent").replace("ratio", "change").replace("increase", "none")
    found = judge(text.replace("training-speed", "throughput"))
    assert [one.code for one in found if one.code == "BC405"] == ["BC405"] * told


@pytest.mark.parametrize("direction", ["increase", "decrease"])
def test_a_flipped_direction_is_told_with_the_word(judge: Judge, good: str, direction: str) -> None:
    sentence = "TinyNet improves throughput by 10%."
    text = good.replace("TinyNet trains 2.5x faster than BERT.", sentence).replace("2.5x", "10%")
    text = (
        text.replace("[15, 19]", "[31, 34]")
        .replace("low: 2.5", "low: 10")
        .replace("unit: x", "unit: percent")
    )
    text = text.replace("ratio", "change").replace("increase", direction)
    found = judge(text.replace("training-speed", "throughput\n    metric_text: throughput"))
    assert [one.code for one in found] == (["BC405"] if direction == "decrease" else [])
    assert [one.expected for one in found] == ["increase, as “improves” says of throughput"] * len(found)


@pytest.mark.parametrize(
    ("quote", "value", "told"),
    [
        ("TinyNet reaches 81.5% accuracy, 2% higher than BERT.", "81.5%", True),
        ("TinyNet reaches 81.5% accuracy, 2% higher than BERT.", "2%", False),
        ("It shows an accuracy of 81.5% and beats BERT.", "81.5%", True),
        ("TinyNet obtains 81.5% on GLUE.", "81.5%", True),
        ("TinyNet obtains 1.8% (91.9% v.s. 90.1%) higher accuracy.", "1.8%", False),
        ("TinyNet achieves 5.7%, 6% and 8% relative error reduction.", "5.7%", False),
        ("TinyNet achieves 7%/4% improvement on GLUE.", "7%", False),
        ("It has losses in accuracy of 2%.", "2%", False),
        ("It stays within 2% of the accuracy.", "2%", False),
        ("It achieves +2% accuracy.", "2%", False),
        ("The gap reaches 2%.", "2%", False),
    ],
)
def test_what_is_reached_and_compared_with_nothing_is_a_level(quote: str, value: str, told: bool) -> None:
    assert is_reached(claimed(quote, value, "accuracy", metric_text="accuracy")) == told


@pytest.mark.parametrize(
    ("metric", "text", "other"),
    [
        ("fid", "accuracy", "accuracy"),
        ("accuracy", "latency", "latency"),
        ("accuracy", "Latency", "latency"),
        ("top-1-accuracy", "accuracy", ""),
        ("inference-speed", "speedup", ""),
        ("attack-success-rate", "success rate", ""),
        ("accuracy", "performance", ""),
        ("score", "accuracy", ""),
        ("other:own-measure", "accuracy", ""),
        ("accuracy", "share of right guesses", ""),
        ("accuracy", "", ""),
    ],
)
def test_words_that_name_an_unlike_metric_are_told(metric: str, text: str, other: str) -> None:
    assert another(metric, text) == other
