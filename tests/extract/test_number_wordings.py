"""Numbers in ordinary wordings: each with what it says and with look-alikes that say something else."""

from __future__ import annotations

import pytest
from as_read import read

from benchclaims.extract import quantities

PARTS = [
    ("half a million users", 500_000, "user"),
    ("half a million", 500_000, "point"),
    ("half a dozen eggs", 6, "egg"),
    ("a quarter of a million users", 250_000, "user"),
    ("a quarter of a second", 0.25, "s"),
    ("a third of a second", 1 / 3, "s"),
    ("three quarters of an hour", 0.75, "hour"),
    ("two-thirds of a mile", 2 / 3, "mile"),
    ("half an hour", 0.5, "hour"),
    ("a half hour", 0.5, "hour"),
    ("a half-mile", 0.5, "mile"),
    ("half hour", 0.5, "hour"),
    ("a half million users", 500_000, "user"),
    ("a half dozen eggs", 6, "egg"),
    ("half an order of magnitude", 0.5, "order_of_magnitude"),
    ("a year and a half", 1.5, "year"),
    ("one hour and a half", 1.5, "hour"),
    ("two days and a half", 2.5, "day"),
    ("a mile and a quarter", 1.25, "mile"),
    ("hour-and-a-half", 1.5, "hour"),
]


@pytest.mark.parametrize(("written", "low", "unit"), PARTS, ids=[part[0] for part in PARTS])
def test_a_part_of_a_unit_is_so_much_of_it(written: str, low: float, unit: str) -> None:
    assert read(f"There was {written} left.") == [(written, pytest.approx(low), pytest.approx(low), unit)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("A quarter of the harvest was lost.", [("A quarter", 0.25, 0.25, "x")]),
        ("It needs a third of a token.", [("a third", 0.333333, 0.333333, "x")]),
        ("It needs a twentieth of its labels.", [("a twentieth", 0.05, 0.05, "x")]),
        ("A seventh layer and a ninth set were added.", []),
        ("It takes a day and a half the memory.", [("a half", 0.5, 0.5, "x")]),
        ("It needs half days and a half of it.", [("half", 0.5, 0.5, "x"), ("a half", 0.5, 0.5, "x")]),
        ("He wrote a page and half a heart.", []),
        ("It ran one and a half times.", [("one and a half times", 1.5, 1.5, "x")]),
    ],
)
def test_a_share_is_no_part_of_a_unit(text: str, parts: list[tuple[str, float, float, str]]) -> None:
    assert read(text) == parts


PARTED = [
    "Our contribution is twofold.",
    "The novelties of FooNet are therefore threefold: a loss and two layers.",
    "The gains are two-fold. First, training is cheap.",
    "Our approaches to it are twofold.",
    "A two-fold approach with five-fold cross-validation is used.",
    "It has a Two-Fold Attention Module.",
]


@pytest.mark.parametrize("text", PARTED)
def test_how_many_parts_something_has_is_no_multiple(text: str) -> None:
    assert [found for found in read(text) if found[3] == "x"] == []


@pytest.mark.parametrize(
    "text",
    ["The speedup is twofold.", "A twofold speedup.", "Accuracy rises twofold.", "Two-fold gains come."],
)
def test_a_gain_is_so_many_times(text: str) -> None:
    assert [found[1:] for found in read(text)] == [(2, 2, "x")]


