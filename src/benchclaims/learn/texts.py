"""The texts that gold tables and readings are about."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from benchclaims.evaluate.gold import plain_bytes
from benchclaims.files import write_whole


def texts_of(path: Path) -> Mapping[str, Mapping[str, str]]:
    """The entries of a file of JSON lines by id: `text` and perhaps `title`; it may be packed by gzip."""
    entries = map(json.loads, plain_bytes(path).splitlines())
    return {entry["id"]: entry for entry in entries}


def counted(
    arguments: Sequence[str], usage: str | None, file: Path, made: Callable[[Iterable[str]], str]
) -> int:
    """Write what is `made` of the texts of the file that a command was given; 2 for wrong usage."""
    if len(arguments) != 1:
        print(usage, file=sys.stderr)
        return 2
    write_whole(file, made(entry["text"] for entry in texts_of(Path(arguments[0])).values()))
    return 0


READ_BY_ONE = ("readings", "written")
"""The sets of which each text was read by one reader; several agreed on the gold tables."""


def set_of(document: str) -> str:
    """The set of a document, as its id tells: `seeds`, `more`, `own` examples, `written` texts, `readings`.

    >>> [set_of(name) for name in ("004-022", "more-017", "own up to 5%", "written-7", "arXiv:1907.01427")]
    ['seeds', 'more', 'own', 'written', 'readings']
    """
    for known, beginning in (("own", "own "), ("more", "more-"), ("written", "written-")):
        if document.startswith(beginning):
            return known
    return "seeds" if document[:3].isdigit() and document[3:4] == "-" else "readings"
