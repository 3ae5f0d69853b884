"""What follows from a claim, each value worked out by hand."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchclaims.model import Claim
from benchclaims.table.derive import Derived, derive


@dataclass(frozen=True)
class Metric:
    family: str
    better: str
    unit: str | None = None
    bounds: tuple[float | None, float | None] | None = None


METRICS = {
    "speed": Metric("efficiency", "higher", "x"),
    "throughput": Metric("efficiency", "higher"),
    "cost": Metric("efficiency", "lower"),
    "model-size": Metric("efficiency", "lower"),
    "data-size": Metric("efficiency", "lower"),
    "latency": Metric("efficiency", "lower", "s"),
    "sparsity": Metric("efficiency", "neither", "percent", (0, 100)),
    "accuracy": Metric("quality", "higher", "percent", (0, 100)),
    "word-error-rate": Metric("quality", "lower", "percent", (0, None)),
    "bleu": Metric("quality", "higher", "point", (0, 100)),
    "correlation": Metric("quality", "higher", "point", (-1, 1)),
    "fid": Metric("quality", "lower", "point", (0, None)),
    "perplexity": Metric("quality", "lower", "point", (1, None)),
    "performance": Metric("quality", "higher"),
    "attack-success-rate": Metric("quality", "neither", "percent", (0, 100)),
}

UP, DOWN = "increase", "decrease"

FACTORS = [
    # (what a paper says, form, unit, value, direction, qualifier, metric) -> factor, qualifier of the factor
    ("5.6 times smaller", "ratio", "x", 5.6, DOWN, "exact", "model-size", 5.6, "exact"),
    ("4.7x less communication", "ratio", "x", 4.7, DOWN, "exact", "cost", 4.7, "exact"),
    ("28% fewer parameters", "change", "percent", 28, DOWN, "exact", "model-size", 1 / 0.72, "exact"),
    ("a 15.2% speed-up", "change", "percent", 15.2, UP, "exact", "speed", 1.152, "exact"),
    ("150% more throughput", "change", "percent", 150, UP, "exact", "throughput", 2.5, "exact"),
    ("15% of the cost", "ratio", "percent", 15, DOWN, "exact", "cost", 1 / 0.15, "exact"),
    ("less than 15% of the cost", "ratio", "percent", 15, DOWN, "at-most", "cost", 1 / 0.15, "at-least"),
    ("up to 98% less data", "change", "percent", 98, DOWN, "up-to", "data-size", 50, "up-to"),
    ("two orders of magnitude faster", "ratio", "order_of_magnitude", 2, UP, "exact", "speed", 100, "exact"),
    ("an order of magnitude less", "ratio", "order_of_magnitude", 1, DOWN, "approx", "cost", 10, "approx"),
    ("half the cost", "ratio", "x", 0.5, DOWN, "exact", "cost", 2, "exact"),
    ("half the throughput", "ratio", "x", 0.5, DOWN, "exact", "throughput", 0.5, "exact"),
    ("3x slower", "ratio", "x", 3, DOWN, "exact", "speed", 1 / 3, "exact"),
    ("2x the latency", "ratio", "x", 2, UP, "exact", "latency", 0.5, "exact"),
    ("at least 2x faster", "ratio", "x", 2, UP, "at-least", "speed", 2, "at-least"),
    ("over 40% less", "change", "percent", 40, DOWN, "at-least", "cost", 1 / 0.6, "at-least"),
    ("less than 5% more latency", "change", "percent", 5, UP, "at-most", "latency", 1 / 1.05, "at-least"),
    ("at least 3x less", "ratio", "x", 3, DOWN, "at-least", "cost", 3, "at-least"),
    ("at most half", "ratio", "x", 0.5, DOWN, "at-most", "cost", 2, "at-least"),
    ("at least half the speed", "ratio", "x", 0.5, DOWN, "at-least", "speed", 0.5, "at-least"),
    ("120% of the throughput", "ratio", "percent", 120, UP, "exact", "throughput", 1.2, "exact"),
    ("FID 6% better", "change", "percent", 6, DOWN, "exact", "fid", 1 / 0.94, "exact"),
    ("3x the accuracy", "ratio", "x", 3, UP, "up-to", "accuracy", 3, "up-to"),
]  # fmt: skip


LEVELS = [
    # (what a paper says, unit, level, the level compared with, qualifier, metric) -> factor, its qualifier
    ("from 62 hours to 20 hours", "hour", 20, 62, "exact", "latency", 3.1, "exact"),
    ("FID from 3.6 to 2.31", "point", 2.31, 3.6, "exact", "fid", 3.6 / 2.31, "exact"),
    ("56.8 FPS vs. 10.0 FPS", "FPS", 56.8, 10, "exact", "throughput", 5.68, "exact"),
    ("over 50 FPS, before 100", "FPS", 50, 100, "at-least", "throughput", 0.5, "at-least"),
    ("under 2 GB instead of 8 GB", "GB", 2, 8, "at-most", "model-size", 4, "at-least"),
    ("down to 4% WER from 5%", "percent", 4, 5, "up-to", "word-error-rate", 1.25, "up-to"),
]


@pytest.mark.parametrize("case", LEVELS, ids=[case[0] for case in LEVELS])
def test_two_levels_make_a_factor(case: tuple[Any, ...], claim: Callable[..., Claim]) -> None:
    text, unit, low, level, qualifier, metric, factor, sense = case
    made = claim(
        quote=text, low=low, unit=unit, form="score", direction="none", qualifier=qualifier, metric=metric,
        baseline_value=level,
    )  # fmt: skip
    found = derive(made, METRICS)
    assert values(found) == pytest.approx((factor, factor), rel=1e-11)
    assert found.factor_qualifier == sense
    assert found.improvement == ("better" if factor > 1 else "worse")


@pytest.mark.parametrize(
    "given",
    [
        {"metric": "accuracy", "unit": "percent", "low": 91, "baseline_value": 89},
        {"metric": "bleu", "unit": "point", "low": 30, "baseline_value": 28},
        {"metric": "performance", "unit": "point", "low": 30, "baseline_value": 28},
        {"metric": "throughput", "unit": "dB", "low": 30, "baseline_value": 28},
        {"metric": "latency", "unit": "s", "low": 3, "baseline_value": 0},
        {"metric": "latency", "unit": "s", "low": 0, "baseline_value": 3},
        {"metric": "other:beauty", "unit": "point", "low": 3, "baseline_value": 2},
    ],
)
def test_levels_that_are_not_so_many_times_another(
    given: dict[str, object], claim: Callable[..., Claim]
) -> None:
    found = derive(claim(**given, form="score", direction="none"), METRICS)
    assert all(math.isnan(value) for value in values(found))


def values(found: Derived) -> tuple[float, float]:
    return found.factor_low, found.factor_high


@pytest.mark.parametrize("case", FACTORS, ids=[case[0] for case in FACTORS])
def test_factors(
    case: tuple[str, str, str, float, str, str, str, float, str], claim: Callable[..., Claim]
) -> None:
    words, form, unit, value, direction, qualifier, metric, factor, sense = case
    made = claim(
        quote=f"It is {words}.", value_text=words, form=form, unit=unit, low=value, direction=direction,
        qualifier=qualifier, metric=metric,
    )  # fmt: skip
    found = derive(made, METRICS)
    assert values(found) == pytest.approx((factor, factor), rel=1e-11)
    assert found.factor_qualifier == sense
    assert found.improvement == ("better" if factor > 1 else "worse")


@pytest.mark.parametrize(
    "given",
    [
        {"metric": "accuracy", "form": "change", "unit": "percent", "low": 2},  # relative or points
        {"metric": "word-error-rate", "form": "change", "unit": "percent", "low": 2, "direction": DOWN},
        {"metric": "perplexity", "form": "change", "unit": "point", "low": 0.09},
        {"metric": "latency", "form": "change", "unit": "ms", "low": 3, "direction": DOWN},
        {"metric": "cost", "form": "change", "unit": "percent", "low": 100, "direction": DOWN},
        {"metric": "cost", "form": "change", "unit": "percent", "low": 130, "direction": DOWN},
        {"metric": "cost", "form": "change", "unit": "percent", "low": 50, "high": 100, "direction": DOWN},
        {"metric": "cost", "form": "ratio", "unit": "percent", "low": 130, "direction": DOWN},
        {"metric": "cost", "form": "ratio", "unit": "x", "low": 0.8, "high": 1.2, "direction": DOWN},
        {"metric": "cost", "form": "ratio", "unit": "x", "low": 0, "direction": DOWN},
        {"metric": "performance", "form": "ratio", "unit": "percent", "low": 97, "direction": DOWN},  # kept
        {"metric": "accuracy", "form": "ratio", "unit": "percent", "low": 94},  # of a drop, of something else
        {"metric": "speed", "form": "ratio", "unit": "order_of_magnitude", "low": 400},
        {"metric": "speed", "form": "score", "unit": "x", "low": 2, "direction": "none"},
        {"metric": "speed", "form": "change", "unit": "percent", "low": 2, "direction": "none"},
        {"metric": "sparsity", "form": "ratio", "unit": "x", "low": 2},
        {"metric": "other:beauty", "form": "ratio", "unit": "x", "low": 2},
    ],
)
def test_what_has_no_factor(given: dict[str, object], claim: Callable[..., Claim]) -> None:
    found = derive(claim(**given), METRICS)
    assert all(math.isnan(value) for value in values(found))
    assert found.factor_qualifier == ""


@pytest.mark.parametrize(
    ("given", "low", "high"),
    [
        ({"low": 1.24, "high": 2.01}, 1.24, 2.01),
        ({"low": 3, "high": 14, "direction": DOWN, "metric": "cost"}, 3, 14),
        (
            {"low": 20, "high": 50, "unit": "percent", "form": "change", "direction": DOWN, "metric": "cost"},
            1.25,
            2,
        ),
        ({"low": 20, "high": 50, "unit": "percent", "direction": DOWN, "metric": "cost"}, 2, 5),
        ({"low": 2, "high": 4, "direction": DOWN, "metric": "throughput"}, 0.25, 0.5),
        ({"low": 1, "high": 2, "unit": "order_of_magnitude", "direction": DOWN, "metric": "cost"}, 10, 100),
        ({"low": 0.9, "high": 1.3, "metric": "throughput"}, 0.9, 1.3),
    ],
)
def test_a_range_keeps_its_lower_end_below(
    given: dict[str, object], low: float, high: float, claim: Callable[..., Claim]
) -> None:
    assert values(derive(claim(**given), METRICS)) == pytest.approx((low, high))


@pytest.mark.parametrize(
    ("metric", "unit", "quote", "basis"),
    [
        ("accuracy", "percent", "We gain 5% accuracy.", "unclear"),
        ("bleu", "percent", "We gain 5% BLEU.", "unclear"),
        ("correlation", "percent", "We gain 5% in correlation.", "unclear"),
        ("performance", "percent", "We gain 5%.", "unclear"),
        ("other:beauty", "percent", "We gain 5%.", "unclear"),
        ("sparsity", "percent", "It is 5% sparser.", "unclear"),
        ("fid", "percent", "We gain 5% FID.", "relative"),
        ("latency", "percent", "It takes 5% less time.", "relative"),
        ("accuracy", "point", "We gain 5% points.", "points"),
        ("perplexity", "point", "It is 5% higher.", "points"),
        ("accuracy", "percent", "An absolute gain of 5% is seen.", "points"),
        ("accuracy", "percent", "We gain 5% absolute accuracy.", "points"),
        ("accuracy", "percent", "A relative improvement of 5% is seen.", "relative"),
        ("accuracy", "percent", "We gain 5% relatively.", "relative"),
        ("word-error-rate", "percent", "We see a 5% relative error reduction.", "relative"),
        ("accuracy", "percent", "We gain 5% relative to BERT.", "unclear"),
        ("accuracy", "percent", "A relative gain is seen on A, and 5% on B.", "unclear"),
        ("accuracy", "percent", "We gain 5%, an absolute must.", "unclear"),
        ("latency", "ms", "It takes 5% less.", ""),
    ],
)
def test_how_a_change_is_to_be_read(
    metric: str, unit: str, quote: str, basis: str, claim: Callable[..., Claim]
) -> None:
    made = claim(quote=quote, value_text="5%", form="change", unit=unit, low=5, metric=metric)
    assert derive(made, METRICS).basis == basis


@pytest.mark.parametrize("value_text", ["5 percentage points", "5 points"])
def test_points_are_points_by_their_own_words(value_text: str, claim: Callable[..., Claim]) -> None:
    made = claim(value_text=value_text, form="change", unit="percent", low=5, metric="accuracy")
    assert derive(made, METRICS).basis == "points"


def test_only_changes_have_a_basis(claim: Callable[..., Claim]) -> None:
    assert derive(claim(unit="percent", low=120, metric="accuracy"), METRICS).basis == ""


def test_a_relative_gain_by_its_words_has_a_factor(claim: Callable[..., Claim]) -> None:
    made = claim(
        quote="We see a 20% relative error reduction.", value_text="20%", form="change", unit="percent",
        low=20, direction=DOWN, metric="word-error-rate",
    )  # fmt: skip
    assert values(derive(made, METRICS)) == (1.25, 1.25)


LEFT = {"form": "ratio", "unit": "percent", "low": 97, "direction": DOWN}


@pytest.mark.parametrize(
    ("given", "improvement"),
    [
        ({"metric": "perplexity", "form": "change", "unit": "point", "low": 0.09}, "worse"),
        ({"metric": "accuracy", "form": "change", "unit": "percent", "low": 2}, "better"),
        ({"metric": "accuracy", "form": "change", "unit": "percent", "low": 2, "direction": DOWN}, "worse"),
        ({"metric": "accuracy", "form": "change", "unit": "percent", "low": 0, "direction": DOWN}, "unknown"),
        (
            {"metric": "accuracy", "form": "change", "unit": "percent", "low": 1, "direction": "none"},
            "unknown",
        ),
        ({"metric": "accuracy", "form": "ratio", "unit": "percent", "low": 97, "direction": DOWN}, "unknown"),
        (
            {"metric": "word-error-rate", "form": "ratio", "unit": "percent", "low": 7, "direction": DOWN},
            "better",
        ),
        ({"metric": "attack-success-rate", "form": "ratio", "low": 2}, "unknown"),
        ({"metric": "other:beauty"}, "unknown"),
        ({"metric": "fid", "form": "score", "direction": "none", "low": 2.7}, "unknown"),
        ({"metric": "fid", "form": "score", "direction": "none", "low": 2.7, "baseline_value": 3}, "better"),
        (
            {"metric": "accuracy", "form": "score", "direction": "none", "low": 90, "baseline_value": 60},
            "better",
        ),
        (
            {"metric": "accuracy", "form": "score", "direction": "none", "low": 60, "baseline_value": 60},
            "unknown",
        ),
        (
            {
                "metric": "accuracy",
                "form": "score",
                "direction": "none",
                "low": 5,
                "high": 9,
                "baseline_value": 7,
            },
            "unknown",
        ),
    ],
)
def test_improvement(given: dict[str, object], improvement: str, claim: Callable[..., Claim]) -> None:
    assert derive(claim(**given), METRICS).improvement == improvement


@given(
    low=st.floats(0.01, 99), spread=st.floats(1, 3), metric=st.sampled_from(sorted(METRICS)),
    unit=st.sampled_from(["x", "percent", "order_of_magnitude", "point"]),
    form=st.sampled_from(["ratio", "change"]), direction=st.sampled_from([UP, DOWN]),
    qualifier=st.sampled_from(["exact", "at-least", "at-most", "up-to"]),
)  # fmt: skip
def test_a_factor_agrees_with_the_improvement(
    low: float, spread: float, metric: str, unit: str, form: str, direction: str, qualifier: str
) -> None:
    made = Claim("", "", 0, 1, low, low * spread, unit, form, direction, qualifier, metric)  # type: ignore[arg-type]
    found = derive(made, METRICS)
    if math.isnan(found.factor_low):
        assert math.isnan(found.factor_high)
        return
    assert 0 < found.factor_low <= found.factor_high
    if found.factor_low > 1:
        assert found.improvement == "better"
    if found.factor_high < 1:
        assert found.improvement == "worse"


@pytest.mark.parametrize(
    ("unit", "form", "better"),
    [("x", "score", "higher"), ("percent", "score", "unknown"), ("percent", "ratio", "unknown"),
     ("percent", "change", "higher")],
)  # fmt: skip
def test_a_ratio_in_per_cent_may_be_what_is_left_or_what_is_saved(
    unit: str, form: str, better: str, claim: Callable[..., Claim]
) -> None:
    told = claim(metric="compression-ratio", low=25, high=25, unit=unit, form=form, direction="none")
    metrics = {"compression-ratio": Metric("efficiency", "higher", "x", (0, None))}
    assert derive(told, metrics).better == better
