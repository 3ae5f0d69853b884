"""Whether a frame is a table of claims: pandera in one lazy run over all rows, every failure reported."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import TYPE_CHECKING, Any, cast

from benchclaims.errors import TableError
from benchclaims.loading import LOADING
from benchclaims.plural import count
from benchclaims.table.column import CONTROL, Column
from benchclaims.table.columns import COLUMNS
from benchclaims.table.given import tabled
from benchclaims.table.typed import typed
from benchclaims.table.values import matches

if TYPE_CHECKING:
    import pandas as pd
    from pandera.pandas import Check, DataFrameSchema

    from benchclaims.table.given import Given

SHOWN = 20
"""Failures that an error tells one by one."""
NAMED = 5
"""Missing columns that an error names."""


@dataclass(frozen=True, slots=True, order=True)
class Failure:
    """One value that does not meet the schema: of which claim, in which column, and what was expected.

    `claim` is the claim's id, or empty where the frame as a whole fails; `column` is empty where a row does.
    """

    claim: str
    column: str
    found: str
    expected: str

    def __str__(self) -> str:
        place = ": ".join(part for part in (self.claim, self.column) if part)
        return f"{place or 'the table'}: found {self.found}, expected {self.expected}"


def validate(frame: Given) -> pd.DataFrame:
    """The frame itself, or that of rows, with the types of its columns where `typed` can tell them.

    Raises `TableError` with all that is wrong with it, `TypeError` for what is no table.
    """
    table = tabled(frame)
    if not hasattr(table, "columns"):
        raise TypeError(f"expected a table of claims, as bc.load gives, got {type(frame).__name__}")
    table = typed(table)
    refuse(failures(table))
    return table


def refuse(found: Sequence[Failure], remedy: str | None = None) -> None:
    """Raise `TableError` with the first failures, and how many more there are, if there is one.

    What is wrong in several rows alike is told once.
    """
    alike = Counter((failure.column, failure.found, failure.expected) for failure in found)
    firsts = {(one.column, one.found, one.expected): one for one in reversed(found)}
    told = [_told(firsts[which], alike[which]) for which in alike]
    if found:
        rest = f"; and {len(told) - SHOWN} more" if len(told) > SHOWN else ""
        raise TableError(f"{'; '.join(told[:SHOWN])}{rest}", remedy=remedy)


def _told(failure: Failure, rows: int) -> str:
    """A failure, with how many rows have it.

    >>> _told(Failure("a#1", "task", "'KV cache'", "any id"), 3)
    "a#1 and 2 more rows: task: found 'KV cache', expected any id"
    """
    more = f" and {count(rows - 1, 'more row')}" if rows > 1 else ""
    return str(replace(failure, claim=failure.claim + more))


def failures(frame: pd.DataFrame) -> list[Failure]:
    """All that is wrong with a frame, sorted; nothing where it is a table of claims.

    Of a frame that lacks columns, or has them of other types, nothing else is said.
    """
    if missing := [column.name for column in COLUMNS if column.name not in frame]:
        return [
            Failure("", "", f"no {_listed(missing)}", "the columns of a table of claims, as bc.load gives")
        ]
    frame = frame.reset_index(drop=True)
    with LOADING:  # pandera registers what it knows of pandas at its first use
        records = _cases(frame)
    typed = [case for case in records if str(case["check"]).startswith("dtype(")]
    ids = frame["claim_id"].tolist() if "claim_id" in frame else []
    return sorted({_failure(case, frame, ids) for case in typed or _once(records)})


def _cases(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """Pandera's failure cases."""
    from pandera.errors import SchemaErrors

    try:
        schema().validate(frame, lazy=True)
    except SchemaErrors as error:
        return cast(list[dict[str, Any]], error.failure_cases.to_dict("records"))
    return []


