"""Changes and ratios recomputed from the levels beside them, with what rounding and hedges allow."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchclaims.check import Comparison, recompute, summary
from benchclaims.model import Claim, Entry, Paper
from benchclaims.table import entry, frame


def claim(quote: str, value: str, low: float, unit: str, **rest: Any) -> Claim:
    start = quote.index(value)
    given = {"form": "ratio", "direction": "increase", "qualifier": "exact", "metric": "frame-rate"} | rest
    return Claim(quote, value, start, start + len(value), low, low, unit, **given)


def level(quote: str, value: str, low: float, unit: str, baseline: float, **rest: Any) -> Claim:
    rest = {"form": "score", "direction": "none", "baseline_value": baseline} | rest
    return claim(quote, value, low, unit, **rest)


def entries(*claims: Claim) -> list[Entry]:
    return [entry(Paper("2401.00001", None, claims[0].quote), claims)]


def one(*claims: Claim) -> Comparison:
    (comparison,) = recompute(entries(*claims))
    return comparison


def test_a_factor_from_two_levels_in_brackets() -> None:
    quote = "It plays around 7.1x as many frames (56.9 FPS vs. 8.0 FPS)."
    found = one(claim(quote, "7.1x", 7.1, "x", qualifier="approx"))
    assert (found.verdict, found.how) == ("agrees", "factor")
    assert found.low < 56.9 / 8.0 < found.high


def test_points_from_two_levels_told_apart_from_a_relative_change() -> None:
    quote = "It has 1.7% (92.3% v.s. 90.6%) higher accuracy."
    change = claim(quote, "1.7%", 1.7, "percent", form="change", metric="accuracy")
    assert (
        one(change, level(quote, "92.3%", 92.3, "percent", 90.6, metric="accuracy")).how
        == "difference in points"
    )
    quote = "Errors fall by 50%, from 8% to 4%."
    change = claim(quote, "50%", 50, "percent", form="change", direction="decrease", metric="error-rate")
    found = one(change, level(quote, "4%", 4, "percent", 8, metric="error-rate"))
    assert (found.verdict, found.how) == ("agrees", "relative change")


def test_sizes_at_the_same_quality() -> None:
    quote = "With 16-byte codes it matches the accuracy of the 32-byte index, so it answers at half the cost."
    found = one(claim(quote, "half", 0.5, "x", direction="decrease", metric="cost"))
    assert (found.verdict, found.how) == ("agrees", "share")


def test_lists_are_taken_in_their_order() -> None:
    quote = "It scores 60% on A and 90% on B against 40% and 75%, relative gains of 50% and 20%."
    levels = [
        level(quote, "60%", 60, "percent", 40, metric="accuracy", datasets=("A",)),
        level(quote, "90%", 90, "percent", 75, metric="accuracy", datasets=("B",)),
    ]
    gains = [
        claim(quote, text, low, "percent", form="change", metric="accuracy")
        for text, low in (("50%", 50), ("20%", 20))
    ]
    assert [found.verdict for found in recompute(entries(*levels, *gains))] == ["agrees", "agrees"]


def test_another_figure_is_said_with_what_it_should_be() -> None:
    quote = "Latency drops by 6x, from 80 ms to 20 ms."
    drop = claim(quote, "6x", 6, "x", direction="decrease", metric="latency")
    found = one(drop, level(quote, "20 ms", 20, "ms", 80, metric="latency"))
    assert found.verdict == "differs"
    assert found.sentence() == "20 ms against 80 ms makes a factor of 3.878× to 4.128×; 6x is reported"


def test_better_turned_into_worse_is_told_from_another_figure() -> None:
    quote = "Latency rises by 4x, from 80 ms to 20 ms."
    rise = claim(quote, "4x", 4, "x", direction="increase", metric="latency")
    assert one(rise, level(quote, "20 ms", 20, "ms", 80, metric="latency")).verdict == "turned"


@pytest.mark.parametrize(
    ("qualifier", "value", "agrees"),
    [
        ("exact", 5.9, False),
        ("approx", 5.9, True),
        ("up-to", 9.0, True),
        ("up-to", 4.0, False),
        ("at-least", 5.0, True),
        ("at-least", 6.0, False),
    ],
)
def test_hedges_widen_what_agrees(qualifier: str, value: float, agrees: bool) -> None:
    quote = f"It runs at {value}x the speed (56.8 FPS vs. 10.0 FPS)."
    found = one(claim(quote, f"{value}x", value, "x", qualifier=qualifier))
    assert (found.verdict == "agrees") is agrees


@pytest.mark.parametrize(
    "quote",
    [
        "It is 3x faster, and accuracy rises from 60% to 90%.",
        "It is 3x faster; accuracy: 60% vs. 90%.",
        "It is 3x faster than the best of 12 systems in 2019.",
        "Gains are 3x on sizes ranging from 10 MB to 90 MB.",
        "We gain 3x.",
    ],
)
def test_figures_that_do_not_belong_together_are_left_alone(quote: str) -> None:
    assert recompute(entries(claim(quote, "3x", 3, "x", metric="speed"))) == []


def test_levels_in_two_units_of_one_kind_make_a_difference() -> None:
    quote = "The rate grows by 20 token/s, from 1200 token/min to 2400 token/min."
    change = claim(quote, "20 token/s", 20, "token/s", form="change", metric="throughput")
    found = one(change, level(quote, "2400 token/min", 2400, "token/min", 1200, metric="throughput"))
    assert (found.verdict, found.how) == ("agrees", "difference")


def test_a_difference_of_temperatures_has_no_zero_point() -> None:
    quote = "It is cooler by 5 kelvin, from 30 degC to 25 degC."
    change = claim(quote, "5 kelvin", 5, "K", form="change", direction="decrease", metric="other:heat")
    found = one(change, level(quote, "25 degC", 25, "degC", 30, metric="other:heat"))
    assert (found.verdict, found.how) == ("agrees", "difference")


def test_ranges_and_rejected_claims_are_not_recomputed() -> None:
    quote = "It is 5-6x faster (56.8 FPS vs. 10.0 FPS)."
    ranged = Claim(quote, "5-6x", 6, 10, 5, 6, "x", "ratio", "increase", "exact", "frame-rate")
    assert recompute(entries(ranged)) == []


def test_a_table_says_the_same_as_its_entries() -> None:
    quote = "It plays 7.1x as many frames (56.9 FPS vs. 8.0 FPS)."
    made = entries(claim(quote, "7.1x", 7.1, "x"), level(quote, "56.9 FPS", 56.9, "FPS", 8.0))
    assert recompute(frame(made)) == recompute(made) != []
    assert summary(recompute(made)) == "1 recomputed, 1 agree, 0 differ"


@given(
    old=st.integers(10, 99_999).map(lambda number: number / 10),
    new=st.integers(10, 99_999).map(lambda number: number / 10),
)
def test_what_is_rounded_from_the_true_levels_always_agrees(old: float, new: float) -> None:
    """Whatever the levels were before they were printed to one digit, the factor printed from them agrees."""
    factor = max(new, old) / min(new, old)
    value = f"{factor:.2f}x"
    direction = "increase" if new >= old else "decrease"
    quote = f"The rate changes by {value} (from {old} FPS to {new} FPS)."
    made = [
        claim(quote, value, float(value[:-1]), "x", direction=direction),
        level(quote, f"to {new} FPS"[3:], new, "FPS", old),
    ]
    if quote.count(f"{new} FPS") == 1:
        assert one(*made).verdict == "agrees"
