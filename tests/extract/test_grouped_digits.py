"""Digits in groups of three: one number behind spaces only where nothing else is as likely."""

from __future__ import annotations

import pytest

from benchclaims.extract import quantities


@pytest.mark.parametrize(
    ("written", "low", "high", "unit"),
    [
        ("4 423 students", 4423, 4423, "student"),
        ("100 000 users", 100_000, 100_000, "user"),
        ("1\u00a0200\u00a0000 users", 1_200_000, 1_200_000, "user"),
        ("1 200 km", 1200, 1200, "km"),
        ("1 200.5 km", 1200.5, 1200.5, "km"),
        ("100 000", 100_000, 100_000, "point"),
        ("€3 500", 3500, 3500, "EUR"),
        ("1 100 to 1 200 samples", 1100, 1200, "sample"),
        ("12 000–15 000 people", 12_000, 15_000, "person"),
        ("3'000 users", 3000, 3000, "user"),
        ("1’200’000 users", 1_200_000, 1_200_000, "user"),
    ],
)
def test_groups_of_three_digits_are_one_number(written: str, low: float, high: float, unit: str) -> None:
    found = [(q.text, q.low, q.high, q.unit) for q in quantities(f"There was a total of {written} here.")]
    assert found == [(written, low, high, unit)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("In Table 3 200 samples are shown.", [200]),
        ("It has ResNet-50 256 channels.", [256]),
        ("They tested in 2019 200 patients.", [2019, 200]),
        ("She won the top 5 200 m races.", [5, 200]),
        ("She ran in 5 200 m races.", [5, 200]),
        ("It has 3 128 MB chips.", [3, 128]),
        ("We take for k = 5 100 samples.", [5, 100]),
        ("Since level 5 100 samples came.", [5, 100]),
        ("At step 12 100 images are drawn.", [12, 100]),
        ("It takes values 100 200 300 there.", [100, 200, 300]),
        ("The batch size 32 128 images long.", [32, 128]),
        ("He is 5'10 tall.", [5, 10]),
        ("It has 12 1024 users.", [12, 1024]),
    ],
)
def test_two_numbers_side_by_side_stay_two(text: str, values: list[float]) -> None:
    assert [q.low for q in quantities(text)] == values


@pytest.mark.parametrize(
    ("written", "low", "high", "unit"),
    [
        ("97,5%", 97.5, 97.5, "percent"),
        ("12,5 %", 12.5, 12.5, "percent"),
        ("40,95\\%", 40.95, 40.95, "percent"),
        ("3,2 GB", 3.2, 3.2, "GB"),
        ("1,5 to 2,5 seconds", 1.5, 2.5, "s"),
    ],
)
def test_a_comma_before_decimals_is_a_point(written: str, low: float, high: float, unit: str) -> None:
    found = [(q.text, q.low, q.high, q.unit) for q in quantities(f"It came to {written} there.")]
    assert found == [(written, low, high, unit)]


@pytest.mark.parametrize(
    "text",
    [
        "It is 1,5,10% there.",
        "It is 5,10% there.",
        "The top 1,5% are kept.",
        "We set k = 1,5 m apart.",
        "It has 1,5 tokens.",
        "It is 1,200 km.",
    ],
)
def test_a_comma_in_a_list_or_before_thousands_is_none(text: str) -> None:
    assert all(q.low == int(q.low) for q in quantities(text))


@pytest.mark.parametrize("written", ["3'000", "10 000", "2^{10}"])
def test_a_factor_is_not_cut_off_within_its_number(written: str) -> None:
    assert [q.text for q in quantities(f"It fell by a factor of {written}.")] == [f"factor of {written}"]