MONEY = [
    ("$3.5m", 3.5e6, 3.5e6, "USD"),
    ("€3.5m", 3.5e6, 3.5e6, "EUR"),
    ("£2bn", 2e9, 2e9, "GBP"),
    ("$2bn", 2e9, 2e9, "USD"),
    ("€2.4 bn", 2.4e9, 2.4e9, "EUR"),
    ("US\\$3.5m", 3.5e6, 3.5e6, "USD"),
    ("$1.5-2m", 1.5e6, 2e6, "USD"),
    ("$2m to $3bn", 2e6, 3e9, "USD"),
    ("£2bn and £3bn", 2e9, 3e9, "GBP"),
    ("$2m per year", 2e6, 2e6, "USD/year"),
    ("2 bn users", 2e9, 2e9, "user"),
    ("A$40m", 40e6, 40e6, "AUD"),
    ("HK$200", 200, 200, "HKD"),
    ("NZ$3.5bn", 3.5e9, 3.5e9, "NZD"),
    ("C$3 million", 3e6, 3e6, "CAD"),
    ("US$5", 5, 5, "USD"),
    ("S\\$12", 12, 12, "SGD"),
    ("₹2,000", 2000, 2000, "INR"),
    ("CHF 40", 40, 40, "CHF"),
    ("JPY 900", 900, 900, "JPY"),
    ("CAD 4,000", 4000, 4000, "CAD"),
    ("CHF 40m", 40e6, 40e6, "CHF"),
    ("300 kr", 300, 300, "kr"),
    ("40 Canadian dollars", 40, 40, "CAD"),
    # look-alikes: these are metres
    ("$3.5m$", 3.5, 3.5, "m"),
    ("$3.5$ m", 3.5, 3.5, "m"),
    ("5 m", 5, 5, "m"),
]


@pytest.mark.parametrize(("written", "low", "high", "unit"), MONEY, ids=[entry[0] for entry in MONEY])
def test_an_m_behind_money_is_millions_and_metres_elsewhere(
    written: str, low: float, high: float, unit: str
) -> None:
    lead = "between" if " and " in written else "of"
    assert read(f"It was {lead} {written} in all.") == [(written, low, high, unit)]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("It has 40 CAD models.", "model"),
        ("An INR 2.5 to 3 is the aim.", "point"),
        ("With CHF 40 patients died.", "patient"),
        ("Group C$3$ grew.", "point"),
        ("In CAD 12% of designs fail.", "percent"),
        ("They are chf 40 in all.", "point"),
    ],
)
def test_letters_that_are_no_currency_leave_the_number(text: str, unit: str) -> None:
    assert [found[3] for found in read(text)] == [unit]


def test_a_formula_before_a_number_is_no_money() -> None:
    assert read("It is $\\sim$5 m long.") == [("5 m", 5, 5, "m")]


def test_amounts_in_dollars_one_behind_another_are_no_formula() -> None:
    assert read("It cost $3m, $5m and $7m.") == [
        (written, low, low, "USD") for written, low in (("$3m", 3e6), ("$5m", 5e6), ("$7m", 7e6))
    ]


POWERS = [
    ("(5.9 ± 0.2) × 10^3 kg", 5900, 5900, "kg"),
    ("5.9 ± 0.2 × 10^3 kg", 5900, 5900, "kg"),
    ("5.9 × 10^3 ± 0.2 × 10^3 kg", 5900, 5900, "kg"),
    ("(0.28–0.42) × 10^{-10} m", 2.8e-11, 4.2e-11, "m"),
    ("(0.28-0.42)×10-10 m", 2.8e-11, 4.2e-11, "m"),
    ("$(2.1-3.4)\\times 10^{-3}$ s", 0.0021, 0.0034, "s"),
    ("$\\sim(1.2 \\pm 0.1)\\times 10^{-3}$", 0.0012, 0.0012, "point"),
    ("(-5.9 ± 0.2) × 10⁻³", -0.0059, -0.0059, "point"),
    ("(0.5-1.5) x 10^(-8)", 5e-9, 1.5e-8, "point"),
]


@pytest.mark.parametrize(("written", "low", "high", "unit"), POWERS, ids=[entry[0] for entry in POWERS])
def test_a_power_behind_a_bracket_or_a_margin_is_the_whole_value_s(
    written: str, low: float, high: float, unit: str
) -> None:
    assert read(f"The value is {written} here.") == [(written, low, high, unit)]


