"""Entries to a frame: one row a claim, all columns, validated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from benchclaims.errors import TableError
from benchclaims.model import CLAIM_FIELDS, Claim, Entry, Paper, TrackedClaim
from benchclaims.table import derive, measured, names, units
from benchclaims.table.basis import Measured
from benchclaims.table.columns import COLUMNS
from benchclaims.table.identity import in_order
from benchclaims.table.schema import validate
from benchclaims.table.verdict import TOLERANCE

if TYPE_CHECKING:
    import pandas as pd

JOINED = "; "
"""What stands between the names of data sets, and between doubts."""

_COPIED = tuple(name for name in CLAIM_FIELDS if name not in ("datasets", "doubts", "rule"))
"""The fields of a claim that a column holds as they are."""
_DERIVED = (
    *("family", "aspect", "better", "improvement", "basis"),
    *("factor_low", "factor_high", "factor_qualifier"),
)


def frame(
    entries: Iterable[Entry],
    metrics: Mapping[str, Measured] | None = None,
    *,
    tolerance: float = TOLERANCE,
) -> pd.DataFrame:
    """The claims of all entries, one a row, with the columns of `columns.COLUMNS`, by paper and place.

    `metrics` are known metrics by id, those of the vocabulary by default; `tolerance` is that of verdicts on
    measurements.  Raises `TableError` with every value that does not meet the schema, and for a measurement
    that cannot be compared.  Missing text is NaN, as pandas has it.
    """
    return validate(unchecked(entries, metrics, tolerance))


def unchecked(
    entries: Iterable[Entry], metrics: Mapping[str, Measured] | None, tolerance: float
) -> pd.DataFrame:
    """The frame as `frame` gives it, before its values are held against the schema."""
    known = measured.vocabulary() if metrics is None else metrics
    ordered = sorted(entries, key=lambda entry: entry.paper.id)
    try:
        made = _typed([row for entry in ordered for row in _rows(entry, known, tolerance)])
    except (TypeError, ValueError, OverflowError) as error:
        raise TableError(f"holds a value of another type ({error})", expected="text and numbers") from error
    return with_names(with_base(made))


def _typed(rows: Sequence[Mapping[str, Any]]) -> pd.DataFrame:
    """The rows as a frame, each column with its type, also where there is no row."""
    import pandas as pd

    raw = {column.name: [row.get(column.name) for row in rows] for column in COLUMNS}
    return pd.DataFrame({column.name: pd.Series(raw[column.name], dtype=column.dtype) for column in COLUMNS})


def _rows(entry: Entry, metrics: Mapping[str, Measured], tolerance: float) -> Iterator[dict[str, Any]]:
    """The rows of an entry, without base units."""
    paper = _paper_cells(entry.paper)
    for tracked in in_order(entry.claims):
        derived = derived_cells(tracked.claim, metrics)
        yield paper | _claim_cells(tracked) | derived | measured.cells(tracked, metrics, tolerance)


def derived_cells(claim: Claim, metrics: Mapping[str, Measured]) -> dict[str, Any]:
    """The derived columns of a claim that need no other claim and no unit."""
    found = derive.derive(claim, metrics)
    return {name: getattr(found, name) or None for name in _DERIVED}


def _paper_cells(paper: Paper) -> dict[str, Any]:
    cells = {name: getattr(paper, name) for name in ("title", "date", "url", "code_url")}
    first = paper.sources[0] if paper.sources else None
    return cells | {
        "paper_id": paper.id,
        "source": first and first.file,
        "source_sha256": first and first.sha256,
    }


def _claim_cells(tracked: TrackedClaim) -> dict[str, Any]:
    claim = tracked.claim
    return {name: getattr(claim, name) for name in _COPIED} | {
        "claim_id": tracked.id,
        "datasets": JOINED.join(claim.datasets) or None,
        "doubts": JOINED.join(claim.doubts) or None,
        "rule": claim.rule or None,
        "status": tracked.status,
        "reviewed_by": tracked.reviewed_by,
        "reviewed_on": tracked.reviewed_on,
    }


def with_names(made: pd.DataFrame) -> pd.DataFrame:
    """The frame with one name for each data set and system, however its texts spell it."""
    import pandas as pd

    listed = [cell.split(JOINED) if isinstance(cell, str) else [] for cell in made["datasets"]]
    known = names.datasets(name for own in listed for name in own)
    joined = [JOINED.join(dict.fromkeys(known[name] for name in own)) or None for own in listed]
    made["dataset_names"] = pd.Series(joined, index=made.index, dtype="str")
    for column in ("subject", "baseline"):
        made[f"{column}_name"] = made[column].map(names.spellings(made[column].dropna())).astype("str")
    return made


def with_base(made: pd.DataFrame) -> pd.DataFrame:
    """The frame with its base columns, converted once a distinct unit."""
    levels = made["form"] == "score"
    known = {unit: units.base(unit) for unit in made["unit"].dropna().unique() if units.is_unit(unit)}
    made["base_low"] = units.to_base(made["low"], made["unit"], levels, known)
    made["base_high"] = units.to_base(made["high"], made["unit"], levels, known)
    names = {unit: found.name for unit, found in known.items()}
    made["base_unit"] = made["unit"].map(names).astype("str")
    return made
