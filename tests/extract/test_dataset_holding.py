"""A name before a colon, or behind a value, is held by that value; the others of the sentence are told so."""

from __future__ import annotations

import pytest

from benchclaims.extract.datasets.candidates import Measured, dataset_candidates
from benchclaims.extract.reading import Document


def features(text: str, order: int, name: str) -> list[str]:
    document = Document(text)
    return dict(dataset_candidates(document.sentences[0], order, document.datasets))[name]


@pytest.mark.parametrize(
    ("text", "order", "name", "feature"),
    [
        ("It gains much (VizWiz: 1.8%, MMBench: 2%).", 0, "VizWiz", "beside=mine other=False left"),
        ("It gains much (VizWiz: 1.8%, MMBench: 2%).", 1, "VizWiz", "beside=others other=True left"),
        ("It scores 47% on MMLU and 81% on GSM8K.", 0, "GSM8K", "beside=others other=True right"),
        ("It scores 47% on MMLU and 81% on GSM8K.", 1, "GSM8K", "beside=mine other=False right"),
        ("On MMLU it scores 47% and costs less.", 0, "MMLU", "beside=none other=False left"),
        ("It scores 47% on MMLU.", 0, "MMLU", "right between=on"),
    ],
)
def test_the_value_beside_a_name_is_told(text: str, order: int, name: str, feature: str) -> None:
    assert feature in features(text, order, name)


def test_what_went_on_is_told_beside_how_far_back_the_data_set_stands() -> None:
    document = Document("We test on ImageNet. Speed matters. It takes 5 ms and reaches 90%.")
    last = Measured(frozenset(["ImageNet"]), near=True, listed=False)
    ((_, features),) = dataset_candidates(document.sentences[0], 1, document.datasets, last)
    assert "last=True near=True listed=False back=2" in features
    assert "last=True near=True listed=False any=1 back=2 here=0" in features
