"""Amounts of one quantity share an axis whatever their units are; each is printed as its text has it."""

from __future__ import annotations

from typing import Any

import pytest
from made_up import Claim, gain, judged, level, table

from benchclaims.report import place
from benchclaims.report.comparable import crowded
from benchclaims.report.comparable import measured as on_axes
from benchclaims.report.measured import headed
from benchclaims.report.request import request
from benchclaims.report.style import points
from benchclaims.report.wording import score_label


def latency(value: float, unit: str, **known: Any) -> Claim:
    return level(value, metric="latency", family="efficiency", unit=unit, paper_id=unit, **known)


LATENCIES = [latency(12.0, "ms"), latency(0.5, "s"), latency(800.0, "µs")]


def test_times_in_three_units_stand_on_one_axis_as_their_texts_put_them():
    placed = place(table(LATENCIES))
    assert placed["axis"].nunique() == 1
    assert list(placed["x_low"]) == [12.0, 500.0, 0.8]
    assert set(placed["x_unit"]) == {"ms"}
    assert [score_label(one) for one in placed.to_dict("records")] == ["12 ms", "0.5 s", "800 µs"]


@pytest.mark.parametrize(
    ("units", "chosen"),
    [
        (["GB", "MB"], "MB"),
        (["GB", "MB", "GB"], "GB"),
        (["hour", "day", "min"], "hour"),
        (["s", "s", "ms"], "s"),
        (["degC", "K", "K"], "K"),
    ],
)
def test_an_axis_is_in_the_unit_of_most_claims_or_else_in_the_middle_one(units, chosen):
    placed = place(table([level(2.0, metric="other:amount", unit=unit) for unit in units]))
    assert set(placed["x_unit"]) == {chosen}


def test_a_baseline_and_a_measurement_move_with_their_claim():
    claims = [
        latency(12.0, "ms"),
        latency(15.0, "ms"),
        judged(latency(0.5, "s", baseline_value=2.0), 0.6, ""),
    ]
    moved = place(table(claims)).iloc[2]
    assert [moved[name] for name in ("x_low", "x_high", "x_from", "x_measured")] == [500, 500, 2000, 600]


def test_differences_in_units_of_one_quantity_stand_on_one_axis():
    saved = [gain(value, metric="memory", family="efficiency", unit=unit, basis=None)
             for value, unit in ((3.0, "GB"), (500.0, "MB"), (-1.0, "GB"))]  # fmt: skip
    placed = crowded(place(table(saved)))
    assert list(placed["x_low"]) == [3.0, 0.5, -1.0]


def test_a_change_of_temperature_has_no_offset_and_a_level_has():
    changes = [gain(2.0, metric="other:warmth", unit=unit, basis=None) for unit in ("K", "K", "degC")]
    levels = [level(20.0, metric="other:warmth", unit=unit) for unit in ("K", "K", "degC")]
    assert list(place(table(changes))["x_low"]) == [2.0, 2.0, 2.0]
    assert list(place(table(levels))["x_low"]) == [20.0, 20.0, 293.15]


@pytest.mark.parametrize("units", [("USD", "EUR"), ("percent", "x"), ("MB", "ms"), ("image", "rollout")])
def test_units_that_do_not_convert_have_an_axis_each(units):
    assert (
        place(table([level(2.0, metric="other:amount", unit=unit) for unit in units]))["axis"].nunique() == 2
    )


def test_a_chart_says_where_a_value_in_another_unit_stands_and_that_its_scale_is_a_log_one():
    chart = request(table(LATENCIES), "scores")
    (panel,) = chart.panels(points("page"))
    assert panel.heading == "Latency, in ms, log scale: lower is better"
    assert "0.5 s at 500 ms" in chart.caption() + chart.subtitle()
    assert (
        "0.5 s at 500 ms"
        not in request(table([latency(12.0, "ms"), latency(1.0, "ms")]), "scores").subtitle()
    )


def test_a_log_scale_of_what_was_measured_is_said_to_be_one():
    claims = [judged(latency(12.0, "ms"), 13.0, "reproduced"), judged(latency(5.0, "s"), 5.1, "reproduced")]
    shown = on_axes(place(table(claims)))
    assert headed(shown)[0] == "Latency, in ms, log scale: lower is better"
