"""Claim files as an analyst and a builder use them: the table, a build, the schemas."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal, overload

from benchclaims.api import given
from benchclaims.progress import Progress, untold
from benchclaims.repository import Repository

if TYPE_CHECKING:
    import pandas as pd

    from benchclaims.build import BuildResult
    from benchclaims.literals import TableFormat


def load(path: str | Path = "claims/") -> pd.DataFrame:
    """The validated table of a folder of claim files, or of one file: one row a claim.

    A file `.csv`, `.jsonl` or `.parquet` is a table that `extract --format`, `render` or pandas wrote.

    All rows are given: `role` tells results from `optional` findings, `status` what a person `reviewed` or
    `rejected`.  Raises `InputError` where there are none, `TableError` with each place that does not meet the
    schema, `TypeError` for what is no path.

    >>> claims = load("claims/2305.02538.yaml")
    >>> list(zip(claims.value_text, claims.metric, claims.factor_low, claims.status))
    [('5.6 times', 'model-size', 5.6, 'reviewed'), ('1.2 times', 'training-speed', 1.2, 'reviewed')]
    """
    from benchclaims.store import read_some
    from benchclaims.table import frame
    from benchclaims.table.opened import is_table, read_table

    if is_table(given.a_path(path)):
        return read_table(Path(path))
    return frame(read_some(path), tolerance=tolerance(path))


def tolerance(claims: str | Path = "claims/") -> float:
    """The relative tolerance of verdicts on measurements: what the repository of `claims` sets, or 0.05.

    >>> tolerance("claims/")
    0.05
    """
    from benchclaims.build.drawing import tolerance_of

    return tolerance_of(Repository.of(claims))


@overload
def render(frame: pd.DataFrame, format: Literal["parquet"]) -> bytes: ...
@overload
def render(
    frame: pd.DataFrame,
    format: Literal["table", "markdown", "csv", "jsonl", "html", "latex"],
    *,
    columns: int | None = None,
) -> str: ...
@overload
def render(frame: pd.DataFrame, format: TableFormat, *, columns: int | None = None) -> str | bytes: ...
def render(frame: pd.DataFrame, format: TableFormat, *, columns: int | None = None) -> str | bytes:
    """A table of claims as `table`, `markdown`, `csv`, `jsonl`, `parquet`, `html` or `latex`.

    With `columns` a `table` fits a terminal so wide: what is least needed is left out, cells are folded.

    >>> print(render(load("claims/2305.02538.yaml"), "csv")[:16])
    paper_id,claim_i
    """
    from benchclaims.table import render as rendered
    from benchclaims.table.fitting import to_table_of

    if not hasattr(frame, "columns"):
        raise given.refused(frame, "a table of claims, a pandas DataFrame")
    if columns is not None and format == "table":
        return to_table_of(frame, columns)
    return rendered(frame, format)


def build(
    root: str | Path = ".", *, prune: bool = False, progress: Progress = untold, dry_run: bool = False
) -> BuildResult:
    """Read `seeds/` of a repository and write its `claims/`, `reports/` and `schemas/`; see `build.build`.

    With `dry_run` nothing is written, and the result says what would be.
    """
    from benchclaims.build import build as walk

    return walk(root, prune=prune, progress=progress, dry_run=dry_run)


def schema() -> str:
    """The JSON Schema of a claim file.

    >>> import json
    >>> json.loads(schema())["required"]
    ['paper', 'claims']
    """
    from benchclaims.store.publish import CLAIM_FILE, schemas

    return schemas()[CLAIM_FILE]


def write_schemas(folder: str | Path = "schemas/") -> list[Path]:
    """Write the JSON Schema of claim files and the schemas of the table; the paths that changed."""
    from benchclaims.build import write_schemas as write

    return write(folder)
