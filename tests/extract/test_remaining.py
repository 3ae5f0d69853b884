"""Shares of a performance: how much of it is left."""

from __future__ import annotations

import pytest

import benchclaims as bc


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("FooNet achieves 93-99% of non-private performance.", "decrease"),
        ("Its core recovers at least 99% of circuit performance.", "decrease"),
        ("FooNet recovers up to 35% of performance on BarQA.", "decrease"),
        ("Training on 15% of the data achieves 100.2% of full-data performance.", "increase"),
    ],
)
def test_a_share_of_performance_is_a_ratio(text: str, direction: str) -> None:
    claim = bc.extract(text)[-1]
    assert (claim.form, claim.direction) == ("ratio", direction)


def test_what_performance_is_lost_is_a_change() -> None:
    assert bc.extract("FooNet loses only 4% of performance.")[0].form == "change"
