"""What the clauses between a data set and a value tell: the front of a sentence, prepositions, semicolons."""

from __future__ import annotations

import pytest

from benchclaims.extract.datasets.candidates import dataset_candidates
from benchclaims.extract.reading import Document


def features(text: str, order: int, name: str, family: str = "") -> list[str]:
    document = Document(text)
    (sentence,) = document.sentences
    return dict(dataset_candidates(sentence, order, document.datasets, family=family))[name]


@pytest.mark.parametrize(
    ("text", "front"),
    [
        ("On MMLU, it gains 5% and, on C4, 7%.", "on"),
        ("Experiments on MMLU show gains of 5% and, on C4, 7%.", "tried"),
        ("It is trained on MMLU and gains 5% and, on C4, 7%.", ""),
    ],
)
def test_a_data_set_at_the_front_is_told_with_those_that_stand_nearer(text: str, front: str) -> None:
    assert f"front={front} left own=True between=0" in features(text, 0, "MMLU")
    assert f"front={front} left own=False between=1" in features(text, 1, "MMLU")


def test_a_semicolon_between_is_told_with_the_preposition() -> None:
    told = features("It gains 5% on MMLU; latency falls by 7%.", 1, "MMLU")
    assert "prep=on left parted=True between=0" in told


def test_cost_is_told_apart_from_quality_for_each_place() -> None:
    text = "On MMLU, it has 7% fewer parameters."
    assert "family=efficiency prep=on left" in features(text, 0, "MMLU", "efficiency")
    assert "family=efficiency inside left" in features(text, 0, "MMLU", "efficiency")


def test_an_earlier_sentence_tells_how_many_other_data_sets_it_names() -> None:
    document = Document("We train on C4 and test on MMLU. It gains 5%.")
    found = dict(dataset_candidates(document.sentences[-1], 0, document.datasets))
    assert "named others=1 back=1" in found["MMLU"]
