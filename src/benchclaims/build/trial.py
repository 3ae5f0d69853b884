"""A copy of what a build writes, so that a dry run can say what would change; and what did change."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

from benchclaims.errors import InputError, TableError
from benchclaims.repository import CLAIMS, REPORTS, SCHEMAS, Repository

WRITTEN = (CLAIMS, REPORTS, SCHEMAS)
"""The folders that a build writes."""


@contextmanager
def trial(repository: Repository) -> Iterator[Repository]:
    """A copy of the folders that a build writes; errors about its files name those of the repository."""
    with TemporaryDirectory(prefix="benchclaims-") as room:
        copy = Repository.at(room)
        for folder in WRITTEN:
            _copy(repository.root / folder, copy.root / folder)
        _copy(repository.cache, copy.cache)
        try:
            yield copy
        except (InputError, TableError) as error:
            raise _named(error, copy.root, repository.root) from error.__cause__


def _copy(folder: Path, to: Path) -> None:
    """Copy the files of a folder; what is no file, such as a pipe, no build reads."""
    from benchclaims.read.document import reading

    for path in sorted(folder.rglob("*")):
        with reading(path):
            if path.is_file():
                target = to / path.relative_to(folder)
                target.parent.mkdir(parents=True, exist_ok=True)
                copyfile(path, target)


def _named(error: InputError | TableError, copy: Path, root: Path) -> InputError | TableError:
    """An error about a file of a copy, by the name that the file has in the repository."""
    if error.where is None or not Path(error.where).is_relative_to(copy):
        return error
    kind = InputError if isinstance(error, InputError) else TableError
    return kind(
        error.found,
        where=root / Path(error.where).relative_to(copy),
        line=error.line,
        expected=error.expected,
        remedy=error.remedy,
    )


def contents(root: Path) -> dict[Path, bytes]:
    """Every file that a build may write."""
    return {
        path.relative_to(root): path.read_bytes()
        for folder in WRITTEN
        for path in (root / folder).rglob("*")
        if path.is_file()
    }


def differences(before: dict[Path, bytes], after: dict[Path, bytes]) -> tuple[Path, ...]:
    """The files that are other than before, or on one side only, sorted."""
    return tuple(sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path)))
