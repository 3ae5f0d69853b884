"""The layouts, one file each; this folder is walked, so a new file is a new layout.

A file defines `READER`.  See `CONTRIBUTING.md` for the fixture that goes with it.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from benchclaims.errors import InputError
from benchclaims.read.document import Document
from benchclaims.read.foreign import refuse_foreign, refuse_table
from benchclaims.read.reader import Reader


def _walk() -> dict[str, Reader]:
    modules = (import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__))
    readers: list[Reader] = [module.READER for module in modules]
    return {
        reader.name: reader for reader in sorted(readers, key=lambda reader: (reader.fallback, reader.name))
    }


READERS: dict[str, Reader] = _walk()
"""All readers by name, those that are asked last at the end."""


def reader_of(document: Document) -> Reader:
    """The reader whose layout `document` has; raises `InputError` where it is empty or of no known layout.

    A table by its name is not left to the readers that are asked last, which would take its rows for prose.
    """
    refuse_foreign(document)
    if document.is_empty():
        raise InputError("is empty", where=document.path, expected="a document", remedy="remove or fill it")
    for reader in READERS.values():
        if reader.fallback:
            refuse_table(document)
        if reader.recognises(document):
            return reader
    reasons = [
        f"it is no {reader.name} text: {why}"
        for reader in READERS.values()
        if reader.why_not and (why := reader.why_not(document))
    ]
    raise InputError(
        "; ".join(["unknown layout", *reasons]),
        where=document.path,
        expected="one of " + "; ".join(f"{reader.name} ({reader.about})" for reader in READERS.values()),
        remedy="name its reader in a sources.toml beside it, or turn it into JSON lines; of a page that was "
        "copied, keep the title on a line of its own, a blank line, and the abstract in whole sentences",
    )
