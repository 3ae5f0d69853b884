"""Sources stay in their folder, and are read by a reader that there is."""

from __future__ import annotations

from collections.abc import Iterator

from benchclaims.check.checked import is_inside
from benchclaims.check.file import File, shown
from benchclaims.check.finding import Finding
from benchclaims.read.readers import READERS


def paths(file: File) -> Iterator[Finding]:
    """No source's name leads out of the folder of sources."""
    for number, source in enumerate(file.entry.paper.sources if file.entry else ()):
        if not is_inside(source.file):
            yield file.finding("BC117", f"paper.sources.{number}.file", found=shown(source.file))


def readers(file: File) -> Iterator[Finding]:
    """Each source names a reader, by which its text is looked up, or none."""
    for number, source in enumerate(file.entry.paper.sources if file.entry else ()):
        if source.reader and source.reader not in READERS:
            field = f"paper.sources.{number}.reader"
            yield file.finding(
                "BC110", field, found=shown(source.reader), expected=f"one of {', '.join(READERS)}"
            )
