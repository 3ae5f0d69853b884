"""Units as papers write them: what is read is what was written, and both homes of units agree on it."""

from __future__ import annotations

import pytest

import benchclaims as bc
from benchclaims.table import units
from benchclaims.vocabulary.units import convert, unit_bases, unit_kinds

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


def test_whatever_has_a_base_here_has_the_same_in_the_table() -> None:
    kinds, bases = unit_kinds(), unit_bases()
    first = {kinds[unit]: unit for unit in bases if bases[unit] == 1}
    for unit, base in bases.items():
        assert units.convert(1, unit, first[kinds[unit]]) == pytest.approx(base), unit
