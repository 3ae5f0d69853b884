"""TOML files as people write them: with a byte order mark or without, and wrong in a line that is told."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from benchclaims.errors import BenchclaimsError, InputError

_PLACE = re.compile(r" \(at (?:line ([0-9]+), column ([0-9]+)|end of document)\)$")


def tables(data: bytes, path: Path | str, error: type[BenchclaimsError] = InputError) -> dict[str, Any]:
    r"""What the bytes of the file at `path` say; raises `error`, with the line where it is known.

    >>> tables(b"\xef\xbb\xbf[seeds]\ncore = 0.9\n", "figures.toml")
    {'seeds': {'core': 0.9}}
    """
    try:
        text = _text(data)
        return tomllib.loads(text)
    except UnicodeDecodeError as broken:
        raise error(
            f"byte 0x{data[broken.start]:02x} is not UTF-8",
            where=path,
            line=data.count(b"\n", 0, broken.start) + 1,
            column=len(_text(data[data.rfind(b"\n", 0, broken.start) + 1 : broken.start])) + 1,
            expected="UTF-8 text",
            remedy="convert the file",
        ) from broken
    except (tomllib.TOMLDecodeError, RecursionError) as broken:
        said = str(broken)
        at = _PLACE.search(said)
        raise error(
            f"is no valid TOML ({said[: at.start()] if at else said})",
            where=path,
            line=int(at[1] or text.count("\n") + 1) if at else None,
            column=int(at[2] or len(text) - text.rfind("\n")) if at else None,
            expected="TOML 1.0",
            remedy="mend the line",
        ) from broken


def lines(data: bytes) -> list[str]:
    """The lines of a file that `tables` reads, as its errors count them."""
    return _text(data).split("\n")


def _text(data: bytes) -> str:
    return data.decode("utf-8-sig")
