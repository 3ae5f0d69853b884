"""Text for people, folded at words to the width of a terminal; a pipe or a file gets it as it is."""

from __future__ import annotations

import re
import shutil
import sys
from typing import TextIO

from benchclaims.texts import width, wrapped

STEP = "  "
"""By how much more the rest of a line is indented than the line."""
_CELLS = re.compile(r" *(?:\S+ {2,})*")
"""What stands before the last of the cells of an aligned line."""


def room(stream: TextIO | None = None) -> int | None:
    """The columns of the terminal that a stream (standard output) goes to; None where it goes elsewhere."""
    stream = sys.stdout if stream is None else stream
    return shutil.get_terminal_size().columns if stream.isatty() else None


def folded(text: str, columns: int | None) -> str:
    """A text whose lines have so many columns at most, the rest of a line indented; as it is for None.

    >>> print(folded("metric  faster than all that there was", 22), end="")
    metric  faster than
            all that there
            was
    """
    if columns is None:
        return text
    return "".join(f"{part}\n" for line in text.splitlines() for part in parts(line, columns))


def parts(line: str, columns: int) -> list[str]:
    """A line folded at its words."""
    if width(line) <= columns:
        return [line]
    lead = _CELLS.match(line)
    begin = lead[0] if lead and lead.end() <= columns // 2 else line[: len(line) - len(line.lstrip())]
    hung = " " * width(begin) if begin.strip() else begin + STEP
    rest = [part for part, _ in wrapped(line[len(begin) :], max(1, columns - len(hung)))]
    return [begin + rest[0], *(hung + part for part in rest[1:])]
