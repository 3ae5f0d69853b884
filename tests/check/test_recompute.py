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


@pytest.mark.parametrize(
    ("gain", "low", "verdict", "how"),
    [
        ("a gain of 7 points", 7, "differs", "difference in points"),
        ("a gain of 5 points", 5, "agrees", "difference in points"),
        ("an absolute gain of 6.3%", 6.3, "differs", "difference in points"),
        ("a relative gain of 6.3%", 6.3, "agrees", "relative change"),
        ("a relative gain of 3%", 3, "differs", "relative change"),
        ("a gain of 6.3%", 6.3, "agrees", "relative change"),
        ("a gain of 5.1%", 5.1, "agrees", "difference in points"),
    ],
)
def test_a_gain_whose_words_say_what_it_is_of_is_no_other(
    gain: str, low: float, verdict: str, how: str
) -> None:
    quote = f"FooNet improves accuracy from 80% to 85%, {gain}."
    value = gain.split(" of ")[1]
    found = one(
        level(quote, "85%", 85, "percent", 80, metric="accuracy"),
        claim(quote, value, low, "percent", form="change", metric="accuracy"),
    )
    assert (found.verdict, found.how) == (verdict, how)


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


def test_a_number_without_a_unit_is_of_the_order_of_the_one_it_is_set_against() -> None:
    quote = "It is 523x more efficient (1817.2 vs. 4.34 TFLOPs)."
    found = one(claim(quote, "523x", 523, "x", metric="compute-efficiency"))
    assert found.sentence().startswith("1817.2 against 4.34 TFLOPs makes a factor of 418.2× to 419.2×;")
    quote = "It takes 3x fewer tokens (1,200 vs. 3.6k tokens)."
    fewer = claim(quote, "3x", 3, "x", direction="decrease", metric="data-size")
    assert one(fewer).verdict == "agrees"


def test_a_share_in_brackets_is_no_change() -> None:
    quote = "Our filtering reduces the data from 7500 hours to 100 hours (1.3%)."
    share = claim(quote, "1.3%", 1.3, "percent", form="change", direction="decrease", metric="data-size")
    hours = level(quote, "100 hours", 100, "hour", 7500, metric="data-size")
    assert (one(share, hours).verdict, one(share, hours).how) == ("agrees", "share")


@pytest.mark.parametrize("words", ["cut by 60%", "a 60% reduction", "(-60%)"])
def test_a_change_that_is_said_to_be_one_is_no_share(words: str) -> None:
    quote = f"Latency: {words}, from 100 ms to 60 ms."
    text = "-60%" if "-" in words else "60%"
    drop = claim(quote, text, 60, "percent", form="change", direction="decrease", metric="latency")
    found = one(drop, level(quote, "60 ms", 60, "ms", 100, metric="latency"))
    assert (found.verdict, found.how) == ("differs", "relative change")


def test_a_ratio_may_be_the_change_that_the_levels_make() -> None:
    quote = "The cost falls by 60% (100 ms to 40 ms)."
    drop = claim(quote, "60%", 60, "percent", direction="decrease", metric="latency")
    assert one(drop, level(quote, "40 ms", 40, "ms", 100, metric="latency")).verdict == "agrees"


def test_values_of_a_list_may_be_made_by_levels_of_another_metric() -> None:
    quote = "It lowers CER from 11.45% to 4.81% and WER from 14.83% to 5.36%, reductions of 58.0% and 63.9%."
    made = [
        level(quote, "4.81%", 4.81, "percent", 11.45, metric="other:character-error-rate"),
        level(quote, "5.36%", 5.36, "percent", 14.83, metric="word-error-rate"),
        *(
            claim(quote, text, low, "percent", form="change", direction="decrease", metric="word-error-rate")
            for text, low in (("58.0%", 58.0), ("63.9%", 63.9))
        ),
    ]
    (found,) = recompute(entries(*made))
    assert (found.verdict, found.new, found.old) == ("agrees", "4.81%", "11.45%")


def test_levels_that_make_one_change_of_a_sentence_accuse_no_other_of_its_kind() -> None:
    quote = "B reaches 33.9 mAP (+2.2), while A pushes it to 36.2 mAP (+4.5)."
    gains = [
        claim(quote, text, low, "point", form="change", metric="map")
        for text, low in (("+2.2", 2.2), ("+4.5", 4.5))
    ]
    assert recompute(entries(level(quote, "36.2 mAP", 36.2, "point", 33.9, metric="map"), *gains)) == []
