"""What an entry says of its paper is what its sources say, and its ids are of one paper."""

from __future__ import annotations

from collections.abc import Iterator

from benchclaims.check.checked import Checked, is_inside
from benchclaims.check.evidence.compared import plain_words
from benchclaims.check.evidence.place import place_of
from benchclaims.check.file import File, shown
from benchclaims.check.finding import Finding
from benchclaims.model import Paper, Source
from benchclaims.read.ids import arxiv_id
from benchclaims.read.visible import shown as shown_as


def records(file: File, checked: Checked) -> Iterator[Finding]:
    """The record that a source names is the one that has the abstract."""
    for number, source in enumerate(file.entry.paper.sources if file.entry else ()):
        held = _holding(source, checked)
        names = [paper.sources[0].record for paper in held]
        if source.is_named and names and source.record not in names:
            yield file.finding(
                "BC304",
                f"paper.sources.{number}.record",
                "the abstract is of another record of the source",
                found=shown(source.record),
                expected=" or ".join(shown(name) for name in names),
            )


def _holding(source: Source, checked: Checked) -> list[Paper]:
    """The papers of a document that have the text which a source means."""
    if not is_inside(source.file):
        return []
    sha256 = place_of(source, checked).sha256
    return [one for one in checked.records(source).get(sha256, ()) if one.sources[0].sha256 == sha256]


def titles(file: File, checked: Checked) -> Iterator[Finding]:
    """The title has the words of the one that a source gives; where none gives any, nothing is known."""
    if file.entry is None or not file.entry.paper.title:
        return
    sources = file.entry.paper.sources
    given = [paper.title for source in sources for paper in _holding(source, checked) if paper.title]
    if given and _words(file.entry.paper.title) not in [_words(title) for title in given]:
        yield file.finding(
            "BC313",
            "paper.title",
            found=shown(file.entry.paper.title),
            expected=shown(given[0]),
        )


def dates(file: File, checked: Checked) -> Iterator[Finding]:
    """The date is not after that of each source: what the entry says of it, and what its record says."""
    if file.entry is None or not file.entry.paper.date:
        return
    date, sources = file.entry.paper.date, file.entry.paper.sources
    given = [one.date for one in sources if one.date]
    given += [paper.date for source in sources for paper in _holding(source, checked) if paper.date]
    if given and all(_is_after(date, one) for one in given):
        expected = f"{min(given)}, as a source has it"
        yield file.finding("BC125", "paper.date", found=date, expected=expected)


def _is_after(date: str, other: str) -> bool:
    """Whether a date is after another, as far as both tell.

    >>> _is_after("2093-01-01", "2024"), _is_after("2024-05", "2024"), _is_after("2024-05", "2024-03-01")
    (True, False, True)
    """
    told = min(len(date), len(other))
    return date[:told] > other[:told]


def _words(title: str) -> list[str]:
    return plain_words(shown_as(title))


def identities(file: File) -> Iterator[Finding]:
    """Id, arXiv id and the address at arXiv are of one paper."""
    if file.entry is None:
        return
    paper = file.entry.paper
    own = paper.arxiv_id or arxiv_id(paper.id)
    for field, text in (("paper.id", paper.id), ("paper.url", paper.url or "")):
        other = arxiv_id(text)
        if own and other and other != arxiv_id(own):
            yield file.finding("BC124", field, found=shown(text), expected=f"an id of {own}")
