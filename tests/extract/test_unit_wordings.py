"""Wordings of what is measured: rates, units behind other words, fractions and sizes, single hours."""

from __future__ import annotations

import pytest
from as_read import read

from benchclaims.extract import quantities
from benchclaims.table import units

RATES = [
    ("41 words per minute", 41, "word/min"),
    ("41 words/min", 41, "word/min"),
    ("1,200 parcels per hour", 1200, "parcel/hour"),
    ("5,000 compounds per day", 5000, "compound/day"),
    ("75 characters per second", 75, "character/s"),
    ("30 papers a year", 30, "paper/year"),
    ("500 copies/mL", 500, "copy/mL"),
    ("three times a day", 3, "time/day"),
    ("4 times per week", 4, "time/week"),
    ("twice a month", 2, "time/month"),
    ("20 km a day", 20, "km/day"),
    ("$70 a barrel", 70, "USD/barrel"),
    ("$15 an hour", 15, "USD/hour"),
    ("1,400 euros a month", 1400, "EUR/month"),
]


@pytest.mark.parametrize(("written", "low", "unit"), RATES, ids=[rate[0] for rate in RATES])
def test_what_is_counted_or_paid_over_a_time_has_it_in_its_unit(written: str, low: float, unit: str) -> None:
    assert read(f"It came to {written}.") == [(written, low, low, unit)]
    assert units.base(unit).factor > 0


def test_a_rate_of_a_noun_converts() -> None:
    assert units.convert(2, "word/min", "word/hour") == 120


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("It took 3 days a month later.", "day"),
        ("He ran 5 km a second time.", "km"),
        ("We drew 30 images a week ago.", "image"),
        ("It is 3 times a second network.", "x"),
    ],
)
def test_an_article_before_another_thing_tells_no_rate(text: str, unit: str) -> None:
    assert read(text)[0][3] == unit


@pytest.mark.parametrize(
    ("text", "low", "unit"),
    [
        ("It took 3.5 more hours.", 3.5, "hour"),
        ("It took 12 fewer seconds.", 12, "s"),
        ("It used 6.5 additional GB.", 6.5, "GB"),
        ("It ran 15 more metres.", 15, "m"),
        ("It gains 3.5 more percentage points.", 3.5, "percent"),
        ("It used 2 extra kWh/day.", 2, "kWh/day"),
        ("It solved 12 more tasks.", 12, "task"),
        ("It has 20M fewer parameters.", 20e6, "parameter"),
    ],
)
def test_the_unit_behind_a_comparing_word_is_the_value_s(text: str, low: float, unit: str) -> None:
    ((written, *rest),) = read(text)
    assert rest == [low, low, unit]
    assert "e" not in written


@pytest.mark.parametrize("text", ["It won 3.5 more A.", "It is 3.5 better in the end."])
def test_a_letter_behind_a_comparing_word_is_no_unit(text: str) -> None:
    assert read(text)[0][3] == "point"


@pytest.mark.parametrize(
    ("written", "low", "unit"),
    [
        ("3/4 teaspoon", 0.75, "teaspoon"),
        ("2/3 cup", 2 / 3, "cup"),
        ("3/8 inch", 0.375, "inch"),
        ("3/4 of a mile", 0.75, "mile"),
        ("1/4 hour", 0.25, "hour"),
        ("2 1/2 cups", 2.5, "cup"),
        ("5 1/4 inches", 5.25, "inch"),
        ("3 1/2 hours", 3.5, "hour"),
        ("4 1/2 pages", 4.5, "page"),
        ("48/50 tasks", 48, "task"),
        ("3.24/4", 3.24, "point"),
        ("1/8", 0.125, "x"),
    ],
)
def test_a_fraction_before_a_unit_is_its_amount(written: str, low: float, unit: str) -> None:
    ((_, *rest),) = read(f"We took {written} here.")
    assert rest == [pytest.approx(low), pytest.approx(low), unit if unit != "task" else "point"]


@pytest.mark.parametrize(
    ("text", "lows"),
    [
        ("It took 2/3 weeks.", [2]),
        ("It ran in 4/8 bits.", [4]),
        ("The 1/2/4 cm set.", [1]),
        ("It is 1/8 of the labels.", [0.125]),
        ("We saw A/2 cm and 1.5/2 cm.", [1.5]),
    ],
)
def test_other_numbers_at_a_slash_are_no_fraction(text: str, lows: list[float]) -> None:
    assert [q.low for q in quantities(text)] == lows


def test_both_pressures_at_a_slash_are_in_their_unit() -> None:
    assert [(q.low, q.unit) for q in quantities("It fell from 140/90 mmHg.")] == [(140, "mmHg"), (90, "mmHg")]
    assert [q.low for q in quantities("It was 12/90 mmHg, 48/50 tasks.")] == [12, 48]


@pytest.mark.parametrize(
    ("text", "lows"),
    [
        ("A box of 30 x 20 x 15 cm.", []),
        ("A print of 10 × 15 cm.", []),
        ("A photo of 4x6 inch.", []),
        ("A chip of 1.5 x 2.5 x 3.5 mm.", []),
        ("Inputs of 64$\\times$64$\\times$3 pixels.", []),
        ("A room of 4 m by 5 m.", [4, 5]),
    ],
)
def test_sizes_that_share_a_unit_are_no_quantities(text: str, lows: list[float]) -> None:
    assert [q.low for q in quantities(text)] == lows


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It trains in less than a minute.", [("a minute", 1, 1, "min")]),
        ("It runs in under a second on a laptop.", [("a second", 1, 1, "s")]),
        ("It is done within an hour.", [("an hour", 1, 1, "hour")]),
        ("It walks for over an hour.", [("an hour", 1, 1, "hour")]),
        ("It took about a single day.", [("a single day", 1, 1, "day")]),
        # look-alikes: an order, a time at which, a span over which
        ("It trains in about a second stage.", []),
        ("It is tuned within a second-order method.", []),
        ("It came about a minute ago.", []),
        ("They died within a year of the event.", []),
        ("It was used over a year.", []),
        ("It takes a minute.", []),
    ],
)
def test_one_of_a_unit_of_time_behind_a_hedge_is_an_amount(
    text: str, found: list[tuple[str, float, float, str]]
) -> None:
    assert read(text) == found
