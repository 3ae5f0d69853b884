"""What a phrase of comparison is offered as: with its number, by its name alone, without what is measured."""

from __future__ import annotations

import pytest

from benchclaims.extract.baselines.candidates import baseline_candidates
from benchclaims.extract.baselines.value import Value
from benchclaims.extract.sentence.compared import compared
from benchclaims.extract.sentence.context import read_sentences


def phrases(text: str) -> dict[str, str]:
    """What a text's only sentence compares with, each with how it is told."""
    [sentence] = read_sentences(text)[1]
    return {found.text(sentence): found.shape for found in compared(sentence)}


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("It gains 3% over 8-bit quantizers.", "8-bit quantizers"),
        ("It beats 7B models by 3%.", "7B models"),
        (
            "A small model beats unconstrained 631B-parameter flagship models by 3%.",
            "unconstrained 631B-parameter flagship models",
        ),
        ("It gains 32 points over the original 12-layer design.", "original 12-layer design"),
        ("It is 3x faster than models with up to 78B parameters.", "models with up to 78B parameters"),
        ("It is on par with FooNet with 4-bit weights at 3% of its cost.", "FooNet with 4-bit weights"),
    ],
)
def test_a_number_may_be_part_of_what_is_compared_with(text: str, phrase: str) -> None:
    assert phrases(text)[phrase] == "counted"


@pytest.mark.parametrize(
    "text",
    [
        "It beats FooNet by 3%.",
        "It beats FooNet on 8 tasks.",
        "It reaches 88.2, surpassing the baseline of 66.",
        "It is 3x faster than 50% of all models.",
        "It is better than 3 and has 7B parameters.",
    ],
)
def test_other_numbers_are_none(text: str) -> None:
    assert "counted" not in phrases(text).values()


def test_no_value_is_compared_with_what_it_stands_in() -> None:
    [sentence] = read_sentences("It competes with models with 78B parameters and beats 7B models.")[1]
    names = [[name for name, _ in baseline_candidates(sentence, Value(order), [])] for order in (0, 1)]
    assert "7B models" in names[0]
    assert "7B models" not in names[1]


@pytest.mark.parametrize(
    ("text", "phrase", "shape"),
    [
        ("It outperforms the strong HSTU baseline by 3%.", "HSTU baseline", "middle"),
        ("It outperforms the ReProver language-based baseline by 3%.", "ReProver", "middle"),
        ("It is 3x smaller and matches explicit SFT performance.", "explicit SFT", "unmeasured"),
        ("It keeps 94% of baseline task performance.", "baseline", "unmeasured"),
        ("It is 4 times better than the DEX accuracy.", "DEX", "unmeasured"),
    ],
)
def test_a_phrase_is_offered_in_part(text: str, phrase: str, shape: str) -> None:
    assert phrases(text)[phrase] == shape


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("It gains 3% over the best FooNet.", "middle"),
        ("It gains 3% over human experts.", "middle"),
        ("It gains 3% over performance.", "unmeasured"),
        ("It gains 3% over models trained on FooNet.", "unmeasured"),
    ],
)
def test_a_whole_name_is_not(text: str, phrase: str) -> None:
    assert phrase not in phrases(text).values()
