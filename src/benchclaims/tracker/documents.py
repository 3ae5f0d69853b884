"""Documents on their way into a repository: which are new, what they are called, how they are listed."""

from __future__ import annotations

import collections
import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from benchclaims.check.checked import is_inside
from benchclaims.errors import InputError, UsageError
from benchclaims.read.document import Document, missing, reading
from benchclaims.read.entry import to_papers
from benchclaims.read.readers import READERS, reader_of
from benchclaims.read.sources import MANIFEST, SourceFile, manifest
from benchclaims.read.walk import SUFFIXES, ReadableDocument, is_document, is_read, readings


@dataclass(frozen=True, slots=True)
class Incoming:
    """A document that somebody gives: where it lies, and what it is in the folder of sources.

    `data` are its bytes where it must be copied; `listing` is what `sources.toml` must say of it.
    """

    given: Path
    reading: ReadableDocument
    data: bytes | None = None
    listing: str = ""

    @property
    def name(self) -> str:
        """What the folder of sources calls it."""
        return self.reading.document.name


@dataclass(frozen=True, slots=True)
class Shelf:
    """The folder of sources with what it holds already, by the order in which a build reads it."""

    folder: Path
    known: tuple[ReadableDocument, ...]
    listed: bool

    def with_incoming(self, incoming: Iterable[Incoming]) -> list[ReadableDocument]:
        """All readings as a build finds them once the documents are there."""
        names = {one.document.name for one in self.known}
        added = [one.reading for one in incoming if one.name not in names]
        both = [*self.known, *added]
        return both if self.listed else sorted(both, key=lambda one: one.document.name)


def shelf(folder: Path) -> Shelf:
    """A repository's folder of sources; raises `InputError` where it is a link or broken."""
    refuse_links(folder, folder / MANIFEST)
    listed = (folder / MANIFEST).is_file()
    filled = listed or any(is_document(path, folder) for path in sorted(folder.rglob("*")))
    return Shelf(folder, tuple(readings(folder)) if filled else (), listed)


def incoming(paths: Iterable[Path], there: Shelf) -> list[Incoming]:
    """The documents at `paths`, each once, with their names in the folder of sources.

    Raises `InputError` for what is no plain readable document, `UsageError` where a name is taken by another.
    """
    by_hash = {one.document.sha256(): Incoming(one.document.path, one) for one in there.known}
    found: dict[str, Incoming] = {}
    for path in paths:
        for one in _documents(path):
            data = _bytes(one.document.path)
            key = hashlib.sha256(data).hexdigest()
            if key not in found:
                known = by_hash.get(key)
                found[key] = (
                    replace(known, given=one.document.path) if known else _new(one, data, path, there)
                )
    _refuse_twins(found.values())
    return list(found.values())


def refuse_unreadable(paths: Iterable[Path]) -> None:
    """Raise `InputError` for what is no plain readable document, whatever the repository holds."""
    for path in paths:
        for one in _documents(path):
            collections.deque(to_papers(one.document, one.reader), maxlen=0)


def _documents(path: Path) -> list[ReadableDocument]:
    """The documents of a file or folder, none of them behind a link."""
    refuse_links(path)
    if not path.exists():
        raise missing(path)
    if path.is_dir():
        refuse_links(*sorted(path.rglob("*")))
    elif not path.is_file():
        raise InputError(
            "is no regular file", where=path, expected="a document", remedy="write it to a file first"
        )
    return readings(path)


def _bytes(path: Path) -> bytes:
    with reading(path):
        return path.read_bytes()


def _new(one: ReadableDocument, data: bytes, given: Path, there: Shelf) -> Incoming:
    """A document that the folder of sources does not have."""
    path = one.document.path
    inside = path.absolute().is_relative_to(there.folder.absolute()) and there.listed
    name = path.absolute().relative_to(there.folder.absolute()).as_posix() if inside else one.document.name
    if not there.listed and not is_read(Document(path, name)):
        name += SUFFIXES[0]
    _refuse_name(name, path, there)
    named = Document(path, name)
    listed_by = _source_of(given, one.document.name) if there.listed else None
    reader = one.reader if there.listed else reader_of(named)
    listing = _listing(name, reader.name, hashlib.sha256(data).hexdigest(), listed_by) if there.listed else ""
    return Incoming(path, ReadableDocument(named, reader), None if inside else data, listing)


def _refuse_name(name: str, path: Path, there: Shelf) -> None:
    """Raise an error for a name under which the document cannot stand in the folder of sources."""
    if not is_inside(name) or not name.isprintable() or any(part[0] == "." for part in name.split("/")):
        raise InputError(
            "has a name that cannot stand in a repository",
            where=path,
            expected="a plain name, visible and without : and \\",
            remedy="rename the file",
        )
    steps = [there.folder.joinpath(*name.split("/")[:depth]) for depth in range(1, name.count("/") + 2)]
    refuse_links(*steps)
    if steps[-1].exists() and steps[-1].absolute() != path.absolute():
        raise UsageError(
            f"{steps[-1].as_posix()} is another document of this name",
            where=path,
            expected="a name that is free",
            remedy="rename the file, or replace the other yourself and run: benchclaims build",
        )


def _refuse_twins(found: Iterable[Incoming]) -> None:
    """Raise an error where two documents of one name and other content are given."""
    first: dict[str, Incoming] = {}
    for one in found:
        other = first.setdefault(one.name, one)
        if other is not one:
            raise UsageError(
                f"{other.given.as_posix()} has the same name",
                where=one.given,
                expected="documents of different names",
                remedy="rename one of them",
            )


def refuse_links(*paths: Path) -> None:
    """Raise `InputError` for the first path that is a symbolic link."""
    for path in paths:
        if path.is_symlink():
            raise InputError(
                "is a symbolic link",
                where=path,
                expected="a file or folder of its own",
                remedy="name what the link leads to",
            )


def _source_of(given: Path, name: str) -> SourceFile | None:
    """What the `sources.toml` of a folder that was given says of a document."""
    path = given if given.name == MANIFEST else given / MANIFEST
    if not path.is_file():
        return None
    return next((one for one in manifest(path, READERS) if one.file == name), None)


def _listing(name: str, reader: str, sha256: str, told: SourceFile | None) -> str:
    """The `[[source]]` of a document, for the end of `sources.toml`."""
    values = {
        "file": name,
        "kind": told.kind if told else reader.replace("_", " "),
        "reader": reader,
        "title": told.title if told else "",
        "origin": told.origin if told else "",
        "sha256": sha256,
    }
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in values.items()]
    return "\n".join(["", "[[source]]", *lines, ""])
