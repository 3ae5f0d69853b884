"""A table of claims for reading: a selection of columns with short headings, in each markup."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from benchclaims.table import sheet
from benchclaims.texts import plain, width

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
    return sheet.Sheet(list(READING.values()), _reading(frame))


def _reading(frame: pd.DataFrame) -> list[list[str]]:
    """The cells of the formats for reading, each on one line."""
    return [[_cell(name, row) for name in READING] for row in frame.to_dict("records")]


def _cell(name: str, row: Mapping[Any, Any]) -> str:
    if name == "factor_low":
        return factor(row)
    if name == "confidence":
        return f"{row[name]:.2f}"
    return plain(" ".join(row[name].split())) if isinstance(row[name], str) else ""


SIGNS = {"at-least": "≥ ", "at-most": "≤ ", "up-to": "up to ", "approx": "≈ ", "average": "mean "}


def factor(row: Mapping[Any, Any]) -> str:
    """A row's factor for people, in three digits: `≥ 6.67×`, `1.24–2.01×`; empty where it has none."""
    low, high = row["factor_low"], row["factor_high"]
    if low != low:
        return ""
    ends = shown(low) if low == high else f"{shown(low)}–{shown(high)}"
    return f"{SIGNS.get(row['factor_qualifier'], '')}{ends}×"


def shown(value: float, digits: int = 3) -> str:
    """A number in so many digits, without an exponent where that is short.

    >>> shown(6.6666), shown(100.0), shown(1234567.0), shown(1e12)
    ('6.67', '100', '1230000', '1e+12')
    """
    short = f"{value:.{digits}g}"
    return short if "e" not in short or abs(value) >= 1e9 or abs(value) < 1e-4 else f"{float(short):.10g}"
