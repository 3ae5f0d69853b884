"""What a title tells of the names in its text."""

from __future__ import annotations

import pytest

from benchclaims.extract.subjects.titles import Title, subsequence


@pytest.mark.parametrize(
    ("title", "name", "feature"),
    [
        ("Two-stage Behavior Cloning for Dialogue", "TSBC", "title spells"),
        ("Fast Sparse Attention", "sparse attention", "title words=all"),
        ("Fast Sparse Attention", "sparse attention kernels", "title words=most"),
        ("Fast Sparse Attention", "sparse graph networks", "title words=some"),
        ("Fast Sparse Attention", "ResNet", "title words=none"),
    ],
)
def test_a_title_tells(title: str, name: str, feature: str) -> None:
    assert feature in list(Title(title).tells(name))


@pytest.mark.parametrize("name", ["ResNet", "ADAM", "BC"])
def test_initials_need_an_order(name: str) -> None:
    assert "title spells" not in list(Title("Deep Cloning of Behavior").tells(name))


def test_letters_in_their_order() -> None:
    assert subsequence("tsbc", "tsbcfd")
    assert not subsequence("ab", "ba")
