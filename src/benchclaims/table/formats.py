"""A table of claims written out, by the format's name.

Formats for machines (csv, jsonl, parquet) are written here and hold all columns as they are; those for people
are in `reading`.  The same frame gives the same bytes.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from benchclaims.errors import TableError, UsageError
from benchclaims.table.columns import BY_NAME, COLUMNS, Column
from benchclaims.table.reading import to_html, to_latex, to_markdown, to_table

if TYPE_CHECKING:
    import pandas as pd

GUARDED = tuple("=+-@\t\r\n'")
"""What a cell begins with that a spreadsheet takes for a formula; and the sign that guards it."""


def render(frame: pd.DataFrame, format: str) -> str | bytes:
    """The frame in one of `FORMATS`; raises `UsageError` for another, or where Parquet has no pyarrow."""
    if format not in FORMATS:
        raise UsageError(f"unknown format {format!r}", expected=f"one of {', '.join(FORMATS)}")
    return FORMATS[format](frame)


def to_csv(frame: pd.DataFrame) -> str:
    """All columns as CSV with line feeds; text that a spreadsheet would run as a formula is led by `'`."""
    lines = [tuple(frame.columns), *_rows(frame)]
    return "".join(",".join(map(_in_csv, line)) + "\n" for line in lines)


def read_csv(text: str) -> pd.DataFrame:
    """The table that `to_csv` wrote, equal to the last digit, validated."""
    import pandas as pd

    from benchclaims.table.schema import validate

    rows = list(csv.reader(io.StringIO(text, newline="")))
    if not rows or set(rows[0]) != set(BY_NAME):
        raise TableError("has other columns than a table of claims", expected=", ".join(BY_NAME))
    cells = dict(zip(rows[0], zip(*rows[1:], strict=True) if rows[1:] else [()] * len(rows[0]), strict=True))
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
    if not cell and not column.blank:
        return None
    if column.kind == "number":
        return float(cell)
    return int(cell) if column.kind == "integer" else cell.removeprefix("'")


def to_jsonl(frame: pd.DataFrame) -> str:
    """One object a row, all columns by name, empty cells null."""
    import msgspec

    names = list(frame.columns)
    rows = (dict(zip(names, row, strict=True)) for row in _rows(frame))
    return "".join(msgspec.json.encode(row).decode() + "\n" for row in rows)


def to_parquet(frame: pd.DataFrame) -> bytes:
    """All columns as Parquet; raises `UsageError` where pyarrow is not installed."""
    buffer = io.BytesIO()
    try:
        frame.to_parquet(buffer, engine="pyarrow", index=False)
    except ImportError:
        raise UsageError(
            "Parquet needs pyarrow", remedy="install it with: python -m pip install pyarrow"
        ) from None
    return buffer.getvalue()


FORMATS: Mapping[str, Callable[[pd.DataFrame], str | bytes]] = {
    "table": to_table,
    "markdown": to_markdown,
    "csv": to_csv,
    "jsonl": to_jsonl,
    "parquet": to_parquet,
    "html": to_html,
    "latex": to_latex,
}
"""What writes a frame, by the format's name."""


def _rows(frame: pd.DataFrame) -> Iterable[tuple[Any, ...]]:
    """The frame's rows with None for what is missing."""
    cells: Iterable[tuple[Any, ...]] = frame.astype(object).where(frame.notna(), None).itertuples(False, None)
    return cells
