"""Which claims share an axis, where they stand on it, and why others do not."""

from __future__ import annotations

import math

import pandas as pd
import pytest
from made_up import DEFAULTS, factor, gain, judged, level, measured, table

from benchclaims.report import changes, counts, factors, left_out, place, scores
from benchclaims.report.comparable import ADDED, FARTHEST, crowded
from benchclaims.report.comparable import measured as on_axes
from benchclaims.report.names import paper_names
from benchclaims.report.sheets import glance_sheet

SHOWN = ["paper_id", "metric", "axis", "x_low", "x_high", "arrow", "sense"]


@pytest.mark.parametrize("kind", [factors, changes, scores])
def test_each_kind_of_axis_holds_its_claims(mixed, kind, dataframe_regression):
    shown = kind(mixed)[[*SHOWN, "x_from"]].reset_index(drop=True)
    dataframe_regression.check(shown)


def test_counts_are_of_results_by_aspect_and_task(mixed, dataframe_regression):
    dataframe_regression.check(counts(mixed).rename_axis(columns=None).reset_index())


def test_what_has_no_axis_has_a_reason(mixed, dataframe_regression):
    dataframe_regression.check(left_out(mixed)[["metric", "reason"]].reset_index(drop=True))


def test_text_that_placing_adds_is_empty_where_there_is_none_and_never_missing(mixed):
    for placed in (place(mixed), crowded(place(mixed))):
        words = placed[["kind", "axis", "x_unit", "arrow", "sense", "reason"]]
        assert words.notna().all(axis=None)
        assert (words == "").any()[["kind", "axis", "x_unit", "arrow", "reason"]].all()


def test_every_claim_has_either_an_axis_or_a_reason(mixed):
    for placed in (place(mixed), crowded(place(mixed))):
        assert ((placed["kind"] == "") == (placed["reason"] != "")).all()
        assert placed.loc[placed["kind"] != "", ["x_low", "x_high"]].notna().all(axis=None)
        assert len(placed) == len(mixed)


def test_a_level_with_a_factor_stays_on_the_axis_of_its_metric() -> None:
    claims = table(
        [level(20.0, 62.0, metric="latency", family="efficiency", factor_low=3.1, factor_high=3.1)]
    )
    (placed,) = place(claims).to_dict("records")
    assert (placed["kind"], placed["x_low"], placed["x_from"]) == ("scores", 20.0, 62.0)


def test_placing_keeps_the_claims_as_they_are(mixed):
    pd.testing.assert_frame_equal(place(mixed).drop(columns=list(ADDED)), mixed)


def test_an_empty_table_is_placed():
    assert list(place(table([]).iloc[:0])["kind"]) == []
    assert factors(table([])).empty


@pytest.mark.parametrize(
    ("claim", "arrow"),
    [
        (factor(5, qualifier="up-to"), "left"),
        (factor(5, qualifier="at-least"), "right"),
        (factor(5, qualifier="at-most"), "left"),
        (factor(0.5, qualifier="up-to"), "right"),
        (factor(5, qualifier="approx"), ""),
        (gain(5, qualifier="up-to"), "left"),
        (gain(-5, qualifier="up-to"), "right"),
        (gain(-5, qualifier="at-least"), "left"),
        (gain(-5, qualifier="at-most"), "right"),
        (level(5, qualifier="up-to"), "right"),
        (level(5, qualifier="up-to", better="higher", metric="bleu"), "left"),
        (level(5, qualifier="at-most"), "left"),
    ],
)
def test_an_arrow_points_to_where_the_value_may_also_lie(claim, arrow):
    assert list(place(table([claim]))["arrow"]) == [arrow]


def test_per_cent_of_unknown_basis_is_an_axis_of_its_own():
    placed = place(table([gain(1, basis=basis) for basis in ("points", "relative", "unclear")]))
    assert placed["axis"].nunique() == 3


def test_a_loss_stands_below_zero_even_where_the_metric_rose():
    claim = gain(3, metric="error-rate", better="lower", improvement="worse")
    placed = place(table([claim])).iloc[0]
    assert (placed["x_low"], placed["x_high"], placed["sense"]) == (-3, -3, "worse")


