"""The folder of claim files: one file a paper, written whole, read back to the same entries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from benchclaims.errors import InputError, TableError
from benchclaims.files import write_whole
from benchclaims.model import Entry
from benchclaims.store.commented import with_comments
from benchclaims.store.decode import decode, places
from benchclaims.store.emit import emit
from benchclaims.store.empty import empty
from benchclaims.store.encode import encode
from benchclaims.store.problem import START, Place, Problem, ProblemError
from benchclaims.store.publish import CLAIM_FILE
from benchclaims.store.tree import decoded, fitting, parse, read_text
from benchclaims.store.unquoted import Unquoted, unquoted
from benchclaims.texts import safe_name

SUFFIX = ".yaml"
SCHEMA_LINE = f"yaml-language-server: $schema=../schemas/{CLAIM_FILE}"


@dataclass(frozen=True)
class ClaimFile:
    """A claim file that was read: its entry, or None with the problems why; and where each field stands.

    `places` are lines and columns by the path of the field: `paper.date`, `claims.2.unit`, `claims.2`;
    `unquoted` are texts that other readers of YAML take for something else, `empty` keys without a value.
    """

    path: Path
    text: str
    entry: Entry | None
    problems: tuple[Problem, ...]
    places: Mapping[str, Place]
    unquoted: tuple[Unquoted, ...] = ()
    empty: tuple[str, ...] = ()

    def place(self, field: str) -> Place:
        """Where a field stands, or where what would hold it does."""
        while field and field not in self.places:
            field = field.rpartition(".")[0]
        return self.places.get(field, START)

    @cached_property
    def lines(self) -> list[str]:
        """The lines of the text, as places count them."""
        return self.text.split("\n")


def file_name(paper: str) -> str:
    """The name of a paper's claim file; safe on every file system, and of no other paper.

    >>> file_name("2305.02538"), file_name("hep-th/9901001")
    ('2305.02538.yaml', 'hep-th-9901001-e87280ea.yaml')
    """
    return safe_name(paper, "paper") + SUFFIX


def to_text(entry: Entry, before: str = "") -> str:
    """The text of an entry's claim file, with the comments of the text that it had `before`."""
    return with_comments(emit(encode(entry), SCHEMA_LINE), before)


def text_at(path: Path, entry: Entry) -> str:
    """The text of an entry's claim file, with the comments of the file that stands there, if one does."""
    return fitting(to_text(entry, read_text(path) if path.exists() else ""), path)


def write(
    folder: Path | str,
    entries: Iterable[Entry],
    *,
    prune: bool = False,
    paths: Mapping[str, Path] = MappingProxyType({}),
) -> list[Path]:
    """Write a file for each entry, comments in it kept; the paths whose bytes changed, sorted.

    `paths` are the claim files of papers that have one, under whatever name.  With `prune`, claim files of no
    entry are removed.  Raises `TableError` before anything is written where two entries would get one file or
    one is too large to be read, `OutputError` where a file cannot be written.
    """
    folder = Path(folder)
    papers, texts = dict[str, str](), dict[str, str]()
    for entry in entries:
        paper = entry.paper.id
        name = paths[paper].name if paper in paths else file_name(paper)
        if name in texts:
            raise _one_file(folder / name, papers[name], paper)
        papers[name], texts[name] = paper, text_at(folder / name, entry)
    written = [folder / name for name, text in sorted(texts.items()) if write_whole(folder / name, text)]
    gone = [path for path in claim_files(folder) if path.name not in texts] if prune else []
    for path in gone:
        path.unlink()
    return sorted([*written, *gone])


def _one_file(path: Path, one: str, other: str) -> TableError:
    """The error for two entries that would get one claim file."""
    if one == other:
        return TableError(f"two entries are of the paper {one}", expected="one entry a paper")
    return misnamed(path, next(paper for paper in (one, other) if file_name(paper) != path.name))


def misnamed(path: Path, paper: str) -> TableError:
    """The error for a paper's claim file under a name that another paper's must have."""
    return TableError(
        f"is of the paper {paper}, and has the name that another's must have",
        where=path,
        expected=file_name(paper),
        remedy="rename it",
    )


def claim_files(folder: Path) -> list[Path]:
    """The claim files of a folder, sorted by name."""
    return sorted(path for path in folder.glob(f"*{SUFFIX}") if is_claim_file(path.name))


def is_claim_file(name: str) -> bool:
    """Whether a file of a name is a claim file; hidden ones are none.

    >>> is_claim_file("2305.02538.yaml"), is_claim_file(".2305.02538.yaml"), is_claim_file("a.yml")
    (True, False, False)
    """
    return name.endswith(SUFFIX) and not name.startswith(".")


