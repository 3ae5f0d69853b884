"""Words that stand in the same places are in one class, at three levels that lie within each other."""

from __future__ import annotations

import pytest

from benchclaims.vocabulary.classes import classes, known, paired, worded


@pytest.mark.parametrize(
    ("one", "other"),
    [("speedup", "gain"), ("outperforms", "surpasses"), ("dataset", "corpus"), ("mitigate", "alleviate")],
)
def test_words_that_are_used_alike_share_a_class(one: str, other: str) -> None:
    assert set(classes(one)) & set(classes(other))


@pytest.mark.parametrize(("one", "other"), [("speedup", "outperforms"), ("dataset", "reduces")])
def test_words_that_are_not_used_alike_share_none(one: str, other: str) -> None:
    assert not set(classes(one)) & set(classes(other))


def test_a_fine_class_lies_within_one_middle_and_one_coarse_class() -> None:
    above: dict[str, set[tuple[str, str]]] = {}
    for coarse, middle, fine in known().values():
        above.setdefault(fine, set()).add((coarse, middle))
    assert all(len(found) == 1 for found in above.values())


def test_a_rare_word_speaks_for_itself_alone() -> None:
    assert worded("head", "zyx") == ("head=zyx",)
    assert paired("lead", "zyx", "xyz") == ("lead=zyx xyz",) * 4
