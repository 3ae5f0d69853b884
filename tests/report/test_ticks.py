"""Ticks are round, hold the line of no effect, and never touch."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up import factor, table
from matplotlib.figure import Figure

from benchclaims.report import chart
from benchclaims.report.marks.axis import factor_axis
from benchclaims.report.marks.days import Days, day_axis
from benchclaims.report.style import LIGHT
from benchclaims.report.ticks import apart, linear_ticks, log_label, log_ticks, tick_label, upward


@given(st.floats(1e-9, 1.0), st.floats(1.05, 1e12), st.floats(60, 400))
def test_log_ticks_hold_one_and_keep_apart(low, high, room):
    import math

    ticks = log_ticks(low, high, room)
    scale = room / math.log(high / low)
    assert 1 in ticks
    assert all(low <= tick <= high for tick in ticks)
    assert apart([math.log(tick) * scale for tick in ticks], [log_label(tick) for tick in ticks])


@given(st.floats(-1e6, 1e6), st.floats(1e-3, 1e6), st.floats(60, 400))
def test_linear_ticks_are_few_and_inside(low, extent, room):
    ticks = linear_ticks(low, low + extent, room)
    slack = extent * 1e-6 + abs(low) * 1e-5
    assert len(ticks) <= 9
    assert all(low - slack <= tick <= low + extent + slack for tick in ticks)


def test_large_ticks_go_by_their_letter():
    labels = [tick_label(tick) for tick in (100_000, 1_000_000, 1_500_000, 1e8, 2.5e9, 1e15)]
    assert labels == ["100,000", "1M", "1.5M", "100M", "2.5B", "1e15"]


def test_the_largest_value_has_its_tick():
    figure = Figure(figsize=(4, 1))
    ax = figure.add_axes((0.4, 0.2, 0.4, 0.6))
    factor_axis(ax, [{"x_low": 2.0, "x_high": 1e4}], LIGHT)
    assert [text.get_text() for text in ax.get_xticklabels()][-1] == "10,000×"


def test_a_short_log_axis_has_labels_between_its_decades():
    assert log_ticks(0.8, 48, 65) == [1, 3, 10]
    assert log_ticks(0.6, 60, 65) == [1, 3, 10, 50]


def test_an_axis_that_has_room_for_two_ticks_has_two():
    assert linear_ticks(63, 95, 40) == [70, 90]


def test_ticks_of_an_upright_axis_need_their_height_only():
    assert len(linear_ticks(1000, 9000, 100, needs=upward)) > len(linear_ticks(1000, 9000, 100))


def read_back(label):
    letters = {"M": "e6", "B": "e9", "T": "e12"}
    return float(label.replace(",", "").replace("−", "-").translate(str.maketrans(letters)))


@given(st.floats(-1e6, 1e6), st.floats(1e-3, 1e6), st.floats(60, 400))
def test_a_label_says_where_its_tick_stands(low, extent, room):
    for tick in linear_ticks(low, low + extent, room):
        assert read_back(tick_label(tick)) == pytest.approx(tick, rel=1e-9, abs=extent * 1e-9)


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date(1, 1, 2), date(2024, 1, 5)),
        (date(2024, 1, 5), date(9999, 12, 31)),
        (date(9999, 12, 31), date(9999, 12, 31)),
    ],
)
def test_an_axis_of_days_reaches_to_the_ends_of_the_calendar(first, last):
    ax = Figure(figsize=(4, 3)).add_subplot()
    day_axis(ax, Days.of([first.isoformat(), last.isoformat()]))
    assert ax.get_xlim()[0] < first.toordinal() <= last.toordinal() < ax.get_xlim()[1]


def test_ticks_of_a_narrow_axis_are_not_rounded():
    assert {tick_label(tick) for tick in linear_ticks(99.92, 99.99, 150)} & {"99.95", "99.96"}
    assert "100" not in {tick_label(tick) for tick in linear_ticks(99.92, 99.99, 150)}


def test_a_short_log_axis_has_three_ticks():
    assert log_ticks(0.957, 1.47, 100) == [1, 1.2, 1.4]


@pytest.mark.parametrize("largest", [9000, 9999, 10000])
def test_the_tick_beyond_the_largest_value_stands_beside_the_axis(largest):
    claims = [factor(2, paper_id="a"), factor(30, paper_id="b"), factor(largest, paper_id="c")]
    labels = chart(table(claims), "factors").axes[0].get_xticklabels()
    assert labels[-1].get_text() == "10,000×"
