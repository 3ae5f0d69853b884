"""Units as papers write them: what is read is what was written, and both homes of units agree on it."""

from __future__ import annotations

from itertools import permutations

import pytest

import benchclaims as bc
from benchclaims.table import units
from benchclaims.vocabulary.units import convert, unit_kinds

BINARY = [
    ("KiB", "kB", 1.024),
    ("MiB", "MB", 1.048576),
    ("GiB", "GB", 1.073741824),
    ("TiB", "TB", 1.099511627776),
]


@pytest.mark.parametrize(("binary", "decimal", "times"), BINARY)
def test_binary_multiples_of_a_byte_are_no_decimal_ones(binary: str, decimal: str, times: float) -> None:
    (read,) = bc.quantities(f"It needs 20 {binary} of memory.")
    assert (read.low, read.unit) == (20, binary)
    assert convert(20, binary, decimal) == units.convert(20, binary, decimal) == pytest.approx(20 * times)
    (rate,) = bc.quantities(f"It reads 20 {binary}/s.")
    assert rate.unit == f"{binary}/s"
    assert units.convert(1, rate.unit, f"{decimal}/s") == pytest.approx(times)


def test_a_range_of_both_is_converted() -> None:
    (read,) = bc.quantities("It needs 512 MiB to 2 GiB of memory.")
    assert (read.low, read.high, read.unit) == (512, 2048, "MiB")


OTHERWISE = dict.fromkeys(("N*m", "lbf_ft"), "a torque is no energy, though both are in base units alike")
"""Units that only the table converts, besides temperatures, of which none is a multiple of another."""


def test_both_homes_convert_the_same_units_to_the_same_numbers() -> None:
    kinds = unit_kinds()
    for one, other in permutations(kinds, 2):
        apart = "temperature" in (kinds[one], kinds[other]) or OTHERWISE.keys() & {one, other}
        told = units.convert(3, one, other) if units.same_kind(one, other) and not apart else None
        assert convert(3, one, other) == (told and pytest.approx(told)), (one, other)


def test_rates_of_data_and_hours_of_machines_convert() -> None:
    assert convert(1, "GB/s", "MB/s") == 1000
    assert convert(2, "GPU_day", "GPU_hour") == 48
    assert convert(8, "Mbit/s", "MB/s") == 1
    assert convert(1, "GPU_hour", "FLOP") is None


@pytest.mark.parametrize(
    ("text", "low", "unit"),
    [
        ("It fell to 1013 hPa.", 1013, "hPa"),
        ("A pressure of 2.5 atm.", 2.5, "atm"),
        ("We use a 3T MRI scanner.", 3, "tesla"),
        ("We use a 1.5 T magnet.", 1.5, "tesla"),
        ("It draws a 5 A current.", 5, "A"),
        ("It has a 4,000 mAh battery.", 4000, "mAh"),
        ("Beams of 13 TeV.", 13, "TeV"),
        ("Rinse it with 0.5 M NaCl.", 0.5, "molar"),
        ("A dose of 2.5 Gy.", 2.5, "Gy"),
        ("We injected 370 MBq.", 370, "MBq"),
        ("A flat of 800 sq ft.", 800, "ft^2"),
        ("It lies 4.2 light-years away.", 4.2, "lightyear"),
        ("It emits 120 g/km.", 120, "g/km"),
        ("At 12.5 ng/mL.", 12.5, "ng/mL"),
        ("Give 5,000 IU/L.", 5000, "IU/L"),
        ("It sends pulses of 30 fs.", 30, "fs"),
        ("A torque of 300 lb-ft.", 300, "lbf_ft"),
        # look-alikes
        ("It saw 3T tokens.", 3e12, "token"),
        ("It saw 1.5 T tokens.", 1.5, "point"),
        ("It has 5M parameters.", 5e6, "parameter"),
        ("It makes 48.9M/s of them.", 48.9e6, "point"),
        ("They drove 23 Tesla vehicles.", 23, "vehicle"),
        ("It has 5M users.", 5e6, "user"),
        ("Vitamin 5 A rose.", 5, "point"),
        ("There were 3 ATM cards.", 3, "card"),
        ("It solves 50 TSP instances.", 50, "instance"),
        ("We saw the 3 Cup finals.", 3, "final"),
    ],
)
def test_a_unit_is_told_from_a_multiplier_or_a_name(text: str, low: float, unit: str) -> None:
    (read,) = bc.quantities(text)
    assert (read.low, read.unit) == (low, unit)
    assert units.base(unit).factor > 0
