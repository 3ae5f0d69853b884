"""Files that hold no text to read: told by their first bytes or, tables, by their names, with what to do."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from pathlib import Path

from benchclaims.errors import InputError
from benchclaims.read.document import MARK, Document

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
COLUMNS = {
    "text": ("text", "abstract", "abstract note", "summary"),
    "id": ("id", "paper id", "key", "citation key", "bibtex key"),
    "title": ("title", "paper title"),
    "authors": ("authors", "author"),
    "date": ("date", "publication date", "year", "publication year"),
    "arxiv_id": ("arxiv id", "arxiv"),
    "url": ("url", "link"),
}
"""Fields of a JSON line, and what tables call them."""


def refuse_foreign(document: Document) -> None:
    """Raise `InputError` for a document that is no text, by its first bytes."""
    sign = next((sign for sign in SIGNS if document.start.startswith(sign[0])), None)
    if sign is None and b"\0" not in document.start:
        return
    if ending(document.path) in TABLES:
        refuse_table(document)
    _, what, remedy = sign or (b"", "", f"write it as UTF-8, or {_COPY}")
    raise InputError(
        f"is {what}" if what else "holds NUL bytes, so it is no UTF-8 text",
        where=document.path,
        expected=EXPECTED,
        remedy=remedy,
    )


def refuse_table(document: Document) -> None:
    """Raise `InputError` for a document whose name says that it is a table, lest rows be read as prose."""
    name, suffix = document.path.name, ending(document.path)
    if suffix not in TABLES:
        return
    lines = f"{Path(name.removesuffix('.gz')).stem}.jsonl"
    table = f"pandas.{TABLES[suffix]}({name!r}, dtype=str, keep_default_na=False){renaming(document)}"
    written = f"{table}.to_json({lines!r}, orient='records', lines=True)"
    raise InputError(
        f"is a table ({suffix})",
        where=document.path,
        expected=EXPECTED,
        remedy=f"call the columns {', '.join(COLUMNS)} and write each row as a JSON line, for example: "
        f'python -c "import pandas; {written}"; in Python: benchclaims.extract_frame({table})',
    )


def renaming(document: Document) -> str:
    """How pandas gives the columns that are read their names; nothing where they have them.

    >>> renaming(Document(Path("a.csv"), "a.csv", b"key,Abstract,Year,Venue\\na,It is 2x faster.,2024,X"))
    ".rename(columns={'Abstract': 'text', 'key': 'id', 'Year': 'date'})"
    """
    sign = {".csv": ",", ".tsv": "\t"}.get(ending(document.path))
    first = document.head.lstrip(MARK).partition("\n")[0].strip()
    names = next(csv.reader([first], delimiter=sign), []) if sign and first else []
    found = {column: name for column in COLUMNS if (name := called(column, names)) and name != column}
    if not called("text", names):
        found = {"text": "NAME"} | found
    renamed = ", ".join(f"{name!r}: {column!r}" for column, name in found.items())
    return f".rename(columns={{{renamed}}})" if renamed else ""


def called(column: str, names: Sequence[str]) -> str | None:
    """What a table calls a column, in any case; the likeliest of several names."""
    if column in names:
        return column
    folded = {" ".join(re.split(r"[\W_]+", name.casefold())): name for name in reversed(names)}
    return next((folded[other] for other in COLUMNS[column] if other in folded), None)


def ending(path: Path) -> str:
    """The ending of a file's name in lower case, but for the one that says that it is packed.

    >>> ending(Path("a/Table.CSV.gz"))
    '.csv'
    """
    return Path(path.name.lower().removesuffix(".gz")).suffix
