"""Text without quotes that YAML takes for something else: this program reads it as it stands, others do not.

An editor, or any other reader, sees the number 2401.0001 where `id: 2401.00010` stands, and refuses it where
text belongs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from benchclaims.store.shape import FILE, Field, Record
from benchclaims.store.tree import Mapping, Node, Scalar, Sequence

_READ_AS = {
    "the number": re.compile(
        r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
        r"|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
    ),
    "the word": re.compile("true|True|TRUE|false|False|FALSE"),
}
"""What YAML 1.2 takes for no text where it stands without quotes."""


class Unquoted(NamedTuple):
    """A text without quotes: its field, itself, and what YAML takes it for."""

    field: str
    text: str
    read_as: str


def unquoted(node: Node, shape: Record = FILE, path: str = "") -> Iterator[Unquoted]:
    """The texts of a claim file that need quotes.

    >>> from benchclaims.store.tree import parse
    >>> list(unquoted(parse("paper: {id: 2401.00010, title: Ten nets}")))
    [Unquoted(field='paper.id', text='2401.00010', read_as='the number')]
    """
    if isinstance(node, Mapping):
        for field in shape.fields:
            if field.key in node.items:
                yield from _in_value(node.items[field.key], field, f"{path}{field.key}")


def _in_value(node: Node, field: Field, path: str) -> Iterator[Unquoted]:
    if isinstance(node, Sequence):
        for number, item in enumerate(node.items):
            yield from _in_value(item, field, f"{path}.{number}")
    elif field.inner is not None:
        yield from unquoted(node, field.inner, f"{path}.")
    elif isinstance(node, Scalar) and node.plain and field.column.kind == "text":
        for what, pattern in _READ_AS.items():
            if pattern.fullmatch(node.text):
                yield Unquoted(path, node.text, what)
