"""From paths to documents with their readers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from benchclaims.errors import InputError
from benchclaims.read.document import Document, missing, reading
from benchclaims.read.foreign import ending
from benchclaims.read.reader import Reader
from benchclaims.read.readers import READERS, reader_of
from benchclaims.read.readers.abstracts_table import recognises as is_table
from benchclaims.read.sources import MANIFEST, manifest
from benchclaims.read.table import NAMES

SUFFIXES = (".txt", ".jsonl", ".ndjson", ".bib")

Paths = str | Path | Document | Iterable[str | Path | Document]


@dataclass(frozen=True, slots=True)
class ReadableDocument:
    """A document and the reader that takes it."""

    document: Document
    reader: Reader


def readings(paths: Paths) -> list[ReadableDocument]:
    """All documents of `paths`, each once and with its reader: a folder by its `sources.toml`, else by name.

    What is a document already, such as one that came over standard input, is taken as it is; of one name,
    such documents are numbered.

    Raises `InputError` where a path is missing, a folder has nothing to read, a layout is unknown, or a name
    is no UTF-8.
    """
    found = {_identity(reading.document): reading for path in each(paths) for reading in _readings(path)}
    told_apart = _told_apart(list(found.values()))
    for one in told_apart:
        _refuse_name(one.document)
    return told_apart


def _identity(document: Document) -> Path | Document:
    """What a document is known by: where it lies, or, where its bytes are at hand, itself."""
    return document if document.lies_nowhere else document.path.resolve()


def _refuse_name(document: Document) -> None:
    """Raise an error for a name that no text can hold."""
    try:
        document.name.encode()
    except UnicodeEncodeError as error:
        raise InputError(
            "has a name that is no UTF-8",
            where=document.path,
            expected="a name that text can hold",
            remedy="rename the file",
        ) from error


def each(paths: Paths) -> list[str | Path | Document]:
    """One path, or several, as a list."""
    return [paths] if isinstance(paths, str | Path | Document) else list(paths)


def _told_apart(readings: list[ReadableDocument]) -> list[ReadableDocument]:
    """Documents of one name get the names of their folders before theirs, as many as tell them apart.

    Those that lie nowhere have no folders and get a number behind their name.
    """
    names = [reading.document.name for reading in readings]
    while shared := {name for name, number in Counter(names).items() if number > 1}:
        longer = [
            _with_folder(reading.document, name) if name in shared else name
            for reading, name in zip(readings, names, strict=True)
        ]
        if longer == names:
            break
        names = longer
    return [
        ReadableDocument(replace(reading.document, name=name), reading.reader)
        for reading, name in zip(readings, _numbered(names), strict=True)
    ]


def _numbered(names: list[str]) -> list[str]:
    """Names of which each is there once: a name that comes again has a number behind it.

    >>> _numbered(["a", "stdin", "stdin", "stdin-2", "stdin"])
    ['a', 'stdin', 'stdin-3', 'stdin-2', 'stdin-4']
    """
    taken, given = set(names), set[str]()
    for place, name in enumerate(names):
        if name in given:
            free = (f"{name}-{number}" for number in count(2))
            names[place] = next(one for one in free if one not in taken)
        given.add(names[place])
        taken.add(names[place])
    return names


def _with_folder(document: Document, name: str) -> str:
    """The name with one more folder of the document before it, where there is one."""
    if document.lies_nowhere:
        return name
    path = document.path
    folders = (path.parent.resolve() / path.name).parents
    folder = folders[depth].name if (depth := name.count("/")) < len(folders) else ""
    return f"{folder}/{name}" if folder else name


def _readings(given: str | Path | Document) -> list[ReadableDocument]:
    if isinstance(given, Document):
        return [ReadableDocument(given, reader_of(given))]
    path = Path(given)
    with reading(path):
        if not path.exists():
            raise missing(path)
        listed = path if path.name == MANIFEST else path / MANIFEST
        if listed.is_file():
            return _listed(listed)
        documents = _inside(path) if path.is_dir() else [Document(path, path.name)]
        return [ReadableDocument(document, reader_of(document)) for document in documents]


def _listed(path: Path) -> list[ReadableDocument]:
    return [
        ReadableDocument(Document(path.parent / source.file, source.file), READERS[source.reader])
        for source in manifest(path, READERS)
    ]


def _inside(folder: Path) -> list[Document]:
    """The documents of a folder without `sources.toml`."""
    found = (path for path in folder.rglob("*") if is_document(path, folder))
    names = sorted(path.relative_to(folder).as_posix() for path in found)
    if not names:
        raise InputError(
            "holds no readable documents",
            where=folder,
            expected=f"a {MANIFEST}, or files named *.txt, *.jsonl, *.ndjson or *.bib, "
            "or tables (*.csv, *.tsv) with a column of abstracts, gzipped or not",
            remedy="name the files themselves",
        )
    return [Document(folder / name, name) for name in names]


def is_document(path: Path, folder: Path) -> bool:
    """Whether a path in a folder without `sources.toml` is read; what is hidden is not."""
    hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
    return not hidden and path.is_file() and is_read(Document(path, path.name))


def is_read(document: Document) -> bool:
    """Whether a document is read with its folder: by its name in any case; a table by its columns.

    Tables that hold no abstracts, such as data or one of claims, are left alone.

    >>> [is_read(Document(Path(name), name, b"id,value")) for name in ("a.txt", "A.JSONL.GZ", "a.csv")]
    [True, True, False]
    >>> is_read(Document(Path("a.csv"), "a.csv", b"Key,Abstract Note"))
    True
    """
    if ending(document.path) in SUFFIXES:
        return True
    with suppress(InputError):
        return ending(document.path) in NAMES and is_table(document)
    return False
