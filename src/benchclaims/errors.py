"""Errors that a user can act on: where, what was found, what was expected, what to do."""

from __future__ import annotations

from pathlib import Path
from typing import Any


class BenchclaimsError(Exception):
    """Base of all errors that this package raises on bad input.

    The message is complete by itself; `where` is a file, `line` and `column` count from 1 in it.
    """

    def __init__(
        self,
        found: str,
        *,
        where: Path | str | None = None,
        line: int | None = None,
        column: int | None = None,
        expected: str | None = None,
        remedy: str | None = None,
    ) -> None:
        self.found, self.where = found, None if where is None else str(where)
        self.line, self.column = line, column
        self.expected, self.remedy = expected, remedy
        super().__init__(self.message())

    def message(self) -> str:
        """The whole message on one line: `where:line:column: found; expected …; remedy`."""
        within = "".join(f":{number}" for number in (self.line, self.line and self.column) if number)
        place = "" if self.where is None else f"{self.where}{within}: "
        tail = [self.found]
        if self.expected:
            tail.append(f"expected {self.expected}")
        if self.remedy:
            tail.append(self.remedy)
        return place + "; ".join(tail)

    def __reduce__(self) -> tuple[Any, ...]:
        """How the error comes out of another process: with all that it knows, whatever it was made from."""
        return _restored, (type(self), *self.args), vars(self)


def _restored(kind: type[BenchclaimsError], *args: str) -> BenchclaimsError:
    """An error before it gets what it knows."""
    return kind.__new__(kind, *args)


class InputError(BenchclaimsError):
    """A source document that cannot be read: missing, empty, broken, of unknown layout."""


class TableError(BenchclaimsError):
    """A table or a claim file that does not meet the schema."""


class OutputError(BenchclaimsError):
    """An output that cannot be written; whatever stood there before still stands."""


class UsageError(BenchclaimsError):
    """Wrong usage: an unknown format, an option that does not fit."""
