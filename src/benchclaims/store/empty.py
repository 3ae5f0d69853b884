"""Keys that stand without a value, as where YAML takes it for a comment (`metric_text: #parameters`)."""

from __future__ import annotations

from collections.abc import Iterator

from benchclaims.store.shape import FILE, REQUIRED, Record
from benchclaims.store.tree import Mapping, Node, Scalar, Sequence


def empty(node: Node, shape: Record = FILE, path: str = "") -> Iterator[str]:
    """The keys without a value that a claim file may leave out; null that is written as such is one.

    >>> from benchclaims.store.tree import parse
    >>> list(empty(parse("paper: {id: a, title: , url: null}")))
    ['paper.title']
    """
    if isinstance(node, Mapping):
        for field in shape.fields:
            value = node.items.get(field.key)
            if isinstance(value, Scalar) and value.plain and not value.text and field.default is not REQUIRED:
                yield f"{path}{field.key}"
            elif field.inner is not None and isinstance(value, Sequence):
                for number, item in enumerate(value.items):
                    yield from empty(item, field.inner, f"{path}{field.key}.{number}.")
            elif field.inner is not None and value is not None:
                yield from empty(value, field.inner, f"{path}{field.key}.")
