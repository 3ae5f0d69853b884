"""What the columns of a table are, told by its first row: which holds the abstracts, which the titles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache

from benchclaims.read.cells import Stray, Unclosed, rows

COLUMNS = {
    "text": ("text", "abstract", "abstract note", "summary"),
    "id": ("id", "paper id", "key", "citation key", "bibtex key", "eid"),
    "title": ("title", "paper title", "article title", "document title", "display name"),
    "authors": ("authors", "author", "authorships author display name"),
    "date": ("date", "publication date", "year", "publication year"),
    "arxiv_id": ("arxiv id", "arxiv"),
    "url": ("url", "link"),
    "code_url": ("code url", "code"),
}
"""Fields of a JSON line, and what tables call them."""
DELIMITERS = ",;\t"
OF_CLAIMS = frozenset({"paper_id", "quote", "value_text"})
"""Columns by which a table of claims is told."""


@dataclass(frozen=True, slots=True)
class Header:
    """The names of a table's columns, and what parts them."""

    delimiter: str
    names: tuple[str, ...]

    @property
    def known(self) -> dict[str, list[int]]:
        """The places of the columns of each field that is there, the likeliest first.

        >>> header_of("Year,Abstract,Key,Date\\n").known
        {'text': [1], 'id': [2], 'date': [3, 0]}
        """
        found = {field: self.places(calls) for field, calls in COLUMNS.items()}
        return {field: places for field, places in found.items() if places}

    @property
    def texts(self) -> int | None:
        """The place of the column of abstracts, if there is one."""
        return next(iter(self.places(COLUMNS["text"])), None)

    @property
    def is_of_claims(self) -> bool:
        """Whether the table is one of claims, which holds no abstracts."""
        return self.texts is None and set(self.names) >= OF_CLAIMS

    def places(self, calls: Sequence[str]) -> list[int]:
        """The places of the columns that are called so, in the order of these names."""
        return list(_places(self.names, tuple(calls)))


def header_of(text: str, likeliest: str = ",") -> Header | None:
    """The header of a table, parted by the sign that gives the most known columns, else the most columns.

    None where the text has no row.

    >>> header_of("Title;Abstract;Venue\\nZip;It is 2x faster.;X").names
    ('Title', 'Abstract', 'Venue')
    """
    found = [one for sign in likeliest + DELIMITERS.replace(likeliest, "") if (one := _parted(text, sign))]
    return max(found, key=lambda one: (len(one.known), len(one.names)), default=None)


def called(column: str, names: Sequence[str]) -> str | None:
    """What a table calls a column, in any case; the likeliest of several names.

    >>> called("text", ["Summary", "ABSTRACT"]), called("date", ["Venue"])
    ('ABSTRACT', None)
    """
    places = Header(",", tuple(names)).places(COLUMNS[column])
    return names[places[0]] if places else None


def _parted(text: str, sign: str) -> Header | None:
    with suppress(Unclosed, Stray):
        first = next(rows(text, sign), None)
        if first:
            return Header(sign, tuple(cell.text(text).strip() for cell in first))
    return None


@lru_cache(maxsize=256)
def _places(names: tuple[str, ...], calls: tuple[str, ...]) -> tuple[int, ...]:
    """As `Header.places`; asked for each row, and told once."""
    found = [folded(name) for name in names]
    return tuple(place for call in calls for place, name in enumerate(found) if name == call)


def folded(name: str) -> str:
    """The words of a name in small letters.

    >>> folded("Abstract_Note:")
    'abstract note'
    """
    return " ".join(re.findall(r"[^\W_]+", name.casefold()))
