"""Numbers in ordinary wordings: each with what it says and with look-alikes that say something else."""

from __future__ import annotations

import pytest

from benchclaims.extract import quantities


def read(text: str) -> list[tuple[str, float, float, str]]:
    """Each quantity of a text as written, with its bounds and unit."""
    return [(q.text, q.low, q.high, q.unit) for q in quantities(text)]


PARTS = [
    ("half a million users", 500_000, "user"),
    ("half a million", 500_000, "point"),
    ("half a dozen eggs", 6, "egg"),
    ("a quarter of a million users", 250_000, "user"),
    ("a quarter of a second", 0.25, "s"),
    ("a third of a second", 1 / 3, "s"),
    ("three quarters of an hour", 0.75, "hour"),
    ("two-thirds of a mile", 2 / 3, "mile"),
    ("half an hour", 0.5, "hour"),
    ("half an order of magnitude", 0.5, "order_of_magnitude"),
    ("a year and a half", 1.5, "year"),
    ("one hour and a half", 1.5, "hour"),
    ("two days and a half", 2.5, "day"),
    ("a mile and a quarter", 1.25, "mile"),
    ("hour-and-a-half", 1.5, "hour"),
]


@pytest.mark.parametrize(("written", "low", "unit"), PARTS, ids=[part[0] for part in PARTS])
def test_a_part_of_a_unit_is_so_much_of_it(written: str, low: float, unit: str) -> None:
    assert read(f"There was {written} left.") == [(written, pytest.approx(low), pytest.approx(low), unit)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("A quarter of the harvest was lost.", [("A quarter", 0.25, 0.25, "x")]),
        ("It needs a third of a token.", [("a third", 0.333333, 0.333333, "x")]),
        ("It takes a day and a half the memory.", [("a half", 0.5, 0.5, "x")]),
        ("He wrote a page and half a heart.", []),
        ("It ran one and a half times.", [("one and a half times", 1.5, 1.5, "x")]),
    ],
)
def test_a_share_is_no_part_of_a_unit(text: str, parts: list[tuple[str, float, float, str]]) -> None:
    assert read(text) == parts