@pytest.mark.parametrize(
    ("written", "low", "unit"),
    [
        ("99.91(2)%", 99.91, "percent"),
        ("99.91(2)\\%", 99.91, "percent"),
        ("2.31(5) ns", 2.31, "ns"),
        ("5.1(3) GHz", 5.1, "GHz"),
        ("0.18(1) dB/cm", 0.18, "dB/cm"),
        ("0.8414(19) fm", 0.8414, "fm"),
        ("6.02214(12) × 10^23", 6.02214e23, "point"),
        ("0.73(2)", 0.73, "point"),
    ],
)
def test_the_last_digits_in_brackets_are_a_margin(written: str, low: float, unit: str) -> None:
    assert read(f"The value is {written} here.") == [(written, low, low, unit)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It is told in 3.5(2) there.", [3.5, 2]),
        ("It is 3.5(2023) in the list.", [3.5, 2023]),
        ("Here f(2) is 4(3) m long.", [4, 3]),
        ("It is 3.52 (2) or less.", [3.52, 2]),
        ("Others [1](2) see it, 2.31(5)-fold.", [2, 2.31, 5]),
    ],
)
def test_other_brackets_are_no_margin(text: str, values: list[float]) -> None:
    assert [q.low for q in quantities(text)] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It grows as f(5) × 10^3 there.", [1000]),
        ("See (5) and 10^3 of them.", [5, 1000]),
        ("It is (5.9 ± 0.2) kg.", [5.9]),
    ],
)
def test_a_bracket_without_a_power_is_read_by_itself(text: str, values: list[float]) -> None:
    assert [q.low for q in quantities(text)] == values


@pytest.mark.parametrize(
    ("written", "low", "high", "unit"),
    [
        ("2^{20} tokens", 1_048_576, 1_048_576, "token"),
        ("$2^{16}$ states", 65_536, 65_536, "state"),
        ("2^10", 1024, 1024, "point"),
        ("3^4", 81, 81, "point"),
        ("$2^{10}$-$2^{20}$ tokens", 1024, 1_048_576, "token"),
        ("10^{-3} s", 0.001, 0.001, "s"),
        ("30^{\\circ}", 30, 30, "degree"),
        ("5 m^2", 5, 5, "m^2"),
    ],
)
def test_a_power_of_digits_is_its_amount(written: str, low: float, high: float, unit: str) -> None:
    assert read(f"There are {written} here.") == [(written, low, high, unit)]


@pytest.mark.parametrize(
    "text",
    [
        "It takes 2^{O(k)} time.",
        "It takes 2^n, 10^{k} or $3^{\\Omega(n)}$ steps.",
        "Here $x^2$ is $\\|x\\|_2^2$.",
        "There are 2^99 states.",
        "There are 2^10-1 states.",
        "The images have 256^2 pixels.",
    ],
)
def test_a_power_that_is_no_exact_amount_is_no_quantity(text: str) -> None:
    assert read(text) == []


def test_a_margin_above_a_number_is_no_power() -> None:
    assert read("It is 5^{+0.2}_{-0.1}.")[0][1:] == (5, 5, "point")


@pytest.mark.parametrize(
    "text",
    [
        "It has several thousand users.",
        "We drew a few hundred images.",
        "It rose several hundred-fold.",
        "It is several hundred times larger.",
        "It took a couple of thousand hours.",
        "There were tens of thousands of users.",
    ],
)
def test_a_vague_number_is_no_sharp_one(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("written", "low", "unit"),
    [
        ("a hundred models", 100, "model"),
        ("two thousand users", 2000, "user"),
        ("a million-fold", 1e6, "x"),
        ("1.2 million-fold", 1.2e6, "x"),
        ("two hundred million-fold", 2e8, "x"),
        ("four-fold", 4, "x"),
        ("200 basis points", 2, "percent"),
        ("25-basis-point", 0.25, "percent"),
        ("2 ¾ inches", 2.75, "inch"),
        ("1 ½ hours", 1.5, "hour"),
    ],
)
def test_a_sharp_number_keeps_its_amount(written: str, low: float, unit: str) -> None:
    assert read(f"It came to {written} there.") == [(written, low, low, unit)]


