"""What stands in a claim file in the order of its lines, and what of it stands in another text of that file.

A claim is the same by its id; an item of any other list by what it says, else by what it says first, else by
its number.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Callable, Hashable
from dataclasses import dataclass

from benchclaims.store.problem import Place
from benchclaims.store.tree import Mapping, Node, Scalar, Sequence

Address = tuple[str | int, ...]
"""The keys and numbers that lead to a part of a claim file, from the top: `("claims", 2, "unit")`."""

CLAIMS = "claims"


@dataclass(slots=True)
class Spot:
    """A part of a claim file: where its key stands, or itself where it has none, and what it is.

    `end` is the number of the first spot behind all that it holds; `is_block` says that it holds what stands
    on lines of its own.
    """

    address: Address
    place: Place
    node: Node
    is_block: bool
    end: int = 0

    @property
    def is_record(self) -> bool:
        """Whether it is an item of a list with keys of its own."""
        return bool(self.address) and isinstance(self.address[-1], int) and isinstance(self.node, Mapping)


class Outline:
    """The spots of a claim file in their order, and by their address.

    >>> from benchclaims.store.tree import parse
    >>> [one.address for one in Outline(parse("paper: {id: a}\\nclaims: []")).spots]
    [(), ('paper',), ('paper', 'id'), ('claims',)]
    """

    def __init__(self, node: Node) -> None:
        self.spots: list[Spot] = []
        self._add(node, node.place, (), True)
        self.by_address = {spot.address: spot for spot in self.spots}
        self._places = [spot.place for spot in self.spots]

    def first_from(self, place: Place) -> int:
        """The number of the first spot that does not stand before a place."""
        return bisect_left(self._places, place)

    def _add(self, node: Node, place: Place, address: Address, is_block: bool) -> None:
        spot = Spot(address, place, node, is_block and not isinstance(node, Scalar))
        self.spots.append(spot)
        if isinstance(node, Mapping):
            for key, item in node.items.items():
                stands = node.keys[key]
                self._add(item, stands, (*address, key), item.place.line > stands.line)
        elif isinstance(node, Sequence):
            for number, item in enumerate(node.items):
                self._add(item, item.place, (*address, number), True)
        spot.end = len(self.spots)


def twins(old: Node, new: Node, at: Address = (), now: Address = ()) -> dict[Address, Address]:
    """By the address of a part of one text, where the same part stands in another.

    >>> from benchclaims.store.tree import parse
    >>> old, new = (parse(f"claims: [{{id: {one}}}, {{id: b}}]") for one in "ac")
    >>> [twins(old, new).get(("claims", number)) for number in (0, 1)]
    [None, ('claims', 1)]
    """
    found = {at: now}
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        for key, item in old.items.items():
            if key in new.items:
                found |= twins(item, new.items[key], (*at, key), (*now, key))
    elif isinstance(old, Sequence) and isinstance(new, Sequence):
        for one, other in _pairs(old, new, at).items():
            found |= twins(old.items[one], new.items[other], (*at, one), (*now, other))
    return found


def _pairs(old: Sequence, new: Sequence, at: Address) -> dict[int, int]:
    """By the number of an item of a list, that of its twin in another one."""
    if at == (CLAIMS,):
        return _alike(old, new, {}, _first)
    pairs = _alike(old, new, {}, _content)
    pairs = _alike(old, new, pairs, _first)
    taken = set(pairs.values())
    if len(old.items) == len(new.items):
        pairs |= {number: number for number in range(len(old.items)) if number not in {*pairs, *taken}}
    return pairs


def _alike(
    old: Sequence, new: Sequence, known: dict[int, int], told_by: Callable[[Node], Hashable]
) -> dict[int, int]:
    """The pairs that are known, and those of the other items that are told to be the same, in their order."""
    taken = set(known.values())
    free: dict[Hashable, deque[int]] = defaultdict(deque)
    for number, item in enumerate(new.items):
        if number not in taken:
            free[told_by(item)].append(number)
    found = dict(known)
    for number, item in enumerate(old.items):
        if number not in known and (like := free.get(told_by(item))):
            found[number] = like.popleft()
    return found


def _content(node: Node) -> Hashable:
    """All that a node says."""
    if isinstance(node, Mapping):
        return frozenset((key, _content(item)) for key, item in node.items.items())
    if isinstance(node, Sequence):
        return tuple(map(_content, node.items))
    return node.text


_NAMES = ("id", "file", "value")
"""The keys by which a claim, a source and a measurement are told."""


def _first(node: Node) -> Hashable:
    """What tells a node among others of its list."""
    if not isinstance(node, Mapping):
        return _content(node)
    return next(((key, _content(node.items[key])) for key in _NAMES if key in node.items), None)
