"""A real terminal for the tests: a program in a pty, what it shows, and what is typed into it.

As a program it types keys into a command, each once the command asks: `terminal.py KEYS COMMAND...`.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Sequence
from pathlib import Path

ASKS = re.compile(r"(?:\?|edit|\]): $")
PATIENCE = 60


def as_a_shell_begins() -> None:
    """Own the terminal, and be interrupted by its keys, also where the tests run in the background."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Screen:
    """A program in a terminal of its own; `text` is all that it has shown."""

    def __init__(
        self, line: Sequence[str], folder: Path | None = None, columns: int = 60, **env: str
    ) -> None:
        self.master, slave = pty.openpty()
        termios.tcsetwinsize(self.master, (40, columns))
        self.text = ""
        self.program = subprocess.Popen(
            line,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            cwd=folder,
            env={**os.environ, "TERM": "xterm", "COLUMNS": "", **env},
            start_new_session=True,
            preexec_fn=as_a_shell_begins,
        )
        os.close(slave)

    def wait_for(self, pattern: str) -> str:
        """What is shown up to what matches the pattern, from where the last wait ended."""
        ending = time.monotonic() + PATIENCE
        while not (found := re.search(pattern, self.text)):
            assert time.monotonic() < ending, f"{pattern!r} is not in {self.text!r}"
            assert self._more(), f"ended without {pattern!r}: {self.text!r}"
        before, self.text = self.text[: found.end()], self.text[found.end() :]
        return before

    def type(self, keys: str) -> None:
        """Type keys, as a person does."""
        os.write(self.master, keys.encode())

    def answer(self, keys: str) -> str:
        """Wait until the program asks, and type; what was shown before."""
        shown = self.wait_for(ASKS.pattern)
        self.type(keys)
        return shown

    def rest(self) -> str:
        """What is shown up to the program's end."""
        while self._more():
            pass
        self.program.wait(PATIENCE)
        return self.text

    def _more(self) -> bool:
        ready, _, _ = select.select([self.master], [], [], PATIENCE)
        try:
            data = os.read(self.master, 65536) if ready else b""
        except OSError:
            data = b""
        self.text += data.decode("utf-8", "replace").replace("\r\n", "\n")
        return bool(data)


def main(keys: str, *line: str) -> int:
    """Type each key once the command asks for it; print what is shown; the command's exit status."""
    screen = Screen(line)
    for key in keys:
        sys.stdout.write(screen.answer(key))
    sys.stdout.write(screen.rest())
    return screen.program.returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