@pytest.mark.parametrize(
    ("text", "written", "low"),
    [
        ("It is x2.5 faster than BERT.", "x2.5", 2.5),
        ("It gives a x10 reduction in memory.", "x10", 10),
        ("We reach a speedup of x3.2 over it.", "x3.2", 3.2),
        ("It brings a x2 speed-up.", "x2", 2),
        ("It cuts memory by x4.", "x4", 4),
    ],
)
def test_an_x_before_a_number_multiplies_where_something_is_compared(
    text: str, written: str, low: float
) -> None:
    assert read(text) == [(written, low, low, "x")]


@pytest.mark.parametrize(
    "text",
    [
        "Kernels are 3 x 3 and images 256 x 256.",
        "The value of x2 is unknown.",
        "YOLOv5x6 is better.",
        "Here x1, x2 and x3 grow.",
        "It holds if x2 larger than x1 is.",
        "On x86 performance improvement is small.",
        "The challenging x4 task is solved.",
    ],
)
def test_an_x_in_a_name_or_between_sizes_multiplies_nothing(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("written", "low", "high"),
    [
        ("factor of 10^3", 1000, 1000),
        ("factor of $10^{3}$", 1000, 1000),
        ("factor of 1,000", 1000, 1000),
        ("factor of 10 000", 10_000, 10_000),
        ("factor of up to $10^4$", 10_000, 10_000),
        ("factors of 10^2 to 10^3", 100, 1000),
        ("factor of approximately 1e3", 1000, 1000),
        ("factor of 2^{10}", 1024, 1024),
    ],
)
def test_a_number_behind_a_factor_of_is_times(written: str, low: float, high: float) -> None:
    assert read(f"It cuts cost by a {written}.") == [(written, low, high, "x")]


@pytest.mark.parametrize("unit", ["percent", "ms"])
def test_a_number_with_a_unit_behind_a_factor_of_keeps_it(unit: str) -> None:
    written = {"percent": "10^3%", "ms": "10^3 ms"}[unit]
    assert [found[3] for found in read(f"It is off by a factor of {written}.")] == [unit]


@pytest.mark.parametrize(
    "text",
    [
        "Our contributions are twofold: a model and a corpus.",
        "The reason is two-fold. First, labels are rare.",
        "We use stratified five-fold cross-validation.",
        "We take a two-fold approach.",
        "It lifts Half-True classification.",
        "Half-quadratic splitting is unrolled in the half-space.",
    ],
)
def test_parts_that_are_told_and_names_are_no_factors(text: str) -> None:
    assert not read(text)


def test_factors_in_words_stay() -> None:
    assert read("It is twofold faster with half-size models.") == [
        ("twofold", 2, 2, "x"),
        ("half", 0.5, 0.5, "x"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It ran with zero violations.", [("zero violations", 0, 0, "violation")]),
        ("It ran with zero policy violations.", [("zero", 0, 0, "point")]),
        ("It raises zero false positives.", [("zero", 0, 0, "point")]),
        ("It adds zero training-time overhead.", [("zero", 0, 0, "point")]),
        ("It closes the tree with zero optimality gap.", [("zero", 0, 0, "point")]),
        ("All runs show zero missed falls.", [("zero", 0, 0, "point")]),
        ("Only non-zero parameters and near-zero channel failures count.", []),
        ("Networks with zero training error generalise.", []),
    ],
)
def test_zero_of_what_is_to_be_avoided_is_an_amount(
    text: str, found: list[tuple[str, float, float, str]]
) -> None:
    assert read(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It lowers false alarms to zero.", [("zero", 0, 0, "point")]),
        ("It reduces the strict attack rate to zero.", [("zero", 0, 0, "point")]),
        (
            "False allows fall from 75% (by name) to zero (by effect).",
            [("75%", 75, 75, "percent"), ("zero", 0, 0, "percent")],
        ),
        ("Errors fell from 7 to zero.", [("7", 7, 7, "point"), ("zero", 0, 0, "point")]),
        ("The residual converges to zero.", []),
        ("Missing entries are set to zero.", []),
        ("This lowers the barrier to zero-shot transfer.", []),
    ],
)
def test_zero_that_something_falls_to_is_an_amount(
    text: str, found: list[tuple[str, float, float, str]]
) -> None:
    assert read(text) == found
