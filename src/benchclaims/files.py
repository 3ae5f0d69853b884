"""The one way in which this package writes a file, or several: whole or not at all."""

from __future__ import annotations

import errno
import os
import re
import secrets
import stat
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from benchclaims.errors import OutputError

OPEN = re.compile(r"/dev/(?:fd/[0-9]+|stdout|stderr)|/proc/(?:self|[0-9]+)/fd/[0-9]+")
"""Names of files that are open already, to which is added."""


REMEDIES = {
    errno.ENOSPC: "make room on the disk and run it again",
    getattr(errno, "EDQUOT", errno.ENOSPC): "make room within your quota and run it again",
    errno.EFBIG: "raise the limit on the size of files (ulimit -f) and run it again",
    errno.EROFS: "choose another path, since this one can only be read",
}
"""What to do where it is not the path that is at fault."""


def write_whole(path: Path | str, content: str | bytes) -> bool:
    """Write `content` to `path` through a temporary file beside it; say whether its bytes changed.

    Text is UTF-8 with line feeds whatever the platform.  A file keeps its mode; a link is replaced, so that
    nothing elsewhere is written.  Raises `OutputError` where the folder or the file cannot be written; the
    old file then still stands.
    """
    path, data = Path(path), as_bytes(content)
    temporary = path.with_name(f".{path.name[:40]}.{secrets.token_hex(4)}")
    try:
        if path.is_file() and path.read_bytes() == data:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        _create(temporary, data, _mode(path))
        temporary.replace(path)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise unwritable(path, error) from error
    return True


def write_to(path: Path | str, content: str | bytes) -> bool:
    """Write `content` to what a user names, as `write_whole` does; say whether its bytes changed.

    The file that a link leads to is written, and what is no file, such as a pipe, takes the content itself.
    """
    path = Path(path)
    is_open = OPEN.fullmatch(path.as_posix()) is not None
    try:
        if path.exists() and (is_open or not path.is_file()):
            with path.open("ab" if path.is_file() else "wb") as stream:
                stream.write(as_bytes(content))
            return True
        target = Path(os.path.realpath(path))
        if target.is_symlink():
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    except OSError as error:
        raise unwritable(path, error) from error
    return write_whole(target, content)


def as_bytes(content: str | bytes) -> bytes:
    """Content as it stands in a file."""
    return content.encode("utf-8") if isinstance(content, str) else content


def _mode(path: Path) -> int | None:
    """The mode of the file that is written anew; None where there is none."""
    return None if path.is_symlink() or not path.is_file() else stat.S_IMODE(path.stat().st_mode) & 0o777


def _create(path: Path, data: bytes, mode: int | None) -> None:
    """Write a new file of a mode, else of that which the umask leaves; at no time may more people read it."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o666 if mode is None else mode), "wb") as stream:
        stream.write(data)
    if mode is not None:
        path.chmod(mode)


def write_all(contents: Mapping[Path, str | bytes]) -> list[Path]:
    """Write several files in their order, all of them or none; the paths whose bytes changed, sorted.

    What is written has reached the disk when this returns.  Raises `OutputError` where one cannot be written;
    those written before it are as they were then.
    """
    before = {path: path.read_bytes() if path.is_file() else None for path in contents}
    touched: list[Path] = []
    written: list[Path] = []
    try:
        for path in contents:
            touched.append(path)
            if write_whole(path, contents[path]):
                written.append(path)
        flush(*written)
    except BaseException:
        for path in touched:
            restore(path, before[path])
        raise
    return sorted(written)


def restore(path: Path, content: bytes | None) -> None:
    """Give a file the bytes that it had, or take it away where it was not there."""
    if content is None and path.is_file() and not path.is_symlink():
        path.unlink(missing_ok=True)
    elif content is not None:
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
    """The error for a path that cannot be written, with the file in its way or the system's reason."""
    in_the_way = next((one for one in path.parents if one.exists() and not one.is_dir()), None)
    if in_the_way is not None:
        return OutputError("is a file", where=in_the_way, expected="a folder", remedy="choose another path")
    reason = error.strerror or type(error).__name__
    remedy = REMEDIES.get(error.errno or 0, "choose another path or mend its permissions")
    return OutputError(f"cannot be written ({reason})", where=path, remedy=remedy)
