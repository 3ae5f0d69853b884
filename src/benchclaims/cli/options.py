"""The arguments and options that several commands share."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated, TypeVar

import typer

Format = TypeVar("Format", bound=StrEnum)

Sources = Annotated[
    list[Path],
    typer.Argument(metavar="PATH", help="Files or folders in any known layout."),
]
Output = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write to FILE, whole or not at all."),
]

Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Show no progress.")]


class ClaimFormat(StrEnum):
    """How `extract` prints claims."""

    jsonl = "jsonl"
    table = "table"
    markdown = "markdown"
    csv = "csv"
    parquet = "parquet"
    html = "html"
    latex = "latex"

    @classmethod
    def of(cls, output: Path | None) -> ClaimFormat:
        """The format that a file's ending asks for, else a table for reading."""
        endings = {f".{one}": one for one in cls} | {".md": cls.markdown, ".tex": cls.latex, ".htm": cls.html}
        return _by_ending(output, endings, cls.table)


class PaperFormat(StrEnum):
    """How `papers` prints papers."""

    jsonl = "jsonl"
    table = "table"


class Listing(StrEnum):
    """For people or for programs."""

    text = "text"
    json = "json"


class PictureFormat(StrEnum):
    """How charts are drawn."""

    svg = "svg"
    png = "png"
    pdf = "pdf"

    @classmethod
    def of(cls, output: Path | None) -> PictureFormat:
        """The format that a file's ending asks for, else SVG."""
        return _by_ending(output, {f".{one}": one for one in cls}, cls.svg)


class Paper(StrEnum):
    """What a page is printed on."""

    a4 = "a4"
    letter = "letter"


class Markup(StrEnum):
    """In which markup a report writes its tables and captions too."""

    markdown = "markdown"
    html = "html"
    latex = "latex"


def form_of(output: Path, part: str) -> str:
    """The form that a file's ending asks for, of a part of what goes with a chart."""
    forms = {".md": "markdown", ".html": "html", ".tex": "latex", ".txt": "text", ".csv": "csv"}
    usual = {"caption": "text", "table": "csv"}
    return "bibtex" if part == "bibtex" else forms.get(output.suffix.lower(), usual[part])


def _by_ending(output: Path | None, endings: Mapping[str, Format], otherwise: Format) -> Format:
    return otherwise if output is None else endings.get(output.suffix.lower(), otherwise)


class Width(StrEnum):
    """How wide a chart is: as a page of a paper, or as one of its two columns."""

    page = "page"
    column = "column"


class Theme(StrEnum):
    """What a chart stands on."""

    light = "light"
    dark = "dark"
