"""A source document as bytes, text or lines; every way in which it can be broken becomes an `InputError`."""

from __future__ import annotations

import gzip
import hashlib
import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any, BinaryIO

from benchclaims.errors import InputError

GZIP_MAGIC = b"\x1f\x8b"
BROKEN_GZIP = (EOFError, gzip.BadGzipFile, zlib.error)
HEAD_BYTES = 1 << 16
MARK = "\ufeff"


@dataclass(frozen=True)
class Document:
    """One file, plain or gzipped; `name` is what its papers' sources call it.

    Where its bytes are at hand as `data`, or come once over a `stream`, `path` is not looked at and only says
    where in errors.
    """

    path: Path
    name: str
    data: bytes | None = None
    stream: io.BufferedReader | None = None

    @property
    def lies_nowhere(self) -> bool:
        """Whether its bytes came with it, so that there is nothing to look for at `path`."""
        return self.data is not None or self.stream is not None

    @cached_property
    def head(self) -> str:
        """The first 64 KiB as text, broken bytes replaced: enough to tell a layout by."""
        return self.start.decode("utf-8", "replace")

    @cached_property
    def start(self) -> bytes:
        """The first 64 KiB, unpacked; of a gzip file that is broken, what can be had of them.

        Of a stream it is as much as is there, which stays there.
        """
        if self.stream is not None:
            with reading(self.path):
                return replace(self, data=self.stream.peek(HEAD_BYTES), stream=None).start
        data = b""
        with reading(self.path), self._open() as stream:
            try:
                while piece := stream.read1(HEAD_BYTES - len(data)):
                    data += piece
            except BROKEN_GZIP:
                if not data:
                    raise
        return data

    @cached_property
    def text(self) -> str:
        """The whole text as UTF-8 gives it: no line ending or mark is changed, so that offsets hold."""
        with reading(self.path), self._open() as stream:
            data = stream.read()
        return decode(data, self.path)

    def text_within(self, most: int) -> str | None:
        """As `text`, or None where that has more than `most` bytes; little that is packed may be much."""
        with reading(self.path), self._open() as stream:
            data = stream.read(most + 1)
        return decode(data, self.path) if len(data) <= most else None

    def lines(self) -> Iterator[bytes]:
        """The lines with their ends, read as they are asked for."""
        with reading(self.path) as place, self._open() as stream:
            place.line = 1
            for place.line, line in enumerate(stream, 2):
                yield line

    def is_empty(self) -> bool:
        """Whether there is nothing but white space."""
        return not blank(self.head) and not blank(self.text)

    def sha256(self) -> str:
        """The hash of the file's bytes as they lie on disk."""
        with reading(self.path), self.raw() as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()

    def raw(self) -> io.BufferedReader:
        """The bytes as they lie on disk or come."""
        if self.stream is not None:
            return self.stream
        return self.path.open("rb") if self.data is None else io.BufferedReader(io.BytesIO(self.data))

    def _open(self) -> io.BufferedReader:
        raw = self.raw()
        return io.BufferedReader(Unpacked(raw), HEAD_BYTES) if self._is_packed(raw.peek(2)) else raw

    def _is_packed(self, head: bytes) -> bool:
        return self.path.suffix == ".gz" or head.startswith(GZIP_MAGIC)


class Unpacked(io.RawIOBase):
    """A gzip stream that gives all it has before it complains that it ends too early."""

    def __init__(self, raw: BinaryIO) -> None:
        self._raw, self._gzip = raw, gzip.GzipFile(fileobj=raw)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        data = self._gzip.read1(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        self._raw.close()
        super().close()


@dataclass
class Place:
    """How far a reader has come in a file, for the error that may follow."""

    line: int | None = None


@contextmanager
def reading(path: Path) -> Iterator[Place]:
    """Turn what the system and gzip complain about into `InputError`."""
    place = Place()
    try:
        yield place
    except FileNotFoundError as error:
        raise missing(path) from error
    except EOFError as error:
        raise InputError(
            "the gzip stream ends too early",
            where=path,
            line=place.line,
            expected="a whole gzip file",
            remedy="fetch or write the file again",
        ) from error
    except (gzip.BadGzipFile, zlib.error) as error:
        raise InputError(
            f"is no sound gzip file ({error})",
            where=path,
            line=place.line,
            expected="gzip data",
            remedy="fetch the file again, or drop the .gz from the name of a file that is not packed",
        ) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise InputError(
            f"cannot be read ({reason})",
            where=path,
            expected="a file that can be opened",
            remedy="mend its name or permissions",
        ) from error


def missing(path: Path) -> InputError:
    """The error for a path where nothing lies."""
    return InputError(
        "no such file or folder",
        where=path,
        expected="a document or a folder of documents",
        remedy="check the spelling and the current folder",
    )


def decode(data: bytes, path: Path, line: int | None = None) -> str:
    """`data` as UTF-8; the error names the line, counted within `data` unless it is a known `line`."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        at = data.rfind(b"\n", 0, error.start) + 1
        raise InputError(
            f"byte 0x{data[error.start]:02x} at byte {error.start - at + 1} of the line is not UTF-8",
            where=path,
            line=line or data.count(b"\n", 0, error.start) + 1,
            expected="UTF-8 text",
            remedy="convert the file (for example `iconv -f latin1 -t utf-8`)",
        ) from error


def blank(text: str) -> str:
    """`text` without the white space and byte order mark around it."""
    return text.strip().strip(MARK).strip()
