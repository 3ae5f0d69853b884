"""What contributors write by other words than a claim file has is told by the word that it has."""

from __future__ import annotations

import pytest

from benchclaims.store.instead import KEYS, VALUES, instead
from benchclaims.store.shape import CLAIM, PAPER
from benchclaims.table.columns import BY_NAME


@pytest.mark.parametrize(
    ("column", "text", "told"),
    [
        ("status", "Accepted", "did you mean 'reviewed'?"),
        ("direction", "up", "did you mean 'increase'?"),
        ("qualifier", "less_than", "did you mean 'at-most'?"),
        ("form", "level", "did you mean 'score'?"),
        ("low", "1e999", ""),
        ("low", "1 EB", "write the number alone, 1, and what it is in as `unit`"),
    ],
)
def test_a_value_of_another_word_is_told_by_its_own(column: str, text: str, told: str) -> None:
    assert instead(BY_NAME[column], text) == told


def test_no_word_stands_for_two_and_none_is_a_word_of_the_file() -> None:
    for choices in VALUES.values():
        words = " ".join(choices.values()).split()
        assert len(words) == len(set(words))
    for column, choices in VALUES.items():
        assert set(choices) <= set(BY_NAME[column].choices)
        assert not set(" ".join(choices.values()).split()) & set(BY_NAME[column].choices)
    known = {*PAPER.keys(), *CLAIM.keys()}
    assert set(KEYS) <= known
    assert not set(" ".join(KEYS.values()).split()) & known
