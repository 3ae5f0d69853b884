"""A paper that a source holds names that source, so that its quotes are looked up and not taken on trust."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from contextlib import suppress

from benchclaims.check.checked import Checked
from benchclaims.check.file import File, shown
from benchclaims.check.finding import Finding
from benchclaims.errors import InputError
from benchclaims.model import Source
from benchclaims.read.readers import READERS
from benchclaims.read.sources import MANIFEST, manifest
from benchclaims.read.walk import is_document
from benchclaims.store.known import names_of


def unnamed(file: File, checked: Checked) -> Iterator[Finding]:
    """An entry without sources is of a paper that no document of the repository holds."""
    if file.entry is None or file.entry.paper.sources:
        return
    known = holders(checked)
    for field, key, what in names_of(file.entry.paper):
        if key in known:
            yield file.finding("BC312", field, found=f"{what} of a paper in {shown(known[key])}")
            return


def holders(checked: Checked) -> Mapping[Hashable, str]:
    """By what tells a paper, the document of the repository that holds it; read once."""
    if not checked.held:
        for source in documents(checked):
            for paper in (one for same in checked.records(source).values() for one in same):
                for _, key, _ in names_of(paper):
                    checked.held.setdefault(key, source.file)
    return checked.held


def documents(checked: Checked) -> Iterator[Source]:
    """The documents of the repository, each as a source that names no record; none where they are broken."""
    folder = checked.repository.seeds
    with suppress(InputError, OSError):
        if (folder / MANIFEST).is_file():
            yield from (
                Source(one.file, one.reader, 0, 0, "") for one in manifest(folder / MANIFEST, READERS)
            )
        elif not folder.is_symlink():
            found = sorted(path for path in folder.rglob("*") if is_document(path, folder))
            yield from (Source(path.relative_to(folder).as_posix(), "", 0, 0, "") for path in found)
