"""The command line: parses, calls `api`, prints, sets the exit status."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path

from benchclaims.cli.app import app
from benchclaims.cli.folding import folded, room
from benchclaims.cli.signals import PIPE_CLOSED, raised
from benchclaims.errors import BenchclaimsError, InputError
from benchclaims.files import unwritable

__all__ = ["app", "main"]


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command and leave with its status: 0 done, 1 findings, 2 wrong usage or unreadable input.

    A signal that ends it, also by a pipe that is closed, is 128 and its number, once nothing is half done.
    """
    _open_closed()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        with raised():
            _run(arguments)
    except BenchclaimsError as error:
        sys.stderr.write(folded(f"error: {error}\n", room(sys.stderr)))
        raise SystemExit(2) from None
    except BrokenPipeError:
        _drop_output()
        raise SystemExit(PIPE_CLOSED) from None


def _run(arguments: Sequence[str] | None) -> None:
    """Run one command, with all that it prints out when this ends."""
    output = sys.stdout
    try:
        try:
            app(args=None if arguments is None else list(arguments), prog_name="benchclaims")
        finally:
            if sys.stdout is not output:
                # a pipe was closed: typer has put another stream in its place and ends with 1
                sys.stdout = output
                raise BrokenPipeError
            output.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        if error.filename is not None:
            raise _refused(error) from error
        _drop_output()
        raise unwritable(Path("standard output"), error) from error


def _refused(error: OSError) -> InputError:
    """The error for a file that the system does not let the program have."""
    return InputError(
        f"cannot be read or written ({error.strerror})",
        where=os.fsdecode(error.filename) if isinstance(error.filename, bytes) else error.filename,
        expected="a file that can be opened",
        remedy="mend its permissions, or those of its folder",
    )


def _open_closed() -> None:
    """Let a stream that was closed before the program began give and take nothing."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115


def _drop_output() -> None:
    """Keep the interpreter from complaining, on its way out, that nobody reads on."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
