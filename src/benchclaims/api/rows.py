"""Claims as they may be given: the files of a repository, or rows of its table that were chosen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeGuard

from benchclaims.api.claims import load, tolerance
from benchclaims.api.given import refused
from benchclaims.model import Entry, Paper

if TYPE_CHECKING:
    import pandas as pd

    from benchclaims.table.given import Given

    Claims: TypeAlias = str | Path | Given


def is_path(claims: Claims) -> TypeGuard[str | Path]:
    """Whether claims are given as their files, and not as a table or the file of one."""
    from benchclaims.table.opened import is_table

    return isinstance(claims, str | Path) and not is_table(Path(claims))


def table_of(claims: Claims) -> pd.DataFrame:
    """The table of claim files, or that of a frame or rows that were given, which may have more columns.

    A further column says which claims the levels beside them contradict.
    """
    from benchclaims.check import opposed
    from benchclaims.table import validate as checked
    from benchclaims.table.columns import BY_NAME
    from benchclaims.table.given import tabled

    if isinstance(claims, str | Path):
        return opposed(load(claims))
    given = tabled(claims)
    if not hasattr(given, "columns") or not hasattr(given, "astype"):
        foreign = ", a pandas DataFrame (see `to_pandas`)" if hasattr(claims, "to_pandas") else ""
        raise refused(claims, f"a path or a table of claims{foreign}")
    return opposed(checked(given[[name for name in given.columns if name in BY_NAME]]))


def known_of(claims: Claims) -> tuple[list[Entry], list[Paper], pd.DataFrame]:
    """The entries of claim files, none of rows; their papers; their table, as `table_of` gives it."""
    from benchclaims.check import opposed
    from benchclaims.store import read_some
    from benchclaims.table import frame
    from benchclaims.table.papers import papers_of

    if not is_path(claims):
        table = table_of(claims)
        return [], papers_of(table), table
    entries = read_some(claims)
    table = opposed(frame(entries, tolerance=tolerance(claims)))
    return entries, [entry.paper for entry in entries], table
