"""What the ending of an output's name asks for: one check for all commands that write a file.

A name without an ending asks for nothing; one with an ending that stands for no format is refused, unless the
format is asked for by name.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from benchclaims.errors import UsageError

Endings = Mapping[str, tuple[str, ...]]
"""The formats that an ending may stand for, the usual one first."""

PICTURES: Endings = {".svg": ("svg",), ".png": ("png",), ".pdf": ("pdf",)}
PAGES: Endings = {".pdf": ("pdf",), ".svg": ("svg",), ".png": ("png",)}
CLAIMS: Endings = {
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
PAPERS: Endings = {".txt": ("table",), ".jsonl": ("jsonl",), ".ndjson": ("jsonl",)}
FINDINGS: Endings = {
    ".txt": ("text", "github"),
    ".json": ("json", "sarif"),
    ".sarif": ("sarif",),
    ".xml": ("junit",),
}
CHANGES: Endings = {".txt": ("text",), ".json": ("json",), ".md": ("markdown",)}
CAPTION: Endings = {".txt": ("text",), ".md": ("markdown",), ".html": ("html",), ".tex": ("latex",)}
TABLE: Endings = {".csv": ("csv",), ".md": ("markdown",), ".html": ("html",), ".tex": ("latex",)}
BIBTEX: Endings = {".bib": ("bibtex",)}

BESIDE: Mapping[str, Endings] = {"caption": CAPTION, "table": TABLE, "bibtex": BIBTEX}
"""The endings of what goes with a chart."""


def form_of(file: Path | None, endings: Endings, asked: str | None = None) -> str:
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
    return asked or (meant or next(iter(endings.values())))[0]


def _endings_of(form: str, endings: Endings) -> list[str]:
    return [ending for ending, forms in endings.items() if form in forms]
