"""The units of quantities are units of a pint registry that users get."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from threading import Barrier

import pytest

import benchclaims as bc
from benchclaims.errors import TableError
from benchclaims.table import units

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


def test_what_a_user_defines_changes_no_table() -> None:
    mine = bc.units()
    mine.define("lap = 400 * meter")
    assert mine.Quantity(2, "lap").to("m").magnitude == 800
    assert mine.Quantity(3, bc.unit("lap/min")).to(bc.unit("lap/hour")).magnitude == pytest.approx(180)
    assert not units.defined("lap")
    assert units.base("lap/s").name == "lap/s"


@pytest.fixture
def hasty() -> Iterator[None]:
    """Threads that give way to each other as often as they can."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(interval)


def test_threads_may_ask_for_a_noun_at_once(hasty: None) -> None:
    for number in range(20):
        ready = Barrier(8)

        def ask(_: int, noun: str = f"thing{number}", ready: Barrier = ready) -> str:
            ready.wait()
            return units.base(noun).name

        with ThreadPoolExecutor(8) as pool:
            assert set(pool.map(ask, range(8))) == {f"thing{number}"}


def test_threads_get_one_registry(hasty: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(units, "_registry", cache(units._registry.__wrapped__))
    ready = Barrier(4)

    def ask(_: int) -> int:
        ready.wait()
        return id(bc.units())

    with ThreadPoolExecutor(4) as pool:
        assert len(set(pool.map(ask, range(4)))) == 1
