"""Derived columns computed anew, and told where a correction has left them behind.

Who corrects a value in a frame sees the chart of the corrected value, or an error; never that of the old one.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from benchclaims.model import Claim
from benchclaims.table.basis import Measured
from benchclaims.table.build import derived_cells, with_base, with_names
from benchclaims.table.columns import BY_NAME
from benchclaims.table.measured import judged_cells, vocabulary
from benchclaims.table.schema import Failure, refuse
from benchclaims.table.schema import validate as checked

if TYPE_CHECKING:
    import pandas as pd

    from benchclaims.table.given import Given

CLAIM = (
    *("quote", "value_text", "start", "end", "low", "high", "unit", "form", "direction", "qualifier"),
    *("metric", "baseline_value"),
)
"""What a claim's derived columns are computed from."""

OF_ALL = ("dataset_names", "subject_name", "baseline_name")
"""Derived columns that depend on the other rows, so that those of a selection may differ."""

NEAR = 1e-9
"""How far off, as a share, a number may be that was written in fewer digits."""

REMEDY = "derive them anew: benchclaims.table.derived(claims)"


def validate(frame: Given) -> pd.DataFrame:
    """The table itself, with the types of its columns; raises `TableError` with all that is wrong with it.

    `frame` may be its rows as dictionaries.  Wrong is what the schema refuses and, where it refuses nothing,
    derived columns that the others contradict.
    """
    table = checked(frame)
    refuse(_left_behind(table), REMEDY)
    return table


def derived(frame: Given) -> pd.DataFrame:
    """The table with its derived columns computed anew from the others, as after a correction in pandas.

    What others measured stays; the verdict on it is computed anew.  Raises `TableError` where the other
    columns are no table of claims.

    >>> from benchclaims.api import load
    >>> claims = load("claims/2305.02538.yaml")
    >>> claims.loc[0, ["low", "high"]] = 50
    >>> list(derived(claims).factor_low)
    [50.0, 1.2]
    """
    table = checked(frame)
    return checked(with_names(with_base(_computed(table))))


def _computed(table: pd.DataFrame) -> pd.DataFrame:
    """The table with those derived columns anew that follow from one row."""
    import pandas as pd

    metrics = vocabulary()
    cells = [_cells(row, metrics) for row in table.to_dict("records")]
    names = [name for name in table if any(name in row for row in cells)]
    return table.assign(
        **{
            name: pd.Series([row.get(name) for row in cells], index=table.index, dtype=BY_NAME[name].dtype)
            for name in names
        }
    )


def _cells(row: Mapping[Any, Any], metrics: Mapping[str, Measured]) -> dict[str, Any]:
    """The derived cells of a row, without base units."""
    fields: dict[str, Any] = {name: None if row[name] != row[name] else row[name] for name in CLAIM}
    claim = Claim(**fields)
    made = derived_cells(claim, metrics)
    if row["n_measured"] and row["measured"] == row["measured"]:
        return made | judged_cells(claim, row["measured"], metrics.get(claim.metric), row["tolerance"])
    return made | dict.fromkeys(("measured_factor", "verdict", "tolerance"))


def _left_behind(table: pd.DataFrame) -> list[Failure]:
    """The derived cells that are not what the other columns make."""
    anew = with_base(_computed(table))
    names = [name for name, column in BY_NAME.items() if column.derived and name not in OF_ALL]
    return [
        Failure(claim, name, _told(old), f"{_told(new)}, as the row's other columns make it")
        for name in names
        for claim, old, new in zip(table["claim_id"], table[name], anew[name], strict=True)
        if not _alike(old, new)
    ]


def _alike(old: Any, new: Any) -> bool:
    if old != old or new != new:
        return bool(old != old and new != new)
    return bool(old == new) or (not isinstance(old, str) and math.isclose(old, new, rel_tol=NEAR))


def _told(cell: Any) -> str:
    return "nothing" if cell != cell else repr(cell)
