"""The tree of a claim file as an entry, with every problem in it, not only the first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from benchclaims.days import DAY, SPAN
from benchclaims.model import Claim, Entry, Measurement, Paper, Source, TrackedClaim
from benchclaims.numbers import exact
from benchclaims.plural import count
from benchclaims.store.instead import addition, as_list, instead, other_key
from benchclaims.store.problem import Kind, Place, Problem
from benchclaims.store.shape import FILE, REQUIRED, Field, Record
from benchclaims.store.tree import Mapping, Node, Scalar, Sequence
from benchclaims.table.columns import BY_NAME
from benchclaims.table.values import complaint

_NULLS = ("", "~", "null", "Null", "NULL")
_NUMBER = re.compile(r"[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?")
_WHOLE = re.compile(r"[-+]?[0-9]+")
SHOWN = 60


def decode(node: Node, file: str = "") -> tuple[Entry | None, list[Problem]]:
    """The entry, or None where it has problems, and the problems in the order of the file."""
    decoder = Decoder(file, _texts(_inner(node, "paper")).get("id", ""))
    values = decoder.record(node, FILE, "")
    if decoder.problems:
        return None, sorted(decoder.problems, key=lambda problem: problem.place)
    return _entry(values), []


class Decoder:
    """Turns nodes into values as their fields ask, and collects what is wrong."""

    def __init__(self, file: str, paper: str = "") -> None:
        self.file, self.paper = file, paper
        self.problems: list[Problem] = []

    def record(self, node: Node, shape: Record, path: str) -> dict[str, Any]:
        """The values of a mapping, defaults filled in."""
        if not isinstance(node, Mapping):
            self.complain("shape", node.place, path, shown(node), f"keys and values ({shape.about})")
            return {}
        known = shape.keys()
        for key in node.items.keys() - known.keys():
            item = node.items[key]
            text = item.text if isinstance(item, Scalar) else ""
            self.unknown(key, text, node.keys[key], list(known), path)
        values = {field.key: self.value_of(node, field, _join(path, field.key)) for field in shape.fields}
        self.relations(node, values, path)
        return values

    def value_of(self, node: Mapping, field: Field, path: str) -> Any:
        """The value of one key, its default where the key is not there; None where it must be."""
        if field.key in node.items:
            return self.value(node.items[field.key], field, path)
        if field.default is REQUIRED:
            remedy = addition(field.column, _texts(node), self.paper)
            self.complain("missing-key", node.place, path, "nothing", field.column.about, remedy)
            return None
        return field.default

    def value(self, node: Node, field: Field, path: str) -> Any:
        """The value of a node in the layout that the field asks for."""
        if is_null(node) and field.default is not REQUIRED:
            return field.default
        if field.layout == "one":
            return self.one(node, field, path)
        if field.inner is not None and field.layout == "record":
            return self.record(node, field.inner, path)
        if not isinstance(node, Sequence):
            empty = is_null(node) and field.layout == "records"
            remedy = f"write `{field.key}: []` where there are none" if empty else ""
            if isinstance(node, Scalar) and node.text and field.layout == "many":
                remedy = as_list(field.key, node.text)
            self.complain("shape", node.place, path, shown(node), "a list", remedy)
            return ()
        if field.inner is not None:
            return tuple(self.record(item, field.inner, f"{path}.{n}") for n, item in enumerate(node.items))
        values = tuple(self.one(item, field, f"{path}.{n}") for n, item in enumerate(node.items))
        if field.layout == "span" and len(values) != 2:
            found = count(len(values), "number") if values else "no numbers"
            self.complain("shape", node.place, path, found, "two: begin and end")
        return values

    def one(self, node: Node, field: Field, path: str) -> Any:
        """A single value, checked against its column."""
        if not isinstance(node, Scalar):
            self.complain("shape", node.place, path, shown(node), f"one value ({field.column.about})")
            return None
        value: object = None if is_null(node) else node.text
        if value is not None and field.column.kind != "text" and node.plain:
            value = number_of(node.text)
        expected = complaint(field.column, value)
        if expected:
            kind: Kind = "day" if expected in (DAY, SPAN) else "value"
            known = kind == "value" and value is not None
            remedy = instead(field.column, node.text, quoted=not node.plain) if known else ""
            self.complain(kind, node.place, path, shown(node), expected, remedy)
        return value

    def unknown(self, key: str, text: str, place: Place, known: list[str], path: str) -> None:
        """A key that no claim file has, above a `text`."""
        meant, remedy = other_key(key, text, known)
        expected, remedy = meant or f"one of {', '.join(known)}", remedy or "remove it"
        if key in BY_NAME and BY_NAME[key].derived:
            expected, remedy = "nothing", "remove it: it is computed and never typed in"
        self.complain("unknown-key", place, path, f"the unknown key {_cut(key)!r}", expected, remedy)

    def relations(self, node: Mapping, values: dict[str, Any], path: str) -> None:
        """What holds between the values of one mapping."""
        low, high, span = values.get("low"), values.get("high"), values.get("at")
        if isinstance(low, int | float) and isinstance(high, int | float) and high < low:
            place = node.items["high"].place
            self.complain("order", place, _join(path, "high"), exact(high), f"no less than low, {exact(low)}")
        is_span = "at" in node.items and isinstance(span, tuple) and len(span) == 2
        if span and is_span and all(isinstance(end, int) for end in span) and span[0] >= span[1]:
            self.complain("order", node.items["at"].place, _join(path, "at"), str(list(span)), "begin < end")

    def complain(
        self, kind: Kind, place: Place, path: str, found: str, expected: str, remedy: str = ""
    ) -> None:
        """Note one problem."""
        self.problems.append(Problem(kind, self.file, place, path, found, expected, remedy))


def _inner(node: Node, key: str) -> Node | None:
    """What a mapping has under a key."""
    return node.items.get(key) if isinstance(node, Mapping) else None


def _texts(node: Node | None) -> dict[str, str]:
    """The texts of a mapping by their keys."""
    items = node.items.items() if isinstance(node, Mapping) else ()
    return {key: item.text for key, item in items if isinstance(item, Scalar)}


def is_null(node: Node) -> bool:
    """Whether a node says that there is no value."""
    return isinstance(node, Scalar) and node.plain and node.text in _NULLS


def shown(node: Node) -> str:
    """A node in an error, cut short."""
    if isinstance(node, Scalar):
        return repr(_cut(node.text)) if node.text or not node.plain else "nothing"
    return "a list" if isinstance(node, Sequence) else "keys and values"


def _cut(text: str) -> str:
    return text if len(text) <= SHOWN else text[:SHOWN] + "…"


def _join(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key


def number_of(text: str) -> float | int | str:
    """A number as written in base ten; text that is none stays text, to be complained about."""
    if len(text) <= SHOWN and _WHOLE.fullmatch(text):
        return int(text)
    return float(text) if _NUMBER.fullmatch(text) else text


def places(node: Node, path: str = "") -> Iterator[tuple[str, Place]]:
    """Where each field stands, by its path (`claims.2.unit`); a key's value where it has one."""
    yield path, node.place
    if isinstance(node, Mapping):
        for key, item in node.items.items():
            yield from places(item, _join(path, key))
    elif isinstance(node, Sequence):
        for number, item in enumerate(node.items):
            yield from places(item, _join(path, str(number)))


def _entry(values: dict[str, Any]) -> Entry:
    claims = tuple(_claim(one) for one in values.pop("claims"))
    return Entry(**{**values, "paper": _paper(values["paper"])}, claims=claims)


def _paper(values: dict[str, Any]) -> Paper:
    sources = tuple(_source(one) for one in values.pop("sources"))
    return Paper(**values, text="", sources=sources)


def _source(values: dict[str, Any]) -> Source:
    start, end = values.pop("at")
    return Source(**values, start=start, end=end)


def _claim(values: dict[str, Any]) -> TrackedClaim:
    start, end = values.pop("at")
    of_review = {name: values.pop(name) for name in ("id", "status", "reviewed_by", "reviewed_on", "note")}
    measured = tuple(_measurement(one) for one in values.pop("measurements"))
    for name in ("low", "high", "baseline_value", "confidence"):
        values[name] = None if values[name] is None else float(values[name])
    values["high"] = values["low"] if values["high"] is None else values["high"]
    return TrackedClaim(**of_review, measurements=measured, claim=Claim(**values, start=start, end=end))


def _measurement(values: dict[str, Any]) -> Measurement:
    return Measurement(**{**values, "value": float(values["value"])})
