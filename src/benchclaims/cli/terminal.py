"""A terminal to converse in: single keys where it has them, lines where it is plain."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

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


def columns() -> int:
    """How wide a line may be."""
    return min(100, shutil.get_terminal_size().columns) - 1


class Terminal:
    """Where somebody answers; `plain` terminals get no colours and give lines, not keys."""

    def __init__(self, plain: bool) -> None:
        self.plain = plain
        self.coloured = not plain and not os.environ.get("NO_COLOR")
        self.file = sys.stdin.fileno()
        self.read = b""

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
        self.show(dialog.begin())
        try:
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
        self._ask(prompt)
        while b"\n" not in self.read:
            self._more()
        line, _, self.read = self.read.partition(b"\n")
        return line.decode("utf-8", "replace").rstrip("\r")

    def key(self, prompt: str) -> str:
        """A single key, empty for one that is none; raises `EOFError` at the end of input."""
        self._ask(prompt)
        with _keys(self.file):
            while not self.read:
                self._more()
        if self.read.startswith(ESCAPE):
            key, self.read = b"", b""
        else:
            key, self.read = self.read[:1], self.read[1:]
        if key == END_OF_INPUT:
            raise EOFError
        text = key.decode("ascii", "ignore").strip()
        sys.stdout.write(f"{text}\n")
        return text

    def _ask(self, prompt: str) -> None:
        sys.stdout.write(prompt)
        sys.stdout.flush()

    def _more(self) -> None:
        data = os.read(self.file, 4096)
        if not data:
            raise EOFError
        self.read += data


def _has_keys() -> bool:
    try:
        import termios  # noqa: F401
    except ImportError:
        return False
    return True


@contextmanager
def _keys(file: int) -> Iterator[None]:
    """Let keys come one by one and unseen; the terminal is as before afterwards, also upon a signal."""
    import termios
    import tty

    before = termios.tcgetattr(file)
    ended = {name: signal.signal(name, _leave) for name in (signal.SIGTERM, signal.SIGHUP)}
    try:
        tty.setcbreak(file, termios.TCSADRAIN)
        yield
    finally:
        termios.tcsetattr(file, termios.TCSADRAIN, before)
        for name, handler in ended.items():
            signal.signal(name, handler)


def _leave(number: int, _: object) -> None:
    sys.exit(128 + number)
