"""What tells which number of a text a phrase of comparison speaks of."""

from __future__ import annotations

import pytest

import benchclaims as bc
from benchclaims.extract.baselines.candidates import baseline_candidates
from benchclaims.extract.baselines.value import Value
from benchclaims.extract.handed import Told
from benchclaims.extract.reading import Document


@pytest.mark.parametrize(
    ("text", "baselines"),
    [
        ("FooNet beats BarNet by 2 points in recall and BazNet by up to 3%.", ["BarNet", "BazNet"]),
        ("Compared with BarNet, FooNet cuts latency by 30% and memory by 2x.", ["BarNet", "BarNet"]),
        (
            "FooNet reaches 91% accuracy, while BarNet obtains 88%. It also saves 30% of memory.",
            ["BarNet", None],
        ),
        ("FooNet is 22x faster than Monte Carlo Tree Search (MCTS).", ["Monte Carlo Tree Search (MCTS)"]),
        ("With a U-Net instead of BarNet, error falls by 10%.", ["BarNet"]),
        ("FooNet raises accuracy from 63% to 66% on A, 65% to 67% on B and 77% to 79% on C.", [None] * 3),
    ],
)
def test_each_value_has_what_it_is_compared_with(text: str, baselines: list[str | None]) -> None:
    assert [claim.baseline for claim in bc.extract(text)] == baselines


def spoken(
    text: str, value: Value, name: str | None, before: Told | None = None, sentence: int = 0
) -> list[str]:
    """What speaks for a name as the baseline of a value of the text's sentence of that number."""
    document = Document(text)
    told = document.sentences[sentence]
    found = baseline_candidates(told, value, document.compared_elsewhere(told), before)
    return next(features for one, features in found if one == name)


def test_how_many_other_phrases_stand_between_a_value_and_one_is_told() -> None:
    text = "It gains 5% over FooNet and 7% in recall compared to BarNet."
    assert "reach right rank=0 n=0" in spoken(text, Value(0, "change better"), "FooNet")
    assert "reach right rank=1 n=1" in spoken(text, Value(0, "change better"), "BarNet")
    assert "reach right rank=0 n=0" in spoken(text, Value(1, "change better"), "BarNet")


def test_a_phrase_that_opens_or_closes_its_sentence_is_told() -> None:
    opens = spoken("Compared with FooNet, it saves 5% of time and 7% of memory.", Value(1), "FooNet")
    assert "reach opens compared" in opens
    closes = spoken("It saves 5% of time and 7% of memory compared with FooNet.", Value(0), "FooNet")
    assert "reach closes compared n=1" in closes


@pytest.mark.parametrize(
    ("text", "then"),
    [
        ("It reaches 91% accuracy, outperforming FooNet.", "."),
        ("It reaches 91% accuracy, outperforming FooNet by up to 2%.", "by #"),
        ("It reaches 91% accuracy, outperforming FooNet by far.", "by"),
        ("It reaches 91% accuracy, outperforming FooNet (88%).", "( #"),
    ],
)
def test_what_stands_behind_a_phrase_is_told_with_its_word_of_comparison(text: str, then: str) -> None:
    features = spoken(text, Value(0, "score", "accuracy"), "FooNet")
    assert f"then {then} outperforms right alone score" in features


def test_what_stands_behind_what_improves_is_told() -> None:
    features = spoken("It improves FooNet by 2% in recall.", Value(0, "change better"), "FooNet")
    assert "then by # improves left alone change" in features


def test_a_list_goes_on_with_what_its_first_value_is_compared_with() -> None:
    text = "It gains 5% and 7% over FooNet."
    before = Told("FooNet", near=True, order=0, form="change", metric="accuracy")
    value = Value(1, "change better", "accuracy")
    assert "carries named listed=True" in spoken(text, value, "FooNet", before)
    assert "carries named same=True change near=True" in spoken(text, value, "FooNet", before)
    assert not any(one.startswith("carries") for one in spoken(text, value, None, before))


@pytest.mark.parametrize(
    ("value", "standing"),
    [(Value(0, "score"), "after"), (Value(1, "score", level=2), "level"), (Value(1, "score"), "alone")],
)
def test_whether_a_value_has_a_level_is_told(value: Value, standing: str) -> None:
    text = "It lifts recall from 60% to 90%. FooNet has 80% precision, BarNet 70%."
    document = Document(text)
    sentence = document.sentences[0 if value.order == 0 else 1]
    found = baseline_candidates(sentence, value._replace(order=0, level=value.level and 1), [])
    assert f"none {standing}" in found[-1][1]


def test_whose_level_stands_beside_a_phrase_is_told() -> None:
    text = "FooNet reaches 91% accuracy (BarNet: 88%) and beats BazNet."
    near = spoken(text, Value(0, "score", level=1), "BarNet")
    assert "level left n=0 far=0" in near


def test_whether_another_sentence_tells_background_is_told() -> None:
    text = "Earlier work beats FooNet. We beat BarNet in accuracy. It gains 5% in accuracy."
    value = Value(0, "change better", "accuracy")
    assert "elsewhere stage=background far" in spoken(text, value, "FooNet")
    assert "elsewhere stage=told before" in spoken(text, value, "BarNet")
