"""Metrics that no vocabulary knows get ids from the words of the text, which every table takes."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import benchclaims as bc
from benchclaims.extract.sentence.phrases import slug
from benchclaims.table.column import METRIC


@pytest.mark.parametrize(
    ("words", "metric"),
    [
        (["constraint", "violations"], "other:constraint-violation"),
        (["macro-avg@12"], "other:macro-avg-at-12"),
        (["robot's", "leg", "length"], "other:robot-leg-length"),
        (["kendall'"], "other:kendall"),
        (["fréchet", "gesture", "distance"], "other:frechet-gesture-distance"),
        (["r^2"], "other:r-2"),
        (["d_sep"], "other:d-sep"),
        (["cef0.5"], "other:cef0-5"),
        (["β"], "other:unnamed"),
    ],
)
def test_words_become_an_id(words: list[str], metric: str) -> None:
    assert slug(words) == metric


@example(["000:S"])
@given(st.lists(st.text(min_size=1)))
def test_any_words_become_an_id_that_tables_take(words: list[str]) -> None:
    assert re.search(METRIC.regex, slug(words)) is not None


def test_a_metric_with_a_cut_off_has_its_row() -> None:
    found = bc.extract("Our method reaches a macro-avg@12 of 0.83 on ImageNet, a gain of 5% in sa@1.")
    assert found
    assert all(re.search(METRIC.regex, claim.metric) for claim in found)
