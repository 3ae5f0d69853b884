"""One at a time: who changes claim files holds a lock from reading them until they are written.

The system frees the lock when the program that holds it ends, killed or not: the file may lie there.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchclaims.errors import OutputError
from benchclaims.files import unwritable, write_whole

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

FILE = "lock"
LONGEST = 60.0
"""Seconds for which one waits until another has written."""
STEP = 0.02


@contextmanager
def alone(cache: Path) -> Iterator[None]:
    """Hold the lock in a folder `.benchclaims`, which is made where it is not there; git ignores it.

    Raises `OutputError` where another holds the lock for too long, or the folder cannot be written.
    """
    if cache.is_symlink():
        raise OutputError("is a symbolic link", where=cache, remedy="remove it")
    ignore = cache / ".gitignore"
    if not ignore.exists():
        write_whole(ignore, "*\n")
    try:
        handle = os.open(cache / FILE, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)
    except OSError as error:
        raise unwritable(cache / FILE, error) from error
    try:
        _wait(handle, cache / FILE)
        try:
            yield
        finally:
            _free(handle)
    finally:
        os.close(handle)


def _wait(handle: int, path: Path) -> None:
    """Take the lock as soon as nobody else has it."""
    end = time.monotonic() + LONGEST
    while not _taken(handle, path):
        if time.monotonic() >= end:
            raise OutputError(
                "another benchclaims is at work on these claims",
                where=path,
                expected=f"that it ends within {LONGEST:g} seconds",
                remedy="try again when it has ended",
            )
        time.sleep(STEP)


def _taken(handle: int, path: Path) -> bool:
    """Whether the lock was free and is held now."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError as error:
        raise unwritable(path, error) from error
    return True


def _free(handle: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
    else:
        fcntl.flock(handle, fcntl.LOCK_UN)
