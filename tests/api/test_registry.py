"""The units of quantities are units of a pint registry that users get."""

from __future__ import annotations

import pytest

import benchclaims as bc
from benchclaims.errors import TableError

TEXT = (
    "It runs at 60 FPS on 4 GB, takes 3e12 FLOPs for 40 tokens per second, costs $3.2 million, and serves "
    "27,800 flows/s at 20 °C, 20% more, 2x faster, with 5 mg/kg in half an hour."
)


def test_every_unit_of_a_quantity_is_one_of_the_registry() -> None:
    found = bc.quantities(TEXT)
    assert {"FPS", "GB", "FLOP", "token/s", "USD", "flow/s", "degC", "percent", "x", "mg/kg"} <= {
        quantity.unit for quantity in found
    }
    for quantity in found:
        made = bc.units().Quantity(quantity.low, bc.unit(quantity.unit))
        assert made.to_base_units().units.dimensionality == bc.unit(quantity.unit).dimensionality


def test_quantities_convert() -> None:
    units = bc.units()
    assert units.Quantity(40, "token/s").to("token/min").magnitude == pytest.approx(2400)
    assert units.Quantity(27_800, bc.unit("flow/s")).to(bc.unit("flow/min")).magnitude == pytest.approx(
        1.668e6
    )
    assert units.Quantity(20, bc.unit("°C")).to("K").magnitude == pytest.approx(293.15)
    assert bc.units() is units


def test_what_is_no_unit_is_refused() -> None:
    with pytest.raises(TableError, match="is no unit"):
        bc.unit("a//b")
