"""Units against values worked out by hand, and conversions that must fail."""

from __future__ import annotations

import math
import pickle
import subprocess
import sys

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import benchclaims as bc
from benchclaims.errors import TableError
from benchclaims.table import units
from benchclaims.vocabulary.units import unit_forms

GUIDE = [
    *(
        "percent",
        "x",
        "order_of_magnitude",
        "dB",
        "s",
        "min",
        "hour",
        "day",
        "bit",
        "byte",
        "MB",
        "GB",
        "FPS",
    ),
    *("frame", "parameter", "token", "image", "point", "ms", "cm", "m/s", "USD", "N", "W"),
]

BASES = [
    ("percent", "percent", 1),
    ("x", "x", 1),
    ("point", "point", 1),
    ("ms", "s", 0.001),
    ("µs", "s", 1e-6),
    ("us", "s", 1e-6),
    ("ns", "s", 1e-9),
    ("min", "s", 60),
    ("hour", "s", 3600),
    ("day", "s", 86400),
    ("week", "s", 604800),
    ("bit", "bit", 1),
    ("byte", "bit", 8),
    ("MB", "bit", 8e6),
    ("GB", "bit", 8e9),
    ("GiB", "bit", 8 * 1024**3),
    ("Kbps", "bit/s", 1e3),
    ("Mbps", "bit/s", 1e6),
    ("GB/s", "bit/s", 8e9),
    ("FLOP", "FLOP", 1),
    ("MFLOP", "FLOP", 1e6),
    ("TFLOP/s", "FLOP/s", 1e12),
    ("GMAC", "MAC", 1e9),
    ("FPS", "frame/s", 1),
    ("token/s", "token/s", 1),
    ("GHz", "Hz", 1e9),
    ("mm", "m", 0.001),
    ("cm", "m", 0.01),
    ("km", "m", 1000),
    ("km/h", "m/s", 1 / 3.6),
    ("mm^2", "m^2", 1e-6),
    ("mph", "m/s", 0.44704),
    ("mW", "W", 0.001),
    ("MW", "W", 1e6),
    ("mJ", "J", 0.001),
    ("kWh", "J", 3.6e6),
    ("mV", "V", 0.001),
    ("mA", "A", 0.001),
    ("kN", "N", 1000),
    ("kPa", "Pa", 1000),
    ("g", "kg", 0.001),
    ("lb", "kg", 0.45359237),
    ("mol", "mol", 1),
    ("degree", "rad", math.pi / 180),
    ("bpm", "beat/s", 1 / 60),
    ("GPU_hour", "GPU*s", 3600),
    ("dB", "dB", 1),
    ("USD", "USD", 1),
    ("%", "percent", 1),
    ("rollout", "rollout", 1),
    ("QA pair", "qa_pair", 1),
    ("crash/mile", "crash/m", 1 / 1609.344),
]


@pytest.mark.parametrize(("unit", "name", "factor"), BASES, ids=[unit for unit, _, _ in BASES])
def test_base_units(unit: str, name: str, factor: float) -> None:
    assert units.base(unit).name == name
    assert units.base(unit).factor == pytest.approx(factor, rel=1e-11)
    assert units.base(unit).offset == 0


def test_a_temperature_has_an_offset() -> None:
    assert units.convert(20, "degC", "K") == 293.15
    assert units.convert(212, "degF", "degC") == pytest.approx(100)
    assert units.base("°C") == units.base("degC")


@pytest.mark.parametrize(
    ("unit", "other"),
    [
        ("GB", "percent"),
        ("token", "parameter"),
        ("FLOP", "MAC"),
        ("percent", "point"),
        ("percent", "percentage_point"),
        ("x", "percent"),
        ("x", "order_of_magnitude"),
        ("dB", "point"),
        ("USD", "EUR"),
        ("FPS", "Hz"),
        ("rollout", "zoo"),
        ("rollout", "point"),
        ("ms", "m/s"),
    ],
)
def test_what_measures_different_things_does_not_convert(unit: str, other: str) -> None:
    assert not units.same_kind(unit, other)
    with pytest.raises(TableError, match="cannot be converted"):
        units.convert(1, unit, other)


def test_conversions() -> None:
    assert units.convert(8, "hour", "min") == 480
    assert units.convert(90, "km/h", "m/s") == 25
    assert units.convert(1, "GiB", "MiB") == 1024


@pytest.mark.parametrize("unit", GUIDE)
def test_every_unit_of_the_guide_is_defined(unit: str) -> None:
    assert units.defined(unit)


def test_every_unit_that_the_grammar_reads_is_defined() -> None:
    undefined = {
        form.unit for forms in unit_forms().values() for form in forms if not units.defined(form.unit)
    }
    assert undefined == set(), "what units.yaml reads, table/units.txt defines"


def test_a_noun_is_a_unit_in_any_case_and_keeps_no_company() -> None:
    assert not units.defined("zoo")
    assert units.base("Zoo") == units.base("zoo")
    assert units.base("GPU") == units.base("gpu")
    assert units.base("tokens") == units.base("token")
    assert not units.defined("zoo"), "having been asked for makes no noun a defined unit"


def test_nouns_do_not_depend_on_the_order_in_which_they_come() -> None:
    assert units.base("aardvark").name == "aardvark"
    assert units.base("aardvarks").name == "aardvarks"
    assert units.base("pangolins").name == "pangolins"
    assert units.base("pangolin").name == "pangolin"


@pytest.mark.parametrize("text", ["", " ", "//", "m/", "m^x", "m^12", "*", "x" * 61, "^2", "—^"])
def test_what_is_no_unit_is_refused(text: str) -> None:
    assert not units.is_unit(text)
    with pytest.raises(TableError, match="no unit"):
        units.base(text)


@example("NAN")
@given(st.text(max_size=12))
def test_any_text_is_a_unit_or_refused(text: str) -> None:
    if units.is_unit(text):
        assert units.base(text).name
        assert math.isfinite(units.base(text).factor)
    else:
        with pytest.raises(TableError):
            units.base(text)


@pytest.mark.parametrize("name", ["3 m", "2.5 GB/s", "-1 x"])
def test_a_number_with_its_unit_is_no_unit(name: str) -> None:
    with pytest.raises(TableError, match="is a number with its unit"):
        bc.unit(name)


def test_quantities_go_from_one_process_to_another_as_documented() -> None:
    program = (
        "import pickle, sys, pint, benchclaims as bc; pint.set_application_registry(bc.units()); "
        "print(pickle.loads(bytes.fromhex(sys.argv[1])).to('USD/GB'))"
    )
    made = pickle.dumps(bc.units().Quantity(3, bc.unit("USD/GB"))).hex()
    ran = subprocess.run([sys.executable, "-c", program, made], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "3 USD / gigabyte"
