"""Files that hold no text to read: told by their first bytes or, tables, by their names, with what to do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from benchclaims.choices import listed
from benchclaims.errors import InputError
from benchclaims.read.document import Document
from benchclaims.read.header import COLUMNS, Header, called, header_of

EXPECTED = 'text, or JSON lines {"id": "…", "title": "…", "text": "…"}'

_COPY = "copy the text that is meant into a .txt file"
_PACKED = "unpack it, or pack it with gzip"
SIGNS: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF", "a PDF", "turn it into text (`pdftotext FILE`) and keep the abstract, its title over it"),
    (b"\x89PNG", "a PNG picture", _COPY),
    (b"\xff\xd8\xff", "a JPEG picture", _COPY),
    (b"GIF8", "a GIF picture", _COPY),
    (b"PK\x03\x04", "a zip archive or an office document", f"unpack it, or {_COPY}"),
    (b"\xd0\xcf\x11\xe0", "an office document", _COPY),
    (b"\xfd7zXZ", "packed with xz", _PACKED),
    (b"BZh", "packed with bzip2", _PACKED),
    (b"\x28\xb5\x2f\xfd", "packed with zstd", _PACKED),
    (b"\xff\xfe", "UTF-16", "convert the file (`iconv -f utf-16 -t utf-8`)"),
    (b"\xfe\xff", "UTF-16", "convert the file (`iconv -f utf-16 -t utf-8`)"),
)
"""How files of other kinds begin, what they are, and what to do with them."""

TABLES = {".csv": "read_csv", ".tsv": "read_table", ".xlsx": "read_excel", ".xls": "read_excel"}
"""The endings of tables, and what of pandas reads them."""
_OFFICE = (".xlsx", ".xls")
_SHOWN = 40


def refuse_foreign(document: Document) -> None:
    """Raise `InputError` for a document that is no text, by its first bytes."""
    sign = next((sign for sign in SIGNS if document.start.startswith(sign[0])), None)
    if sign is None and b"\0" not in document.start:
        return
    if ending(document.path) in _OFFICE:
        refuse_table(document)
    _, what, remedy = sign or (b"", "", f"write it as UTF-8, or {_COPY}")
    raise InputError(
        f"is {what}" if what else "holds NUL bytes, so it is no UTF-8 text",
        where=document.path,
        expected=EXPECTED,
        remedy=remedy,
    )


def refuse_table(document: Document) -> None:
    """Raise `InputError` for a table without abstracts, lest its rows be read as prose.

    It is one by its name or, a table of claims, by its columns.
    """
    suffix = ending(document.path)
    header = None if suffix in _OFFICE else header_of(document.head, "\t" if suffix == ".tsv" else ",")
    if header and header.is_of_claims:
        raise InputError(
            "is a table of claims, as `benchclaims extract` writes it, and holds no abstracts",
            where=document.path,
            expected="the documents from which it was read",
            remedy="name those; in Python, benchclaims.table.read_csv reads the table",
        )
    if suffix in _OFFICE:
        raise _of_an_office(document)
    if suffix in TABLES:
        raise _without_abstracts(document, header)


def _of_an_office(document: Document) -> InputError:
    program, table = _converted(document, "")
    return InputError(
        f"is a table ({ending(document.path)})",
        where=document.path,
        expected=EXPECTED,
        remedy=f"call the columns {', '.join(COLUMNS)} and write each row as a JSON line, for example: "
        f"{program}; in Python: benchclaims.extract_frame({table})",
    )


def _without_abstracts(document: Document, header: Header | None) -> InputError:
    suffix, names = ending(document.path), header.names if header else ()
    usual = header is None or header.delimiter == {".csv": ",", ".tsv": "\t"}[suffix]
    parted = "" if usual or header is None else f", sep={header.delimiter!r}"
    program, table = _converted(document, parted, names)
    there = listed(name if len(name) <= _SHOWN else f"{name[:_SHOWN]}…" for name in names)
    *calls, last = COLUMNS["text"]
    return InputError(
        f"is a table ({suffix}) without a column of abstracts (columns: {there})",
        where=document.path,
        expected=f"a column that is called {', '.join(calls)} or {last}",
        remedy="rename the column that holds the abstracts, or have pandas write each row as a JSON line, "
        f"with that column's name in place of NAME: {program}; in Python: benchclaims.extract_frame({table})",
    )


def _converted(document: Document, parted: str, names: Sequence[str] = ()) -> tuple[str, str]:
    """A line for the shell that makes JSON lines of a table, and how pandas reads the table."""
    name, suffix = document.path.name, ending(document.path)
    lines = f"{Path(name.removesuffix('.gz')).stem}.jsonl"
    table = f"pandas.{TABLES[suffix]}({name!r}{parted}, dtype=str, keep_default_na=False){renaming(names)}"
    written = f"{table}.to_json({lines!r}, orient='records', lines=True)"
    return f'python -c "import pandas; {written}"', table


def renaming(names: Sequence[str]) -> str:
    """How pandas gives the columns of a table that are read their names; nothing where they have them.

    >>> renaming(["key", "Abstract", "Year", "Venue"])
    ".rename(columns={'Abstract': 'text', 'key': 'id', 'Year': 'date'})"
    """
    found = {column: name for column in COLUMNS if (name := called(column, names)) and name != column}
    if not called("text", names):
        found = {"text": "NAME"} | found
    renamed = ", ".join(f"{name!r}: {column!r}" for column, name in found.items())
    return f".rename(columns={{{renamed}}})" if renamed else ""


def ending(path: Path) -> str:
    """The ending of a file's name in lower case, but for the one that says that it is packed.

    >>> ending(Path("a/Table.CSV.gz"))
    '.csv'
    """
    return Path(path.name.lower().removesuffix(".gz")).suffix
