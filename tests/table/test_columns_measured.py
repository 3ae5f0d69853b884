"""Measurements in the table: the median, its verdict, and what cannot be compared."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from benchclaims.errors import TableError
from benchclaims.model import Claim, Entry, Measurement, Paper, TrackedClaim
from benchclaims.table import frame, read_csv, render
from benchclaims.table.measured import judge, judge_all

SMALLER = Claim(
    "It is up to 5.6x smaller.", "5.6x", 12, 16, 5.6, 5.6, "x", "ratio", "decrease", "up-to", "model-size"
)
LATENCY = Claim("It takes 20 ms.", "20 ms", 9, 14, 20, 20, "ms", "score", "none", "exact", "latency")


def entry(claim: Claim, *measured: Measurement) -> Entry:
    return Entry(Paper("p", "P", ""), (TrackedClaim("p#00000001", claim, measurements=measured),))


def test_the_table_has_the_median_and_the_verdict_on_it() -> None:
    made = frame([entry(SMALLER, *(Measurement(value, "x") for value in (5.1, 5.5, 1.0)))])
    row = made.iloc[0]
    assert (row.n_measured, row.measured, row.measured_factor) == (3, 5.1, 5.1)
    assert (row.verdict, row.tolerance) == ("within-bound", 0.05)


def test_units_are_converted_and_the_setting_counts() -> None:
    measured = entry(LATENCY, Measurement(0.0215, "s"))
    row = frame([measured], tolerance=0.1).iloc[0]
    assert (row.measured, row.verdict, row.tolerance) == (21.5, "reproduced", 0.1)
    assert frame([measured]).iloc[0].verdict == "not-reproduced"
    assert math.isnan(row.measured_factor)


def test_a_claim_that_nobody_measured_has_no_verdict() -> None:
    row = frame([entry(SMALLER)]).iloc[0]
    assert row.n_measured == 0
    assert math.isnan(row.measured)
    assert math.isnan(row.tolerance)
    assert math.isnan(row.verdict)


def test_the_table_comes_back_from_csv() -> None:
    made = frame([entry(SMALLER, Measurement(5.1, "x"))])
    assert read_csv(str(render(made, "csv"))).equals(made)


@pytest.mark.parametrize(
    ("measurement", "said"),
    [
        (Measurement(30, "ms"), r"^p#00000001: a measurement in ms, of a claim in x; expected a unit that"),
        (Measurement(-2, "x"), r"^p#00000001: a measured ratio of -2; expected one above 0"),
    ],
)
def test_what_cannot_be_compared_is_an_error(measurement: Measurement, said: str) -> None:
    with pytest.raises(TableError, match=said):
        frame([entry(SMALLER, measurement)])


def test_a_change_of_temperature_has_no_offset() -> None:
    cooler = Claim("5 degC", "5 degC", 0, 6, 5, 5, "degC", "change", "decrease", "exact", "other:heat")
    (judged,) = judge(entry(cooler, Measurement(5, "K")).claims[0])
    assert (judged.value, judged.verdict) == (5, "reproduced")


def test_each_measurement_is_judged_in_words() -> None:
    found = judge_all([entry(SMALLER, Measurement(5.1, "x", "Ann"), Measurement(0.9, "x"))])
    assert [judged.reason for judged in found["p#00000001"]] == [
        "claimed up to 5.6× (model-size, decrease); measured 5.1×, 8.9% less: within the stated bound, "
        "tolerance 5% of the effect (5.37× to 5.83×)",
        "claimed up to 5.6× (model-size, decrease); measured 0.9×: other direction, "
        "tolerance 5% of the effect (5.37× to 5.83×)",
    ]
    assert judge_all([entry(SMALLER)]) == {}


@pytest.mark.parametrize(
    ("claim", "value", "said"),
    [
        (Claim("", "about 50%", 0, 9, 50, 50, "percent", "change", "decrease", "approx", "memory"), 45.0,
         "measured 45%, 10% less: reproduced, tolerance 10% (45% to 55%)"),
        (Claim("", "half", 0, 4, 0.5, 0.5, "x", "ratio", "decrease", "exact", "memory"), 0.52,
         "measured 0.52×, 4% more: reproduced, as the claim is rounded (0.475× to 0.525×)"),
        (Claim("", "1.02x", 0, 5, 1.02, 1.02, "x", "ratio", "increase", "exact", "speed"), 1.03,
         "measured 1.03×, 0.98% more: better than claimed, as the claim is rounded (1.015× to 1.025×)"),
        (Claim("", "99.00%", 0, 6, 99, 99, "percent", "score", "none", "exact", "accuracy"), 98.0,
         "measured 98%, 1% less: not reproduced, tolerance 5% of what is missing to the top "
         "(98.95% to 99.05%)"),
    ],
)  # fmt: skip
def test_what_is_printed_is_the_tolerance_that_was_applied(claim: Claim, value: float, said: str) -> None:
    (judged,) = judge(entry(claim, Measurement(value, claim.unit)).claims[0])
    assert judged.reason.endswith(said)
    assert said.endswith(judged.allowed)


def test_the_table_has_the_tolerance_of_a_value_that_is_about_right() -> None:
    about = replace(SMALLER, qualifier="approx")
    made = frame([entry(about, Measurement(5.1, "x"))])
    assert made.tolerance[0] == 0.1
