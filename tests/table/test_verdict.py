"""Verdicts on measurements: what counts as reproduced, within the bound, not, and the other way."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from benchclaims.model import QUALIFIERS, Claim
from benchclaims.table import units
from benchclaims.table.verdict import TOLERANCE, band, verdict
from benchclaims.vocabulary.loader import metrics

METRICS = metrics()


def claim(value_text: str, low: float, unit: str, form: str, metric: str = "latency", **known: Any) -> Claim:
    return Claim("", value_text, 0, 1, **{"low": low, "high": low, "unit": unit, "form": form,
                 "direction": "none", "qualifier": "exact", "metric": metric, **known})  # fmt: skip


FASTER = claim("2.5x", 2.5, "x", "ratio", "speed", direction="increase")
SMALLER = claim("5.6x", 5.6, "x", "ratio", "model-size", direction="decrease", qualifier="up-to")
SHARE = claim("15%", 15, "percent", "ratio", "cost", direction="decrease")
HALF = claim("half", 0.5, "x", "ratio", "memory", direction="decrease")
FEWER = claim("28%", 28, "percent", "change", "parameters", direction="decrease")
SLIGHT = claim("1.02x", 1.02, "x", "ratio", "speed", direction="increase")
MAGNITUDES = claim("two orders", 2, "order_of_magnitude", "ratio", "speed", direction="increase")
ACCURACY = claim("91.2%", 91.2, "percent", "score", "accuracy")
NEARLY_ALL = claim("99.0%", 99, "percent", "score", "accuracy")
FRACTION = claim("0.99", 0.99, "point", "score", "f1")
LATENCY = claim("20.0 ms", 20, "ms", "score")
RATE = claim("56.8 FPS", 56.8, "FPS", "score", "frame-rate", baseline_value=10.0)
GAINED = claim("48.4%", 48.4, "percent", "score", "accuracy", baseline_value=46.2)
RANGE = claim("2% to 10%", 2, "percent", "change", "accuracy", high=10, direction="increase")
LOSS = claim("1%", 1, "percent", "change", "accuracy", direction="decrease", qualifier="at-most")
OVER = claim("90%", 90, "percent", "score", "accuracy", qualifier="at-least")
ABOUT = claim("40%", 40, "percent", "change", "memory", direction="decrease", qualifier="approx")
BEST = claim("30 seconds", 30, "s", "score", qualifier="up-to")
KEPT = claim("97%", 97, "percent", "ratio", "accuracy", direction="decrease")
SAME = claim("1.0x", 1, "x", "ratio", "speed", direction="increase")
SIGNS = {"r": "reproduced", "b": "within-bound", "e": "exceeded", "n": "not-reproduced",
         "o": "other-direction"}  # fmt: skip


@pytest.mark.parametrize(
    ("claimed", "said"),
    [
        (FASTER, {2.5: "r", 2.45: "r", 2.55: "r", 2.43: "r", 2.41: "n", 3.1: "e", 1.0: "n", 0.9: "o"}),
        (SMALLER, {5.6: "r", 5.4: "r", 5.1: "b", 1.01: "b", 1.0: "n", 6.5: "e", 0.9: "o"}),
        (SHARE, {15: "r", 15.7: "r", 15.9: "n", 10: "e", 99: "n", 120: "o"}),
        (replace(SHARE, qualifier="up-to"), {15: "r", 40: "b", 99: "b", 100: "n", 120: "o", 10: "e"}),
        (HALF, {0.5: "r", 0.52: "r", 0.6: "n", 1.2: "o"}),
        (FEWER, {28: "r", 27.5: "r", 29.3: "r", 25: "n", 0: "n", -3: "o"}),
        (SLIGHT, {1.02: "r", 1.024: "r", 1.01: "n", 1.03: "e", 0.99: "o"}),
        (MAGNITUDES, {2: "r", 1.6: "r", 1.2: "n", -0.3: "o"}),
        (ACCURACY, {91.2: "r", 90.8: "r", 90.7: "n", 92: "e", 1: "n"}),
        (NEARLY_ALL, {99.05: "r", 98.94: "n", 95: "n"}),
        (FRACTION, {0.985: "r", 0.98: "n"}),
        (LATENCY, {20.9: "r", 21.1: "n", 12: "e"}),
        (RATE, {55: "r", 30: "n", 10: "n", 9: "o"}),
        (GAINED, {48.4: "r", 48.3: "r", 47.9: "n", 46.2: "n", 45: "o"}),
        (RANGE, {2: "r", 5: "r", 10.5: "r", 1.5: "r", 1.4: "n", 12: "e", -1: "o"}),
        (LOSS, {1: "r", 0.2: "b", 0: "b", -2: "b", 1.6: "n"}),
        (replace(LOSS, qualifier="exact"), {1: "r", 0.2: "e", -2: "e", 1.6: "n"}),
        (KEPT, {97: "r", 99.5: "e", 101: "e", 90: "n"}),
        (replace(FASTER, metric="other:charm"), {2.5: "r", 3.1: "n", 0.9: "o"}),
        (replace(FASTER, direction="none"), {3.1: "n"}),
        (OVER, {90.1: "r", 95: "b", 89.6: "r", 89: "n"}),
        (ABOUT, {44: "r", 45: "e", 36: "r", 35: "n"}),
        (BEST, {30: "r", 45: "b", 20: "e"}),
        (SAME, {1.04: "r", 1.06: "e", 0.97: "r", 0.9: "n"}),
    ],
    ids=lambda value: value.value_text if isinstance(value, Claim) else "",
)
def test_verdicts(claimed: Claim, said: dict[float, str]) -> None:
    found = {value: verdict(claimed, value, TOLERANCE, METRICS.get(claimed.metric)) for value in said}
    assert found == {value: SIGNS[sign] for value, sign in said.items()}


SAID = {"up to 5.6x smaller": SMALLER, "2.5x faster": FASTER, "over 90% accuracy": OVER,
        "99.0% accuracy": NEARLY_ALL}  # fmt: skip


def test_the_examples_of_the_documentation_hold() -> None:
    page = (Path(__file__).parents[2] / "docs" / "verdicts.md").read_text("utf-8")
    rows = re.findall(r"^\| ([^|`]+) \| ([\d.]+)[x%] \| `([a-z-]+)` \|$", page, re.M)
    assert len(rows) == 7
    for claimed, value, told in rows:
        made = SAID[claimed]
        assert verdict(made, float(value), TOLERANCE, METRICS.get(made.metric)) == told


amounts = st.floats(1e-3, 1e6).map(lambda value: float(f"{value:.4g}"))
tolerances = st.floats(0, 0.5)


@st.composite
def claims(draw: st.DrawFn) -> Claim:
    """Any claim with a plain number and its text."""
    value, form = draw(amounts), draw(st.sampled_from(["score", "change", "ratio"]))
    unit = "x" if form == "ratio" else draw(st.sampled_from(["percent", "ms", "GB", "FPS"]))
    high = draw(st.just(value) | amounts.map(lambda more: value + more))
    return claim(
        f"{value:.10g} to {high:.10g}", value, unit, form, draw(st.sampled_from(["latency", "accuracy"])),
        high=high, direction="none" if form == "score" else draw(st.sampled_from(["increase", "decrease"])),
        qualifier=draw(st.sampled_from(QUALIFIERS)),
        baseline_value=draw(st.none() | amounts) if form == "score" else None,
    )  # fmt: skip


@given(claims(), tolerances, st.floats(0, 1))
def test_what_was_claimed_is_always_reproduced(claimed: Claim, tolerance: float, share: float) -> None:
    metric = METRICS.get(claimed.metric)
    value = claimed.low + share * (claimed.high - claimed.low)
    for same in (claimed.low, claimed.high, min(value, claimed.high)):
        assert verdict(claimed, same, tolerance, metric) == "reproduced"


@given(claims(), amounts, tolerances)
def test_more_tolerance_never_takes_a_reproduction_away(
    claimed: Claim, value: float, tolerance: float
) -> None:
    if verdict(claimed, value, tolerance) == "reproduced":
        assert verdict(claimed, value, tolerance + 0.2) == "reproduced"


@given(claims(), amounts, tolerances)
def test_the_unit_of_the_measurement_decides_nothing(claimed: Claim, value: float, tolerance: float) -> None:
    other = {"ms": "hour", "GB": "MiB", "FPS": "frame/min"}.get(claimed.unit)
    assume(other is not None)
    edges = [*band(claimed, tolerance, None), claimed.baseline_value or 0.0]
    assume(all(abs(value - edge) > 1e-6 * max(value, abs(edge)) for edge in edges))
    there = units.convert(value, claimed.unit, str(other), level=False)
    back = units.convert(there, str(other), claimed.unit, level=False)
    assert verdict(claimed, back, tolerance) == verdict(claimed, value, tolerance)


@given(claims(), amounts, tolerances)
def test_only_a_hedge_makes_a_bound(claimed: Claim, value: float, tolerance: float) -> None:
    if verdict(claimed, value, tolerance) == "within-bound":
        assert claimed.qualifier in ("up-to", "at-least", "at-most")


@given(st.floats(0.2, 99.8), tolerances, st.floats(0.001, 99.999))
def test_a_share_that_is_right_is_judged_as_the_share_that_is_wrong(
    value: float, tolerance: float, measured: float
) -> None:
    right = claim(f"{value:.10f}", value, "percent", "score", "accuracy")
    wrong = claim(f"{100 - value:.10f}", 100 - value, "percent", "score", "error-rate")
    edges = band(right, tolerance, METRICS["accuracy"])
    assume(all(abs(measured - edge) > 1e-6 for edge in edges))
    assert verdict(right, measured, tolerance, METRICS["accuracy"]) == verdict(
        wrong, 100 - measured, tolerance, METRICS["error-rate"]
    )
