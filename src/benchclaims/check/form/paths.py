"""Sources stay in their folder."""

from __future__ import annotations

from collections.abc import Iterator

from benchclaims.check.checked import is_inside
from benchclaims.check.file import File, shown
from benchclaims.check.finding import Finding


def paths(file: File) -> Iterator[Finding]:
    """No source's name leads out of the folder of sources."""
    for number, source in enumerate(file.entry.paper.sources if file.entry else ()):
        if not is_inside(source.file):
            yield file.finding("BC117", f"paper.sources.{number}.file", found=shown(source.file))
