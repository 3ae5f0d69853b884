"""Documents whose bytes come once: over standard input, or from a pipe that has a path."""

from __future__ import annotations

import io
from pathlib import Path
from typing import BinaryIO, cast

from benchclaims.read.document import Document, reading
from benchclaims.read.readers import jsonl

STDIN = Path("standard input")


def arriving(source: bytes | BinaryIO, once: bool = False) -> Document:
    """What came or comes over standard input; for whoever reads it just `once`, JSON lines are left to come.

    Raises `InputError` where it cannot be read.
    """
    if isinstance(source, bytes):
        return Document(STDIN, "stdin", source)
    stream = (
        source if isinstance(source, io.BufferedReader) else io.BufferedReader(cast("io.RawIOBase", source))
    )
    document = Document(STDIN, "stdin", stream=stream)
    return document if once and jsonl.recognises(document) else whole(document)


def whole(document: Document) -> Document:
    """A document with its bytes at hand, so that it can be read again and again."""
    with reading(document.path), document.raw() as stream:
        return Document(document.path, document.name, stream.read())


def at_hand(path: Path) -> Path | Document:
    """A path; where it is a pipe or a device, whose bytes come once, a document with these."""
    try:
        comes_once = path.is_fifo() or path.is_char_device() or path.is_socket()
    except (OSError, ValueError):  # a name that no file can have, which is told where it is read
        return path
    return whole(Document(path, path.name)) if comes_once else path
