"""Units made of units: `mg/kg`, `m s−1`, `W/m²`, `cm³`, `% per year`, named as pint does."""

from __future__ import annotations

import re

from benchclaims.vocabulary.units import UnitForm, unit_forms

POWER = re.compile(r"(?:(?P<formula>\$)\^|\^?)\{?(?P<power>[23²³])\}?(?(formula)\$|(?!\w|[.,]\d))")
INVERSE = re.compile(r"(?:\^\{?\s?[-−–]\s?|−\s?|⁻|(?<=[a-z])-)(?P<power>[123¹²³])\}?(?![\d.]\d|\w)")
OVER = re.compile(r"\s?/\s?(?=[^\W\d_]|\\)|\sper\s")
EACH = re.compile(r"\san?\s(?=[a-z])")
AFTER_EACH = re.compile(
    r"[.,;:)]|$|\s(?:and|or|at|in|on|with|for|to|by|of|from|when|while|than|as|but|is|are|was|were)\b"
)
"""What may follow `a day` where it is each day: no `ago`, `later` or noun, as in `a second time`."""
TIMES = re.compile(r"\s?[·⋅]\s?|\s(?:\\,)?|\\,|[\u2009\u202f]")
SUPERSCRIPTS = str.maketrans("¹²³", "123")
RAISED = frozenset(["length", "time"])
BELOW = frozenset(
    ["time", "length", "mass", "volume", "area", "temperature", "concentration", "energy", "substance"]
)
"""What may stand below the line of a fraction; a counted noun may not (`5 ms/token` is read as ms)."""
EACH_TIME = frozenset(["time"])
BOUGHT = BELOW - {"length", "area", "temperature"}
"""What may stand so behind `a`: `20 km a day`, and of money `$70 a barrel`."""
MOST_PARTS = 3


def unit_at(text: str, start: int) -> UnitForm | None:
    """The unit of the vocabulary whose form stands at `start`, the longest first."""
    for form in unit_forms().get(text[start : start + 1].lower(), ()):
        end = start + len(form.form)
        written = text[start:end]
        if (written != form.form) if form.exact else (written.lower() != form.form.lower()):
            continue
        if form.before and not form.before.match(text, end):
            continue
        behind = text[end : end + 1]
        if not (behind.isalnum() and form.form[-1].isalnum()) or (
            form.kind in RAISED and POWER.match(text, end)
        ):
            return form
    return None


def compound(text: str, form: UnitForm, end: int) -> tuple[str, int]:
    """The whole unit that begins with `form`, whose form ends at `end`: its name and where it ends.

    >>> kg = unit_at("kg", 0)
    >>> compound("5 kg m−2 here", kg, 4), compound("5 kg here", kg, 4)
    (('kg/m^2', 8), ('kg', 4))
    """
    above, below = [], []
    raised = INVERSE.match(text, end)
    if raised:
        below.append(form.unit + power_of(raised))
    else:
        raised = POWER.match(text, end) if form.kind in RAISED else None
        above.append(form.unit + (power_of(raised) if raised else ""))
    end = raised.end() if raised else end
    for _ in range(MOST_PARTS):
        found = next_part(text, end) if below else per_each(text, end, EACH_TIME)
        if not found:
            break
        below.append(found[0])
        end = found[1]
    return named(above, below), end


def next_part(text: str, end: int) -> tuple[str, int] | None:
    """A unit below the line that goes on at `end`: `/kg`, `per hour`, `s−1`."""
    over = OVER.match(text, end)
    joint = over or TIMES.match(text, end)
    form = unit_at(text, joint.end()) if joint else None
    if not joint or not form or form.kind not in BELOW or "/" in form.unit:
        return None
    stop = joint.end() + len(form.form)
    raised = (POWER if over else INVERSE).match(text, stop)
    if not over and not raised:
        return None
    return form.unit + (power_of(raised) if raised else ""), raised.end() if raised else stop


def per_each(text: str, end: int, kinds: frozenset[str]) -> tuple[str, int] | None:
    """A unit of one of the `kinds` below the line that goes on at `end`, also behind an article: `a day`.

    >>> [per_each(text, 3, BELOW) for text in ("$70 a gallon.", "5 m a day later", "2 h per week")]
    [('gallon', 12), None, ('week', 12)]
    """
    each = EACH.match(text, end)
    if not each:
        return next_part(text, end)
    form = unit_at(text, each.end())
    stop = each.end() + len(form.form) if form else 0
    fits = form and form.kind in kinds and "/" not in form.unit and AFTER_EACH.match(text, stop)
    return (form.unit, stop) if form and fits else None


def power_of(raised: re.Match[str]) -> str:
    """A power as pint writes it; none for the first."""
    power = raised["power"].translate(SUPERSCRIPTS)
    return "" if power == "1" else f"^{power}"


def named(above: list[str], below: list[str]) -> str:
    """The unit's name from its parts above and below the line.

    >>> named([], ["cm"]), named(["W"], ["m^2"]), named([], ["s^2"])
    ('cm^-1', 'W/m^2', 's^-2')
    """
    if above:
        return "/".join([*above, *below])
    first, *others = below
    name, _, power = first.partition("^")
    return "/".join([f"{name}^-{power or 1}", *others])
