"""Shares that a verb takes away."""

from __future__ import annotations

import pytest

import benchclaims as bc


@pytest.mark.parametrize(
    "text",
    [
        "FooDB avoids 65% of the disk reads.",
        "FooRank discards 40% of the candidates.",
        "FooSched prevents 31% of the deadline misses.",
        "FooTest eliminates between 20% and 35% of the redundant tests.",
        "FooFilter filters out up to 92% of the noise tokens.",
        "FooPrune removes 70 percent of the weights.",
    ],
)
def test_what_is_taken_away_is_less(text: str) -> None:
    (claim,) = bc.extract(text)
    assert (claim.form, claim.direction) == ("change", "decrease")


@pytest.mark.parametrize(
    "text",
    [
        "FooRank finds 40% of the candidates.",
        "FooRank avoids collisions in 92% of the runs.",
        "After pruning, FooRank reaches 40% accuracy.",
    ],
)
def test_other_shares_are_as_before(text: str) -> None:
    (claim,) = bc.extract(text)
    assert claim.form == "score"
