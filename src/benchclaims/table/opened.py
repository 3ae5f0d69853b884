"""Files that hold a table of claims as it was written, told by their names."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from benchclaims.errors import TableError
from benchclaims.table.anew import validate
from benchclaims.table.readback import read_csv, read_jsonl

if TYPE_CHECKING:
    import pandas as pd


def read_parquet(path: str | Path) -> pd.DataFrame:
    """The table of claims that a Parquet file holds, validated.

    Raises `TableError` where it is no table of claims, and where the file cannot be read.
    """
    import pandas as pd

    try:
        table = pd.read_parquet(BytesIO(Path(path).read_bytes()))
    except (OSError, ValueError) as error:  # what is broken is an error of Arrow, which is a ValueError
        reason = getattr(error, "strerror", None) or "it is no Parquet file"
        raise TableError(
            f"cannot be read ({reason})", where=path, remedy="check the spelling and the current folder"
        ) from error
    return validate(table)


READERS = {".csv": read_csv, ".jsonl": read_jsonl, ".parquet": read_parquet}
"""What reads a table of claims, by the ending of its file."""


def is_table(path: Path) -> bool:
    """Whether the name is that of a table, and of no folder.

    >>> is_table(Path("claims.parquet")), is_table(Path("claims/2305.02538.yaml"))
    (True, False)
    """
    return path.suffix.lower() in READERS and not path.is_dir()


def read_table(path: Path) -> pd.DataFrame:
    """The table of claims that a file holds, as its ending says, validated; errors name the file."""
    try:
        return READERS[path.suffix.lower()](path)
    except TableError as error:
        raise TableError(
            error.found, where=path, line=error.line, expected=error.expected, remedy=error.remedy
        ) from error
