"""The settings of a repository of claims: `[tool.benchclaims]` of pyproject.toml.

    [tool.benchclaims]
    tolerance = 0.05

In `benchclaims.toml`, which comes first where it is there, the same stands at the top of the file.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from benchclaims.errors import UsageError

OWN, SHARED = "benchclaims.toml", "pyproject.toml"
KEYS = ("ignore", "tolerance")
"""What can be set: findings that are switched off, and the tolerance of verdicts on measurements."""


def read(root: Path | str = ".") -> tuple[Path | None, Mapping[str, Any]]:
    """The file with the settings of the repository at `root` and what it sets; None and nothing without one.

    Raises `UsageError` where the file cannot be read, and for an unknown setting.
    """
    path = next((path for name in (OWN, SHARED) if (path := Path(root) / name).is_file()), None)
    if path is None:
        return None, {}
    values = _table(path)
    for key in values.keys() - set(KEYS):
        raise UsageError(f"the setting {key!r} is unknown", where=path, expected=" or ".join(KEYS))
    return path, values


def tolerance(root: Path | str, default: float) -> float:
    """The relative tolerance that the repository at `root` sets for verdicts, or the default.

    Raises `UsageError` for anything but a number from 0 up to, and without, 1.
    """
    path, values = read(root)
    found = values.get("tolerance", default)
    if isinstance(found, bool) or not isinstance(found, int | float) or not 0 <= found < 1:
        raise UsageError(
            f"`tolerance` is {found!r}",
            where=path,
            expected="a share from 0 to 1",
            remedy="write 0.05 for 5 %",
        )
    return float(found)


def root_of(claims: Path | str) -> Path:
    """The repository of a folder of claim files, or of one of them: where the folder stands.

    >>> root_of("tracker/claims/").as_posix()
    'tracker'
    """
    path = Path(claims)
    folder = path.parent if path.is_file() else path
    return folder.parent if folder.name else Path("..")


def _table(path: Path) -> Mapping[str, Any]:
    """The settings of this program in a TOML file."""
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError(f"cannot be read ({error})", where=path, expected="TOML") from error
    found = data if path.name == OWN else data.get("tool", {}).get("benchclaims", {})
    if not isinstance(found, dict):
        raise UsageError("`tool.benchclaims` is no table", where=path, expected="settings by name")
    return found
