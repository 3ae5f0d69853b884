"""Numbers, units and hedges are put in one way: in charts, in tables, in the terminal."""

from __future__ import annotations

import pytest

from benchclaims.model import Claim, Measurement
from benchclaims.table.measured import reason, with_unit
from benchclaims.table.reading import factor
from benchclaims.wording import HEDGES, figure, hedge, unit_sign


@pytest.mark.parametrize("value", [2.125, 2.675, 1234567.0, 1e7, 0.00012, 6.6666])
@pytest.mark.parametrize("qualifier", ["exact", *HEDGES])
def test_a_factor_in_a_table_is_put_as_in_a_chart(value: float, qualifier: str) -> None:
    row = {"factor_low": value, "factor_high": value, "factor_qualifier": qualifier}
    assert factor(row) == f"{hedge(qualifier)}{figure(value)}×"


@pytest.mark.parametrize(
    ("value", "words"),
    [(2.125, "2.13"), (2.675, "2.68"), (1234567.0, "1,234,567"), (1e7, "10M"), (2300, "2,300")],
)
def test_halves_go_up_and_thousands_are_apart(value: float, words: str) -> None:
    assert figure(value) == words


@pytest.mark.parametrize("unit", ["percent", "x", "point", "GB", "hour", "percentage_point"])
def test_a_measurement_is_put_as_its_claim_is_drawn(unit: str) -> None:
    assert with_unit(2.5, unit) == f"2.5{unit_sign(unit, 2.5)}"


def test_an_average_is_called_so_everywhere() -> None:
    claim = Claim("", "91%", 0, 3, 91, 91, "percent", "score", "none", "average", "accuracy")
    said = reason(claim, Measurement(90, "percent"), 90, "reproduced")
    assert said == "claimed avg. 91% (accuracy); measured 90%, 1.1% less: reproduced"
