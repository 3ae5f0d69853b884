"""What a repository switches off, with its reasons: `[tool.benchclaims.ignore]` of pyproject.toml.

    [tool.benchclaims.ignore]
    BC305 = "the sources are not ours to publish"
    "BC402 2305.02538#1a2b3c4d" = "the paper rounds down, see its table 3"

In `benchclaims.toml`, which comes first where it is there, the table is `[ignore]`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from benchclaims.check.codes import find_code
from benchclaims.errors import UsageError

OWN, SHARED = "benchclaims.toml", "pyproject.toml"
_REMEDY = 'write: BC305 = "the reason", or "BC402 2305.02538" = "the reason" for one paper or claim'


def ignored(root: Path | str = ".") -> dict[str, str]:
    """The reasons by code, or by code and id, of the repository at `root`; empty where nothing is set.

    Raises `UsageError` for an unknown code or key, and where a reason is missing.
    """
    path = next((path for name in (OWN, SHARED) if (path := Path(root) / name).is_file()), None)
    if path is None:
        return {}
    settings = _table(path)
    for key in settings.keys() - {"ignore"}:
        raise UsageError(f"the setting {key!r} is unknown", where=path, expected="ignore", remedy=_REMEDY)
    found = settings.get("ignore", {})
    if not isinstance(found, dict):
        raise UsageError("`ignore` is no table", where=path, expected="codes with reasons", remedy=_REMEDY)
    return {_key(key, path): _reason(key, value, path) for key, value in found.items()}


def _table(path: Path) -> Mapping[str, Any]:
    """The settings of this program in a TOML file."""
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError(f"cannot be read ({error})", where=path, expected="TOML") from error
    found = data if path.name == OWN else data.get("tool", {}).get("benchclaims", {})
    if not isinstance(found, dict):
        raise UsageError("`tool.benchclaims` is no table", where=path, remedy=_REMEDY)
    return found


def _key(key: str, path: Path) -> str:
    code, _, name = key.partition(" ")
    try:
        return f"{find_code(code).code} {name}".strip()
    except UsageError as error:
        raise UsageError(error.found, where=path, expected=error.expected, remedy=error.remedy) from None


def _reason(key: str, value: object, path: Path) -> str:
    if not isinstance(value, str) or not value.strip():
        raise UsageError(
            f"{key} is switched off without a reason", where=path, expected="a text", remedy=_REMEDY
        )
    return value.strip()
