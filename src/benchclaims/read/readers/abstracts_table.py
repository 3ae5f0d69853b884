"""Tables (CSV, TSV) with a column of abstracts, as Zotero, Scopus, OpenAlex and spreadsheets write them.

The columns are told by their names, others are left; so are rows without an abstract.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from benchclaims.errors import InputError
from benchclaims.plural import count
from benchclaims.read.addresses import address, of_doi
from benchclaims.read.bib import people, several
from benchclaims.read.cells import Cell, text_at
from benchclaims.read.dates import plain
from benchclaims.read.document import MARK, Document
from benchclaims.read.foreign import ending
from benchclaims.read.header import COLUMNS
from benchclaims.read.ids import arxiv_id, mentioned, one_line
from benchclaims.read.reader import Entry, Reader
from benchclaims.read.table import NAMES, Row, header, records

_DOI = "doi"
_MENTIONS = (_DOI, *COLUMNS["url"], "extra", "journal", "source title")
"""Where tables put an arXiv id that has no column."""
_AND = re.compile(r"\s*[;|]\s*")


def recognises(document: Document) -> bool:
    """Whether a column holds abstracts, and the name says that this is a table or another column is known."""
    if document.head.lstrip(MARK + " \t\r\n").startswith("{"):
        return False
    found = header(document)
    if found is None or found.texts is None:
        return False
    return ending(document.path) in NAMES or len(found.known) > 1


def entries(document: Document) -> Iterator[Entry]:
    """One entry a row that has an abstract; raises `InputError` with the line of the first broken row.

    Where names stand apart by semicolons in any row, commas part none, so that a lone `Lee, Ann` is one.
    """
    apart = any(_AND.search(names) for row in records(document) for names in row.each(*COLUMNS["authors"]))
    found = False
    for row in records(document):
        if abstract := row.abstract:
            found = True
            yield _entry(row, abstract, apart, document)
    if not found:
        raise _empty(document)


def without_text(document: Document) -> Iterator[str]:
    """The rows without an abstract: by their ids, else their titles, else their lines."""
    for row in records(document):
        if row.abstract is None:
            yield row.first("id") or row.first("title") or f"line {row.line}"


def undated(document: Document) -> Iterator[tuple[int, str]]:
    """The lines, by their numbers, whose rows give a date which is none or is read in two ways, with it."""
    for row in records(document):
        if row.abstract and (given := row.first("date")) and _date(row) is None:
            yield row.line, given


def _entry(row: Row, abstract: Cell, apart: bool, document: Document) -> Entry:
    given, names = row.first("id"), row.first("authors")
    return Entry(
        abstract.text(row.table),
        abstract.start,
        abstract.end,
        title=row.first("title") or None,
        authors=people(_AND.sub(" and ", names)) if apart else several(names),
        date=_date(row),
        arxiv_id=_arxiv(row),
        code_url=address(row.first("code_url")),
        url=_address(row),
        given=one_line(given, document.path, row.line) if given else None,
    )


def _date(row: Row) -> str | None:
    """The first date of a row that is one, such as the year where the date is read in two ways."""
    return next((found for one in row.each(*COLUMNS["date"]) if (found := plain(one))), None)


def _arxiv(row: Row) -> str | None:
    given = arxiv_id(row.first("arxiv_id")) or arxiv_id(row.first("id"))
    return given or next((found for one in row.each(*_MENTIONS) if (found := mentioned(one))), None)


def _address(row: Row) -> str | None:
    """Where the paper is: by its DOI, which stays, else as it is told."""
    told = [of_doi(one) for one in row.each(_DOI)] + [address(one) for one in row.each(*COLUMNS["url"])]
    return next(filter(None, told), None)


def _empty(document: Document) -> InputError:
    """Why no row is a paper."""
    top, rows = header(document), sum(1 for _ in records(document))
    place = top.texts if top else None
    named = f'the column "{top.names[place]}"' if top and place is not None else "a column of abstracts"
    return InputError(
        f"holds no text in {named} ({count(rows, 'row')})" if rows else "holds a header and no rows",
        where=document.path,
        expected="a row for each paper, with its abstract",
        remedy=f"write the abstracts into {named}" if rows else "export the table with its rows",
    )


READER = Reader(
    "abstracts_table",
    "a table, CSV or TSV, with a column of abstracts",
    recognises,
    entries,
    without_text=without_text,
    undated=undated,
    text_at=text_at,
)
