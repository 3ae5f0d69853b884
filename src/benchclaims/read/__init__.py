"""Documents to papers: one reader a layout, offsets exact to the code point, one paper from many sources.

    >>> from benchclaims.read import papers
    >>> found = papers("seeds/")                                        # doctest: +SKIP
    >>> found[0].id, found[0].sources[0].file                           # doctest: +SKIP

`papers` merges, `records` does not; both raise `InputError` on what cannot be read.  A document's layout
comes from its folder's `sources.toml` or, where there is none, from its text.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from benchclaims.model import Paper
from benchclaims.read.entry import to_papers
from benchclaims.read.merge import merge
from benchclaims.read.rows import paper_row
from benchclaims.read.visible import visible
from benchclaims.read.walk import Paths, readings

__all__ = ["fingerprints", "kept_papers", "paper_row", "papers", "records"]


def papers(paths: Paths) -> list[Paper]:
    """The distinct papers of files and folders, merged over all of them and sorted by id.

    Raises `InputError` where a path is missing, empty, broken or of unknown layout.
    """
    return merge(records(paths))


def kept_papers(paths: Paths) -> list[Paper]:
    """As `papers`, each as a repository keeps it; what has no abstract is none."""
    return merge(visible(records(paths)))


def records(paths: Paths) -> Iterator[Paper]:
    """Each record as its document gives it, in input order and read as it is asked for.

    A record's own name is `sources[0].record`: the given id of a JSON line, else `<file>#<number>`.
    Missing files and unknown layouts raise `InputError` at once, a broken line when it is reached.
    """
    found = readings(paths)
    return chain.from_iterable(to_papers(reading.document, reading.reader) for reading in found)


def fingerprints(paths: Paths) -> dict[str, str]:
    """The SHA-256 of each document's bytes, under the file name that `Source.file` bears."""
    return {reading.document.name: reading.document.sha256() for reading in readings(paths)}
