"""What is given with an option, looked at before anything else is: errors name the option, not a file."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import get_args

from benchclaims.choices import meant
from benchclaims.days import DAY, SPAN, is_day, is_span
from benchclaims.errors import UsageError
from benchclaims.lengths import Length, is_length
from benchclaims.literals import NamedWidth, Width

WIDTHS: tuple[NamedWidth, ...] = get_args(NamedWidth)
SHOWN = 60
"""Characters of a value that an error shows."""


def day(option: str) -> Callable[[str], str]:
    """Reads the day of an option.

    >>> day("--on")("2026-11-21")
    '2026-11-21'
    """
    return _reader(option, DAY, is_day)


def span(option: str) -> Callable[[str], str]:
    """Reads the day, month or year of an option."""
    return _reader(option, SPAN, is_span)


def name(option: str, expected: str = "a name on one line") -> Callable[[str], str]:
    """Reads the name of an option: some text on one line."""
    return _reader(option, expected, lambda text: text.isprintable() and bool(text.strip()))


def number(option: str) -> Callable[[str | float], float]:
    """Reads the number of an option; a finite one in base ten, or the number that it is where none is given.

    >>> number("--value")("5.1")
    5.1
    """

    def read(text: str | float) -> float:
        return float(_reader(option, "a finite number such as 5.1", _is_finite)(str(text)))

    return read


def width(option: str) -> Callable[[str], Width]:
    """Reads the width of an option: the name of one, or a length.

    >>> width("--width")("14cm"), width("--width")("column")
    ('14cm', 'column')
    """

    def read(text: str) -> Width:
        if text in WIDTHS:
            return text
        _reader(option, f"{', '.join(WIDTHS)}, or a length such as 5.5in, 14cm or 360pt", is_length)(text)
        return Length(text)

    return read


def share(option: str) -> Callable[[str], float]:
    """Reads a number from 0 to 1 of an option.

    >>> share("--min-confidence")("0.9")
    0.9
    """

    def read(text: str) -> float:
        return float(_reader(option, "a number from 0 to 1, such as 0.9", _is_share)(text))

    return read


def ordinal(option: str) -> Callable[[str], int]:
    """Reads which one of several an option names, counted from 1."""

    def read(text: str) -> int:
        expected = "a whole number, 1 for the first"
        return int(_reader(option, expected, lambda text: text.isdecimal() and int(text) >= 1)(text))

    return read


def one_of(option: str, names: Sequence[str]) -> Callable[[str], str]:
    """Reads a name of those that an option may have.

    >>> one_of("--theme", ["light", "dark"])("dark")
    'dark'
    """

    def read(text: str) -> str:
        if text not in names:
            expected, remedy = f"one of {', '.join(names)}", meant(text, names) or None
            raise UsageError(_found(text), where=option, expected=expected, remedy=remedy)
        return text

    return read


def needed(given: str | None, option: str, found: str, remedy: str) -> str:
    """What is given with an option; raises `UsageError` where it is not there and must be."""
    if given is None:
        raise UsageError(found, expected=option, remedy=remedy)
    return given


def _reader(option: str, expected: str, holds: Callable[[str], bool]) -> Callable[[str], str]:
    def read(text: str) -> str:
        if not holds(text):
            raise UsageError(_found(text), where=option, expected=expected)
        return text

    return read


def _found(text: str) -> str:
    return f"found {text[:SHOWN]!r}" if text else "found nothing"


def _is_share(text: str) -> bool:
    return _is_finite(text) and 0 <= float(text) <= 1


def _is_finite(text: str) -> bool:
    try:
        return math.isfinite(float(text)) and "_" not in text
    except ValueError:
        return False
