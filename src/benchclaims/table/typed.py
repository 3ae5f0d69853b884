"""A table that went through other hands, with the types of its columns again, where nothing is lost by it.

Pandas reads a column of empty cells as numbers, days as timestamps and `2305.10000` as 2305.1.  What can be
told for sure from the cell or its row is put right; a column with any other cell is left for the schema to
refuse.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from benchclaims.table.column import DATE, WHEN, Column
from benchclaims.table.columns import COLUMNS

if TYPE_CHECKING:
    import pandas as pd

    Row = Mapping[str, Any]


def typed(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame, or one with each column's own type; columns that lose something by it stay as they are.

    >>> import pandas as pd
    >>> made = typed(pd.DataFrame({"low": [2, 3], "doubts": [float("nan")] * 2, "date": [2023, 2024]}))
    >>> [str(dtype) for dtype in made.dtypes], list(made.date)
    (['float64', 'str', 'str'], ['2023', '2024'])
    """
    if frame.columns.has_duplicates:
        return frame
    found = [column for column in COLUMNS if column.name in frame and not _is_typed(frame, column)]
    made = {column.name: series for column in found if (series := _typed(frame, column)) is not None}
    return frame.assign(**made) if made else frame


def _is_typed(frame: pd.DataFrame, column: Column) -> bool:
    return bool(frame[column.name].dtype == column.dtype)


def _typed(frame: pd.DataFrame, column: Column) -> pd.Series[Any] | None:
    """A column with its type; None where a cell cannot be told for sure."""
    import pandas as pd

    values = frame[column.name]
    rows = [column.name, *(name for name in BESIDE.get(column.name, ()) if name in frame)]
    cells = zip(values.astype(object), values.isna(), frame[rows].to_dict("records"), strict=True)
    read = READ[column.kind]
    try:
        made = [None if empty else read(cell, column, row) for cell, empty, row in cells]
        return pd.Series(made, index=frame.index, dtype=column.dtype)
    except (ArithmeticError, KeyError, TypeError, ValueError):
        return None


def _number(cell: Any, _: Column, __: Row) -> float:
    if isinstance(cell, bool):
        raise TypeError
    found = float(cell)
    if not isinstance(cell, str) and found != cell:
        raise ValueError
    return found


def _integer(cell: Any, _: Column, __: Row) -> int:
    if isinstance(cell, bool):
        raise TypeError
    found = int(cell)
    if not isinstance(cell, str) and found != cell:
        raise ValueError
    return found


def _text(cell: Any, column: Column, row: Row) -> str:
    if isinstance(cell, str):
        return str(cell)
    if hasattr(cell, "isoformat"):
        return _day(cell, column)
    return TOLD[column.name](_number(cell, column, row), row)


def _day(cell: Any, column: Column) -> str:
    """A day without a time of it."""
    day, _, time = cell.isoformat().partition("T")
    if column.pattern not in (DATE, WHEN) or time.strip("0:."):
        raise ValueError
    return str(day)


def _year(number: float, _: Row) -> str:
    if not number.is_integer():
        raise ValueError
    return str(int(number))


def _paper_id(number: float, row: Row) -> str:
    """The id with which that of the claim begins, where it is the number."""
    found = str(row["claim_id"]).rpartition("#")[0]
    if float(found) != number:
        raise ValueError
    return found


def _value_text(number: float, row: Row) -> str:
    """The number as it stands in the quote, where it is as long as the value's place."""
    found = str(int(number)) if number.is_integer() else repr(number)
    if found not in row["quote"] or len(found) != row["end"] - row["start"]:
        raise ValueError
    return found


READ: Mapping[str, Callable[[Any, Column, Row], Any]] = {
    "text": _text,
    "number": _number,
    "integer": _integer,
}
"""What reads a cell, by the kind of its column."""

TOLD: Mapping[str, Callable[[float, Row], str]] = {
    "date": _year,
    "paper_id": _paper_id,
    "value_text": _value_text,
}
"""What tells a text of which pandas made a number."""

BESIDE = {"paper_id": ("claim_id",), "value_text": ("quote", "start", "end")}
"""What such a text is told by."""
