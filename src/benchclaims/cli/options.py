"""The arguments and options that several commands share."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from benchclaims.cli import given

if TYPE_CHECKING:
    from benchclaims import literals

Sources = Annotated[
    list[Path],
    typer.Argument(metavar="PATH", help="Files or folders in any known layout, - for standard input."),
]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help="Write to FILE, as its ending says, whole or not at all.",
    ),
]
Claims = Annotated[Path, typer.Option(metavar="FOLDER", help="The folder of the claim files.")]
CLAIM_FILES = Path("claims")
"""Where they are where nothing else is said."""

Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing of the work and of what it wrote.")]


Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Name each file that is written.")]


def choice(names: type[StrEnum], option: str, *short: str, help: str) -> Any:
    """An option that has one of several names, which its help shows."""
    metavar = f"<{'|'.join(names)}>"
    return typer.Option(option, *short, parser=given.one_of(option, names), metavar=metavar, help=help)


class ClaimFormat(StrEnum):
    """How `extract` prints claims."""

    jsonl = "jsonl"
    table = "table"
    markdown = "markdown"
    csv = "csv"
    parquet = "parquet"
    html = "html"
    latex = "latex"


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


class Paper(StrEnum):
    """What a page is printed on."""

    a4 = "a4"
    letter = "letter"


class ReadingStatus(StrEnum):
    """Whether people reviewed a reading."""

    extracted = "extracted"
    reviewed = "reviewed"


class Markup(StrEnum):
    """In which markup a report writes its tables and captions too."""

    markdown = "markdown"
    html = "html"
    latex = "latex"


class Theme(StrEnum):
    """What a chart stands on."""

    light = "light"
    dark = "dark"


LookTheme = Annotated[Theme, choice(Theme, "--theme", help="What charts stand on.")]
LookWidth = Annotated[
    str,
    typer.Option(
        "--width",
        metavar="WIDTH",
        parser=given.width("--width"),
        help="page or column (of a paper), or a length such as 5.5in, 14cm or 360pt.",
    ),
]
FontSize = Annotated[
    float,
    typer.Option(
        "--font-size",
        metavar="POINTS",
        parser=given.number("--font-size"),
        help="The size of names and values, with which all else goes.",
    ),
]
Bare = Annotated[bool, typer.Option("--bare", help="Just plot and key: the caption has the rest.")]
MinConfidence = Annotated[
    float | None,
    typer.Option(
        "--min-confidence",
        metavar="0..1",
        parser=given.share("--min-confidence"),
        help="Just readings that people reviewed, or that are as sure.",
    ),
]
Status = Annotated[
    list[ReadingStatus] | None,
    choice(
        ReadingStatus, "--status", help="Just claims that nobody, or that people reviewed; may be repeated."
    ),
]


def statuses(wanted: list[ReadingStatus] | None) -> list[literals.ReadingStatus]:
    """What was asked for with `--status`."""
    return [one.value for one in wanted or ()]
