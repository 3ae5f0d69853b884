"""What stands between a name and a number."""

from __future__ import annotations

import pytest

from benchclaims.extract.sentence.context import read_sentences
from benchclaims.extract.sentence.ways import way


@pytest.mark.parametrize(
    ("sentence", "name", "between"),
    [
        ("It outperforms BarNet (36.1%).", "barnet", "left ("),
        ("It takes 65.4% for BarNet.", "barnet", "right for"),
        ("FooNet reaches an accuracy of 91%.", "foonet", "left V N of"),
        ("It gains 2%, 3% and 4% with FooNet.", "foonet", "right with"),
    ],
)
def test_the_way_is_what_stands_between_a_name_and_a_number(sentence: str, name: str, between: str) -> None:
    [read] = read_sentences(sentence)[1]
    place = read.words.index(name)
    assert way(read, 0, place, place + 1) == between
