"""What a paper offers to measure on is told from what it offers to measure."""

from __future__ import annotations

import pytest

from benchclaims.extract.reading import Document
from benchclaims.extract.subjects.candidates import subject_candidates

OFFERED = "We present FooHard, {}. GPT-4 reaches 31.4% accuracy."


@pytest.mark.parametrize(
    "what",
    [
        "a benchmark of riddles",
        "a new corpus of riddles",
        "a slightly different visual question answering (VQA) benchmark with riddles",
        "a test suite",
    ],
)
def test_a_benchmark_of_the_papers_own_is_a_resource(what: str) -> None:
    assert Document(OFFERED.format(what)).resources == {"FooHard"}


@pytest.mark.parametrize("what", ["a small network", "a tool that builds benchmarks", "which wins"])
def test_a_method_is_none(what: str) -> None:
    assert Document(OFFERED.format(what)).resources == frozenset()


def test_a_benchmark_of_others_is_none() -> None:
    assert Document("We present FooNet, a network. On BarBench it gains 5%.").resources == frozenset()


def test_a_name_followed_by_its_words_in_brackets_is_told_by_what_comes_behind_them() -> None:
    document = Document("We introduce FooX (Full Order of X), a novel benchmark. GPT-4 gets 31% of it.")
    assert "FooX" in document.resources


def test_the_kind_of_a_name_and_of_the_value_speak_together() -> None:
    document = Document(OFFERED.format("a benchmark of riddles"))
    [sentence] = document.sentences
    found = dict(subject_candidates(sentence, 0, document.names, None, document.resources))
    assert "n resource u=share" in found["FooHard"]
    assert "none resource" in found[None]
