"""General English: number words, compound units, and numbers that measure nothing."""

from __future__ import annotations

import itertools
from importlib.resources import files
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from benchclaims.extract import quantities
from benchclaims.table.units import defined
from benchclaims.vocabulary.units import unit_forms

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
NOTHING = yaml.safe_load(files("benchclaims.vocabulary").joinpath("not_quantities.yaml").read_text("utf-8"))
ENGLISH = yaml.safe_load((BENCHMARKS / "english.yaml").read_text("utf-8"))


@pytest.mark.parametrize("entry", ENGLISH, ids=lambda entry: entry["text"][:40])
def test_the_sentences_of_the_benchmark_are_read_whole(entry: dict[str, list[list[object]]]) -> None:
    found = [[q.text, q.low, q.high] for q in quantities(str(entry["text"]))]
    wanted = [[written, values[0], values[-1]] for written, *values, _ in entry["quantities"]]
    assert found == [[text, pytest.approx(low), pytest.approx(high)] for text, low, high in wanted]


@pytest.mark.parametrize("entry", NOTHING, ids=lambda entry: entry["name"])
def test_what_measures_nothing_is_told_from_its_look_alikes(entry: dict[str, list[str]]) -> None:
    assert {sentence: quantities(sentence) for sentence in entry["examples"]} == {
        sentence: [] for sentence in entry["examples"]
    }
    assert all(quantities(sentence) for sentence in entry["not"])


@pytest.mark.parametrize(
    ("written", "low", "unit"),
    [
        ("5 mg/kg", 5, "mg/kg"),
        ("12 m s−1", 12, "m/s"),
        ("12 m s^{-1}", 12, "m/s"),
        ("3 g cm−3", 3, "g/cm^3"),
        ("0.9 g/cm³", 0.9, "g/cm^3"),
        ("7 cm−1", 7, "cm^-1"),
        ("40 mm3", 40, "mm^3"),
        ("5 kg m⁻²", 5, "kg/m^2"),
        ("2% per year", 2, "percent"),
        ("4 °C/min", 4, "degC/min"),
        ("$18 per hour", 18, "USD/hour"),
        ("$3.2 million", 3.2e6, "USD"),
        ("10⁻³", 1e-3, "point"),
        ("10^5", 1e5, "point"),
        ("1.5 × 10⁶ eV", 1.5e6, "eV"),
        ("0.5 wt.%", 0.5, "percent"),
        ("half an hour", 0.5, "hour"),
        ("three hundred and five miles", 305, "mile"),
        ("two and a half hours", 2.5, "hour"),
        ("a dozen eggs", 12, "egg"),
        ("half a million dollars", 5e5, "USD"),
    ],
)
def test_one_quantity_with_its_unit(written: str, low: float, unit: str) -> None:
    (found,) = quantities(f"It came to {written} there.")
    assert (found.low, found.unit) == (pytest.approx(low), unit)
    assert defined(found.unit) or found.unit == "egg"


def test_every_unit_of_the_vocabulary_is_one_that_pint_knows() -> None:
    units = {form.unit for forms in unit_forms().values() for form in forms}
    assert sorted(unit for unit in units if not defined(unit)) == []


@pytest.mark.parametrize(
    "text", ["No one knows.", "One of them left.", "The twenty-first came.", "Second to none."]
)
def test_words_that_only_sound_like_numbers(text: str) -> None:
    assert quantities(text) == []


@given(
    st.lists(
        st.sampled_from("a half two hundred and dozen ½ 10^5 m s−1 /kg per hour − $ % 4 May 2021 9".split())
    )
)
def test_words_in_any_order_keep_their_place(pieces: list[str]) -> None:
    text = " ".join(pieces)
    found = quantities(text)
    assert all(text[q.start : q.end] == q.text for q in found)
    assert all(left.end <= right.start for left, right in itertools.pairwise(found))
