"""Laying out a new repository of claims, without touching anything that is there."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import as_file, files
from pathlib import Path

from benchclaims.build import CLAIMS, SEEDS, entries, write_schemas
from benchclaims.errors import UsageError
from benchclaims.files import write_whole
from benchclaims.read import papers
from benchclaims.store import write


def begin(folder: Path | str) -> list[Path]:
    """Write a new repository of claims into a folder, which may hold other things; the files written, sorted.

    Raises `UsageError` before anything is written where one of its files is there already.
    """
    root = Path(folder)
    laid_out = texts()
    taken = [name for name in (*laid_out, CLAIMS) if (root / name).exists() or (root / name).is_symlink()]
    if taken:
        raise UsageError(
            f"{taken[0]} is there already", where=root, expected="a new folder", remedy="name another folder"
        )
    for name, text in laid_out.items():
        write_whole(root / name, text)
    seeds = root / SEEDS
    claims = write(root / CLAIMS, entries(papers(seeds), seeds))
    return sorted([*(root / name for name in laid_out), *claims, *write_schemas(root / "schemas")])


def texts() -> Mapping[str, str]:
    """The files of a new repository by their path in it."""
    with as_file(files(__package__).joinpath("files")) as folder:
        found = sorted(path for path in folder.rglob("*") if path.is_file())
        return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in found}
