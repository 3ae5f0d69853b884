"""What differs between two lists of entries, by paper and claim."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any, Literal

from benchclaims.model import Claim, Entry, TrackedClaim

Kind = Literal["added", "removed", "changed"]
Value = str | float | int | None | list[Any] | dict[str, Any]


@dataclass(frozen=True, slots=True)
class Field:
    """One field that changed, with both values; None where there is none."""

    name: str
    old: Value
    new: Value


@dataclass(frozen=True, slots=True)
class Change:
    """A claim that one state has and the other has not, or has otherwise; a paper where `claim_id` is empty.

    `quote` and `value_text` are those of the state that has it, the new one where both do.
    """

    kind: Kind
    paper_id: str
    claim_id: str = ""
    quote: str = ""
    value_text: str = ""
    fields: tuple[Field, ...] = ()


def changes(old: Iterable[Entry], new: Iterable[Entry]) -> list[Change]:
    """Every difference, by paper and claim; in a claim's fields, in the order of the record.

    >>> from benchclaims.model import Paper
    >>> entry = Entry(Paper("2401.00001", None, ""))
    >>> [change.kind for change in changes([], [entry])], changes([entry], [entry])
    (['added'], [])
    """
    before, after = _by_id(old), _by_id(new)
    return [
        change
        for paper in sorted(before.keys() | after.keys())
        for change in _of_paper(paper, before.get(paper), after.get(paper))
    ]


def _by_id(entries: Iterable[Entry]) -> dict[str, Entry]:
    return {entry.paper.id: entry for entry in entries}


def _of_paper(paper: str, old: Entry | None, new: Entry | None) -> list[Change]:
    found = []
    if old is None or new is None:
        found.append(Change("added" if old is None else "removed", paper))
    elif differing := _differing(_paper(old), _paper(new)):
        found.append(Change("changed", paper, fields=differing))
    before = {tracked.id: tracked for tracked in old.claims} if old else {}
    after = {tracked.id: tracked for tracked in new.claims} if new else {}
    claims = [
        _of_claim(paper, before.get(name), after.get(name)) for name in sorted(before.keys() | after.keys())
    ]
    return found + [change for change in claims if change is not None]


def _of_claim(paper: str, old: TrackedClaim | None, new: TrackedClaim | None) -> Change | None:
    shown = new or old
    assert shown is not None
    place = (paper, shown.id, shown.claim.quote, shown.claim.value_text)
    if old is None or new is None:
        return Change("added" if old is None else "removed", *place)
    differing = _differing(_claim(old), _claim(new))
    return Change("changed", *place, fields=differing) if differing else None


def _differing(old: Mapping[str, Value], new: Mapping[str, Value]) -> tuple[Field, ...]:
    return tuple(Field(name, old[name], new[name]) for name in old if old[name] != new[name])


def _claim(tracked: TrackedClaim) -> dict[str, Value]:
    """A claim's fields as plain values."""
    own = {field.name: _plain(getattr(tracked.claim, field.name)) for field in fields(Claim)}
    names = [field.name for field in fields(TrackedClaim) if field.name not in ("id", "claim")]
    return own | {name: _plain(getattr(tracked, name)) for name in names}


def _paper(entry: Entry) -> dict[str, Value]:
    """A paper's fields, and what is said of it as a whole."""
    paper = entry.paper
    own = {field.name: _plain(getattr(paper, field.name)) for field in fields(paper) if field.name != "text"}
    names = ("note", "status", "reviewed_by", "reviewed_on")
    return own | {name: _plain(getattr(entry, name)) for name in names}


def _plain(value: Any) -> Value:
    """A value without records: tuples as lists, records as the values that they hold, by name."""
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if hasattr(value, "__dataclass_fields__"):
        known = {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        return {name: one for name, one in known.items() if one is not None}
    return value  # type: ignore[no-any-return]
