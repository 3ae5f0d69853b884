"""Names are found however they are written, and nothing is found that only looks like one."""

from __future__ import annotations

from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchclaims.vocabulary.matcher import Matcher, tokenize

NAMES = [
    "top-1 accuracy",
    "accuracy",
    "mAP",
    "mAP50",
    "R@1",
    "J&F",
    "f1 score",
    "word error rate (WER)",
    "IS",
    "cost",
]


def found(text: str, names: list[str] = NAMES, unless: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    matcher = Matcher([(name, name) for name in names], unless)
    return [(text[m.start : m.end], m.payload) for m in matcher.find(text, tokenize(text))]


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Top-1 accuracy grows", "Top-1 accuracy", "top-1 accuracy"),
        ("top 1 accuracies grow", "top 1 accuracies", "top-1 accuracy"),
        ("a TOP_1 ACCURACY of 3", "TOP_1 ACCURACY", "top-1 accuracy"),
        ("its accuracy.", "accuracy", "accuracy"),
        ("3 mAPs rise", "mAPs", "mAP"),
        ("34 mAP@50", "mAP@50", "mAP50"),
        (r"34 $\text{mAP}_{50}$ here", "mAP}_{50", "mAP50"),
        ("34 R@1.", "R@1", "R@1"),
        (r"71 J\&F here", r"J\&F", "J&F"),
        ("an F1-score of 3", "F1-score", "f1 score"),
        (r"an F$_1$ score of 3", "F$_1$ score", "f1 score"),
        ("its word error rate (WER) is 3", "word error rate (WER", "word error rate (WER)"),
    ],
)
def test_found(text: str, words: str, name: str) -> None:
    assert found(text) == [(words, name)]


@pytest.mark.parametrize(
    "text",
    [
        "we map 3 sources to 4 sinks",
        "what is it",
        "in section R 1 of it",
        "J and F alike",
        "on top, 1 accurate gauge",
        "the f1. score of them",
        "costly",
        "an f1 (score of 3)",
        "S2IS is new",
        "the IS-Net codec",
        "the IS2 mission",
    ],
)
def test_not_found(text: str) -> None:
    assert found(text) == []


def test_the_longest_name_wins_and_mentions_do_not_overlap() -> None:
    assert found("top-1 accuracy accuracy") == [
        ("top-1 accuracy", "top-1 accuracy"),
        ("accuracy", "accuracy"),
    ]


def test_a_shorter_name_is_found_where_a_longer_one_breaks_off() -> None:
    assert found("cost saving plans", ["cost", "cost saving rate"]) == [("cost", "cost")]


def test_phrases_of_unless_hide_what_they_cover() -> None:
    assert found("the cost function has a cost", unless=("cost function",)) == [("cost", "cost")]


def test_a_name_in_its_own_case_comes_before_the_same_name_in_any_case() -> None:
    assert found("MAP and map", ["map", "MAP"]) == [("MAP", "MAP"), ("map", "map")]


def test_of_equal_names_the_first_counts() -> None:
    matcher = Matcher([("AP", 1), ("AP", 2)])
    assert [m.payload for m in matcher.find("AP", tokenize("AP"))] == [1]


def test_a_name_without_letters_and_digits_is_refused() -> None:
    with pytest.raises(ValueError, match="no letter and no digit"):
        Matcher([("%", 1)])


@given(st.text())
def test_offsets_are_those_of_the_text(text: str) -> None:
    tokens = tokenize(text)
    assert all(text[start:end].lower() == lower for start, end, lower in tokens)
    mentions = Matcher([(name, name) for name in NAMES]).find(text, tokens)
    assert all(0 <= mention.start < mention.end <= len(text) for mention in mentions)
    assert all(left.end <= right.start for left, right in pairwise(mentions))


@given(st.lists(st.sampled_from([*NAMES, "the", "of", "(", ",", "12%"]), max_size=12))
def test_every_name_that_stands_apart_is_found(words: list[str]) -> None:
    expected = [word for word in words if word in NAMES]
    assert [name for _, name in found(" ; ".join(words))] == expected


@pytest.mark.parametrize("piece", ["top-1 ", "accuracy ", "\\", "$", "9", "(", "word error rate ", "x"])
def test_time_is_linear(piece: str) -> None:
    text = piece * (300_000 // len(piece))
    start = process_time()
    found(text)
    assert process_time() - start < 1.0
