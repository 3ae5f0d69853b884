"""What is checked: claim files of a repository, and the texts of its sources, read when asked for."""

from __future__ import annotations

import os
from collections.abc import Hashable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from benchclaims.errors import InputError, UsageError
from benchclaims.model import Paper, Source
from benchclaims.read.document import Document
from benchclaims.read.entry import to_papers
from benchclaims.read.readers import READERS, reader_of
from benchclaims.repository import CLAIMS, Repository
from benchclaims.store import Problem, claim_files, strays, without_claims
from benchclaims.store.tree import LARGEST
from benchclaims.store.unreadable import merges

LARGEST_SOURCE = 50_000_000
"""Bytes of a source document up to which evidence is looked up in it."""


@dataclass(frozen=True, slots=True)
class SourceText:
    """A source document: its text and the SHA-256 of its bytes; `why` it cannot be read otherwise.

    `remedy` is what to do then, where it is not to add the document or to correct its name.
    `merges` are those that git left unresolved in it; a line of `=======` alone may underline a heading.
    """

    text: str = ""
    sha256: str = ""
    why: str = ""
    remedy: str = ""
    merges: tuple[Problem, ...] = ()


class Abstract(NamedTuple):
    """A text of a document, where it stands in it, and its SHA-256, empty where there is no text."""

    text: str
    at: tuple[int, int]
    sha256: str


@dataclass(frozen=True, slots=True)
class Checked:
    """The claim files of one run, and the repository that holds them, their sources and the settings.

    `astray` are those in folders within that of the claim files or beside it, where nothing else reads them;
    `held` is what tells the papers of the sources, `abstracts` what each source means, and `kept` its papers,
    each with its text as a repository keeps it, once they were asked for.
    """

    paths: tuple[Path, ...]
    repository: Repository
    astray: frozenset[Path] = frozenset()
    held: dict[Hashable, str] = field(default_factory=dict)
    abstracts: dict[Source, Abstract] = field(default_factory=dict)
    kept: dict[Source, list[tuple[Paper, str]]] = field(default_factory=dict)
    _texts: dict[str, SourceText] = field(default_factory=dict)
    _records: dict[tuple[str, str], dict[str, list[Paper]]] = field(default_factory=dict)

    def source(self, source: Source) -> SourceText:
        """The document that a source names; each is read once."""
        if source.file not in self._texts:
            self._texts[source.file] = _read(self.repository.seeds, source.file)
        return self._texts[source.file]

    def records(self, source: Source) -> Mapping[str, Sequence[Paper]]:
        """The records of the document that a source names, by name and by SHA-256; each is read once.

        Empty where the document, or it by the source's reader, cannot be read.
        """
        key = (source.file, source.reader)
        if key not in self._records:
            document = Document(self.repository.seeds / source.file, source.file)
            self._records[key] = {} if self.source(source).why else _records(document, source.reader)
        return self._records[key]

    def papers(self, source: Source) -> list[Paper]:
        """The papers of the document that a source names, each once; none where it cannot be read."""
        return [*{id(one): one for same in self.records(source).values() for one in same}.values()]

    def take(self, document: Document, reader: str) -> None:
        """Know a document that is to lie in the folder of sources under its name, and lies elsewhere."""
        text = document.text_within(LARGEST_SOURCE)
        if text is not None:
            self._texts[document.name] = SourceText(text, document.sha256())
            self._records[document.name, reader] = _records(document, reader)


def _records(document: Document, reader: str) -> dict[str, list[Paper]]:
    """What a reader, or where none is named the one that fits, takes from a document."""
    found: dict[str, list[Paper]] = {}
    with suppress(InputError):
        for paper in to_papers(document, READERS[reader] if reader in READERS else reader_of(document)):
            for key in (paper.sources[0].record, paper.sources[0].sha256 or ""):
                found.setdefault(key, []).append(paper)
    return found


def to_check(paths: Iterable[Path | str]) -> Checked:
    """The claim files at `paths`: files, folders of them, or folders that hold a folder `claims`.

    The repository is that of the first file.  Raises `UsageError` for a path that is
    not there, `InputError` for a folder that holds no claim files.
    """
    found: list[Path] = []
    folders: list[Path] = []
    astray: set[Path] = set()
    for path in map(Path, paths):
        if path.is_dir():
            folder = _folder(path)
            files = _held(folder)
            folders.append(folder)
            astray.update(one for one in files if one.parent != folder)
        else:
            files = [_named(path)]
        found += files
    unique = sorted({one.parent.resolve() / one.name: one for one in reversed(found)}.values())
    homes = [one.parent for one in unique if one not in astray] or folders or [Path(CLAIMS)]
    return Checked(tuple(unique), Repository.of(homes[0]), frozenset(astray.intersection(unique)))


