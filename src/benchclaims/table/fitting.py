"""A table of claims as wide as a terminal: the least needed is left out, the rest is folded at words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING

from benchclaims.table.reading import READING, WIDTHS, cells, to_table
from benchclaims.texts import width, wrapped

if TYPE_CHECKING:
    import pandas as pd

SPARE = ("task", "datasets", "subject", "confidence", "baseline", "factor_low")
"""What is left out where there is no room, the least needed first."""
LONGEST = 20
"""Columns of a word that is never broken for the sake of others."""
BREAKS = re.compile(r"\s+|(?<=[-/_])")
GAP = "  "


def to_table_of(frame: pd.DataFrame, columns: int) -> str:
    """The table as it is where it has room, else with hedge and direction beside the value, folded."""
    whole = to_table(frame)
    if all(width(line) <= columns for line in whole.splitlines()):
        return whole
    names = [*WIDTHS, "confidence"]
    for spare in ("", *SPARE):
        names = [name for name in names if name != spare]
        rows = [[READING[name] for name in names], *cells(frame, names)]
        widths = shrunk([sizes(column) for column in zip(*rows, strict=True)], columns)
        if sum(widths) + len(GAP) * (len(widths) - 1) <= columns:
            break
    return "".join(f"{line}\n" for row in rows for line in folded(row, widths))


def sizes(column: Sequence[str]) -> tuple[int, int]:
    """How wide a column is with its words whole, and with all on one line."""
    words = (word for cell in column for word in BREAKS.split(cell))
    return min(LONGEST, max(map(width, words))), max(map(width, column))


def shrunk(sizes: Sequence[tuple[int, int]], columns: int) -> list[int]:
    """Widths that are cut, the widest first, until a line has so many columns or no more can be cut.

    >>> shrunk([(5, 20), (12, 14), (4, 4)], 30)
    [10, 12, 4]
    """
    left = columns - len(GAP) * (len(sizes) - 1)
    for most in range(max(whole for _, whole in sizes), 0, -1):
        widths = [max(least, min(whole, most)) for least, whole in sizes]
        if sum(widths) <= left:
            break
    return widths


def folded(row: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    """The lines of a row."""
    columns = [[line for line, _ in wrapped(cell, wide)] for cell, wide in zip(row, widths, strict=True)]
    for line in zip_longest(*columns, fillvalue=""):
        padded = (cell + " " * (wide - width(cell)) for cell, wide in zip(line, widths, strict=True))
        yield GAP.join(padded).rstrip()
