"""A sentence that another paper says: the claim was put into the wrong file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from benchclaims.check.checked import Checked, name_of
from benchclaims.check.evidence.held import documents
from benchclaims.check.file import File, sentence_of, shown
from benchclaims.check.finding import Finding
from benchclaims.model import Paper, Source, TrackedClaim
from benchclaims.read.visible import shown as kept_as
from benchclaims.store import file_name
from benchclaims.store.known import names_of

SHORTEST = 25
"""Characters of a quote that no two papers say by chance."""


def of_another(file: File, field: str, tracked: TrackedClaim, checked: Checked) -> Iterator[Finding]:
    """The finding about a quote that stands to the letter in the abstract of another paper, if one does."""
    quote = tracked.claim.quote
    for source in documents(checked) if len(quote) >= SHORTEST else ():
        other = next((paper for paper, text in kept(source, checked) if quote in text), None)
        if other is not None and not _same(file, other):
            path = checked.repository.claims / file_name(other.id)
            there = name_of(path) if path.exists() else f"the file of {other.id}"
            yield file.finding(
                "BC302",
                f"{field}.quote",
                "the quote is of another paper",
                found=f"a sentence of {shown(other.id)} in {shown(source.file)}",
                expected=f"one of {shown(file.paper)}",
                remedy=f"move the claim to {there}, with an id that begins with {other.id}#",
                claim=tracked,
                excerpt=sentence_of(tracked),
            )
            return


def kept(source: Source, checked: Checked) -> Sequence[tuple[Paper, str]]:
    """The papers of a document, each with its text as a repository keeps it; made once for all quotes."""
    if source not in checked.kept:
        checked.kept[source] = [(paper, kept_as(paper.text)) for paper in checked.papers(source)]
    return checked.kept[source]


def _same(file: File, other: Paper) -> bool:
    """Whether a record is of the file's own paper, as another document has it."""
    own = {key for _, key, _ in names_of(file.entry.paper)} if file.entry else set()
    return any(key in own for _, key, _ in names_of(other))
