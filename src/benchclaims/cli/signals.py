"""Signals that end the program, as exceptions: what it has begun to write is taken back on the way out."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

PIPE_CLOSED = 128 + 13
"""The status of a program whose reader went away, as a shell has it."""
ENDING = ("SIGTERM", "SIGHUP")


def leave(number: int, _: object) -> None:
    """End the program with the status of a signal; the same signal again does not disturb its end."""
    signal.signal(number, signal.SIG_IGN)
    sys.exit(128 + number)


@contextmanager
def raised() -> Iterator[None]:
    """Have each signal that ends the program raise `SystemExit`, where nobody catches or ignores it."""
    numbers = [getattr(signal, name) for name in ENDING if hasattr(signal, name)]
    main = threading.current_thread() is threading.main_thread()
    free = [number for number in numbers if main and signal.getsignal(number) is signal.SIG_DFL]
    for number in free:
        signal.signal(number, leave)
    try:
        yield
    finally:
        for number in free:
            signal.signal(number, signal.SIG_DFL)
