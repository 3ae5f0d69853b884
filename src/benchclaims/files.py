"""The one way in which this package writes a file, or several: whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from benchclaims.errors import OutputError


def write_whole(path: Path | str, content: str | bytes) -> bool:
    """Write `content` to `path` through a temporary file beside it; say whether its bytes changed.

    Text is UTF-8 with line feeds whatever the platform.  Raises `OutputError` where the folder or the file
    cannot be written; the old file then still stands.
    """
    path = Path(path)
    data = content.encode("utf-8") if isinstance(content, str) else content
    try:
        if path.is_file() and path.read_bytes() == data:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise unwritable(path, error) from error
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except OSError as error:
        Path(temporary).unlink(missing_ok=True)
        raise unwritable(path, error) from error
    return True


def write_all(contents: Mapping[Path, str | bytes]) -> list[Path]:
    """Write several files, all of them or none; the paths whose bytes changed, sorted.

    What is written has reached the disk when this returns.  Raises `OutputError` where one cannot be written;
    those written before it are as they were then.
    """
    before = {path: path.read_bytes() if path.is_file() else None for path in contents}
    written: list[Path] = []
    try:
        for path in sorted(contents):
            if write_whole(path, contents[path]):
                written.append(path)
        flush(*written)
    except BaseException:
        for path in written:
            restore(path, before[path])
        raise
    return written


def restore(path: Path, content: bytes | None) -> None:
    """Give a file the bytes that it had, or take it away where it was not there."""
    if content is None:
        path.unlink(missing_ok=True)
    else:
        write_whole(path, content)


def flush(*paths: Path) -> None:
    """Have the system put files and their names on the disk, where it can."""
    for path in [*paths, *sorted({path.parent for path in paths})]:
        with suppress(OSError):
            handle = os.open(path, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


def unwritable(path: Path, error: OSError) -> OutputError:
    """The error for a path that cannot be written, with the system's reason."""
    reason = error.strerror or type(error).__name__
    return OutputError(
        f"cannot be written ({reason})", where=path, remedy="choose another path or mend its permissions"
    )