def _once(cases: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The cases, those of whole rows once a row: pandera has one for each of its cells."""
    found = {
        (case["index"], case["check"], None if case["schema_context"] != "Column" else case["column"]): case
        for case in cases
    }
    return list(found.values())


def _listed(names: Sequence[str]) -> str:
    """A few names, and how many more there are."""
    rest = len(names) - NAMED
    return ", ".join(names[:NAMED]) + (f" and {rest} more" if rest > 0 else "")


def _failure(case: dict[str, Any], frame: pd.DataFrame, ids: Sequence[object]) -> Failure:
    """A row of pandera's failure cases in words; `ids` are those of the frame's claims."""
    index, column, check = case["index"], case["column"], str(case["check"])
    known = index in frame.index
    claim = str(ids[int(index)]) if known and ids else ""
    if check == ONCE:
        return Failure(claim, "claim_id", "an id that another row has, too", ONCE)
    if case["schema_context"] != "Column":
        found = _relation(check, frame.loc[index]) if known else str(case["failure_case"])
        return Failure(claim, "", found, EXPECTED.get(check, check))
    return Failure(claim, str(column), repr(case["failure_case"]), _expected(check))


EXPECTED = {
    "not_nullable": "a value",
    "column_in_dataframe": "this column to be there",
    "column_in_schema": "a column of a table of claims",
}
"""What pandera's own checks expect, in words."""


ONCE = "each claim once, as claims.drop_duplicates('claim_id') gives"
TYPES = {"float64": "numbers", "int64": "whole numbers"}
"""What columns hold that are no text, by the types of pandas."""


def _expected(check: str) -> str:
    if check.startswith("dtype("):
        return TYPES.get(check.removeprefix("dtype('").removesuffix("')"), "text")
    return EXPECTED.get(check, check)


def _relation(check: str, row: pd.Series[Any]) -> str:
    """The values that a check between columns is about."""
    names = [name for name in row.index if name in check.replace(",", " ").split()]
    return ", ".join(f"{name} {row[name]}" for name in names)


@cache
def schema() -> DataFrameSchema:
    """The pandera schema: the columns as described, and what holds between them."""
    import pandera.pandas as pa

    return pa.DataFrameSchema(
        {column.name: _column(column) for column in COLUMNS},
        checks=[
            _between(lambda frame: frame["low"] <= frame["high"], "low <= high"),
            _between(lambda frame: frame["start"] < frame["end"], "start < end"),
            _between(lambda frame: _orderly(frame), "factor_low <= factor_high or both empty"),
            _between(lambda frame: ~frame["claim_id"].duplicated(), ONCE),
        ],
        strict=True,
        ordered=False,
    )


def _orderly(frame: pd.DataFrame) -> pd.Series[bool]:
    low, high = frame["factor_low"], frame["factor_high"]
    return (low <= high) | (low.isna() & high.isna())


def _between(holds: Any, expected: str) -> Check:
    import pandera.pandas as pa

    return pa.Check(holds, name=expected, error=expected, ignore_na=False)


def _column(column: Column) -> Any:
    import pandera.pandas as pa

    return pa.Column(column.dtype, checks=_checks(column), nullable=column.nullable, coerce=False)


def _holding(values: pd.Series[str], holds: Callable[[str], object]) -> pd.Series[bool]:
    """For which values it holds, by Python's `re` and not by Arrow's engine, which has no lookahead."""
    import pandas as pd

    return pd.Series([bool(holds(value)) for value in values], index=values.index, dtype=bool)


def _checks(column: Column) -> list[Check]:
    """The checks of one column, each named by what it expects."""
    import pandera.pandas as pa

    def check(holds: Any, expected: str) -> Check:
        return pa.Check(holds, name=expected, error=expected)

    found: list[Check] = []
    if column.kind == "number":
        found.append(check(lambda values: values.abs() < float("inf"), "a finite number"))
    if column.least is not None:
        found.append(check(lambda values: values >= column.least, f"at least {column.least:g}"))
    if column.most is not None:
        found.append(check(lambda values: values <= column.most, f"at most {column.most:g}"))
    if column.choices:
        named = ", ".join(column.choices)
        found.append(check(lambda values: values.isin(column.choices), f"one of {named}"))
    elif column.kind == "text" and not column.blank:
        found.append(check(lambda values: values.str.len() > 0, "some text"))
    if column.line:
        clean = "one line without control characters"
        found.append(check(lambda values: ~_holding(values, re.compile(CONTROL).search), clean))
    if pattern := column.pattern:
        found.append(check(lambda values: _holding(values, partial(matches, pattern)), pattern.expected))
    return found