def open_file(path: Path | str) -> ClaimFile:
    """Read one claim file as far as it can be read; what is wrong is in its `problems`, nothing is raised."""
    path = Path(path)
    try:
        text = read_text(path)
    except ProblemError as error:
        return ClaimFile(path, "", None, error.problems, {})
    return open_text(text, path)


def open_bytes(data: bytes, path: Path) -> ClaimFile:
    """Read the bytes of a claim file that stood at `path`."""
    try:
        text = decoded(data, path.as_posix())
    except ProblemError as error:
        return ClaimFile(path, "", None, error.problems, {})
    return open_text(text, path)


def open_text(text: str, path: Path) -> ClaimFile:
    """Read the text of a claim file that stands, or is to stand, at `path`."""
    try:
        node = parse(text, path.as_posix())
    except ProblemError as error:
        return ClaimFile(path, text, None, error.problems, {})
    entry, problems = decode(node, path.as_posix())
    odd = tuple(unquoted(node)), tuple(empty(node))
    return ClaimFile(path, text, entry, tuple(problems), dict(places(node)), *odd)


def read(path: Path | str) -> list[Entry]:
    """The entries of a folder of claim files, or of one file, by paper.

    Raises `InputError` where there is none, `TableError` where two files are of one paper, `ProblemError`
    with every problem of every file otherwise.
    """
    return sorted(read_files(path).values(), key=lambda entry: entry.paper.id)


def read_files(path: Path | str) -> dict[Path, Entry]:
    """The entries of a folder of claim files, or of one file, by their files; raises as `read` does."""
    path = Path(path)
    if not path.exists():
        raise InputError("there are no claim files", where=path, remedy="write them with: benchclaims build")
    documents = [open_file(one) for one in (claim_files(path) if path.is_dir() else [path])]
    problems = [problem for document in documents for problem in document.problems]
    if problems:
        raise ProblemError(*problems, checked_by=path)
    found = {document.path: document.entry for document in documents if document.entry is not None}
    _refuse_twins(found)
    return found


def kept_files(folder: Path) -> dict[Path, Entry]:
    """The entries of a folder of claim files that may not be there yet, by their files, for what writes it.

    Raises as `read_files` does, and `TableError` for a claim file that would be taken for none: its paper
    would get a second one.
    """
    for path in strays(folder):
        nested = path.parent != folder
        raise TableError(
            "is in a folder of its own" if nested else f"has not the ending {SUFFIX}",
            where=path,
            expected="a claim file" + (f" in {folder.as_posix()} itself" if nested else f" named *{SUFFIX}"),
            remedy="move it there" if nested else "rename it",
        )
    return read_files(folder) if folder.is_dir() else {}


def strays(folder: Path) -> list[Path]:
    """What is there as YAML and is read by nothing, for its ending or for the folder that it is in."""
    known = set(claim_files(folder))
    found = (path for path in folder.rglob("*") if path.suffix.lower() in (SUFFIX, ".yml"))
    seen = (path for path in found if not any(part[0] == "." for part in path.relative_to(folder).parts))
    return sorted(path for path in seen if path not in known and not path.is_dir())


def _refuse_twins(found: Mapping[Path, Entry]) -> None:
    """Raise an error where two files are of one paper."""
    first: dict[str, Path] = {}
    for path, entry in found.items():
        other = first.setdefault(entry.paper.id, path)
        if other is not path:
            raise TableError(
                f"is of the paper {entry.paper.id}, as {other.as_posix()} is",
                where=path,
                expected="one claim file a paper",
                remedy="remove one of the two, or give one its own paper id",
            )


def read_some(path: Path | str) -> list[Entry]:
    """The entries of a folder that holds claim files, or of one file, by paper.

    Raises `InputError` where it holds none, and as `read` does.
    """
    path = Path(path)
    if path.is_dir() and not claim_files(path):
        raise without_claims(path)
    return read(path)


def without_claims(folder: Path) -> InputError:
    """The error for a folder without claim files: what is there under another ending, or what to do."""
    near = re.compile(r"([^.].*?)\.(?:ya?ml\b.*|json)", re.I)
    names = sorted(path.name for path in folder.iterdir() if path.is_file())
    renamed = next(((name, match[1]) for name in names if (match := near.fullmatch(name))), None)
    remedy = "name the folder of claim files, or write them with: benchclaims build, benchclaims add"
    if claim_files(folder / "claims"):
        remedy = f"name the folder in it: {(folder / 'claims').as_posix()}"
    elif renamed:
        remedy = f"rename {renamed[0]} to {renamed[1]}{SUFFIX}"
    return InputError(f"holds no claim files (*{SUFFIX})", where=folder, remedy=remedy)
