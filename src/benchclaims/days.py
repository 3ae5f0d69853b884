"""Days of the calendar: the one way to tell a date from a text that only looks like one."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import date

DAY = "a day of the calendar such as 2026-11-21"
"""What an error expects where a day is none."""
SPAN = "a day such as 2026-11-21, a month or a year"
"""What an error expects where a day, month or year is none."""
_FORM = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def is_day(text: str) -> bool:
    """Whether a text is an ISO 8601 date, `YYYY-MM-DD`, of the calendar.

    >>> is_day("2024-02-29"), is_day("2023-02-29"), is_day("2024-2-9"), is_day("20240209")
    (True, False, False, False)
    """
    if not _FORM.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def is_span(text: str) -> bool:
    """Whether a text is a day, a month or a year.

    >>> is_span("2024"), is_span("2024-05"), is_span("2024-13"), is_span("2024-02-31")
    (True, True, False, False)
    """
    return is_day(_opened(text))


def _opened(when: str) -> str:
    """A month or year with its first day."""
    return when + {4: "-01-01", 7: "-01"}.get(len(when), "")


def ends(when: str) -> tuple[date, date]:
    """The first and the last day of a day, month or year.

    >>> [f"{first} to {last}" for first, last in map(ends, ("2024", "2024-02", "2024-02-09"))]
    ['2024-01-01 to 2024-12-31', '2024-02-01 to 2024-02-29', '2024-02-09 to 2024-02-09']
    >>> ends("9999")[1].isoformat()
    '9999-12-31'
    """
    opened = _opened(when)
    first = date.fromisoformat(opened)
    if opened == when:
        return first, first
    month = first.month if when.count("-") else 12
    return first, first.replace(month=month, day=monthrange(first.year, month)[1])


def reaches(when: str | None, since: str) -> bool:
    """Whether a day, month or year is `since` another or later, in part at least; no date is not.

    >>> [reaches(when, "2023-05") for when in ("2023-05-01", "2023", "2023-04-30", None)]
    [True, True, False, False]
    """
    return bool(when) and (str(when) >= since or since.startswith(str(when)))


def earliest(dates: Iterable[str | None]) -> str | None:
    """The first of days, months and years; of a year and a day in it the day, which says more.

    >>> earliest(["2024", None, "2024-05-06", "2024-05"]), earliest(["2023", "2024-05-06"])
    ('2024-05-06', '2023')
    """
    return min((one for one in dates if one), key=lambda one: f"{one}~", default=None)
