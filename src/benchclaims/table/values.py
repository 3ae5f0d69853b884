"""Whether a single value may stand in a column: what the schema says of a frame, said of one value."""

from __future__ import annotations

import math
import re

from benchclaims.days import is_day, is_span
from benchclaims.numbers import exact
from benchclaims.table.column import CONTROL, DATE, WHEN, Column, Pattern


def complaint(column: Column, value: object) -> str | None:
    """What was expected where `value` may not stand in `column`, else None.

    >>> from benchclaims.table.columns import BY_NAME
    >>> complaint(BY_NAME["form"], "scores"), complaint(BY_NAME["low"], 5.6)
    ('one of score, change, ratio', None)
    """
    if value is None:
        return None if column.nullable else "a value"
    if column.kind == "text":
        return _of_text(column, value) if isinstance(value, str) else "text"
    whole = isinstance(value, int) and not isinstance(value, bool)
    if column.kind == "integer" and not whole:
        return "a whole number"
    return _of_number(column, value) if whole or isinstance(value, float) else "a number"  # type: ignore[arg-type]


def _of_text(column: Column, value: str) -> str | None:
    if column.choices:
        named = ", ".join(column.choices)
        return None if value in column.choices else f"one of {named}"
    if not value and not column.blank:
        return "some text"
    if column.line and re.search(CONTROL, value):
        return "one line without control characters"
    if column.pattern and not matches(column.pattern, value):
        return column.pattern.expected
    return None


def matches(pattern: Pattern, value: str) -> bool:
    """Whether a text is what a pattern asks for; a date is one of the calendar, too.

    >>> matches(DATE, "2024-02-29"), matches(DATE, "2023-02-29"), matches(WHEN, "2023-02")
    (True, False, True)
    """
    if re.search(pattern.regex, value) is None:
        return False
    return is_day(value) if pattern is DATE else is_span(value) if pattern is WHEN else True


def _of_number(column: Column, value: float) -> str | None:
    if not math.isfinite(value):
        return "a finite number"
    if column.least is not None and value < column.least:
        return f"at least {exact(column.least)}"
    if column.most is not None and value > column.most:
        return f"at most {exact(column.most)}"
    return None
