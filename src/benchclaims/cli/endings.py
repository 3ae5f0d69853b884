"""What the ending of an output's name asks for: one check for all commands that write a file.

A name without an ending asks for nothing; one with an ending that stands for no format is refused, unless the
format is asked for by name.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain
from pathlib import Path
from typing import TypeVar

from benchclaims.errors import UsageError
from benchclaims.literals import ChangeFormat, FindingFormat, PictureFormat, TableFormat

Form = TypeVar("Form", bound=str)
Endings = Mapping[str, tuple[Form, ...]]
"""The formats that an ending may stand for, the usual one first."""

PICTURES: Endings[PictureFormat] = {".svg": ("svg",), ".png": ("png",), ".pdf": ("pdf",)}
PAGES: Endings[PictureFormat] = {".pdf": ("pdf",), ".svg": ("svg",), ".png": ("png",)}
CLAIMS: Endings[TableFormat] = {
    ".txt": ("table",),
    ".csv": ("csv",),
    ".jsonl": ("jsonl",),
    ".ndjson": ("jsonl",),
    ".parquet": ("parquet",),
    ".md": ("markdown",),
    ".markdown": ("markdown",),
    ".html": ("html",),
    ".htm": ("html",),
    ".tex": ("latex",),
    ".latex": ("latex",),
}
PAPERS: Endings[str] = {".txt": ("table",), ".jsonl": ("jsonl",), ".ndjson": ("jsonl",)}
FINDINGS: Endings[FindingFormat] = {
    ".txt": ("text", "github"),
    ".json": ("json", "sarif"),
    ".sarif": ("sarif",),
    ".xml": ("junit",),
}
CHANGES: Endings[ChangeFormat] = {".txt": ("text", "github"), ".json": ("json",), ".md": ("markdown",)}
CAPTION: Endings[str] = {".txt": ("text",), ".md": ("markdown",), ".html": ("html",), ".tex": ("latex",)}
TABLE: Endings[str] = {".csv": ("csv",), ".md": ("markdown",), ".html": ("html",), ".tex": ("latex",)}
BIBTEX: Endings[str] = {".bib": ("bibtex",)}

BESIDE: Mapping[str, Endings[str]] = {"caption": CAPTION, "table": TABLE, "bibtex": BIBTEX}
"""The endings of what goes with a chart."""


def form_of(file: Path | None, endings: Endings[Form], asked: str | None = None) -> Form:
    """The format to write a file in: `asked` for by name, else by the ending, else the first that there is.

    Raises `UsageError` where the ending stands for no format and none is asked for, or where the two differ.

    >>> form_of(Path("a.png"), PICTURES), form_of(None, PICTURES), form_of(Path("a.tmp"), PICTURES, "pdf")
    ('png', 'svg', 'pdf')
    """
    ending = "" if file is None else file.suffix.lower()
    meant = endings.get(ending, ())
    if asked is None and ending and not meant:
        raise UsageError(
            f"the ending {ending} stands for no format here",
            where=file,
            expected=f"one of {', '.join(endings)}",
            remedy="name the file so",
        )
    if asked is not None and meant and asked not in meant:
        raise UsageError(
            f"the ending {ending} asks for {' or '.join(meant)}, --format for {asked}",
            where=file,
            expected="a name that ends in " + " or ".join(_endings_of(asked, endings)),
            remedy="rename the file or leave --format out",
        )
    forms = [*meant, *chain.from_iterable(endings.values())]
    return next(form for form in forms if asked in (None, form))


def _endings_of(form: str, endings: Endings[Form]) -> list[str]:
    return [ending for ending, forms in endings.items() if form in forms]
