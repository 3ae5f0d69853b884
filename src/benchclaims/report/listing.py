"""Which files of a folder a report or a site wrote, so that the next one removes those, and no other.

A listing is as `sha256sum` writes it: a file that somebody changed since is theirs and stays.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path, PurePosixPath

from benchclaims.errors import InputError
from benchclaims.files import as_bytes, unwritable

FILE = ".files.sha256"
"""The listing of a report."""
PAGE = "README.md"
MARK = "<!-- Written by `benchclaims report`; changes made here are lost. -->"
"""What the page of a report begins with; early reports had no listing and are known by it alone."""
LINE = re.compile(r"([0-9a-f]{64})  (.+)")


def digest(content: str | bytes) -> str:
    """The SHA-256 of what is written to a file."""
    return sha256(as_bytes(content)).hexdigest()


def listing(digests: Mapping[str, str]) -> str:
    """Files by name, with their digests, sorted.

    >>> listing({"b": "1" * 64, "a": "0" * 64}).splitlines()[0].endswith("00  a")
    True
    """
    return "".join(f"{digests[name]}  {name}\n" for name in sorted(digests))


def listed(folder: Path, file: str = FILE) -> dict[str, str]:
    """The digests of the files that were written into a folder, by name, of its listing; none without one."""
    path = folder / file
    try:
        text = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
    except OSError as error:
        raise unwritable(path, error) from error
    found = (match for line in text.splitlines() if (match := LINE.fullmatch(line)))
    return {match[2]: match[1] for match in found if is_inside(match[2])}


def is_inside(name: str) -> bool:
    """Whether a listed name is a path below the folder.

    >>> is_inside("charts/a.svg"), is_inside("../a.svg"), is_inside("/a.svg")
    (True, False, False)
    """
    path = PurePosixPath(name)
    return bool(path.parts) and not path.is_absolute() and ".." not in path.parts and "\\" not in name


def unchanged(folder: Path, digests: Mapping[str, str]) -> list[str]:
    """Those of the listed files that are there as they were written."""
    return [name for name, wanted in digests.items() if is_as_written(folder / name, wanted)]


def is_as_written(path: Path, wanted: str) -> bool:
    """Whether a file has the digest that it was written with."""
    try:
        return path.is_file() and digest(path.read_bytes()) == wanted
    except OSError as error:
        raise unwritable(path, error) from error


def refuse_others(folder: Path, files: Mapping[str, str | bytes]) -> None:
    """Refuse to write files over others that no report wrote; raises `InputError` for the first of them."""
    own = listed(folder)
    if PAGE not in own and _is_page(folder / PAGE):
        return
    for name in sorted(files.keys() - own.keys()):
        path = folder / name
        if os.path.lexists(path) and not is_as_written(path, digest(files[name])):
            raise InputError(
                "was not written by a report",
                where=path,
                expected="no file, or one that an earlier report wrote",
                remedy="choose another folder, or move the file away",
            )


def _is_page(path: Path) -> bool:
    """Whether a file is the page of a report."""
    mark = MARK.encode("utf-8")
    try:
        if not path.is_file():
            return False
        with path.open("rb") as stream:
            return stream.read(len(mark)) == mark
    except OSError as error:
        raise unwritable(path, error) from error


def remove(folder: Path, names: Iterable[str]) -> None:
    """Remove files that an earlier report or site wrote."""
    for name in sorted(names):
        try:
            (folder / name).unlink(missing_ok=True)
        except OSError as error:
            raise unwritable(folder / name, error) from error
