"""The grammar of value expressions: what is written comes back as the amount and the unit it stands for."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchclaims.extract.numbers.values import quantities

READ = [
    ("5.6 times", 5.6, 5.6, "x"),
    ("5.17times", 5.17, 5.17, "x"),
    ("13 x", 13, 13, "x"),
    ("7.8X", 7.8, 7.8, "x"),
    ("4$\\times$", 4, 4, "x"),
    ("$4\\times$", 4, 4, "x"),
    ("$\\mathbf{\\ge 2\\times}$", 2, 2, "x"),
    ("1.24-2.01x", 1.24, 2.01, "x"),
    ("3x-14x", 3, 14, "x"),
    ("5--10$\\times$", 5, 10, "x"),
    ("$1.11\\times$ to $1.61\\times$", 1.11, 1.61, "x"),
    ("8.3-fold", 8.3, 8.3, "x"),
    ("six-fold", 6, 6, "x"),
    ("tenfold", 10, 10, "x"),
    ("three times", 3, 3, "x"),
    ("$+22\\%$", 22, 22, "percent"),
    ("6.64\\%", 6.64, 6.64, "percent"),
    ("\\(82.2\\%\\)", 82.2, 82.2, "percent"),
    ("0.70%~1.76%", 0.7, 1.76, "percent"),
    ("1% ~ 4%", 1, 4, "percent"),
    ("20–30%", 20, 30, "percent"),
    ("70 percent", 70, 70, "percent"),
    ("2.5 percentage points", 2.5, 2.5, "percent"),
    ("+7.2 pp", 7.2, 7.2, "percent"),
    ("4.3 points", 4.3, 4.3, "point"),
    ("1.98+/-0.07", 1.98, 1.98, "point"),
    ("77.5% +/- 6.0%", 77.5, 77.5, "percent"),
    ("2,300 frames", 2300, 2300, "frame"),
    ("17M parameters", 17e6, 17e6, "parameter"),
    ("1.4 trillion-token", 1.4e12, 1.4e12, "token"),
    ("200 to 1000 MFLOPs", 2e8, 1e9, "FLOP"),
    ("0.004 - 0.005M", 4000, 5000, "point"),
    ("27GB", 27, 27, "GB"),
    ("$1,200", 1200, 1200, "USD"),
    ("EUR 3,100", 3100, 3100, "EUR"),
    ("3 h 20 min", 10 / 3, 10 / 3, "hour"),
    ("2 minutes and 30 seconds", 2.5, 2.5, "min"),
    ("1h30m", 1.5, 1.5, "hour"),
    ("3m30s", 3.5, 3.5, "min"),
    ("5 ft 6 in", 5.5, 5.5, "ft"),
    ("0.42 mm$^2$", 0.42, 0.42, "mm^2"),
    ("3.1 W/m$^2$", 3.1, 3.1, "W/m^2"),
    ("2.8 \\AA{}", 2.8, 2.8, "angstrom"),
    ("11.3 meV/\\AA", 11.3, 11.3, "meV/angstrom"),
    ("5 k$\\Omega$", 5, 5, "kohm"),
    ("7 µF", 7, 7, "µF"),
    ("300 cd/m$^2$", 300, 300, "cd/m^2"),
    ("$4 per hour", 4, 4, "USD/hour"),
    ("2Go", 2, 2, "GB"),
    ("5 minutes", 5, 5, "min"),
    ("20 minutes to 5 hours", 20, 300, "min"),
    ("6.9~mm", 6.9, 6.9, "mm"),
    ("92 {\\mu}s", 92, 92, "µs"),
    ("143 FPS", 143, 143, "FPS"),
    ("5.5 frames per second", 5.5, 5.5, "FPS"),
    ("27,800 flows/s", 27800, 27800, "flow/s"),
    ("27,800 flows per second", 27800, 27800, "flow/s"),
    ("1.79e9 IV/s", 1.79e9, 1.79e9, "IV/s"),
    ("300 ops/s", 300, 300, "op/s"),
    ("3.01e-3", 0.00301, 0.00301, "point"),
    ("1.2\\times10^{5}", 1.2e5, 1.2e5, "point"),
    ("-0.4", 0.4, 0.4, "point"),
    ("$4.6\\,\\times$", 4.6, 4.6, "x"),
    ("$4{\\times}$", 4, 4, "x"),
    ("−3.15", 3.15, 3.15, "point"),
    ("half", 0.5, 0.5, "x"),
    ("two-thirds", 0.666667, 0.666667, "x"),
    ("an order of magnitude", 1, 1, "order_of_magnitude"),
    ("2 orders of magnitude", 2, 2, "order_of_magnitude"),
    ("two percentage points", 2, 2, "percent"),
    ("factor of 4", 4, 4, "x"),
    ("factor of five", 5, 5, "x"),
    ("9 out of 10 tasks", 9, 9, "task"),
    ("seven of the eight benchmarks", 7, 7, "benchmark"),
    ("Four out of six", 4, 4, "point"),
    ("3.24/4", 3.24, 3.24, "point"),
    ("1/8 or 12.5\\%", 12.5, 12.5, "percent"),
    ("\\$0.25", 0.25, 0.25, "USD"),
    ("$9$ points", 9, 9, "point"),
    ("$105$ times", 105, 105, "x"),
    ("$+27$pp", 27, 27, "percent"),
    ("17.7 $\\%$", 17.7, 17.7, "percent"),
    ("$32\\,\\mathrm{ms}$", 32, 32, "ms"),
    ("0.18 {\\mu}m", 0.18, 0.18, "µm"),
    ("0.02\\textmu m", 0.02, 0.02, "µm"),
    ("30+ FPS", 30, 30, "FPS"),
    ("90+%", 90, 90, "percent"),
    ("120 M parameters", 120e6, 120e6, "parameter"),
    ("$16$M parameters", 16e6, 16e6, "parameter"),
    ("$5$ images", 5, 5, "image"),
    ("2- to 5-fold", 2, 5, "x"),
    ("two- to three-fold", 2, 3, "x"),
    ("one-to-two orders of magnitude", 1, 2, "order_of_magnitude"),
    ("one and a half times", 1.5, 1.5, "x"),
    ("twenty-five times", 25, 25, "x"),
    ("two hundred times", 200, 200, "x"),
    ("thirteen percent", 13, 13, "percent"),
    ("factor of up to 159", 159, 159, "x"),
    ("factor of 3 to 10", 3, 10, "x"),
    ("factor of 4–40x", 4, 40, "x"),
    ("factor of $2$", 2, 2, "x"),
    ("×2.3", 2.3, 2.3, "x"),
    ("$\\times 3.5$", 3.5, 3.5, "x"),
    ("$\\times$3.23", 3.23, 3.23, "x"),
    ("$+$5.03", 5.03, 5.03, "point"),
    ("US\\$12 million", 12e6, 12e6, "USD"),
    ("63.6 -> 66.3", 63.6, 66.3, "point"),
    ("+8.8 to +17.2 points", 8.8, 17.2, "point"),
    ("+2.4--+4.3", 2.4, 4.3, "point"),
    ("8 A100 GPU hours", 8, 8, "GPU_hour"),
    ("$\\approx40\\%$", 40, 40, "percent"),
    ("\\(\\ge0.97\\)", 0.97, 0.97, "point"),
    ("$\\sim3\\times$", 3, 3, "x"),
    ("$\\le5$ ms", 5, 5, "ms"),
    ("0.5 $\\sim$ 1.8 dB", 0.5, 1.8, "dB"),
    ("3% 11%", 3, 11, "percent"),
    ("0.21 nats", 0.21, 0.21, "nat"),
    ("78 frames-per-second", 78, 78, "FPS"),
    ("3.6 K", 3.6, 3.6, "kelvin"),
    ("10% $\\sim$ 20%", 10, 20, "percent"),
    ("5.3 plus-minus 1.5", 5.3, 5.3, "point"),
    ("7/7", 7, 7, "point"),
    ("500 V100-days", 500, 500, "GPU_day"),
    ("28.25 Gflops", 28.25e9, 28.25e9, "FLOP"),
    ("2.47 ${\\pm}$ 1.25 degrees", 2.47, 2.47, "degree"),
    ("18.5\\%{\\to}36.0\\%", 18.5, 36, "percent"),
    ("12\\textendash 31\\%", 12, 31, "percent"),
    ("2.9% ～ 24.6%", 2.9, 24.6, "percent"),
    ("0.2\\,pp", 0.2, 0.2, "percent"),
]


@pytest.mark.parametrize(("written", "low", "high", "unit"), READ, ids=[entry[0] for entry in READ])
def test_reads_one_value_with_its_unit(written: str, low: float, high: float, unit: str) -> None:
    text = f"We report {written} here."
    (found,) = quantities(text)
    assert (found.low, found.high, found.unit) == (pytest.approx(low), pytest.approx(high), unit)
    assert text[found.start : found.end] == written


@pytest.mark.parametrize(
    "text",
    [
        "GPT-3 and BERT-base-v2",
        "ImageNet-1K and CIFAR-10",
        "the F1 of ResNet50",
        "2:4 sparsity",
        "images of 1024x1024",
        "images of 64$\\times$64",
        "1024times1024 pixels",
        "H$_2$O and M$^{3}$ViT",
        "A^2Search-7B",
        "the ambiguous triples of a graph",
        "his half-life and half a heart",
        "Llama 3 8B beats Gemini 1.5 Pro",
        "Qwen 2.5 7B models, LLaMA 7B",
        "an RTX 4090 GPU beside a Raspberry Pi 4",
        "Stable Diffusion 2.1 or SAM 2",
        "Claude Opus 4.6, Llama Guard 2 and Mistral~7B",
        "AIME 2024, WMT 2014 and SemEval 2018",
        "MultiWOZ 2.1 and SQuAD 1.1",
        "faster than Llama 3 8B. Then Gemini 1.5.",
        "on PDTB 3.0, the Institutional Books 1.0 data and Seedance~2.0",
        "LLaMa 3.3 70b and Opus 4.7",
    ],
)
def test_names_and_dimensions_are_no_values(text: str) -> None:
    assert [text[q.start : q.end] for q in quantities(text) if q.shape not in ("name", "dimensions")] == []


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("about $\\ge 3\\times$ faster", "at-least"),
        ("takes < 20 ms", "at-most"),
        ("some ~42M parameters", "approx"),
        ("near $\\approx 30\\%$", "approx"),
        ("at &gt;90% accuracy", "at-least"),
        ("is accurate (<; 1mm)", "at-most"),
        ("${\\sim}4.5{\\times}$ faster", "approx"),
        ("$\\geq\\!3.5\\times$", "at-least"),
        ("exactly 30%", ""),
        ("an AUC~0.87", ""),
        ("IoU~=~0.66", ""),
        ("of ~0.66", "approx"),
        ("at a cost (~$2,000)", "approx"),
        ("under a budget of <$50", "at-most"),
        ("${\\sim}$6% of it", "approx"),
        ("an AUC~$0.87$", ""),
    ],
)
def test_a_symbol_beside_the_number_bounds_it(text: str, bound: str) -> None:
    assert [q.bound for q in quantities(text)] == [bound]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("scores of 0.932/0.916/0.665 on them", [0.932, 0.916, 0.665]),
        ("raises mAP by 3.4/2.8/4.1", [3.4, 2.8, 4.1]),
        ("rated 4.2/5.0", [4.2]),
        ("gains of 18.7% 2.1% over it", [18.7, 2.1]),
        ("a Jaccard of 1.0, AUROC 1.0 and (XISQA 4.0)", [1.0, 1.0, 4.0]),
        ("At 2.0 it fails", [2.0]),
        ("by a factor of 1/4", [0.25]),
        ("the 3.6 K diverse documents", [3600.0]),
        ("at 77 K and rises", [77.0]),
        ("rated 3.24/4", [3.24]),
        ("split 70/15/15 by time", [70.0]),
        ("solves 120/120 tasks", [120.0]),
        ("BERT 3 times", [3.0]),
        ("on Jetson 30 FPS", [30.0]),
        ("Llama 85.2%", [85.2]),
    ],
)
def test_values_at_slashes_and_behind_names(text: str, values: list[float]) -> None:
    found = [q for q in quantities(text) if q.shape not in ("name", "dimensions")]
    assert [q.low for q in found] == values


def test_a_list_shares_the_sign_of_its_last_number() -> None:
    found = quantities("It gains 10, 20 and 30% on them.")
    assert [(q.low, q.unit) for q in found] == [(10, "percent"), (20, "percent"), (30, "percent")]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("It takes 12, 15 and 20 ms.", ["ms", "ms", "ms"]),
        ("It needs 1.2, 3.4 and 5.6 GB.", ["GB", "GB", "GB"]),
        ("It reaches 35.1/28.2 dB.", ["dB", "dB"]),
        ("Latency is lower (18.81 vs. 116.86 ms).", ["ms", "ms"]),
        ("Accuracy is higher (91.2 versus 88.1%).", ["percent", "percent"]),
        ("It scores 100/100/98.9/99.7%.", ["percent"] * 4),
        ("It gains 57, 63% on A and B.", ["percent", "percent"]),
        ("It is 5 ft, 10 in the best case.", ["ft", "point"]),
        ("A rank of 2 vs. 40.5 ms.", ["point", "ms"]),
        ("The patients numbered 120, 95% of whom were ill.", ["point", "percent"]),
        ("In a trial (n = 96, 95% CI).", ["point", "percent"]),
        ("An RMSE of 614, and 89.8 percent accuracy.", ["point", "percent"]),
        ("An AUC of 0.7 and 20 ms.", ["point", "ms"]),
        ("It lasts 9 or 4.8 months.", ["month", "month"]),
        ("It rose to values of 22 and 0.22 ppm.", ["ppm", "ppm"]),
        ("It is delayed by 5 and 0.3 s.", ["s", "s"]),
        ("A batch size of 32 and 0.5 s.", ["point", "s"]),
        ("At batch size 32 and 0.5 s of latency.", ["point", "s"]),
    ],
)
def test_a_list_shares_its_unit_where_its_numbers_are_alike(text: str, units: list[str]) -> None:
    assert [q.unit for q in quantities(text)] == units


def test_what_stands_before_a_number_is_no_sign_where_it_parts_words() -> None:
    found = quantities("ViT - 0.69; Swin - 0.64, and more -- 50-184x")
    assert [(q.low, q.high, q.sign) for q in found] == [(0.69, 0.69, ""), (0.64, 0.64, ""), (50, 184, "")]


def test_what_is_counted_on_average_has_decimals() -> None:
    first, second = quantities("It needs 2.57 rounds per task and scores 81.5 points.")
    assert (first.unit, second.unit) == ("round", "point")


def test_two_amounts_of_dollars_are_no_formula() -> None:
    found = quantities("It costs $0.07 for successes versus $0.36 for the rest.")
    assert [(q.low, q.unit) for q in found] == [(0.07, "USD"), (0.36, "USD")]


def test_a_number_beyond_all_bounds_is_no_factor() -> None:
    assert all(q.high < float("inf") for q in quantities("a factor of " + "9" * 400))


def test_two_states_are_kept_apart_from_a_span() -> None:
    (found,) = quantities("from 8 hours to 10 minutes")
    assert (found.low, found.unit) == (8, "hour")
    assert found.joint
    assert (found.joint.value, found.joint.unit) == (10, "min")


UNITS = {
    "{}%": "percent",
    "{}\\%": "percent",
    "${}\\%$": "percent",
    "{} percent": "percent",
    "{}x": "x",
    "{} times": "x",
    "${}\\times$": "x",
    "{}×": "x",
    "{} ms": "ms",
    "{}GB": "GB",
    "{} dB": "dB",
    "{} hours": "hour",
    "{} FPS": "FPS",
    "{}": "point",
}
NUMBERS = st.decimals(min_value="0.001", max_value="99999", places=3, allow_nan=False, allow_infinity=False)


@st.composite
def written(draw: st.DrawFn) -> tuple[str, float]:
    """A number as a paper could print it, with what it stands for."""
    number = draw(NUMBERS)
    text = f"{number.normalize():f}"
    if draw(st.booleans()) and number >= 1000:
        text = f"{number.normalize():,f}"
    return text, float(number)


@given(written(), st.sampled_from(sorted(UNITS)))
def test_a_printed_number_comes_back(number: tuple[str, float], template: str) -> None:
    text = f"We measure {template.format(number[0])} on it."
    (found,) = quantities(text)
    assert (found.low, found.high, found.unit) == (
        pytest.approx(number[1]),
        pytest.approx(number[1]),
        UNITS[template],
    )


@given(
    written(),
    written(),
    st.sampled_from(["-", "--", "–", " - ", "~", " to "]),
    st.sampled_from(["%", "x", " ms", "\\%"]),
)
def test_a_printed_range_comes_back(
    one: tuple[str, float], other: tuple[str, float], joint: str, unit: str
) -> None:
    (low, high) = sorted([one, other], key=lambda number: number[1])
    if low[1] == high[1]:
        return
    (found,) = quantities(f"We measure {low[0]}{joint}{high[0]}{unit} on it.")
    assert (found.low, found.high) == (pytest.approx(low[1]), pytest.approx(high[1]))


@given(st.text(max_size=300))
def test_any_text_gives_values_in_order_and_in_place(text: str) -> None:
    found = quantities(text)
    assert all(0 <= q.start < q.end <= len(text) for q in found)
    assert all(left.end <= right.start for left, right in itertools.pairwise(found))


ALPHABET = st.text(alphabet="0123456789.,-–~%x×$\\{}()/: ktoanMGB±+≥", max_size=120)


@given(ALPHABET)
def test_the_marks_of_numbers_in_any_order_break_nothing(text: str) -> None:
    found = quantities(text)
    assert all(0 <= q.start < q.end <= len(text) for q in found)
    assert all(left.end <= right.start for left, right in itertools.pairwise(found))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("rises by 8.4 percentage points to 93.9%", [(8.4, 8.4), (93.9, 93.9)]),
        ("rises by 3.2 points to 88.1", [(3.2, 3.2), (88.1, 88.1)]),
        ("rises by 2.1 to 54.3 on COCO", [(2.1, 2.1), (54.3, 54.3)]),
        ("takes 2 hours and 30 minutes, respectively", [(2, 2), (30, 30)]),
        ("$1,200 of a $4,000 budget", [(1200, 1200), (4000, 4000)]),
        ("rose 4.1% to $118.50 a share", [(4.1, 4.1), (118.5, 118.5)]),
        ("fell 12 percent to $3.1 billion", [(12, 12), (3.1e9, 3.1e9)]),
        ("fell 3.4 percent to €61.20", [(3.4, 3.4), (61.2, 61.2)]),
        ("grew 8% to 3.2 million", [(8, 8), (3.2e6, 3.2e6)]),
        ("rose 0.4% to 4,512.3", [(0.4, 0.4), (4512.3, 4512.3)]),
        # look-alikes: these are spans
        ("rises from $5\\%$ to $10$ here", [(5, 10)]),
        ("costs $5 to $10", [(5, 10)]),
        ("takes 5% to 10 of it", [(5, 10)]),
        ("rises by 2 to 5 points", [(2, 5)]),
        ("rises by 2% to 5%", [(2, 5)]),
        ("rises by 1.2 to 30 points", [(1.2, 30)]),
        ("takes 20 minutes to 5 hours", [(20, 300)]),
    ],
)
def test_two_values_are_told_from_one_span(text: str, values: list[tuple[float, float]]) -> None:
    assert [(q.low, q.high) for q in quantities(text)] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The number of parameters falls from 86M to 22M.", [(22e6, 86e6, "parameter")]),
        ("It reduces the parameters from 138M to 6.9M.", [(6.9e6, 138e6, "parameter")]),
        ("The number of tokens is reduced to 512.", [(512, 512, "token")]),
        # look-alikes: a unit of its own, another noun, no whole number
        ("It reduces the number of tokens by 40%.", [(40, 40, "percent")]),
        ("It reduces the number of tokens and raises F1 from 80 to 81.", [(80, 81, "point")]),
        ("The number of tokens falls by 0.5 on average.", [(0.5, 0.5, "point")]),
    ],
)
def test_a_count_has_the_noun_before_it(text: str, values: list[tuple[float, float, str]]) -> None:
    found = [(min(q.low, q.high), max(q.low, q.high), q.unit) for q in quantities(text) if q.shape != "name"]
    assert found == values
