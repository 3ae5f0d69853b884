"""Levels that are a baseline's, or that another claim contradicts, are not drawn as the paper's own."""

from __future__ import annotations

import pytest
from made_up import level, table

from benchclaims.report.comparable import place
from benchclaims.report.request import request
from benchclaims.report.whose import CONTESTED, OTHERS

OWN = level(66.0, 65.0, metric="accuracy", better="higher", unit="percent", baseline="Slow")
AGAIN = {**OWN, "baseline_value": float("nan"), "quote": "Swift reaches 61.0.", "value_text": "61.0"}


def told(*claims):
    """Why each claim is not its paper's own."""
    return list(place(table(list(claims)))["reason"])


@pytest.mark.parametrize(
    ("other", "why"),
    [
        ({"low": 65.0, "high": 65.0, "subject": "Third"}, OTHERS),
        ({"low": 65.0, "high": 65.0}, OTHERS),
        ({"low": 63.0, "high": 63.0, "subject": "Slow"}, OTHERS),
        ({"low": 65.0, "high": 65.0, "datasets": "ImageNet"}, ""),
        ({"low": 65.0, "high": 65.0, "metric": "f1"}, ""),
        ({"low": 65.0, "high": 65.0, "paper_id": "another"}, ""),
        ({"low": 65.0, "high": 65.0, "baseline_value": 60.0, "quote": OWN.get("quote", "x")}, ""),
        ({"low": 63.0, "high": 63.0, "subject": "Slow", "title": "Slow: A Method"}, ""),
        ({"low": 63.0, "high": 63.0, "subject": "a larger model", "status": "reviewed"}, ""),
    ],
)
def test_a_level_that_another_claim_is_compared_with_is_not_the_papers_own(other, why):
    assert told(OWN, {**AGAIN, **other})[1] == why


@pytest.mark.parametrize(
    ("other", "whys"),
    [
        ({"low": 61.0, "high": 61.0}, [CONTESTED, CONTESTED]),
        ({"low": 61.0, "high": 61.0, "status": "reviewed"}, [CONTESTED, ""]),
        ({"low": 61.0, "high": 61.0, "status": "rejected"}, ["", "rejected in review"]),
        ({"low": 61.0, "high": 61.0, "subject": "Swift-S"}, ["", ""]),
        ({"low": 61.0, "high": 61.0, "subject": None}, ["", ""]),
        ({"low": 61.0, "high": 61.0, "datasets": None}, ["", ""]),
        ({"low": 61.0, "high": 61.0, "quote": "Swift is 2x faster than Slow."}, ["", ""]),
        ({"low": 66.0, "high": 66.0}, ["", ""]),
        ({"low": 61.0, "high": 61.0, "quote": "On Owl-7B, Swift reaches 61.0."}, [CONTESTED, CONTESTED]),
    ],
)
def test_two_levels_of_one_system_that_cannot_both_be_wait_for_a_review(other, whys):
    assert told(OWN, {**AGAIN, **other}) == whys


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("On Owl-7B, Swift reaches 66.0.", "On Owl-70B, Swift reaches 61.0.", ""),
        ("Swift reaches 66.0 with 4 bits.", "Swift reaches 61.0 with 2 bits.", ""),
        ("Swift reaches 66.0 for the 1B variant.", "Swift reaches 61.0 using the 8B one.", ""),
        ("On Owl-7B, Swift reaches 66.0.", "With Owl-7B, Swift reaches 61.0.", CONTESTED),
        ("On CIFAR-10, Swift reaches 66.0.", "Swift reaches 61.0 with Owl.", CONTESTED),
        ("Swift reaches 66.0, better than Owl.", "Swift reaches 61.0, ahead of Bee.", CONTESTED),
        ("Swift reaches 66.0 on average.", "Swift reaches 61.0 in all tasks.", CONTESTED),
    ],
)
def test_levels_under_conditions_that_their_sentences_name_may_differ(one, other, why):
    claims = ({**OWN, "quote": one}, {**AGAIN, "low": 61.0, "high": 61.0, "quote": other})
    assert told(*claims) == [why, why]


def test_what_a_level_is_compared_with_is_no_condition_of_it():
    one = {**OWN, "quote": "In comparison with Owl-7B, Swift reaches 66.0.", "baseline": "Owl-7B"}
    other = {**AGAIN, "quote": "In comparison with Bee-9B, Swift reaches 61.0.", "baseline": "Bee-9B"}
    assert told(one, {**other, "low": 61.0, "high": 61.0}) == [CONTESTED, CONTESTED]


@pytest.mark.parametrize("kind", ["scores", "map"])
def test_a_chart_leaves_them_out_and_says_why(kind):
    slow = {**AGAIN, "low": 65.0, "high": 65.0, "subject": "Slow", "quote": OWN.get("quote", "")}
    made = request(table([OWN, {**OWN, "subject": "Swift-S"}, slow]), kind)
    assert f"Left out: 1 claim {OTHERS}." in made.caption()
    assert made.shows().startswith("Shows 2 claims")


def test_a_part_of_the_table_is_told_what_the_whole_tells():
    placed = place(table([OWN, {**AGAIN, "low": 65.0, "high": 65.0, "subject": "Slow"}]))
    assert list(place(placed.iloc[1:])["reason"]) == [OTHERS]
