"""Nothing is tracked twice: no claim, no paper."""

from __future__ import annotations

import shlex
from collections.abc import Hashable, Iterator

from benchclaims.check.file import File, sentence_of
from benchclaims.check.finding import Finding
from benchclaims.model import Span, TrackedClaim
from benchclaims.store import file_name
from benchclaims.store.known import names_of
from benchclaims.store.overlapping import Places


def claims(files: tuple[File, ...]) -> Iterator[Finding]:
    """No value of a paper is claimed twice: the same place, or the same words where places are unknown."""
    for file in files:
        seen = set[Span]()
        places = Places[tuple[str, TrackedClaim]]()
        for field, tracked in file.standing():
            claim = tracked.claim
            place = Span(claim.start, claim.end)
            if twins := places.overlapping(place):
                other, twin = twins[0]
                yield file.finding(
                    "BC501",
                    f"{field}.at",
                    found=f"the value of {other} again",
                    claim=tracked,
                    other=twin,
                    excerpt=sentence_of(tracked),
                )
            if place not in seen:
                seen.add(place)
                places.put(place, (field, tracked))


def papers(files: tuple[File, ...]) -> Iterator[Finding]:
    """No paper has two files: the same id, arXiv id, DOI, title or place in a source.

    What is told to go is the file that has not its paper's name, where one has it: the other may be a copy.
    """
    first: dict[Hashable, File] = {}
    for file in sorted(files, key=_misnamed):
        if file.entry is None:
            continue
        told = None
        for field, key, what in names_of(file.entry.paper):
            other = first.setdefault(key, file)
            if other is not file and told is None:
                told = f"{what} of {other.name}"
                yield file.finding("BC502", field, found=told, remedy=_joined(file, other, what))


def _misnamed(file: File) -> bool:
    return file.entry is not None and file.path.name != file_name(file.paper)


def _joined(file: File, other: File, what: str) -> str:
    """How to make one file of two; or, where they are of two papers, what to correct."""
    paper = "" if other.entry is None else f" as {other.entry.paper.id}#…"
    return (
        f"move the claims that {other.name} lacks there{paper}, then: git rm {shlex.quote(file.name)}; "
        f"if they are two papers, correct {what}"
    )
