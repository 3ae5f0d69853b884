"""What the links of claims are learnt from."""

from __future__ import annotations

import pytest

from benchclaims.evaluate.gold import Wanted
from benchclaims.extract.reading import Document
from benchclaims.learn.examples import Example
from benchclaims.learn.links import level_choices


def scored(text: str, value: str, unit: str, level: float | None) -> Example:
    """A text with one score that was read of it, and with the level that it is compared with."""
    start, low = text.index(value), float(value.split()[0])
    claim = Wanted(
        start=start,
        end=start + len(value),
        low=low,
        high=low,
        unit=unit,
        form="score",
        direction="none",
        qualifier="exact",
        metric="time",
        baseline_value=level,
    )
    return Example("x", Document(text), (claim,))


@pytest.mark.parametrize(
    ("text", "value", "unit", "level"),
    [
        ("Training takes 9 seconds, and 18 minutes for BarNet.", "9 seconds", "s", 1080.0),
        ("FooNet is 278 MB large, compared with 2.7 GB of BarNet.", "278 MB", "MB", 2700.0),
        ("FooNet has 14 parameters, against 250M in BarNet.", "14 parameters", "parameter", 250e6),
        ("FooNet has a correlation of 0.11, compared with -0.04 of BarNet.", "0.11", "point", -0.04),
    ],
)
def test_a_level_counts_in_the_unit_and_with_the_sign_of_the_score(
    text: str, value: str, unit: str, level: float
) -> None:
    assert [choice.right for choice in level_choices(scored(text, value, unit, level))] == [frozenset([0])]


def test_another_quantity_is_no_level_where_there_is_none() -> None:
    [choice] = level_choices(scored("It takes 9 seconds after 18 minutes.", "9 seconds", "s", None))
    assert choice.right == frozenset([len(choice.candidates) - 1])
