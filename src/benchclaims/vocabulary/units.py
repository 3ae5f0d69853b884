"""Units as papers write them: the surface forms of `units.yaml`, ready to be looked up behind a number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from benchclaims.vocabulary.loader import held


@dataclass(frozen=True, slots=True)
class UnitForm:
    """One way to write a unit: `form` stands for `scale` times `unit`.

    `base` is what one of the unit is among those `of` its sort, which convert to one another, None where none
    does; `exact` says whether the form's case counts, `before` which words one of must follow, if any.
    """

    form: str
    unit: str
    kind: str
    scale: float = 1.0
    base: float | None = None
    of: str = ""
    exact: bool = False
    before: re.Pattern[str] | None = None


def is_exact(form: str) -> bool:
    """Short forms and forms with an upper-case letter are matched to the letter (`mW` is no `MW`)."""
    return len(form) <= 2 or any(letter.isupper() for letter in form) or not form[0].isalpha()


def followed(words: list[str]) -> re.Pattern[str]:
    """What finds one of the words behind a form.

    >>> followed(["MRI"]).match(" MRI scans") is not None, followed(["MRI"]).match(" MRIs") is not None
    (True, False)
    """
    return re.compile(rf"[\s-](?:{'|'.join(map(re.escape, words))})(?!\w)")


@cache
def unit_forms() -> dict[str, tuple[UnitForm, ...]]:
    """All forms by their first character in lower case, the longest first.

    >>> [form.unit for form in unit_forms()["g"] if form.form == "GB"]
    ['GB']
    """
    by_first: dict[str, list[UnitForm]] = {}
    for entry in held("units.yaml"):
        for form in entry["forms"]:
            made = UnitForm(
                form,
                entry["unit"],
                entry["kind"],
                float(entry.get("scale", 1.0)),
                entry.get("base"),
                entry.get("of", entry["kind"]),
                entry.get("exact", is_exact(form)),
                followed(entry["before"]) if "before" in entry else None,
            )
            by_first.setdefault(form[0].lower(), []).append(made)
    return {
        first: tuple(sorted(forms, key=lambda form: (-len(form.form), form.form)))
        for first, forms in sorted(by_first.items())
    }


@cache
def unit_kinds() -> dict[str, str]:
    """What each canonical unit measures (`ms`: `time`), with the units that the grammar itself knows."""
    kinds = {form.unit: form.kind for forms in unit_forms().values() for form in forms}
    grammar = {"percent": "share", "x": "factor", "order_of_magnitude": "factor", "point": "scale"}
    return {**kinds, **grammar}


OPEN_KINDS = ("share", "factor", "scale", "points")
"""What a unit of these kinds measures is open: per cent, times, points and bare numbers are of any metric."""
OVER_TIME = {"length": "speed", "data": "data rate", "angle": "angular speed"}
"""What a unit of a kind becomes over a time; a counted noun becomes a rate (`name/s`)."""
GOING = frozenset(("length", "revolution", "rotation", "turn"))
"""What is counted and, over a time, is a speed: body lengths per second."""


@lru_cache(maxsize=4096)
def kind_of(unit: str) -> str:
    """What a unit measures, a unit made of units too; `count` for a counted noun.

    >>> kind_of("ms"), kind_of("URL/s"), kind_of("km/s"), kind_of("mg/kg"), kind_of("image")
    ('time', 'rate', 'speed', 'mass', 'count')
    """
    kinds = unit_kinds()
    if unit in kinds:
        return kinds[unit]
    above, _, below = unit.rpartition("/")
    if not above:
        return "count"
    kind = kind_of(above)
    if kinds.get(below) != "time":
        return kind
    return "speed" if above in GOING else "rate" if kind == "count" else OVER_TIME.get(kind, kind)


@cache
def unit_bases() -> dict[str, tuple[str, float]]:
    """What a unit is of and what one of it is there (`hour`: `time`, 3600), for units that convert."""
    forms = (form for forms in unit_forms().values() for form in forms)
    return {form.unit: (form.of, float(form.base)) for form in forms if form.base}


def convert(value: float, unit: str, into: str) -> float | None:
    """`value` of `unit` in the unit `into`, or None where the one is no multiple of the other.

    >>> convert(8.0, "hour", "min"), convert(3.0, "GPU_day", "GPU_hour"), convert(20.0, "degC", "kelvin")
    (480.0, 72.0, None)
    """
    if unit == into:
        return value
    of, base = unit_bases().get(unit, (unit, 1.0))
    other, into_base = unit_bases().get(into, (into, 1.0))
    return float(f"{value * base / into_base:.12g}") if of == other else None
