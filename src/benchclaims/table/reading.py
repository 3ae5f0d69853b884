"""A table of claims for reading: a selection of columns with short headings, in each markup."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from benchclaims.table import sheet
from benchclaims.table.plain import plain
from benchclaims.texts import plain as printable
from benchclaims.texts import width
from benchclaims.wording import ARROWS, hedge, span, unit_sign

if TYPE_CHECKING:
    import pandas as pd

READING: Mapping[str, str] = {
    "paper_id": "paper",
    "task": "task",
    "metric": "metric",
    "direction": "direction",
    "qualifier": "qualifier",
    "value_text": "value",
    "factor_low": "factor",
    "datasets": "data sets",
    "subject": "subject",
    "baseline": "baseline",
    "confidence": "confidence",
}
"""The columns for reading, with their headings."""
WIDTHS = {
    "paper_id": 0.11, "task": 0.13, "metric": 0.13, "value_text": 0.11, "factor_low": 0.09,
    "datasets": 0.13, "subject": 0.15, "baseline": 0.15,
}  # fmt: skip
"""The columns of Markdown, HTML and LaTeX, with their shares of a line's width in LaTeX."""


def to_table(frame: pd.DataFrame) -> str:
    """Aligned columns of plain text, a line a claim, as wide as they need to be."""
    rows = [list(READING.values()), *_reading(frame)]
    widths = [max(width(row[place]) for row in rows) for place in range(len(READING))]
    return "".join(_aligned(row, widths) for row in rows)


def _aligned(row: list[str], widths: list[int]) -> str:
    padded = (cell + " " * (wide - width(cell)) for cell, wide in zip(row, widths, strict=True))
    return "  ".join(padded).rstrip() + "\n"


def to_markdown(frame: pd.DataFrame) -> str:
    """A Markdown table, in which text from papers is no markup."""
    return sheet.to_markdown(_sheet(frame))


def to_html(frame: pd.DataFrame) -> str:
    """An HTML table, in which text from papers is escaped."""
    return sheet.to_html(_sheet(frame))


def to_latex(frame: pd.DataFrame) -> str:
    """A LaTeX table with the rules of booktabs, in which text from papers is escaped."""
    return sheet.to_latex(_sheet(frame))


def _sheet(frame: pd.DataFrame) -> sheet.Sheet:
    """The table with its hedge and direction beside the value: `up to 28% ↓`."""
    return sheet.Sheet(
        [READING[name] for name in WIDTHS], cells(frame, list(WIDTHS)), widths=list(WIDTHS.values())
    )


def cells(frame: pd.DataFrame, names: Sequence[str]) -> list[list[str]]:
    """The cells of some columns, a row a claim, with hedge and direction beside the value."""
    rows = frame.to_dict("records")
    return [[_told(row) if name == "value_text" else _cell(name, row) for name in names] for row in rows]


def _told(row: Mapping[Any, Any]) -> str:
    return f"{hedge(row['qualifier'])}{_cell('value_text', row)}{ARROWS.get(row['direction'], '')}"


def _reading(frame: pd.DataFrame) -> list[list[str]]:
    """The cells of the formats for reading, each on one line, without LaTeX."""
    return [[_cell(name, row) for name in READING] for row in frame.to_dict("records")]


def _cell(name: str, row: Mapping[Any, Any]) -> str:
    if name == "factor_low":
        return factor(row)
    if name == "confidence":
        return f"{row[name]:.2f}"
    if not isinstance(row[name], str):
        return ""
    written = " ".join(row[name].split())
    if name == "value_text" and row["unit"].startswith("USD"):
        return printable(written.replace(r"\$", "$"))
    return printable(plain(written))


def factor(row: Mapping[Any, Any]) -> str:
    """A row's factor for people, in three digits: `≥ 6.67×`, `1.24–2.01×`; empty where it has none."""
    low, high = row["factor_low"], row["factor_high"]
    if low != low:
        return ""
    return f"{hedge(row['factor_qualifier'])}{span(low, high)}{unit_sign('x')}"
