"""A table of claims written out, by the format's name.

Formats for machines (csv, in `delimited`, jsonl, parquet) hold all columns as they are; those for people are
in `reading`.  The same frame gives the same bytes.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from benchclaims.choices import known
from benchclaims.errors import UsageError
from benchclaims.table.delimited import rows, to_csv
from benchclaims.table.reading import to_html, to_latex, to_markdown, to_table

if TYPE_CHECKING:
    import pandas as pd


def render(frame: pd.DataFrame, format: str) -> str | bytes:
    """The frame in one of `FORMATS`; raises `UsageError` for another, or where Parquet has no pyarrow."""
    known("format", format, FORMATS)
    return FORMATS[format](frame)


def to_jsonl(frame: pd.DataFrame) -> str:
    """One object a row, all columns by name, empty cells null."""
    import msgspec

    names = list(frame.columns)
    made = (dict(zip(names, row, strict=True)) for row in rows(frame))
    return "".join(msgspec.json.encode(row).decode() + "\n" for row in made)


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
