"""Tables of claims read back, from their text or from the file that it lies in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from benchclaims.errors import TableError
from benchclaims.table.columns import BY_NAME, COLUMNS
from benchclaims.table.delimited import from_csv
from benchclaims.table.schema import validate

if TYPE_CHECKING:
    import pandas as pd


def read_csv(text: str | Path) -> pd.DataFrame:
    """The table of claims that was written as CSV, equal to the last digit, validated.

    `text` is the CSV itself, or the path of a file: a `Path`, or a name, which has no line end and no comma.
    Raises `TableError` where it is no table of claims, and where the file cannot be read.
    """
    return validate(from_csv(text_of(text, ",")))


def read_jsonl(text: str | Path) -> pd.DataFrame:
    """The table of claims that was written as JSON lines, equal to the last digit, validated.

    `text` is the JSON lines themselves, or the path of a file: a `Path`, or a name, which has no line end and
    no brace.  Raises `TableError` where it is no table of claims, and where the file cannot be read.
    """
    import msgspec
    import pandas as pd

    rows = []
    for number, line in enumerate(text_of(text, "{").split("\n"), 1):
        if line.strip():
            try:
                row = msgspec.json.decode(line, type=dict[str, str | int | float | None])
            except msgspec.MsgspecError as error:
                raise TableError(f"is no row of JSON lines ({error})", line=number) from error
            if row.keys() != BY_NAME.keys():
                raise TableError(
                    "has other columns than a table of claims", line=number, expected=", ".join(BY_NAME)
                )
            rows.append(row)
    return validate(pd.DataFrame(rows, columns=[column.name for column in COLUMNS]))


def text_of(given: str | Path, sign: str) -> str:
    """A text, or that of the file of which the path is given: where there is no line end and no `sign`."""
    if not isinstance(given, str | Path):
        kind = type(given).__name__
        raise TypeError(f"expected the text of a table of claims, or the path of its file, got {kind}")
    if isinstance(given, str) and (not given or "\n" in given or sign in given):
        return given
    try:
        return Path(given).read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise TableError(
            f"cannot be read ({error.strerror or type(error).__name__})",
            where=given,
            expected="a file that render wrote",
            remedy="check the spelling and the current folder",
        ) from error
    except UnicodeDecodeError as error:
        raise TableError("is not UTF-8", where=given, remedy="write the file as UTF-8") from error
