"""What a repository switches off, with its reasons: the table `ignore` of its settings.

[tool.benchclaims.ignore]
BC305 = "the sources are not ours to publish"
"BC402 2305.02538#1a2b3c4d" = "the paper rounds down, see its table 3"
"""

from __future__ import annotations

from pathlib import Path

from benchclaims import settings
from benchclaims.check.codes import find_code
from benchclaims.check.form.problems import NOT_READ
from benchclaims.errors import UsageError

UNREADABLE = "BC603"
"""The code of settings that cannot be read, by which nothing can be switched off."""
_REMEDY = 'write: BC305 = "the reason", or "BC402 2305.02538" = "the reason" for one paper or claim'


def ignored(root: Path | str = ".") -> dict[str, str]:
    """The reasons by code, or by code and id, of the repository at `root`; empty where nothing is set.

    Raises `UsageError` for an unknown code or key, and where a reason is missing.
    """
    path, values = settings.read(root)
    found = values.get("ignore", {})
    if not isinstance(found, dict):
        line = _line(path, "ignore")
        raise UsageError(
            "`ignore` is no table", where=path, line=line, expected="codes with reasons", remedy=_REMEDY
        )
    return {_key(key, path): _reason(key, value, path) for key, value in found.items()}


def _key(key: str, path: Path | None) -> str:
    code, _, name = key.partition(" ")
    line = _line(path, key)
    try:
        known = find_code(code).code
    except UsageError as error:
        raise UsageError(
            error.found, where=path, line=line, expected=error.expected, remedy=error.remedy
        ) from None
    if known in NOT_READ or known == UNREADABLE:
        raise UsageError(
            f"{known} cannot be switched off, since nothing of its file could be checked",
            where=path,
            line=line,
            expected="a code of what is in a file that can be read",
            remedy="mend the file or remove it, and remove this line",
        )
    return f"{known} {name}".strip()


def _reason(key: str, value: object, path: Path | None) -> str:
    if not isinstance(value, str) or not value.strip():
        raise UsageError(
            f"{key} is switched off without a reason",
            where=path,
            line=_line(path, key),
            expected="a text",
            remedy=f'write: {_written(key)} = "the reason"',
        )
    return value.strip()


def _written(key: str) -> str:
    """A key as TOML has it."""
    return f'"{key}"' if " " in key else key


def _line(path: Path | None, key: str) -> int | None:
    return None if path is None else settings.line_of(path, key)
