"""A terminal to converse in: single keys where it has them, lines where it is plain."""

from __future__ import annotations

import os
import re
import select
import shutil
import signal
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING, Any

from benchclaims.cli.signals import leave
from benchclaims.errors import UsageError

if TYPE_CHECKING:
    from benchclaims.api import Dialog, Line

COLOURS: Mapping[str, str] = {
    "head": "1",
    "mark": "1;33",
    "second": "2",
    "doubt": "33",
    "error": "31",
    "said": "36",
}
"""The codes of styles."""

END_OF_INPUT, ESCAPE = b"\x04", b"\x1b"
_SEQUENCE = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|O.|[^\[O])", re.S)
"""What a terminal sends for a key without a letter, such as an arrow."""
SEQUENCE_SECONDS = 0.2
"""How long the rest of such a key may take over a slow line."""
HUNG_UP = 5
"""Reads that give nothing, one after another, from which on nobody is there."""


def columns() -> int:
    """How wide a line may be."""
    return min(100, shutil.get_terminal_size().columns) - 1


class Terminal:
    """Where somebody answers; `plain` terminals get no colours and give lines, not keys."""

    def __init__(self, plain: bool) -> None:
        self.plain = plain
        self.coloured = not plain and not os.environ.get("NO_COLOR")
        self.file = sys.stdin.fileno()
        self.read, self.keys = b"", False
        self.before: list[Any] = []

    @classmethod
    def here(cls) -> Terminal:
        """The terminal that the program runs in; raises `UsageError` where there is none."""
        if not sys.stdin.isatty():
            raise UsageError(
                "standard input is no terminal",
                expected="somebody who answers",
                remedy="in scripts use: benchclaims review --list, accept, reject, edit, undo",
            )
        dumb = os.environ.get("TERM", "") in ("", "dumb") or not sys.stdout.isatty()
        return cls(dumb or not _has_keys())

    def converse(self, dialog: Dialog) -> None:
        """Lead a conversation to its end; what was answered is kept however it ends."""
        with nullcontext() if self.plain else self._as_it_was():
            try:
                self._by_keys(True)
                self.show(dialog.begin())
                while dialog.wants != "nothing":
                    by_key = dialog.wants == "answer" and not self.plain
                    self.show(dialog.feed(self.key(dialog.prompt) if by_key else self.line(dialog.prompt)))
            except (EOFError, KeyboardInterrupt):
                sys.stdout.write("\n")
                self.show(dialog.end())

    def show(self, lines: Iterable[Line]) -> None:
        """Print lines."""
        for style, text in lines:
            code = COLOURS.get(style) if self.coloured else None
            sys.stdout.write(f"\x1b[{code}m{text}\x1b[0m\n" if code and text else f"{text}\n")
        sys.stdout.flush()

    def line(self, prompt: str) -> str:
        """A line of text; raises `EOFError` at the end of input."""
        self._by_keys(False)
        self._ask(prompt)
        while b"\n" not in self.read:
            self._more(1)
        line, _, self.read = self.read.partition(b"\n")
        self._by_keys(True)
        return line.decode("utf-8", "replace").rstrip("\r")

    def key(self, prompt: str) -> str:
        """A single key, empty for one that is none; raises `EOFError` at the end of input."""
        self._ask(prompt)
        while not self.read:
            self._more(HUNG_UP)
        size = self._size_of_sequence() if self.read.startswith(ESCAPE) else 1
        key, self.read = self.read[:size], self.read[size:]
        if key == END_OF_INPUT:
            raise EOFError
        text = key.decode("ascii", "ignore").strip() if key.isascii() and key.decode().isprintable() else ""
        sys.stdout.write(f"{text}\n")
        return text

    def _size_of_sequence(self) -> int:
        """The bytes of a key that begins with an escape; what comes at once and ends none is all of it."""
        while not (found := _SEQUENCE.match(self.read)):
            if not select.select([self.file], [], [], SEQUENCE_SECONDS)[0]:
                return len(self.read)
            self._more(1)
        return found.end()

    def _ask(self, prompt: str) -> None:
        sys.stdout.write(prompt)
        sys.stdout.flush()

    def _more(self, tries: int) -> None:
        """Read what is there; raises `EOFError` where there is nothing so often."""
        for _ in range(tries):
            if data := os.read(self.file, 4096):
                self.read += data
                return
        raise EOFError

    def _by_keys(self, wanted: bool) -> None:
        """Let keys come one by one and unseen, or lines that can be corrected while they are typed."""
        if self.plain:
            return
        import termios
        import tty

        self.keys = wanted
        termios.tcsetattr(self.file, termios.TCSADRAIN, self.before)
        if wanted:
            tty.setcbreak(self.file, termios.TCSADRAIN)

    @contextmanager
    def _as_it_was(self) -> Iterator[None]:
        """Leave the terminal as it was, also upon a signal; take it again when it was stopped for a while."""
        import termios

        self.before = termios.tcgetattr(self.file)
        caught: dict[signal.Signals, Callable[[int, object], None]] = {
            signal.SIGTERM: leave,
            signal.SIGHUP: leave,
            signal.SIGCONT: lambda *_: self._by_keys(self.keys),
        }
        ended = {number: signal.signal(number, handler) for number, handler in caught.items()}
        try:
            yield
        finally:
            for number, handler in ended.items():
                signal.signal(number, handler)
            termios.tcsetattr(self.file, termios.TCSADRAIN, self.before)


def _has_keys() -> bool:
    try:
        import termios  # noqa: F401
    except ImportError:
        return False
    return True
