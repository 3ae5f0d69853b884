"""Findings for reading in a terminal, in colour where there is one, and as wide as it is."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from benchclaims import api
from benchclaims.cli.folding import parts, room
from benchclaims.texts import width

if TYPE_CHECKING:
    from benchclaims.api import Report

COLOURS = {"error": "bold red", "warning": "yellow", "help": "green"}
EXCERPT = "  | "
"""What leads an excerpt, and the line below it that underlines a part."""


def show(report: Report) -> None:
    """Print a report; a pipe or a file gets it without colour and never folded."""
    text = api.render_findings(report, "text")
    columns = room()
    if columns is None:
        sys.stdout.write(text)
        return
    from rich.console import Console

    console = Console(highlight=False, soft_wrap=True)
    for line in fitted(text.splitlines(), columns):
        console.print(_coloured(line))


def fitted(lines: Sequence[str], columns: int) -> Iterator[str]:
    """The lines of findings folded at words; excerpts are cut on both sides of what is underlined."""
    marked = False
    for line, below in pairwise([*lines, ""]):
        if marked:
            marked = False
        elif line.startswith(EXCERPT) and _underlines(below):
            marked = True
            yield from cut(line, below, columns)
        else:
            yield from parts(line, columns)


def cut(excerpt: str, mark: str, columns: int) -> tuple[str, str]:
    """An excerpt and its mark in so many columns.

    >>> cut("  | it is up to 2x faster than BERT was", "  |             ^^", 20)
    ('  | …s up to 2x fas…', '  |          ^^')
    """
    text, under, space = excerpt[len(EXCERPT) :], mark[len(EXCERPT) :], max(1, columns - len(EXCERPT))
    if width(text) > space and width(under) > space * 2 // 3:
        gone = text[: _letters(text, width(under) - len(under.strip()) - space // 2)]
        if gone:
            text, under = "…" + text[len(gone) :], under[width(gone) - 1 :]
    if width(text) > space:
        text = text[: _letters(text, space - 1)] + "…"
    return EXCERPT + text, EXCERPT + under[:space]


def _underlines(line: str) -> bool:
    return line.startswith(EXCERPT) and "^" in line and not line.strip(" |^")


def _letters(text: str, columns: int) -> int:
    """How many letters stand in so many columns."""
    return bisect_right(list(accumulate(map(width, text))), columns)


def _coloured(line: str) -> object:
    from rich.text import Text

    shown = Text(line)
    if line.startswith(EXCERPT):
        shown.stylize("red" if set(line[len(EXCERPT) :]) <= {" ", "^"} else "dim")
    elif line.startswith("    help:"):
        shown.stylize(COLOURS["help"])
    elif not line.startswith("    "):
        for severity in ("error", "warning"):
            if (at := line.find(f"{severity} BC")) >= 0:
                shown.stylize(COLOURS[severity], at, at + len(severity) + 6)
    return shown
