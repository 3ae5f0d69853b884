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


OTHERWISE = {"N*m": "a torque is no energy, though both are in base units alike"}
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
