"""The command line: parses, calls `api`, prints, sets the exit status."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path

from benchclaims.cli.app import app
from benchclaims.errors import BenchclaimsError
from benchclaims.files import unwritable

__all__ = ["app", "main"]


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command and leave with its status: 0 done, 1 findings, 2 wrong usage or unreadable input."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        _run(arguments)
    except BenchclaimsError as error:
        print(f"error: {error}", file=sys.stderr)
        raise SystemExit(2) from None
    except BrokenPipeError:
        _drop_output()
        raise SystemExit(1) from None


def _run(arguments: Sequence[str] | None) -> None:
    """Run one command, with all that it prints out when this ends."""
    try:
        try:
            app(args=None if arguments is None else list(arguments), prog_name="benchclaims")
        finally:
            sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        if error.filename is not None:
            raise
        _drop_output()
        raise unwritable(Path("standard output"), error) from error


def _drop_output() -> None:
    """Keep the interpreter from complaining, on its way out, that nobody reads on."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
