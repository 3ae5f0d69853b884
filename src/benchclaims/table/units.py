"""Units: what each is in base units, by pint and the definitions of `units.txt`.

Names of units come from the vocabulary or a person's file and are never handed to pint's parser as they
are: they are taken apart here, and a noun without a definition (`rollout`) becomes a unit of its own.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from threading import RLock
from typing import TYPE_CHECKING, Any

from benchclaims.errors import TableError
from benchclaims.table.column import UNIT

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    import pint

    Registry = pint.UnitRegistry[Any]
    Unit = pint.Unit

SIGNS = {"%": "percent", "°": "degree", "°C": "degC", "°F": "degF"}
"""Signs for units that no identifier can hold."""

COUNTED = "counted_"
"""What keeps nouns apart from defined units, so that no order of calls makes one the other's plural."""

LOCK = RLock()
"""What is held while a registry is made or learns a noun, since threads share it."""

COHERENT = ("Hz", "N", "J", "W", "Pa", "V", "ohm")
"""Derived units of the SI that are products of base units: equal in value, shorter in name."""


@dataclass(frozen=True, slots=True)
class Base:
    """A unit in base units: a value in it is `factor * value + offset` of `name`.

    The offset is 0 for all but temperatures, and holds for levels, not for changes.
    """

    name: str
    factor: float
    offset: float = 0.0


def registry() -> pint.UnitRegistry[Any]:
    """Pint's registry of `units.txt` and of nouns that were counted; nobody else may define units in it."""
    with LOCK:
        return _registry("tables")


def for_users() -> pint.UnitRegistry[Any]:
    """A registry of the same units, in which users may define their own: no table knows of them."""
    with LOCK:
        return _registry("users")


@cache
def _registry(owner: str) -> pint.UnitRegistry[Any]:
    import pint

    units: pint.UnitRegistry[Any] = pint.UnitRegistry(None, on_redefinition="raise", cache_folder=None)
    units.load_definitions(files(__package__).joinpath("units.txt").read_text("utf-8").splitlines())
    return units


def unit_of(name: str) -> pint.Unit:
    """A unit in the users' registry, of a name as claims bear it; raises `TableError` where it is no unit's.

    >>> str(unit_of("GB/s")), str(unit_of("rollout/min"))
    ('gigabyte / second', 'counted_rollout / minute')
    """
    if re.match(r"\s*[-+]?[0-9.,]+\s", name):
        raise TableError(
            f"{name[:60]!r} is a number with its unit",
            expected="the name of a unit",
            remedy="for a value with its unit, write units().Quantity(value, unit(name))",
        )
    product = for_users().Unit("")
    for part, power in _unit(name)._units.items():
        one = _counted("users", part) if part.startswith(COUNTED) else for_users().Unit(part)
        product = product * one**power
    return product


def defined(unit: str) -> bool:
    """Whether all parts of a unit are defined, so that it is no mere noun.

    >>> defined("GB/s"), defined("rollout")
    (True, False)
    """
    return all(_find(name) is not None for name, _ in terms(unit))


@lru_cache(maxsize=4096)
def base(unit: str) -> Base:
    """What one of `unit` is in base units; raises `TableError` where the name is no unit's.

    >>> base("GB"), base("km/h").name, base("rollout")
    (Base(name='bit', factor=8000000000.0, offset=0.0), 'm/s', Base(name='rollout', factor=1.0, offset=0.0))
    """
    parsed = _unit(unit)
    zero, one = (registry().Quantity(value, parsed).to_base_units() for value in (0.0, 1.0))
    offset = float(zero.magnitude)
    factor = float(f"{one.magnitude - offset:.12g}")
    return Base(_name(one.units), factor, float(f"{offset:.12g}"))


def same_kind(unit: str, other: str) -> bool:
    """Whether the one converts to the other.

    >>> same_kind("MB", "bit"), same_kind("MB", "percent")
    (True, False)
    """
    return bool(_unit(unit).dimensionality == _unit(other).dimensionality)


