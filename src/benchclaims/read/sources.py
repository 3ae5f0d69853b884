"""`sources.toml`: what the documents of a folder are, which reader takes each, and their hashes."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from benchclaims import toml
from benchclaims.errors import InputError
from benchclaims.read.document import Document, reading
from benchclaims.read.foreign import refuse_foreign

MANIFEST = "sources.toml"
REQUIRED = ("file", "kind", "reader", "title", "origin", "sha256")


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One `[[source]]`: a file beside the manifest; `title` and `origin` are as far as the document says."""

    file: str
    kind: str
    reader: str
    title: str
    origin: str
    sha256: str


def manifest(path: Path, readers: Collection[str]) -> list[SourceFile]:
    """The sources that `path` lists, in its order, each checked against the file it names.

    Raises `InputError` on broken TOML, missing fields, unknown readers, and files that are missing, changed,
    listed twice or outside the folder.
    """
    with reading(path):
        data = path.read_bytes()
    tables = _tables(data, path)
    lines = [*_starts(data), *([None] * len(tables))]
    sources = [_source(table, path, line) for table, line in zip(tables, lines, strict=False)]
    known = set[str]()
    for source, line in zip(sources, lines, strict=False):
        if source.file in known:
            raise _error(f"{source.file} is listed twice", path, line, "each file once", "remove one entry")
        known.add(source.file)
        _check(source, path, line, readers)
    return sources


def _starts(data: bytes) -> list[int]:
    """The numbers of the lines that open a `[[source]]`, which tomllib does not tell."""
    lines = enumerate(toml.lines(data), 1)
    return [number for number, line in lines if re.match(r"\s*\[\[\s*source\b", line)]


def _tables(data: bytes, path: Path) -> list[object]:
    tables = toml.tables(data, path).get("source")
    if not isinstance(tables, list) or not tables:
        raise _error("lists no sources", path, None, "[[source]] tables", "add one for each document")
    return tables


def _source(table: object, path: Path, line: int | None) -> SourceFile:
    fields = table if isinstance(table, dict) else {}
    for name in REQUIRED:
        if not isinstance(fields.get(name), str):
            found = f'the field "{name}" is ' + ("no string" if name in fields else "missing")
            raise _error(found, path, line, f"the strings {', '.join(REQUIRED)}", "complete the entry")
    return SourceFile(*(fields[name] for name in REQUIRED))


def _check(source: SourceFile, path: Path, line: int | None, readers: Collection[str]) -> None:
    if source.reader not in readers:
        expected = f"one of {', '.join(readers)}"
        raise _error(f'unknown reader "{source.reader}"', path, line, expected, "name a known reader")
    file, expected = path.parent / source.file, "a file beside it"
    if "\0" in source.file or not file.resolve().is_relative_to(path.parent.resolve()):
        raise _error(f'"{source.file}" lies outside the folder', path, line, expected, "move the file")
    if not _is_file(file):
        raise _error(f'"{source.file}" is missing', path, line, expected, "add it or drop the entry")
    document = Document(file, source.file)
    _check_hash(source, document, path, line)
    refuse_foreign(document)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False


def _check_hash(source: SourceFile, document: Document, path: Path, line: int | None) -> None:
    found = document.sha256()
    if found != source.sha256.lower():
        raise InputError(
            f"has sha256 {found}",
            where=document.path,
            expected=f"{source.sha256} ({path.name}:{line or 1})",
            remedy="restore the file, or enter the new hash if the change is meant",
        )


def _error(found: str, path: Path, line: int | None, expected: str, remedy: str) -> InputError:
    return InputError(found, where=path, line=line, expected=expected, remedy=remedy)
