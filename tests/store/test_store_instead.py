"""What contributors write by other words than a claim file has is told by the word that it has."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchclaims.store import open_text
from benchclaims.store.instead import KEYS, VALUES, instead
from benchclaims.store.shape import CLAIM, PAPER
from benchclaims.table.columns import BY_NAME
from benchclaims.table.identity import claim_id


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


def test_a_claim_that_is_added_by_hand_is_told_its_id_and_its_place() -> None:
    text = """paper:
  id: zip
claims:
  - quote: Zip is 3x faster than gzip.
    value_text: 3x
    low: 3
    unit: x
    direction: increase
    metric: speed
"""
    told = {one.field: one.remedy for one in open_text(text, Path("claims/zip.yaml")).problems}
    name = claim_id("zip", "Zip is 3x faster than gzip.", "3x")
    assert told["claims.0.id"] == f'add id: "{name}", which is made of the quote and the value'
    assert told["claims.0.at"].startswith("add at: [7, 9], its place in the quote;")
    assert told["claims.0.form"] == "add form: score, change or ratio"
    mended = text.replace("  - quote", f'  - id: "{name}"\n    at: [7, 9]\n    form: ratio\n    quote')
    assert open_text(mended, Path("claims/zip.yaml")).problems == ()
    for broken in ("paper: x\nclaims: [{}]\n", "paper: {}\nclaims: [{quote: a}]\n", "- a\n"):
        assert open_text(broken, Path("claims/zip.yaml")).problems


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
