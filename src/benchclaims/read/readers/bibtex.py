"""A bibliography whose entries have abstracts; those without one are no papers to read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from benchclaims.errors import InputError
from benchclaims.read.addresses import address, of_doi
from benchclaims.read.bib import Record, Unclosed, opens, people, records
from benchclaims.read.dates import iso, plain
from benchclaims.read.document import Document
from benchclaims.read.foreign import ending
from benchclaims.read.ids import arxiv_id, mentioned
from benchclaims.read.reader import Entry, Reader

_ABSTRACT = re.compile(r"^\s*abstract\s*=", re.I | re.M)
_MENTIONS = ("url", "doi", "journal", "journaltitle", "volume", "note", "howpublished")
"""Where reference managers put an arXiv id that is no `eprint`."""


def recognises(document: Document) -> bool:
    """Whether the name says so, or there are lines that open an entry and an abstract."""
    named = ending(document.path) == ".bib"
    return named or (opens(document.head) and _ABSTRACT.search(document.head) is not None)


def entries(document: Document) -> Iterator[Entry]:
    """One entry an abstract, as it stands in its field, under the key by which it is cited."""
    for record in _records(document):
        if abstract := record.abstract:
            yield Entry(
                abstract.text,
                abstract.start,
                abstract.end,
                title=record.plain("title") or None,
                authors=people(record.fields["author"].text) if "author" in record.fields else (),
                date=_date(record),
                arxiv_id=_arxiv(record),
                url=_address(record),
                given=record.key,
            )


def without_text(document: Document) -> Iterator[str]:
    """The keys of the entries without an abstract."""
    return (one.key for one in _records(document) if not one.abstract)


def _records(document: Document) -> Iterator[Record]:
    try:
        yield from records(document.text)
    except Unclosed as error:
        raise InputError(
            "a value begins that no brace or quote ends",
            where=document.path,
            line=document.text.count("\n", 0, error.args[0]) + 1,
            expected="BibTeX whose braces and quotes pair up",
            remedy="close the value",
        ) from error


def _date(record: Record) -> str | None:
    """The day, month or year; a month that is none leaves the year."""
    year, month = record.plain("date", "year"), record.plain("month")
    return plain(f"{month} {year}") or plain(f"{year}-{month}") or plain(year) or iso(year[:4])


def _arxiv(record: Record) -> str | None:
    given = arxiv_id(record.plain("eprint", "arxivid"))
    return given or next((found for name in _MENTIONS if (found := mentioned(record.plain(name)))), None)


def _address(record: Record) -> str | None:
    """Where the paper is: by its DOI, which stays, else as it is told."""
    return of_doi(record.plain("doi")) or address(record.plain("url"))


READER = Reader(
    "bibtex", "BibTeX whose entries have an abstract", recognises, entries, without_text=without_text
)
