"""How familiar names are: methods that all compare with, and names that nobody has met."""

from __future__ import annotations

import pytest

from benchclaims.vocabulary.familiar import RANKS, familiar, known


@pytest.mark.parametrize("name", ["LoRA", "GPT-4", "a BERT model", "ResNet-50"])
def test_what_many_texts_name_is_familiar(name: str) -> None:
    assert familiar(name) in ("often", "everywhere")


@pytest.mark.parametrize("name", ["FooNet", "ZyxFormer-3", "our FooNet"])
def test_a_new_name_is_not(name: str) -> None:
    assert familiar(name) == "never"


@pytest.mark.parametrize("name", ["", "our method", "Random forests"])
def test_words_are_no_names(name: str) -> None:
    assert familiar(name) == ""


def test_the_file_holds_each_name_once() -> None:
    assert set(known().values()) == set(RANKS[1:])
