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


def plain(text: str) -> str | None:
    """The ISO day or month of a date in any form that is read in one way alone; None of all others.

    A day before a month that may be a month before a day is read in two ways (`01.05.2024`).

    >>> [plain(text) for text in ("2024/5/1", "20240501", "2024-5-1T10:00", "May 2024", "1st of May, 2024")]
    ['2024-05-01', '2024-05-01', '2024-05-01', '2024-05', '2024-05-01']
    >>> [plain(text) for text in ("01.05.2024", "13.05.2024", "05/13/2024", "2024-13-01", "spring 2024")]
    [None, '2024-05-13', '2024-05-13', None, None]
    """
    text = text.strip()
    if found := iso(text):
        return found
    for form in (_YEAR_FIRST, _DIGITS, _DAY_FIRST, _MONTH_FIRST, _NUMBERS):
        if match := form.fullmatch(text):
            return _told(match)
    return None


_CLOCK = r"(?:[T ]\d\d?:\d\d[\d:.Z+ -]{0,20})?"
_YEAR_FIRST = re.compile(rf"(?P<year>\d{{4}})([-/.])(?P<month>\d\d?)(?:\2(?P<day>\d\d?))?{_CLOCK}", re.A)
_DIGITS = re.compile(r"(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)", re.A)
_DAY_FIRST = re.compile(
    rf"(?P<day>\d\d?)(?:st|nd|rd|th)?(?: of)?[ -](?P<name>{_NAMES})\.?[ ,-]{{1,2}}(?P<year>\d{{4}}){_CLOCK}",
    re.A | re.I,
)
_MONTH_FIRST = re.compile(
    rf"(?P<name>{_NAMES})\.?(?: (?P<day>\d\d?)(?:st|nd|rd|th)?)?,?[ -](?P<year>\d{{4}}){_CLOCK}", re.A | re.I
)
_NUMBERS = re.compile(rf"(?P<one>\d\d?)([-/.])(?P<two>\d\d?)\2(?P<year>\d{{4}}){_CLOCK}", re.A)


def _told(match: re.Match[str]) -> str | None:
    """The day or month of a match; None where it does not exist, or the month may be the day."""
    parts = match.groupdict()
    if "one" in parts:
        first, second = sorted((int(parts["one"]), int(parts["two"])))
        if second <= 12 and first != second:
            return None
        parts |= {"month": first, "day": second}
    elif "name" in parts:
        parts["month"] = MONTHS.index(parts["name"][:3].lower()) + 1
    month = f"{parts['year']}-{int(parts['month']):02d}"
    return iso(month if parts["day"] is None else f"{month}-{int(parts['day']):02d}")
