"""Signs of one metric in the chart of all factors stand clear of each other."""

from __future__ import annotations

from itertools import pairwise

import pytest

from benchclaims.report.marks.glyphs import DOT
from benchclaims.report.marks.spread import CLEAR, apart


@pytest.mark.parametrize("signs", [2, 5, 12])
def test_signs_at_one_place_each_have_a_level(signs: int) -> None:
    assert len(set(apart([(10.0, 16.0)] * signs))) == signs


def test_signs_of_one_level_touch_nowhere_while_there_are_levels() -> None:
    ends = [(2.0 * place, 2.0 * place + 5.0) for place in range(40)]
    levels = apart(ends)
    for level in set(levels):
        own = [end for end, at in zip(ends, levels, strict=True) if at == level]
        assert all(after[0] - before[1] >= DOT + CLEAR for before, after in pairwise(own))
