"""YAML as a tree whose every node knows its line and column, and in which nothing surprises.

Claim files come from anybody.  The parser's events are read one by one, so that tags, anchors and aliases,
repeated keys, deep nesting and long texts are refused before anything is built, and a plain scalar stays the
text that was written: `2401.00010` loses no zero and `no` is no boolean.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import yaml
from yaml import CSafeLoader, events

from benchclaims.errors import TableError
from benchclaims.store.problem import START, Kind, Place, Problem, ProblemError
from benchclaims.store.unreadable import merges, unreadable

DEEPEST = 8
"""Levels of nesting that a claim file may have; it needs five."""

LARGEST = 1_000_000
"""Bytes that a claim file may have."""

_BRACKETS = re.compile(r"(?:[\[{]\s*)+$")
_STRANGE = re.compile("[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
"""What YAML does not allow in a text, and the byte order mark within it."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text; `plain` where it was written without quotes."""

    text: str
    plain: bool
    place: Place


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list of nodes."""

    items: tuple[Node, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Mapping:
    """Nodes by key, with the places of the keys."""

    items: dict[str, Node]
    keys: dict[str, Place]
    place: Place


Node = Scalar | Sequence | Mapping


def parse(text: str, file: str = "") -> Node:
    """The tree of a YAML text; raises `ProblemError` at the first thing that it must not hold."""
    size = len(text.encode("utf-8", "surrogatepass"))
    if size > LARGEST:
        refuse("size", file, START, f"{size} bytes", f"at most {LARGEST}")
    if strange := _STRANGE.search(text):
        found = f"the character U+{ord(strange[0]):04X}"
        refuse("unsafe", file, place_of(text, strange.start()), found, "printable text")
    if unresolved := list(merges(text, file)):
        raise ProblemError(*unresolved)
    try:
        return _Reader(text, file).document()
    except yaml.MarkedYAMLError as error:
        problem = unreadable(error, text, file)
        if "nesting" in (error.problem or ""):
            # the parser looks ahead and gives up by itself, from which depth on depends on its version
            with suppress(yaml.MarkedYAMLError):
                _Reader(_cut(text, problem.place), file).document()
            refuse("nesting", file, problem.place, f"more than {DEEPEST} levels", "a paper and its claims")
        raise ProblemError(problem) from error


def fitting(text: str, path: Path) -> str:
    """The text that is to stand in a claim file; raises `TableError` where it would not be read again."""
    size = len(text.encode("utf-8"))
    if size > LARGEST:
        raise TableError(
            f"would have {size} bytes",
            where=path,
            expected=f"at most {LARGEST}, the most that is read of a claim file",
            remedy="make several papers of this one, each with its own id, or leave it out",
        )
    return text


def _cut(text: str, place: Place) -> str:
    """The text up to where the brackets that lead to a place are too many, whatever is around them."""
    *before, line = text.split("\n")[: place.line]
    brackets = _BRACKETS.search(line, 0, place.column)
    if brackets is None:
        return text
    last = [match.end() for match in re.finditer(r"[\[{]", brackets[0])][: DEEPEST + 2][-1]
    return "\n".join([*before, line[: brackets.start() + last]])


def place_of(text: str, offset: int) -> Place:
    """The line and column of an offset into a text."""
    return Place(text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))


def refuse(kind: Kind, file: str, place: Place, found: str, expected: str, remedy: str = "") -> NoReturn:
    """Raise the one problem that ends the reading of a file."""
    raise ProblemError(Problem(kind, file, place, "", found, expected, remedy))


class _Reader:
    """Builds the tree of one document from the parser's events."""

    def __init__(self, text: str, file: str) -> None:
        self.file = file
        self.events: Iterator[events.Event] = yaml.parse(text, Loader=CSafeLoader)

    def document(self) -> Node:
        """The one document of the stream."""
        next(self.events)
        start = next(self.events)
        if not isinstance(start, events.DocumentStartEvent):
            refuse("shape", self.file, START, "nothing", "a paper and its claims")
        if start.version or start.tags:
            refuse("unsafe", self.file, START, "a directive", "a paper and its claims")
        node = self.node(self.next(), 0)
        next(self.events)
        end = next(self.events)
        if not isinstance(end, events.StreamEndEvent):
            refuse("shape", self.file, _place(end), "a second document", "one document a file")
        return node

    def next(self) -> events.Event:
        """The next event; refused where it is an alias, or carries an anchor or a tag."""
        event = next(self.events)
        for what in ("anchor", "tag"):
            name = getattr(event, what, None)
            if name:
                kind = "alias" if isinstance(event, events.AliasEvent) else what
                refuse("unsafe", self.file, _place(event), f"the {kind} {name}", "the value itself")
        return event

    def node(self, event: events.Event, depth: int) -> Node:
        """The node that begins with `event`."""
        place = _place(event)
        if depth > DEEPEST:
            refuse("nesting", self.file, place, f"more than {DEEPEST} levels", "a paper and its claims")
        if isinstance(event, events.SequenceStartEvent):
            return Sequence(tuple(self.items(depth)), place)
        if isinstance(event, events.MappingStartEvent):
            return self.mapping(depth, place)
        assert isinstance(event, events.ScalarEvent)
        return Scalar(event.value, bool(event.implicit[0]), place)

    def items(self, depth: int) -> Iterator[Node]:
        """The nodes of a list, up to its end."""
        while not isinstance(event := self.next(), events.SequenceEndEvent):
            yield self.node(event, depth + 1)

    def mapping(self, depth: int, place: Place) -> Mapping:
        """The pairs of a mapping, up to its end."""
        items: dict[str, Node] = {}
        keys: dict[str, Place] = {}
        while not isinstance(event := self.next(), events.MappingEndEvent):
            key = self.node(event, depth + 1)
            if not isinstance(key, Scalar):
                refuse("shape", self.file, key.place, "a key that is no text", "a name")
            if key.text in items:
                refuse("repeated-key", self.file, key.place, f"{key.text!r} twice", "each key once")
            keys[key.text] = key.place
            items[key.text] = self.node(self.next(), depth + 1)
        return Mapping(items, keys, place)


def _place(event: events.Event) -> Place:
    assert event.start_mark is not None
    return Place(event.start_mark.line + 1, event.start_mark.column + 1)


def read_text(path: Path) -> str:
    """The text of a claim file; raises `ProblemError` where it is no plain file, too large, or no UTF-8."""
    file = path.as_posix()
    try:
        if path.is_symlink() or not path.is_file():
            refuse("unreadable", file, START, "no regular file", "a file of its own")
        size = path.stat().st_size
        if size > LARGEST:
            refuse("size", file, START, f"{size} bytes", f"at most {LARGEST}")
        data = path.read_bytes()
    except OSError as error:
        found, remedy = f"no readable file ({error.strerror})", "mend its permissions, or those of its folder"
        refuse("unreadable", file, START, found, "a file that can be read", remedy)
    return decoded(data, file)


def decoded(data: bytes, file: str) -> str:
    """The text of a claim file's bytes; raises `ProblemError` where they are no UTF-8."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        column = error.start - error.object.rfind(b"\n", 0, error.start)
        found = f"the byte 0x{data[error.start]:02X}, which is no UTF-8"
        if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
            found = "UTF-16"
        refuse("unreadable", file, Place(line, column), found, "UTF-8", "save the file as UTF-8")
