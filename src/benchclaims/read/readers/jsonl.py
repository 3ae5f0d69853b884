"""JSON lines `{"id", "title", "text"}`, read as a stream.

`authors`, `date` (a day, month or year), `arxiv_id`, `url` and `code_url` are taken where they are
there and sound, other fields left.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec

from benchclaims.errors import InputError
from benchclaims.read.addresses import address
from benchclaims.read.bib import several
from benchclaims.read.dates import plain
from benchclaims.read.document import MARK, Document, decode
from benchclaims.read.foreign import ending
from benchclaims.read.ids import arxiv_id, one_line
from benchclaims.read.members import place_of
from benchclaims.read.reader import Entry, Reader
from benchclaims.texts import MERGE_MARK, MERGE_REMEDY, MERGE_SIDES

_ABSENT = msgspec.Raw(b"")
_EXPECTED = 'a JSON object a line: {"id": "…", "title": "…", "text": "…"}'
_NAMES = {
    dict: "an object",
    list: "an array",
    str: "a string",
    int: "a number",
    float: "a number",
    bool: "a boolean",
}
_BROKEN = (msgspec.MsgspecError, RecursionError, UnicodeError)


class Row(msgspec.Struct):
    """A line; `text` stays undecoded, so that its place in the line can be told."""

    text: msgspec.Raw = _ABSENT
    id: Any = None
    title: Any = None
    authors: Any = None
    date: Any = None
    arxiv_id: Any = None
    url: Any = None
    code_url: Any = None


_row = msgspec.json.Decoder(Row).decode
_string = msgspec.json.Decoder(str).decode


def recognises(document: Document) -> bool:
    """Whether the name says so or the first line opens an object."""
    named = ending(document.path) in (".jsonl", ".ndjson")
    return named or document.head.lstrip(MARK + " \t\r\n").startswith("{")


def entries(document: Document) -> Iterator[Entry]:
    """One entry a line that is not blank; raises `InputError` with its number at the first broken one."""
    offset = 0
    for number, line in enumerate(document.lines(), 1):
        text = decode(line, document.path, number)
        if text.strip(MARK + " \t\r\n"):
            yield _entry(text, offset, document.path, number)
        offset += len(text)


def undated(document: Document) -> Iterator[tuple[int, str]]:
    """The lines, by their numbers, that give a date which is none or is read in two ways, with that date."""
    for number, line in enumerate(document.lines(), 1):
        with suppress(*_BROKEN):
            given = _row(line.decode("utf-8").strip(MARK + " \t\r\n")).date
            if given is not None and given != "" and _date(given) is None:
                yield number, str(given)


def text_at(text: str, start: int, end: int) -> str:
    r"""The string whose inside stands at a place, its escapes undone; what is none, as it stands.

    >>> text_at('{"text": "It is \\"2x\\" faster."}', 10, 30)
    'It is "2x" faster.'
    """
    inside = text[start:end]
    with suppress(ValueError):
        return str(json.loads(f'"{inside}"'))
    return inside


def _entry(line: str, offset: int, path: Path, number: int) -> Entry:
    bare = line.lstrip(MARK) if line[0] == MARK else line
    try:
        row = _row(bare)
        abstract = _string(row.text)
        length = len(bytes(row.text).decode())
        start = offset + len(line) - len(bare) + place_of("text", bare) + 1
    except _BROKEN as error:
        raise _complaint(bare, path, number) from error
    if not isinstance(row.title, str | None):
        raise _mistyped("title", row.title, path, number)
    given = None if row.id is None or row.id == "" else _identifier(row.id, path, number)
    return Entry(
        abstract,
        start,
        start + length - 2,
        title=row.title or None,
        authors=_authors(row.authors),
        date=_date(row.date),
        arxiv_id=_arxiv(row.arxiv_id) or _arxiv(given),
        code_url=_address(row.code_url),
        url=_address(row.url),
        given=given,
    )


def _identifier(value: object, path: Path, number: int) -> str:
    if not isinstance(value, str | int) or isinstance(value, bool):
        raise _mistyped("id", value, path, number)
    return one_line(str(value), path, number)


def _authors(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return several(value)
    names = value if isinstance(value, list) else []
    return tuple(name for name in names if isinstance(name, str) and name)


def _date(value: object) -> str | None:
    return plain(str(value)) if type(value) in (str, int) else None


def _arxiv(value: object) -> str | None:
    return arxiv_id(value) if isinstance(value, str) else None


def _address(value: object) -> str | None:
    return address(value) if isinstance(value, str) else None


def _complaint(line: str, path: Path, number: int) -> InputError:
    """Why a line has failed: a merge, no JSON, no object, no text, or a text that is no string."""
    if MERGE_MARK.match(line):
        return InputError(
            "has an unresolved merge",
            where=path,
            line=number,
            expected=MERGE_SIDES,
            remedy=MERGE_REMEDY,
        )
    try:
        value = msgspec.json.decode(line)
    except _BROKEN as error:
        return InputError(
            f"is no valid JSON ({error})", where=path, line=number, expected=_EXPECTED, remedy="mend the line"
        )
    if not isinstance(value, dict):
        return InputError(
            f"the line is {_kind(value)}, no object",
            where=path,
            line=number,
            expected=_EXPECTED,
            remedy="write one object a line",
        )
    if "text" not in value:
        there = ", ".join(sorted(value)) or "none"
        return InputError(
            f'the field "text" is missing (fields: {there})',
            where=path,
            line=number,
            expected=_EXPECTED,
            remedy='put the abstract under "text"',
        )
    return _mistyped("text", value["text"], path, number)


def _mistyped(field: str, value: object, path: Path, number: int) -> InputError:
    return InputError(
        f'the field "{field}" is {_kind(value)}',
        where=path,
        line=number,
        expected="a string",
        remedy="mend the line",
    )


def _kind(value: object) -> str:
    return "null" if value is None else _NAMES.get(type(value), type(value).__name__)


READER = Reader(
    "jsonl",
    'JSON lines {"id", "title", "text"}, plain or gzipped',
    recognises,
    entries,
    undated=undated,
    text_at=text_at,
)