def convert(value: float, unit: str, into: str, *, level: bool = True) -> float:
    """`value` of `unit` in the unit `into`; raises `TableError` where the two measure different things.

    A `level` of temperature has an offset, a change has none.

    >>> convert(90, "km/h", "m/s"), convert(20, "degC", "K"), convert(20, "degC", "K", level=False)
    (25.0, 293.15, 20.0)
    """
    if not same_kind(unit, into):
        raise TableError(f"{unit} cannot be converted to {into}", expected="two units of one dimension")
    one, other = base(unit), base(into)
    shift = one.offset - other.offset if level else 0.0
    return float(f"{(value * one.factor + shift) / other.factor:.12g}")


def converted(value: float, unit: str, into: str, *, level: bool = True) -> float | None:
    """As `convert`, but None where the two measure different things.

    >>> converted(20, "token/s", "token/min"), converted(20, "MB", "ms")
    (1200.0, None)
    """
    if unit == into:
        return value
    return convert(value, unit, into, level=level) if same_kind(unit, into) else None


def to_base(
    values: pd.Series[float], units: pd.Series[str], levels: pd.Series[bool], known: Mapping[str, Base]
) -> np.ndarray[Any, Any]:
    """Values in base units, NaN where the unit is not `known`; `levels` says where an offset applies.

    Results are rounded to twelve digits, so that 5.6 ms is 0.0056 s and no neighbour of it.
    """
    import numpy as np

    factors = units.map({unit: found.factor for unit, found in known.items()}).to_numpy(float)
    offsets = units.map({unit: found.offset for unit, found in known.items()}).to_numpy(float)
    raw = values.to_numpy(float) * factors + np.where(levels.to_numpy(bool), offsets, 0.0)
    return np.array([float(f"{value:.12g}") for value in raw], dtype=float)


def is_unit(unit: str) -> bool:
    """Whether a text can be a unit at all.

    >>> is_unit("QA pair"), is_unit("GB/s"), is_unit("a//b"), is_unit("")
    (True, True, False, False)
    """
    return re.search(UNIT.regex, unit) is not None


def terms(unit: str) -> list[tuple[str, int]]:
    """A unit taken apart into names and powers; raises `TableError` where it is none.

    >>> terms("m/s^2"), terms("QA pair")
    ([('m', 1), ('s', -2)], [('QA pair', 1)])
    """
    if not is_unit(unit):
        raise TableError(f"{unit[:60]!r} is no unit", expected=UNIT.expected)
    parts = re.split(r"([*/])", unit)
    signs = [1 if sign == "*" else -1 for sign in ["*", *parts[1::2]]]
    named = [part.partition("^") for part in parts[::2]]
    return [
        (name.strip(), int(power or 1) * sign) for (name, _, power), sign in zip(named, signs, strict=True)
    ]


@lru_cache(maxsize=4096)
def _unit(unit: str) -> pint.Unit:
    product = registry().Unit("")
    for name, power in terms(unit):
        product = product * (_find(name) or _counted("tables", COUNTED + _word(name.lower()))) ** power
    return product


def _find(name: str) -> pint.Unit | None:
    """The defined unit of that name, as written or, if it is no symbol, in lower case."""
    for spelling in [name, name.lower()] if len(name) > 3 else [name]:
        word = SIGNS.get(spelling) or _word(spelling)
        own = COUNTED in word or word.lower() == "nan"  # pint takes `nan` for a number
        if word.isidentifier() and word == word.strip("_") and not own and word in registry():
            return registry().Unit(word)
    return None


def _counted(owner: str, name: str) -> pint.Unit:
    """A unit for a noun (in lower case, one identifier), with a dimension of its own."""
    with LOCK:
        return _new(owner, name)


@cache
def _new(owner: str, name: str) -> pint.Unit:
    _registry(owner).define(f"{name} = [{name}]")
    return _registry(owner).Unit(name)


def _word(name: str) -> str:
    """A name as pint takes it: one identifier (behind a letter)."""
    plain = unicodedata.normalize("NFKC", name) if not name.isidentifier() else name
    return "".join(letter if letter.isalnum() and f"a{letter}".isidentifier() else "_" for letter in plain)


def _name(unit: pint.Unit) -> str:
    """A base unit's short name: `m/s`, `bit`, `W`."""
    for name in COHERENT:
        coherent = registry().Unit(name)
        if coherent.dimensionality == unit.dimensionality:
            return name
    return f"{unit:~C}".replace("**", "^").replace(COUNTED, "") or "1"
