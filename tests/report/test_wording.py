"""Numbers and claims in the words of a chart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up import factor, gain, level, table

from benchclaims.report.comparable import place, records
from benchclaims.report.names import metric_name, shortened
from benchclaims.report.request import request
from benchclaims.report.wording import LABELS
from benchclaims.table.plain import plain
from benchclaims.wording import figure


@pytest.mark.parametrize(
    ("claim", "label"),
    [
        (factor(5.6, qualifier="up-to"), "up to 5.6×"),
        (factor(1.24, 2.01), "1.24–2.01×"),
        (factor(2.125), "2.125×"),
        (level(99.997, 99.95, unit="percent"), "99.95 → 99.997%"),
        (factor(1.24, 2.01, "up-to"), "best cases 1.24–2.01×"),
        (gain(2, 10, "up-to"), "best cases +2 to +10 pp"),
        (
            factor(1.389, low=28.0, high=28.0, unit="percent", form="change", direction="decrease"),
            "1.39× (−28%)",
        ),
        (
            factor(6.67, qualifier="at-least", low=15.0, high=15.0, unit="percent"),
            "≥ 6.67× (15% of the baseline's)",
        ),
        (factor(100, low=2.0, high=2.0, unit="order_of_magnitude"), "100× (2 orders of magnitude)"),
        (factor(2, low=0.5, high=0.5, direction="decrease"), "2× (0.5× the baseline's)"),
        (
            factor(0.5, qualifier="at-most", low=2.0, high=2.0, direction="decrease"),
            "≤ 0.5× (2× lower)",
        ),
        (
            factor(12, low=1 / 12, high=1 / 12, direction="decrease", value_text="1/12"),
            "12× (1/12 of the baseline's)",
        ),
        (factor(0.333, low=3.0, high=3.0, direction="increase"), "0.333× (3× the baseline's)"),
        (gain(1.5), "+1.5 pp"),
        (gain(2, 10, direction="decrease", improvement="worse"), "−2 to −10 pp"),
        (gain(1.45, metric="false-positive-rate", better="lower", direction="decrease"), "1.45 pp lower"),
        (gain(2, qualifier="at-least", better="lower", direction="decrease"), "≥ 2 pp lower"),
        (gain(-3, better="lower", direction="increase"), "3 pp higher"),
        (
            factor(
                1.39,
                low=28.0,
                high=28.0,
                unit="percent",
                form="change",
                direction="decrease",
                better="lower",
                metric="parameters",
            ),
            "1.39× (28% lower)",
        ),
        (gain(30.81, unit="point", metric="bleu", qualifier="average"), "avg. +30.81"),
        (level(2.7), "2.7"),
        (level(90, 60, unit="percent", qualifier="at-least"), "60 → ≥ 90%"),
        (level(27, unit="GB", metric="memory"), "27 GB"),
        (level(20, unit="hour", metric="training-time"), "20 hours"),
        (factor(10, low=1.0, high=1.0, unit="order_of_magnitude"), "10× (1 order of magnitude)"),
    ],
)
def test_a_claim_reads_as_the_text_has_it(claim, label):
    placed = records(place(table([claim])))[0]
    assert LABELS[placed["kind"]](placed) == label


@given(st.floats(min_value=1e-4, max_value=9.9e6))
def test_a_figure_is_right_to_three_digits(value):
    assert float(figure(value).replace(",", "").replace("M", "e6")) == pytest.approx(value, rel=0.006)


@given(st.text(max_size=60))
def test_plain_text_has_no_dollar_or_line_break(text):
    assert not set(plain(text)) & set("${}\n\r")


def test_shortened_text_ends_at_a_word():
    assert shortened("a long name of a paper", 12) == "a long name…"


@pytest.mark.parametrize(
    ("metric", "text", "name"),
    [
        ("other:dram-area", "DRAM area", "DRAM area"),
        ("other:retained-kv-block", "Retained KV blocks", "retained KV block"),
        ("other:imaging-quality", "Imaging Quality", "imaging quality"),
        ("other:gsm8k-strict-match", None, "GSM8K strict match"),
        ("other:drop-size", None, "drop size"),
        ("other:math-steps", None, "math steps"),
        ("other:response-length", "output length", "response length"),
        ("accuracy", "ACCURACY", "accuracy"),
    ],
)
def test_a_metric_outside_the_vocabulary_keeps_the_capitals_of_its_acronyms(metric, text, name):
    assert metric_name(metric, text) == name


def test_a_chart_heads_such_a_metric_as_its_texts_do():
    known = {"metric": "other:dram-area", "metric_text": "DRAM area", "unit": "percent", "better": "unknown"}
    made = request(table([level(3.0, **known), level(4.0, paper_id="b", **known)]), "scores")
    assert "DRAM area, in %" in {panel.heading for panel in made.panels(504.0)}


def test_an_axis_of_counts_does_not_name_them_twice():
    known = {"metric": "parameters", "unit": "parameter", "family": "efficiency"}
    made = request(table([level(3e6, **known), level(4e6, paper_id="b", **known)]), "scores")
    assert [panel.heading for panel in made.panels(504.0)] == ["Parameters: lower is better"]
