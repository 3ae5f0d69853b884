"""What is wrong in a claim file, and exactly where."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple

from benchclaims.errors import TableError

Kind = Literal[
    "unreadable", "size", "syntax", "unsafe", "nesting", "repeated-key", "unknown-key", "missing-key",
    "shape", "value", "day", "order", "merge",
]  # fmt: skip


class Place(NamedTuple):
    """A line and a column of a file, both counted from 1, the column in code points."""

    line: int
    column: int


START = Place(1, 1)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: what kind, in which file, where, what was found and what was expected.

    `field` is the path of keys and numbers from the top joined by dots (`claims.2.unit`, counted from 0),
    empty for the file as a whole; `remedy` says how to mend it, where that is known.
    """

    kind: Kind
    file: str
    place: Place
    field: str
    found: str
    expected: str
    remedy: str = ""

    def __str__(self) -> str:
        name = f"{self.field}: " if self.field else ""
        tail = f"; {self.remedy}" if self.remedy else ""
        where = f"{self.file}:{self.place.line}:{self.place.column}"
        return f"{where}: {name}found {self.found}, expected {self.expected}{tail}"


class ProblemError(TableError):
    """A claim file that cannot be read; `problems` are all that were found, the message tells each.

    `checked_by` is the path by which `validate` tells them with their codes, where they stand in files.
    """

    def __init__(self, *problems: Problem, checked_by: Path | None = None) -> None:
        self.problems, self.checked_by = problems, checked_by
        first = problems[0]
        super().__init__(
            first.found, where=first.file, line=first.place.line, expected=first.expected, remedy=first.remedy
        )

    def message(self) -> str:
        """All problems, one a line, and how to learn more of them."""
        told = [str(problem) for problem in self.problems]
        if self.checked_by is not None:
            command = f"benchclaims validate {shlex.quote(self.checked_by.as_posix())}"
            told.append(f"to see how to mend {'each' if len(told) > 1 else 'it'}, run: {command}")
        return "\n".join(told)
