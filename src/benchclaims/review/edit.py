"""Fields of a claim set by `field=value`: what may be set, and the claim file that comes of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from benchclaims.choices import meant
from benchclaims.errors import UsageError
from benchclaims.model import Entry, TrackedClaim
from benchclaims.numbers import exact
from benchclaims.store.decode import number_of
from benchclaims.store.emit import emit
from benchclaims.store.encode import encode
from benchclaims.store.folder import SCHEMA_LINE
from benchclaims.store.shape import CLAIM, Field
from benchclaims.table import places
from benchclaims.table.build import JOINED

EDITABLE = (
    *("value_text", "low", "high", "unit", "form", "direction", "qualifier", "metric", "metric_text"),
    *("task", "datasets", "subject", "baseline", "baseline_value", "role", "note"),
)
"""The fields that a reviewer sets, in the order in which they are asked for."""

_ELSEWHERE = {
    "status": "it is set by: benchclaims accept, reject",
    "reviewed_by": "it is set by: --by NAME",
    "reviewed_on": "it is set by: --on DATE",
    "measurements": "they are added by: benchclaims record",
    **dict.fromkeys(("id", "quote", "at", "confidence", "doubts", "rule"), "correct it in the claim file"),
}
_ASSIGNED = re.compile(r"\s*([A-Za-z_]+)\s*=(.*)", re.S)
_NEXT = re.compile(r"\s+(?=[A-Za-z_]+=)")


@dataclass(frozen=True, slots=True)
class Change:
    """A field and what it is to be, as text; empty text takes an optional field away."""

    field: str
    text: str


def parse(assignment: str) -> Change:
    """One `field=value`; raises `UsageError` for an unknown field with the nearest one.

    >>> parse("subject=our method")
    Change(field='subject', text='our method')
    """
    match = _ASSIGNED.fullmatch(assignment)
    if match is None:
        raise UsageError(f"{assignment!r} sets no field", expected="field=value, such as metric=accuracy")
    name, text = match[1].lower(), match[2].strip()
    if name not in EDITABLE:
        expected = None if name in _ELSEWHERE else f"one of {', '.join(EDITABLE)}"
        remedy = _ELSEWHERE.get(name) or meant(name, EDITABLE)
        raise UsageError(f"{name!r} is no field to set", expected=expected, remedy=remedy)
    return Change(name, text)


def parse_line(line: str) -> list[Change]:
    """Several `field=value` on one line; a value goes on up to the next `field=`.

    >>> [change.text for change in parse_line("subject=our method unit=ms")]
    ['our method', 'ms']
    """
    return [parse(part) for part in _NEXT.split(line.strip())]


def shape_of(field: str) -> Field:
    """What a claim file says of a field."""
    return CLAIM.keys()[field]


def text_of(tracked: TrackedClaim, field: str) -> str:
    """A field's value as `field=value` has it.

    >>> from benchclaims.extract import claims
    >>> text_of(TrackedClaim("a#00000000", claims("Ours is 2.5x faster than BERT.")[0]), "low")
    '2.5'
    """
    value = tracked.note if field == "note" else getattr(tracked.claim, field)
    if field == "high" and tracked.claim.high == tracked.claim.low:
        return ""
    if isinstance(value, tuple):
        return JOINED.join(value)
    return "" if value is None else exact(value) if isinstance(value, float) else str(value)


def with_changes(entry: Entry, number: int, changes: Iterable[Change]) -> str:
    """The text of an entry's claim file with fields of its claim of that number set, right or wrong."""
    data = encode(entry)
    claim = data["claims"][number]
    for change in changes:
        shape = shape_of(change.field)
        value = _value(shape, change.text)
        if change.field == "value_text":
            claim["at"] = _moved(entry.claims[number], change.text)
        claim.pop(change.field, None)
        if value not in ("", []):
            claim[change.field] = value
    data["claims"][number] = {one.key: claim[one.key] for one in CLAIM.fields if one.key in claim}
    return emit(data, SCHEMA_LINE)


def _value(shape: Field, text: str) -> Any:
    """A text as the claim file's value; a number that is none stays text, to be complained about."""
    if shape.layout == "many":
        return [part.strip() for part in text.split(JOINED.strip()) if part.strip()]
    if shape.column.kind == "text":
        return text
    return number_of(text)


def _moved(tracked: TrackedClaim, text: str) -> list[int]:
    """Where another text for the value stands: in the quote the place nearest to the old one."""
    claim, old = tracked.claim, place_in_quote(tracked)
    begins = [begin for begin, _ in places.places(claim.quote, text)] or [old]
    start = max(0, claim.start + min(begins, key=lambda begin: abs(begin - old)) - old)
    return [start, start + len(text)]


def place_in_quote(tracked: TrackedClaim) -> int:
    """Where the value begins in its quote; at its beginning where it is not there."""
    claim = tracked.claim
    place = places.place_in_quote(tracked.id, claim.quote, claim.value_text)
    return place[0] if place else 0
