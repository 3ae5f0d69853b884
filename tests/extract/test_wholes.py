"""The whole of what a clause says does something, and where it begins."""

from __future__ import annotations

import pytest

from benchclaims.extract.sentence.context import read_sentences
from benchclaims.extract.subjects.wholes import wholes


def found(text: str) -> list[str]:
    """The whole subjects of the verbs before the first number of a text."""
    _, sentences = read_sentences(text)
    return [whole.text for whole, _ in wholes(sentences[0], 0)]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Pruning to the last calls improves completion to 79%.", "Pruning to the last calls"),
        ("On Foo, distilling BarNet into BazNet gives 0.88.", "distilling BarNet into BazNet"),
        ("FooNet with tone labels reached 28.4%.", "FooNet with tone labels"),
        ("A model trained on images achieves 5%.", "model trained on images"),
        ("Deep ensembles, dropout, and FooNet fall to 64%.", "Deep ensembles, dropout, and FooNet"),
        ("Foo: our 2:4 sparse model with tone labels gives 3% more.", "2:4 sparse model with tone labels"),
        ("FooNet with tone labels consistently reaches 28.4%.", "FooNet with tone labels"),
        ("We show that swapping in a larger head gives 3% more.", "swapping in a larger head"),
    ],
)
def test_a_subject_is_named_whole(text: str, subject: str) -> None:
    assert subject in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "FooNet gains 5%.",
        "Our method improves it by 5%.",
        "It gains 5%.",
        "Thus, FooNet reaches 5%.",
        "By 5% and 3%.",
        "FooNet cuts the cost of labels and improves accuracy by 5%.",
        "FooNet consistently improves it by 5%.",
    ],
)
def test_one_noun_phrase_is_no_more_than_itself(text: str) -> None:
    assert found(text) == []
