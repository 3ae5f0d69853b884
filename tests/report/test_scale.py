"""Fractions and per cent of one metric share an axis; what may be either has none, and says so."""

from __future__ import annotations

import math
from typing import Any

import pytest
from made_up import Claim, gain, level, table

from benchclaims.report import place
from benchclaims.report.charts import score_chart
from benchclaims.report.comparable import crowded
from benchclaims.report.comparable import measured as on_axes
from benchclaims.report.names import paper_names
from benchclaims.report.request import request
from benchclaims.report.scale import WHOLE
from benchclaims.report.style import points
from benchclaims.report.wording import score_label
from benchclaims.table.aspects import BY_ID


def reached(value: float, text: str, unit: str = "point", metric: str = "map", **known: Any) -> Claim:
    better = known.pop("better", "higher")
    return level(value, known.pop("base", math.nan), metric=metric, better=better, unit=unit, value_text=text,
                 quote=f"It reaches {text}.", **known)  # fmt: skip


def test_fractions_and_per_cent_of_a_share_stand_on_one_axis_in_per_cent():
    claims = [
        reached(49.6, "49.6"),
        reached(89.8, "89.8%", "percent", paper_id="b"),
        reached(0.947, "0.947", paper_id="c"),
    ]
    placed = place(table(claims))
    assert set(placed["axis"]) == {"map|percent"}
    assert list(placed["x_low"]) == [49.6, 89.8, 94.7]
    assert set(placed["x_unit"]) == {"percent"}


def test_a_value_is_printed_as_the_text_writes_it():
    placed = place(table([reached(0.84, "0.84", base=0.7), reached(84.0, "84%", "percent", base=70.0)]))
    assert list(placed["x_from"]) == [70.0, 70.0]
    assert [score_label(one) for one in placed.to_dict("records")] == ["0.7 → 0.84", "70 → 84%"]


def test_an_error_rate_above_the_whole_is_a_share_too():
    claims = [
        reached(81.6, "81.6%", "percent", "word-error-rate", better="lower"),
        reached(0.38, "0.38", metric="word-error-rate", better="lower", paper_id="b"),
        reached(140.0, "140", metric="word-error-rate", better="lower", paper_id="c"),
    ]
    assert list(place(table(claims))["x_low"]) == [81.6, 38.0, 140.0]


@pytest.mark.parametrize(
    ("metric", "unit", "value", "stands"),
    [("bleu", "point", 0.23, 23.0), ("bleu", "percent", 23.0, 23.0), ("other:kappa", "point", 0.91, 0.91),
     ("other:kappa", "percent", 91.0, 0.91), ("correlation", "point", -0.3, -0.3), ("fid", "point", 0.3, 0.3),
     ("other:unheard-of", "point", 0.3, 0.3), ("latency", "ms", 0.3, 0.3), ("map", "point", 0.0, 0.0)],
)  # fmt: skip
def test_a_level_stands_on_the_scale_of_its_metric(metric, unit, value, stands):
    assert list(place(table([reached(value, str(value), unit, metric)]))["x_low"]) == [stands]


@pytest.mark.parametrize(
    "claim",
    [
        reached(0.55, "0.55", base=7.99),
        reached(0.5, "0.5 to 3", high=3.0),
        reached(47.0, "47/50", metric="success-rate"),
        reached(250.0, "250"),
        reached(-3.0, "-3", metric="other:r2"),
    ],
)
def test_what_may_be_of_1_or_of_100_is_left_out_with_the_reason(claim):
    placed = place(table([claim]))
    assert list(placed["kind"]) == [""]
    assert list(placed["reason"]) == [WHOLE]


def test_points_of_a_share_are_percentage_points():
    claims = [gain(3.0, basis="points"), gain(2.0, unit="point", value_text="2 points"),
              gain(2.0, unit="percentage_point")]  # fmt: skip
    assert set(place(table(claims))["axis"]) == {"accuracy|percent|points"}


def test_a_small_change_of_a_share_is_one_only_where_its_words_say_points():
    texts = {"0.084": "AUROC rises by 0.084.", "0.4": "AUROC rises by 0.4 points.", "0.3 pp": "By 0.3 pp."}
    claims = [
        gain(0.3, unit="point", metric="auroc", value_text=value, quote=quote)
        for value, quote in texts.items()
    ]
    assert list(place(table(claims))["reason"]) == [WHOLE, "", ""]


def test_what_others_measured_of_a_fraction_stands_beside_it():
    claim = reached(0.84, "0.84", n_measured=1, measured=0.8, verdict="reproduced", tolerance=0.05)
    shown = on_axes(place(table([claim])))
    assert list(shown["x_measured"]) == [80.0]


def test_a_chart_says_where_its_fractions_stand():
    frame = crowded(place(table([reached(0.84, "0.84"), reached(79.0, "79", paper_id="b")])))
    chart = score_chart(frame, paper_names(frame), BY_ID["accuracy"])
    assert "A fraction stands at its per cent: 0.84 at 84%." in chart.reading()
    (panel,) = chart.panels(points("page"))
    assert panel.heading == "mAP (mean average precision), in %: higher is better"


@pytest.mark.parametrize(("kind", "said"), [("scores", True), ("map", False), ("baselines", False)])
def test_that_a_fraction_stands_at_its_per_cent_is_said_where_there_is_such_an_axis(kind, said):
    levels = [reached(0.84, "0.84", base=0.7, paper_id=f"p{place}") for place in range(3)]
    assert ("A fraction stands" in request(table(levels), kind).reading()) == said
