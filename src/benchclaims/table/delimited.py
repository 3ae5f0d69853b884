"""A table as CSV: what is in it as it is, and no cell that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from benchclaims.errors import TableError
from benchclaims.plural import count
from benchclaims.table.column import Column
from benchclaims.table.columns import BY_NAME, COLUMNS

if TYPE_CHECKING:
    import pandas as pd

GUARDED = tuple("=+-@\t\r\n'")
"""What a cell begins with that a spreadsheet takes for a formula; and the sign that guards it."""


def to_csv(frame: pd.DataFrame) -> str:
    """All columns as CSV with line feeds; text that a spreadsheet would run as a formula is led by `'`."""
    lines = [tuple(frame.columns), *rows(frame)]
    return "".join(",".join(map(_in_csv, line)) + "\n" for line in lines)


def from_csv(text: str) -> pd.DataFrame:
    """The table that `to_csv` wrote, not yet validated; blank lines are none.

    Raises `TableError` where it has other columns, a line more or fewer cells, or a cell is no number.
    """
    import pandas as pd

    lines = _lines(text)
    if not lines:
        raise TableError("holds no line, not even one of columns", expected="a table of claims as CSV")
    if sorted(lines[0]) != sorted(BY_NAME):
        raise TableError("has other columns than a table of claims", expected=", ".join(BY_NAME))
    cells = dict(
        zip(lines[0], zip(*lines[1:], strict=True) if lines[1:] else [()] * len(lines[0]), strict=True)
    )
    return pd.DataFrame({column.name: _series(cells[column.name], column) for column in COLUMNS})


def _series(cells: Iterable[str], column: Column) -> pd.Series[Any]:
    """The cells of a column as what it holds; raises `TableError` where one is nothing of the kind."""
    import pandas as pd

    try:
        return pd.Series([_read(cell, column) for cell in cells], dtype=column.dtype)
    except (ValueError, TypeError, OverflowError) as error:
        found = f"holds what is no {column.kind} in the column {column.name} ({error})"
        raise TableError(found, expected="numbers in the columns of numbers") from error


def _lines(text: str) -> list[list[str]]:
    """The cells of all lines that are not blank, as many in each; raises `TableError` where they are not."""
    reader, lines = csv.reader(io.StringIO(text, newline="")), list[list[str]]()
    try:
        for line in filter(None, reader):
            lines.append(line)
            if len(line) != len(lines[0]):
                found = f"has {count(len(line), 'cell')} in line {reader.line_num}"
                raise TableError(found, expected=f"{len(lines[0])}, as in its first")
    except csv.Error as error:
        raise TableError(f"is no CSV ({error} in line {reader.line_num})") from error
    return lines


def _in_csv(cell: Any) -> str:
    if not isinstance(cell, str):
        return "" if cell is None else repr(cell)
    safe = f"'{cell}" if cell.startswith(GUARDED) else cell
    return '"' + safe.replace('"', '""') + '"' if re.search('[",\r\n]', safe) else safe


def _read(cell: str, column: Column) -> str | float | int | None:
    if not cell:
        return None
    if column.kind == "number":
        return float(cell)
    return int(cell) if column.kind == "integer" else cell.removeprefix("'")


def rows(frame: pd.DataFrame) -> Iterable[tuple[Any, ...]]:
    """The frame's rows with None for what is missing."""
    cells: Iterable[tuple[Any, ...]] = frame.astype(object).where(frame.notna(), None).itertuples(False, None)
    return cells
