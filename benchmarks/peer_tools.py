"""The tools that `peers.py` sets side by side, each as a function from a text to the numbers it finds."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import yaml

import benchclaims as bc
from benchclaims.table.units import defined, is_unit

UNITS = Path(__file__).with_name("peer_units.yaml")


class Found(NamedTuple):
    """A number that a tool found: its span, end exclusive, its value and its unit by the tool's own name."""

    start: int
    end: int
    low: float | None
    high: float | None
    unit: str


Finder = Callable[[str], list[Found]]


@cache
def same_units() -> dict[str, str]:
    """Each tool's and table's name of a unit (in lower case where no symbol) to the one name compared."""
    raw: dict[str, list[str]] = yaml.safe_load(UNITS.read_text("utf-8"))
    return {name: unit for unit, names in raw.items() for name in [unit, *names]}


def unit_name(unit: str | None) -> str:
    """The one name of a unit; one that the mapping does not know stands for itself, a counted noun for none.

    >>> unit_name("Kilometer per hour") == unit_name("kilometre per hour") == unit_name("km/h")
    True
    """
    written = re.sub(r"\s+", " ", (unit or "").strip())
    known = same_units()
    for spelling in (written, written.lower()):
        if spelling in known:
            return known[spelling]
    return written.lower()


def benchclaims_claims(text: str) -> list[Found]:
    """The claims of `bc.extract`."""
    return [Found(c.start, c.end, c.low, c.high, uncounted(c.unit)) for c in bc.extract(text)]


def benchclaims_quantities(text: str) -> list[Found]:
    """The quantities of `bc.quantities`, whatever their role."""
    return [Found(q.start, q.end, q.low, q.high, uncounted(q.unit)) for q in bc.quantities(text)]


def uncounted(unit: str) -> str:
    """The unit, or none for a counted noun (`participant`), which no other tool names."""
    known = unit in same_units() or unit.lower() in same_units()
    return unit if known or (is_unit(unit) and defined(unit)) else ""


def quantulum3() -> Finder:
    """quantulum3 as it comes; what it reads as a range is its mean and half its width."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        parser = import_module("quantulum3.parser")

    def find(text: str) -> list[Found]:
        return [quantulum3_found(quantity) for quantity in parser.parse(text)]

    return find


def quantulum3_found(quantity: Any) -> Found:
    """A quantity of quantulum3: a range where the surface shows two numbers and no margin of error."""
    wide = quantity.uncertainty if quantity.uncertainty and "±" not in quantity.surface else 0.0
    low, high = quantity.value - wide, quantity.value + wide
    return Found(*quantity.span, round(low, 9), round(high, 9), quantity.unit.name)


def recognizers() -> Finder:
    """Recognizers-Text: its numbers, percentages, ages, money, dimensions and temperatures in English."""
    english = import_module("recognizers_text").Culture.English
    number, unit = import_module("recognizers_number"), import_module("recognizers_number_with_unit")
    models = [
        unit.recognize_age,
        unit.recognize_currency,
        unit.recognize_dimension,
        unit.recognize_temperature,
        number.recognize_percentage,
        number.recognize_number,
    ]

    def find(text: str) -> list[Found]:
        made: list[Found] = []
        for model in models:
            for result in model(text, english):
                found = recognizers_found(result)
                if all(found.end <= other.start or other.end <= found.start for other in made):
                    made.append(found)
        return sorted(made)

    return find


def recognizers_found(result: Any) -> Found:
    """A result of Recognizers-Text; the first models asked win where several find one number."""
    resolution = result.resolution or {}
    value = amount(resolution.get("value"))
    unit = "percent" if result.type_name == "percentage" else resolution.get("unit") or ""
    return Found(result.start, result.end + 1, value, value, unit)


def amount(value: object) -> float | None:
    """A resolved value as a number, or None where it is none."""
    try:
        return float(str(value).rstrip("%"))
    except ValueError:
        return None
