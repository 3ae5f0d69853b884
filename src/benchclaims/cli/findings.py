"""Findings for reading in a terminal, in colour where there is one."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from benchclaims import api

if TYPE_CHECKING:
    from benchclaims.api import Report

COLOURS = {"error": "bold red", "warning": "yellow", "help": "green"}


def show(report: Report) -> None:
    """Print a report; a pipe or a file gets it without colour and never folded."""
    text = api.render_findings(report, "text")
    if not sys.stdout.isatty():
        sys.stdout.write(text)
        return
    from rich.console import Console

    console = Console(highlight=False, soft_wrap=True)
    for line in text.splitlines():
        console.print(_coloured(line))


def _coloured(line: str) -> object:
    from rich.text import Text

    shown = Text(line)
    if line.startswith("  | "):
        shown.stylize("red" if set(line[4:]) <= {" ", "^"} else "dim")
    elif line.startswith("    help:"):
        shown.stylize(COLOURS["help"])
    elif not line.startswith(" "):
        for severity in ("error", "warning"):
            if f": {severity} BC" in line:
                at = line.index(f": {severity} BC") + 2
                shown.stylize(COLOURS[severity], at, at + len(severity) + 6)
    return shown
