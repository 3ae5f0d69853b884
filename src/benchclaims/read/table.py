"""A table's rows under its header, each with its line; each way to be broken is an `InputError`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from benchclaims.errors import InputError
from benchclaims.read.cells import Cell, Stray, Unclosed, breaks, rows
from benchclaims.read.document import Document
from benchclaims.read.foreign import ending
from benchclaims.read.header import COLUMNS, Header, folded, header_of
from benchclaims.texts import MERGE_MARK, MERGE_REMEDY, MERGE_SIDES

NAMES = (".csv", ".tsv")
"""How the names of such tables end."""
NONE = frozenset({"na", "n a", "nan", "none", "null", "no abstract", "no abstract available"})
"""What programs write where there is no abstract, in small letters without other signs."""
_LONGEST_NONE = 40
SIGNS = {",": "comma", ";": "semicolon", "\t": "tab"}


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table under its header, and the number of the line in which it begins."""

    table: str
    header: Header
    cells: list[Cell]
    line: int

    @property
    def abstract(self) -> Cell | None:
        """The cell of the abstract, unless it is blank or says that there is none."""
        place = self.header.texts
        cell = self.cells[place] if place is not None and place < len(self.cells) else None
        return None if cell is None or _is_none(cell.text(self.table)) else cell

    def first(self, field: str) -> str:
        """What the likeliest column of a field says that says something, on one line."""
        return next(iter(self.each(*COLUMNS[field])), "")

    def each(self, *calls: str) -> list[str]:
        """What the columns say that are called so, each on one line; those that say nothing are left."""
        places = (place for place in self.header.places(calls) if place < len(self.cells))
        told = (" ".join(self.cells[place].text(self.table).split()) for place in places)
        return [text for text in told if text]


def _is_none(text: str) -> bool:
    return not text.strip() or (len(text) <= _LONGEST_NONE and folded(text) in NONE)


def header(document: Document) -> Header | None:
    """The header of a document, by its beginning; of a name that ends in `.tsv` tabs are tried first."""
    return header_of(document.head, "\t" if ending(document.path) == ".tsv" else ",")


def records(document: Document) -> Iterator[Row]:
    """The rows under the header that say something.

    Raises `InputError` with the line of a row that has more cells than the header, of a quote that does not
    end or ends within a cell, and of a merge that git left.
    """
    table, top = document.text, header(document) or Header(",", ())
    found = rows(table, top.delimiter)
    line, at = 1, 0
    try:
        next(found, None)
        for cells in found:
            line, at = line + breaks(table, at, cells[0].start), cells[0].start
            row = Row(table, top, cells, line)
            _refuse(row, document)
            if any(cell.end > cell.start for cell in cells):
                yield row
    except (Stray, Unclosed) as error:
        raise _misquoted(error, table, document) from error


def _refuse(row: Row, document: Document) -> None:
    """Raise `InputError` for a row that is a mark of a merge, or says more than the header has names for."""
    if len(row.cells) == 1 and MERGE_MARK.match(row.table, row.cells[0].start):
        raise InputError(
            "has an unresolved merge",
            where=document.path,
            line=row.line,
            expected=MERGE_SIDES,
            remedy=MERGE_REMEDY,
        )
    width = len(row.header.names)
    if any(cell.end > cell.start for cell in row.cells[width:]):
        raise InputError(
            f"the row has {len(row.cells)} cells, the header {width}",
            where=document.path,
            line=row.line,
            expected="a cell for each column of the header",
            remedy=f'put quotes ("…") around cells that hold a {SIGNS[row.header.delimiter]}',
        )


def _misquoted(error: Stray | Unclosed, table: str, document: Document) -> InputError:
    opens = isinstance(error, Unclosed)
    return InputError(
        "a cell begins with a quote that nothing ends"
        if opens
        else "text follows the quote that ends its cell",
        where=document.path,
        line=breaks(table, 0, error.args[0]) + 1,
        expected='quotes (") around a whole cell, and those within it doubled ("")',
        remedy="close the quote, or double those within the cell",
    )
