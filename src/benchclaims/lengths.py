"""Lengths with their units, as people who set a paper give them: `5.5in`, `14cm`, `360pt`."""

from __future__ import annotations

import re
from typing import Final

from benchclaims.errors import UsageError

POINTS: Final = {"in": 72.0, "cm": 72 / 2.54, "mm": 72 / 25.4, "pt": 1.0}
"""Points in each unit; a point is 1/72 inch, as in PDF and CSS."""
TEXT_SIZE: Final = 7.5
"""The usual size of names and values in a chart, in points; all else goes with it."""
WRITTEN = re.compile(r"(\d{1,5}(?:\.\d{1,6})?) ?(in|cm|mm|pt)")


class Length(str):
    """A length as people write it; raises `UsageError` for what is none.

    >>> Length("5.5in").points, round(Length("14cm").points, 1)
    (396.0, 396.9)
    """

    __slots__ = ()

    def __new__(cls, text: str) -> Length:
        """A length, if it is one."""
        if not is_length(text):
            raise UsageError(
                f"{text!r} is no length", expected="a number with in, cm, mm or pt, such as 5.5in"
            )
        return super().__new__(cls, text)

    @property
    def points(self) -> float:
        """How many points it is long."""
        found = WRITTEN.fullmatch(self)
        assert found is not None, "it was looked at when it was made"
        return float(found[1]) * POINTS[found[2]]


def is_length(text: str) -> bool:
    """Whether a text is a length.

    >>> is_length("360pt"), is_length("360"), is_length("-1in")
    (True, False, False)
    """
    return WRITTEN.fullmatch(text) is not None
