"""Tables as text (RFC 4180): rows of cells, each with the place at which its inside stands in the text.

Beyond the RFC, spaces around quotes, blank lines and a first line `sep=;`, meant for Excel, are passed over.
A bare cell may hold quotes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from benchclaims.read.document import MARK

QUOTE = '"'
_BREAK = re.compile(r"\r\n?|\n")
_BEGINS = re.compile(rf'{MARK}?(?:"?sep=[^\r\n"]"?(?:\r\n?|\n))?')
_OPENS = re.compile(r' *+"')
_QUOTED = re.compile(r'[^"]*+(?:""[^"]*+)*+')


class Unclosed(ValueError):
    """A quote that nothing ends; its argument is where it stands."""


class Stray(ValueError):
    """A quote that ends a cell before the cell is over; its argument is where it stands."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Where the inside of a cell stands, without the quotes around it, if there are any."""

    start: int
    end: int

    def text(self, table: str) -> str:
        """What the cell says."""
        return text_at(table, self.start, self.end)


def rows(table: str, delimiter: str) -> Iterator[list[Cell]]:
    r"""The rows of a table that are no blank lines, in time in proportion to its length.

    Raises `Unclosed` and `Stray`, each with the place, when such a quote is reached.

    >>> table = 'id,text\r\n\r\na,"It is ""2x""\nfaster, ours"'
    >>> [[cell.text(table) for cell in row] for row in rows(table, ",")]
    [['id', 'text'], ['a', 'It is "2x"\nfaster, ours']]
    """
    _, at = _span(_BEGINS, table, 0)
    while at < len(table):
        begin = at
        row, at = _row(table, at, delimiter)
        if len(row) > 1 or table[begin:at].strip():
            yield row


def text_at(table: str, start: int, end: int) -> str:
    """What a cell says whose inside stands between two places: within quotes, doubled ones are one.

    >>> text_at('"a ""b"" c"', 1, 10), text_at('a ""b"" c', 0, 9)
    ('a "b" c', 'a ""b"" c')
    """
    inside = table[start:end]
    return inside.replace(QUOTE * 2, QUOTE) if table[start - 1 : start] == QUOTE else inside


def breaks(table: str, start: int, end: int) -> int:
    r"""How many lines end between two places.

    >>> breaks("a\r\nb\rc\nd", 0, 7)
    3
    """
    return sum(1 for _ in _BREAK.finditer(table, start, end))


def _row(table: str, at: int, delimiter: str) -> tuple[list[Cell], int]:
    """The cells from a place to the end of their row, and where the next one begins."""
    bare, ends = _signs(delimiter)
    row = []
    while True:
        quoted = _OPENS.match(table, at)
        cell = _quoted(table, quoted.end()) if quoted else Cell(*_span(bare, table, at))
        row.append(cell)
        found = ends.match(table, cell.end + bool(quoted))
        if not found:
            raise Stray(cell.end)
        at = found.end()
        if found["sign"] != delimiter:
            return row, at


def _quoted(table: str, start: int) -> Cell:
    _, end = _span(_QUOTED, table, start)
    if end == len(table):
        raise Unclosed(start - 1)
    return Cell(start, end)


def _span(pattern: re.Pattern[str], table: str, at: int) -> tuple[int, int]:
    found = pattern.match(table, at)
    return found.span() if found else (at, at)


@cache
def _signs(delimiter: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Patterns of a bare cell, and of what ends a cell."""
    sign = re.escape(delimiter)
    return re.compile(rf"[^{sign}\r\n]*+"), re.compile(rf" *+(?P<sign>{sign}|\r\n?|\n|\Z)")
