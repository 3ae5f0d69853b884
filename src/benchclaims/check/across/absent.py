"""Every paper of the documents has its claim file, so that none goes unseen with what it claims."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from benchclaims.check.checked import Checked, name_of
from benchclaims.check.codes import CODES
from benchclaims.check.evidence.held import documents
from benchclaims.check.file import File, shown
from benchclaims.check.finding import Excerpt, Finding
from benchclaims.model import Paper, Source, Span, overlap
from benchclaims.store.known import names_of

Key = tuple[object, ...]


def absent(checked: Checked, files: Sequence[File]) -> Iterator[Finding]:
    """Each paper of a document that no claim file is of, where all claim files can be read.

    A paper is known by its ids, its title, and by its source: the record, the text, or the place.
    """
    if not all(file.entry for file in files):
        return
    known = {key for file in files if file.entry for key in _keys(file.entry.paper)}
    places = defaultdict(list)
    for source in (one for file in files if file.entry for one in file.entry.paper.sources):
        places[source.file].append(Span(source.start, source.end))
    for document in documents(checked):
        for paper in _papers(checked, document):
            own = paper.sources[0]
            beside = not own.is_named and any(overlap(own, place) for place in places[own.file])
            if not beside and known.isdisjoint(_keys(paper)):
                yield _finding(checked, paper)


def _keys(paper: Paper) -> Iterator[Key]:
    """What tells a paper; of a source the record or the text is enough, since each may change alone."""
    for _, key, _ in names_of(paper):
        yield ("name", key)
    for source in paper.sources:
        yield ("text", source.file, source.sha256)
        if source.is_named:
            yield ("record", source.file, source.record)


def _papers(checked: Checked, document: Source) -> list[Paper]:
    """The papers of a document that have a text, in its order, each once; none where it cannot be read."""
    found = (one for one in checked.papers(document) if one.text.strip())
    return sorted(found, key=lambda one: one.sources[0].at)


def _finding(checked: Checked, paper: Paper) -> Finding:
    """A finding at the place of a document where a paper stands."""
    source, about = paper.sources[0], CODES["BC314"]
    text = checked.source(source).text
    begin = text.rfind("\n", 0, source.start) + 1
    end = text.find("\n", source.start)
    line = text[begin : end if end >= 0 else len(text)]
    return Finding(
        code=about.code,
        severity=about.severity,
        message=about.title,
        file=name_of(checked.repository.seeds / source.file),
        line=text.count("\n", 0, begin) + 1,
        column=source.start - begin + 1,
        found=f"no file of the paper {shown(paper.title or paper.id)}",
        remedy=about.remedy,
        paper_id=paper.id,
        excerpt=Excerpt(line, source.start - begin, max(len(line), source.start - begin + 1)),
    )