def test_a_quality_change_stays_additive_though_a_factor_is_known():
    placed = place(table([gain(22, basis="relative", factor_low=1.22, factor_high=1.22)]))
    assert list(placed["kind"]) == ["changes"]


@pytest.mark.parametrize("value", [0.0, math.inf, math.nan])
def test_a_ratio_that_no_log_axis_can_show_is_left_out(value):
    placed = place(table([factor(value, improvement="better")]))
    assert list(placed["reason"]) == ["of which no factor can be computed"]


FAR = (1e308, 1e100, math.nextafter(FARTHEST, math.inf))


@pytest.mark.parametrize("value", FAR)
@pytest.mark.parametrize("sign", [1, -1])
def test_what_no_axis_reaches_is_left_out_and_said_to_be(value, sign):
    claims = [gain(sign * value), gain(2, sign * value), level(sign * value), level(3, base=sign * value)]
    claims += [factor(value**sign), factor(1, value) if sign > 0 else factor(value**sign, 1)]
    assert set(place(table(claims))["reason"]) == {"too large or too small for any axis"}


@pytest.mark.parametrize("value", [FARTHEST, -FARTHEST, 1 / FARTHEST, 0.0])
def test_what_an_axis_reaches_is_placed(value):
    claims = [gain(value), level(value), *([factor(value)] if value > 0 else [])]
    assert set(place(table(claims))["reason"]) == {""}


@pytest.mark.parametrize("value", FAR)
def test_a_measurement_that_no_axis_reaches_is_left_out(value):
    claims = [judged({**DEFAULTS, **factor(2.0)}, one, "other-direction") for one in (value, 1 / value)]
    assert on_axes(place(table([*claims, judged({**DEFAULTS, **gain(2.0)}, value, "reproduced")]))).empty


def test_a_score_alone_on_its_axis_is_shown_only_with_its_baseline():
    placed = crowded(place(table([level(2.7), level(30.0, 20.0, metric="bleu", better="higher")])))
    assert list(placed["kind"]) == ["", "scores"]
    assert list(placed["sense"]) == ["unknown", "better"]


def test_what_others_measured_stands_on_the_axis_of_its_claim(dataframe_regression):
    shown = on_axes(crowded(place(table(measured()))))
    dataframe_regression.check(shown[[*SHOWN, "x_measured", "verdict"]].reset_index(drop=True))


def test_a_measured_claim_needs_no_others_on_its_axis():
    claim = judged({"form": "score", **level(2.7)}, 2.8, "reproduced")
    placed = crowded(place(table([claim])))
    assert list(placed["kind"]) == [""]
    assert list(on_axes(placed)["x_measured"]) == [2.8]


@pytest.mark.parametrize("value", [0.0, -1.0, math.nan])
def test_a_measured_factor_that_no_log_axis_can_show_is_left_out(value):
    assert on_axes(place(table([judged({**factor(2.0), "form": "ratio"}, value, "other-direction")]))).empty


def test_the_largest_factor_is_told_also_where_too_few_share_an_axis():
    frame = crowded(place(table([factor(2), factor(3), factor(4), factor(50, metric="memory")])))
    rows = {row[0]: row for row in glance_sheet(frame, paper_names(frame)).rows}
    (alone,) = (row for row in rows.values() if row[1] == "1")
    assert alone[3] == ""
    assert alone[4].startswith("50×: Swift")


@pytest.mark.parametrize(
    ("claims", "reason"),
    [
        ([factor(2), factor(3, metric="throughput")], "stated as a factor, with fewer than three on such"),
        ([gain(2), gain(3)], "stated as a difference, with fewer than three on such"),
        ([level(2)], "stated as a value reached, the only one of its metric in such a unit"),
    ],
)
def test_why_too_few_claims_have_no_axis(claims, reason):
    reasons = set(crowded(place(table(claims)))["reason"])
    assert all(one.startswith(reason) for one in reasons)
