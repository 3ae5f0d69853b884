"""The claims that a caller gives: whether they are a table of claims, and share an axis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchclaims.errors import TableError, UsageError
from benchclaims.report.axes import ADDED
from benchclaims.report.wording import count
from benchclaims.table.given import tabled
from benchclaims.table.typed import typed

if TYPE_CHECKING:
    import pandas as pd

NEEDED = (
    "claim_id", "paper_id", "status", "role", "metric", "family", "aspect", "better", "form", "direction",
    "qualifier", "improvement", "low", "high", "unit", "basis", "baseline_value", "factor_low", "factor_high",
    "factor_qualifier", "measured", "measured_factor",
)  # fmt: skip
"""Columns without which nobody can say where a claim stands."""
NAMED = 8
"""As many axes as an error names."""


def unplaced(frame: pd.DataFrame) -> pd.DataFrame:
    """A table of claims without what placing adds; raises `TableError` for what is none.

    What went through other hands (categories, `convert_dtypes`, an index of claim ids) has its types back.
    """
    table = tabled(frame)
    columns = getattr(table, "columns", ())
    if missing := [name for name in NEEDED if name not in columns]:
        raise TableError(
            f"this is no table of claims: it has no {missing[0]!r}"
            + (f" and lacks {count(len(missing) - 1, 'more column')}" if missing[1:] else ""),
            expected="the columns of docs/columns.md",
            remedy="take the table of benchclaims.load, or of benchclaims.extract_frame for texts",
        )
    return typed(table.drop(columns=[name for name in ADDED if name in columns]))


def of_one_axis(shown: pd.DataFrame) -> pd.DataFrame:
    """Placed claims that share an axis; raises `UsageError` for those of several, which it names."""
    sizes = shown["axis"].value_counts().sort_index().sort_values(ascending=False, kind="stable")
    if len(sizes) > 1:
        named = [f"{axis!r} ({count(number, 'claim')})" for axis, number in sizes.iloc[:NAMED].items()]
        more = f", and {len(sizes) - NAMED} more" if len(sizes) > NAMED else ""
        raise UsageError(
            f"these claims stand on {len(sizes)} axes that cannot be one: {', '.join(named)}{more}",
            expected="claims of one axis",
            remedy=f"choose them by the column axis of placed = benchclaims.report.place(claims): "
            f"placed[placed.axis == {sizes.index[0]!r}]",
        )
    return shown


def of_one_plane(bases: list[str]) -> str:
    """The basis of per cent of a plane; raises `UsageError` where there are several."""
    if len(bases) > 1:
        raise UsageError(
            f"these claims of quality are in {len(bases)} kinds of per cent that cannot share an axis: "
            + ", ".join(map(repr, bases)),
            expected="one of these in the column basis",
            remedy=f"choose it: claims[(claims.family != 'quality') | (claims.basis == {bases[0]!r})]",
        )
    return bases[0]
