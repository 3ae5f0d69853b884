"""Abstracts that are at hand, as a DataFrame or as dictionaries, made the document that readers take.

Each row becomes a JSON line, so that all that holds for a file of JSON lines holds for them, too.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchclaims.choices import listed
from benchclaims.errors import InputError

if TYPE_CHECKING:
    from benchclaims.read.document import Document

TEXTS = ("text", "abstract")
"""What the column of the abstracts may be called; the first is taken where both are there."""
OWN_ID = "paper_id"
"""What the table calls the column of the ids; it is taken where there is no `id`."""
KNOWN = ("id", "title", "authors", "date", "arxiv_id", "url", "code_url")
"""What else is known of a paper."""
NAME = "records"
"""What the `source` of such a paper is called."""
WANTED = f"a column `text` or `abstract`, and of {', '.join(KNOWN)} what there is"


ROWS = ("to_dicts", "to_pylist", "to_dict")
"""What gives the rows of a frame of polars, of a table of pyarrow, of a frame of pandas."""


def is_frame(given: object) -> bool:
    """Whether something is a DataFrame, of pandas or of another library, or a table of pyarrow."""
    return hasattr(given, "columns") and any(hasattr(given, name) for name in ROWS)


def rows_of(frame: Any) -> list[Mapping[str, Any]]:
    """The rows of a DataFrame that has a column of abstracts; raises `InputError` for one that has none.

    An index that is named as a column of ids is one, where the frame has no such column.  Columns that are
    called as tables of other programs call them (`Abstract`, `publication_year`) go by the names of fields.
    """
    given = list(getattr(frame, "column_names", frame.columns))
    columns = as_fields(given, getattr(getattr(frame, "index", None), "names", ()))
    if not set(TEXTS) & set(columns):
        raise InputError(
            f"holds no column of abstracts (columns: {listed(map(str, given))})",
            where=NAME,
            expected=WANTED,
            remedy='rename the column: df.rename(columns={"…": "text"})',
        )
    if twice := [name for name in (*TEXTS, *KNOWN, OWN_ID) if columns.count(name) > 1]:
        raise InputError(
            f"holds several columns that are called {twice[0]}",
            where=NAME,
            expected="one of each name",
            remedy="rename all but one: df.columns = […]",
        )
    plain = next((name for name in ROWS[:2] if hasattr(frame, name)), None)
    found: list[Mapping[str, Any]]
    if plain:
        found = getattr(frame, plain)()
    else:
        from benchclaims.table.given import from_index

        found = from_index(frame, ("id", OWN_ID)).astype(object).to_dict("records")
    renamed = {old: new for old, new in zip(given, columns, strict=True) if old != new}
    return [{renamed.get(name, name): cell for name, cell in row.items()} for row in found]


def as_fields(columns: Sequence[Any], index: Iterable[Any] = ()) -> list[Any]:
    """The names of columns, with those of fields where a column is called as other programs call it.

    A field that has a column of its own name, or a level of the `index`, keeps to that; the rest stays.

    >>> as_fields(["Key", "Abstract", "Publication Year", "cited", "title", "Title"])
    ['id', 'text', 'date', 'cited', 'title', 'Title']
    """
    from benchclaims.read.header import COLUMNS, called

    names = [str(name) if isinstance(name, str) else "" for name in columns]
    own = {"text": TEXTS, "id": ("id", OWN_ID)}
    there = {*names, *index}
    lacking = [field for field in COLUMNS if there.isdisjoint(own.get(field, (field,)))]
    fields = {name: field for field in lacking if (name := called(field, names))}
    return [fields.get(name, given) for name, given in zip(names, columns, strict=True)]


def are_columns(given: Mapping[str, Any]) -> bool:
    """Whether a dictionary holds columns of abstracts, and not one abstract."""
    cells = next((given[name] for name in TEXTS if name in given), "")
    return hasattr(cells, "__len__") and not isinstance(cells, str | bytes)


def rows_of_columns(columns: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The rows that columns make; raises `InputError` where these are not of one length.

    >>> rows_of_columns({"id": ["a", "b"], "text": ["It is 2x faster.", "It is new."]})[1]
    {'id': 'b', 'text': 'It is new.'}
    """
    import pandas as pd

    try:
        return rows_of(pd.DataFrame({**columns}))
    except ValueError as error:
        raise InputError(
            f"is a dictionary of columns that make no table ({error})",
            where=NAME,
            expected="columns of one length",
            remedy='give records instead: [{"id": "…", "text": "…"}]',
        ) from error


def as_documents(rows: Iterable[Mapping[str, Any]]) -> list[Document]:
    """Rows as one document of JSON lines, in their order; none where there is no row.

    >>> as_documents([{"abstract": "It is 2x faster.", "id": "a", "cited": 3}])[0].text
    '{"text": "It is 2x faster.", "id": "a"}\\n'
    """
    from benchclaims.read.document import Document

    lines = "".join(json.dumps(_row(row, number)) + "\n" for number, row in enumerate(rows, 1))
    return [Document(Path(NAME), NAME, lines.encode())] if lines else []


def _row(row: Mapping[str, Any], number: int) -> dict[str, object]:
    """A row's fields as JSON takes them; an empty cell is an empty text, and no other field."""
    name = next((name for name in TEXTS if name in row), None)
    if name is None:
        there = ", ".join(map(str, row)) or "none"
        raise InputError(
            f"holds no text (fields: {there})", where=NAME, line=number, expected=WANTED, remedy="add it"
        )
    if coded := [field for field in (name, *KNOWN) if isinstance(row.get(field), bytes)]:
        raise InputError(
            f"the field {coded[0]} holds bytes",
            where=NAME,
            line=number,
            expected="text",
            remedy=f'decode it: df["{coded[0]}"].str.decode("utf-8")',
        )
    made = {"text": "" if _is_empty(row[name]) else _plain(row[name])}
    made |= {field: _plain(row[field]) for field in KNOWN if field in row and not _is_empty(row[field])}
    if "id" not in made and not _is_empty(row.get(OWN_ID)):
        made["id"] = _plain(row[OWN_ID])
    if isinstance(made.get("id"), float):
        raise InputError(
            f"the id {made['id']} is a number with a point, which may have lost digits",
            where=NAME,
            line=number,
            expected="ids that are text or whole numbers",
            remedy='read them as text, for example pandas.read_csv("…", dtype=str)',
        )
    return made


def _is_empty(cell: object) -> bool:
    """Whether a cell is None, or missing as pandas has it (NaN, NA, NaT), which is not equal to itself."""
    if cell is None or hasattr(cell, "__len__"):
        return cell is None
    alike: object = cell == cell
    return str(alike) != "True"  # of numpy's scalars it is no `True` of Python's, of NA it is NA


def _plain(cell: Any) -> object:
    """A cell as JSON has it: days as ISO 8601, numbers and lists of numpy as those of Python.

    >>> import numpy
    >>> _plain(numpy.int64(7)), _plain(numpy.datetime64("2024-01-02T03:04", "ns"))
    (7, '2024-01-02')
    """
    if getattr(getattr(cell, "dtype", None), "kind", "") == "M":
        cell = cell.astype("datetime64[D]")  # in nanoseconds numpy makes a day a whole number
    cell = cell.tolist() if hasattr(cell, "tolist") else cell
    if hasattr(cell, "isoformat"):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)  # a column of whole numbers with a gap in it
    if isinstance(cell, str | int | float | list | tuple):
        return cell
    return str(cell)
