"""Dates as documents write them; a day without a year is no date, and none is ever guessed."""

from __future__ import annotations

import re

from benchclaims.days import is_day, is_span

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAMES = (
    "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    "|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
)
DAY = rf"(?P<month>{_NAMES})\.? (?P<day>[0-9]{{1,2}})(?:, (?P<year>[0-9]{{4}}))?(?![0-9])"
"""Pattern of `Apr 21, 2024`, `Apr 21` or `April 21, 2024`, with the groups month, day and year."""


def of_match(found: re.Match[str]) -> str | None:
    """The ISO date of a match of `DAY`; None where the year is missing or the day does not exist.

    >>> of_match(re.match(DAY, "Jun 08, 2023")), of_match(re.match(DAY, "Apr 21"))
    ('2023-06-08', None)
    """
    if found["year"] is None:
        return None
    month = MONTHS.index(found["month"][:3].lower()) + 1
    return iso(f"{found['year']}-{month:02d}-{int(found['day']):02d}")


def iso(text: str) -> str | None:
    """The day that `text` begins with, or the month or year that it is, if it is ISO 8601 and exists.

    >>> iso("2024-05-06T10:00:00Z"), iso("2023-11"), iso("2023"), iso("2023-13"), iso("spring 2023")
    ('2024-05-06', '2023-11', '2023', None, None)
    """
    return text[:10] if is_day(text[:10]) else text if is_span(text) else None