def _named(path: Path) -> Path:
    """A file that is named itself, where it is there."""
    if path.exists() or path.is_symlink():
        return path
    raise UsageError(
        "no such file or folder",
        where=path,
        expected="claim files",
        remedy="name claim files or their folder, or write them with: benchclaims build",
    )


def _held(folder: Path) -> list[Path]:
    """What a folder of claim files holds, and what was put elsewhere by mistake; refuses one without any."""
    found = [*claim_files(folder), *_unread(folder), *_beside(folder)]
    if not found:
        raise without_claims(folder)
    return found


def _folder(path: Path) -> Path:
    """The folder of claim files that a folder is or holds."""
    inner = path / CLAIMS
    return inner if inner.is_dir() and (claim_files(inner) or not claim_files(path)) else path


def _unread(folder: Path) -> list[Path]:
    """What may be meant as a claim file and is read by nothing: for its ending or folder, JSON, hidden files.

    A link that is hidden is an editor's, and no file of anybody.
    """
    hidden = (path for path in folder.glob(".*.yaml") if not path.is_symlink())
    found = (path for path in (*folder.glob("*.json"), *hidden) if path.is_file())
    return [*strays(folder), *sorted(found)]


def _beside(folder: Path) -> list[Path]:
    """Claim files that were put into the root of the repository, or among its documents, by mistake."""
    repository = Repository.of(folder)
    if folder.name != CLAIMS or not repository.root.is_dir():
        return []
    near = [*repository.root.glob("*"), *repository.seeds.rglob("*")]
    return sorted(path for path in near if path.suffix.lower() in (".yaml", ".yml") and _is_meant(path))


def _is_meant(path: Path) -> bool:
    """Whether a file begins a paper and its claims, as nothing but a claim file does."""
    with suppress(OSError):
        if path.is_file() and not path.is_symlink() and path.stat().st_size <= LARGEST:
            lines = path.read_bytes().splitlines()
            return {b"paper:", b"claims:"} <= {line.split(b" ")[0] for line in lines}
    return False


def name_of(path: Path) -> str:
    """A path as findings give it: from the current folder where one can go there from it, with `/`."""
    if not path.is_absolute():
        return ("./" if path.name.startswith(":") and len(path.parts) == 1 else "") + path.as_posix()
    try:
        return Path(os.path.relpath(path)).as_posix()
    except ValueError:  # on another drive
        return path.as_posix()


def is_inside(file: str) -> bool:
    """Whether a source's name stays in its folder, on every system.

    >>> is_inside("pages/a.txt"), is_inside("../a.txt"), is_inside("C:a.txt"), is_inside("/etc/hosts")
    (True, False, False, False)
    """
    parts = file.split("/")
    return not any(part in ("", ".", "..") for part in parts) and not set(file) & set("\\:\0")


def _merges(text: str, file: str) -> tuple[Problem, ...]:
    if "<<<<<<< " not in text:
        return ()
    lines = text.split("\n")
    return tuple(one for one in merges(text, file) if lines[one.place.line - 1].startswith("<"))


def _read(folder: Path, file: str) -> SourceText:
    """A source document, if it is a plain file of its folder that is not too large."""
    path = folder / file
    if not is_inside(file):
        return SourceText(why="its name leads out of the folder of sources")
    steps = [folder, *(folder.joinpath(*file.split("/")[:depth]) for depth in range(1, file.count("/") + 2))]
    if any(step.is_symlink() for step in steps):
        return SourceText(
            why="it is a symbolic link", remedy="put the document itself in the place of the link"
        )
    try:
        if not path.is_file():
            return SourceText(why="it is not there")
        if path.stat().st_size > LARGEST_SOURCE:
            return SourceText(why=f"it is larger than {LARGEST_SOURCE} bytes")
        document = Document(path, file)
        text = document.text_within(LARGEST_SOURCE)
        if text is None:
            return SourceText(why=f"it unpacks to more than {LARGEST_SOURCE} bytes")
        return SourceText(text, document.sha256(), merges=_merges(text, file))
    except InputError as error:
        return SourceText(why=error.found, remedy=error.remedy or "")
    except OSError:
        return SourceText(why="it cannot be read", remedy="mend its permissions, or those of its folder")
