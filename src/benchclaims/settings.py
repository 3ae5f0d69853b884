"""The settings of a repository of claims: `[tool.benchclaims]` of pyproject.toml.

    [tool.benchclaims]
    tolerance = 0.05

In `benchclaims.toml`, which comes first where it is there, the same stands at the top of the file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from benchclaims import toml
from benchclaims.choices import meant
from benchclaims.errors import UsageError

OWN, SHARED = "benchclaims.toml", "pyproject.toml"
_BEGIN = r"\s*\[\s*tool\.benchclaims\b"
KEYS = ("documents", "ignore", "tolerance")
"""What can be set: whether each paper needs a document, findings that are switched off, and the tolerance of
verdicts on measurements."""
DOCUMENTS = ("optional", "required")
"""Whether a paper may stand without a document that holds its quotes."""


def read(root: Path | str = ".") -> tuple[Path | None, Mapping[str, Any]]:
    """The file with the settings of the repository at `root` and what it sets; None and nothing without one.

    Raises `UsageError`, with the line where it is known, where the file cannot be read, for an unknown
    setting, and for a value that a setting cannot have.
    """
    path = next((path for name in (OWN, SHARED) if (path := Path(root) / name).is_file()), None)
    if path is None:
        return None, {}
    values = _table(path)
    for key in sorted(values.keys() - set(KEYS)):
        found, line = f"the setting {key!r} is unknown", line_of(path, key)
        remedy = meant(key, KEYS, "remove it")
        raise UsageError(found, where=path, line=line, expected=f"one of {', '.join(KEYS)}", remedy=remedy)
    for key, (allowed, expected, remedy) in ALLOWED.items():
        if key in values and not allowed(values[key]):
            found, line = f"`{key}` is {values[key]!r}", line_of(path, key)
            raise UsageError(found, where=path, line=line, expected=expected, remedy=remedy)
    return path, values


def unread(root: Path | str = ".") -> Path | None:
    """The file whose settings are not read, since another comes first; None where there is none."""
    path = Path(root) / SHARED
    if not (Path(root) / OWN).is_file() or not path.is_file():
        return None
    try:
        return path if _table(path) else None
    except UsageError:
        return None


def tolerance(root: Path | str, default: float) -> float:
    """The relative tolerance that the repository at `root` sets for verdicts, or the default.

    Raises `UsageError` as `read` does.
    """
    return float(read(root)[1].get("tolerance", default))


def needs_documents(root: Path | str) -> bool:
    """Whether the repository at `root` takes no paper without a document that holds its quotes.

    Raises `UsageError` as `read` does.
    """
    return read(root)[1].get("documents") == "required"


def _is_share(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < 1


ALLOWED: dict[str, tuple[Callable[[object], bool], str, str]] = {
    "documents": (
        lambda value: value in DOCUMENTS,
        '"optional" or "required"',
        'write documents = "required" for papers whose quotes are all to be looked up',
    ),
    "tolerance": (_is_share, "a share from 0 up to, and without, 1", "write 0.05 for 5 %"),
}
"""Which values a setting may have, in code and in words, and what to write."""


def line_of(path: Path, key: str) -> int | None:
    """The line on which a file of settings sets a key, or begins its table; None where none is found."""
    lines = toml.lines(path.read_bytes())
    begin = 0 if path.name == OWN else _first(lines, _BEGIN, 0) or 0
    name = rf"""(?:[\w-]+\.)*["']?{re.escape(key)}["']?"""
    found = _first(lines, rf"\s*(?:{name}\s*=|\[\s*{name}\s*[\].])", begin)
    return None if found is None else found + 1


def table_line(path: Path) -> int | None:
    """The line on which pyproject.toml begins the settings of this program."""
    found = _first(toml.lines(path.read_bytes()), _BEGIN, 0)
    return None if found is None else found + 1


def _first(lines: Sequence[str], pattern: str, begin: int) -> int | None:
    """The place of the first line that begins so."""
    return next((n for n in range(begin, len(lines)) if re.match(pattern, lines[n])), None)


def _table(path: Path) -> Mapping[str, Any]:
    """The settings of this program in a TOML file."""
    try:
        written = path.read_bytes()
    except OSError as error:
        raise UsageError(
            f"cannot be read ({error.strerror})", where=path, expected="a file that may be read"
        ) from error
    data = toml.tables(written, path, UsageError)
    if path.name == OWN:
        return data
    return _inner(_inner(data, "tool", "tool", path), "benchclaims", "tool.benchclaims", path)


def _inner(data: Mapping[str, Any], key: str, name: str, path: Path) -> Mapping[str, Any]:
    """A table within a table, empty where it is not there."""
    found = data.get(key, {})
    if not isinstance(found, dict):
        raise UsageError(f"`{name}` is no table", where=path, expected="settings by name")
    return found
