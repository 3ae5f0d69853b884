"""A table as CSV: what is in it as it is, and no cell that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from benchclaims.errors import TableError
from benchclaims.table.columns import BY_NAME, COLUMNS, Column

if TYPE_CHECKING:
    import pandas as pd

GUARDED = tuple("=+-@\t\r\n'")
"""What a cell begins with that a spreadsheet takes for a formula; and the sign that guards it."""


def to_csv(frame: pd.DataFrame) -> str:
    """All columns as CSV with line feeds; text that a spreadsheet would run as a formula is led by `'`."""
    lines = [tuple(frame.columns), *rows(frame)]
    return "".join(",".join(map(_in_csv, line)) + "\n" for line in lines)


def read_csv(text: str) -> pd.DataFrame:
    """The table that `to_csv` wrote, equal to the last digit, validated."""
    import pandas as pd

    from benchclaims.table.schema import validate

    lines = list(csv.reader(io.StringIO(text, newline="")))
    if not lines or set(lines[0]) != set(BY_NAME):
        raise TableError("has other columns than a table of claims", expected=", ".join(BY_NAME))
    cells = dict(
        zip(lines[0], zip(*lines[1:], strict=True) if lines[1:] else [()] * len(lines[0]), strict=True)
    )
    try:
        made = {
            column.name: pd.Series([_read(cell, column) for cell in cells[column.name]], dtype=column.dtype)
            for column in COLUMNS
        }
    except ValueError as error:
        raise TableError(f"holds {error}", expected="numbers in the columns of numbers") from error
    return validate(pd.DataFrame(made))


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
