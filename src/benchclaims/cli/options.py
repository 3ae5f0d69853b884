"""The arguments and options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal, cast, get_args

import typer

from benchclaims import literals
from benchclaims.cli import given

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
FormerTo = Annotated[Path | None, typer.Option("--to", metavar="FOLDER", hidden=True)]
"""What `--output` of a folder was called before; it is still taken."""
Claims = Annotated[Path, typer.Option(metavar="FOLDER", help="The folder of the claim files.")]
CLAIM_FILES = Path("claims")
"""Where they are where nothing else is said."""

Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing of the work and of what it wrote.")]


Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Name each file that is written.")]


def choice(names: object, option: str, *short: str, help: str) -> Any:
    """An option that has one of the names of a literal type, which its help shows.

    Typer takes no lists of such types: an option that may be repeated is a list of text.
    """
    known = get_args(names)
    metavar = f"<{'|'.join(known)}>"
    return typer.Option(option, *short, parser=given.one_of(option, known), metavar=metavar, help=help)


PaperFormat = Literal["jsonl", "table"]
"""How `papers` prints papers."""
Listing = Literal["text", "json"]
"""For people or for programs."""

LookTheme = Annotated[literals.Theme, choice(literals.Theme, "--theme", help="What charts stand on.")]
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
        help="Just readings that people reviewed, or that are as sure. By default all are listed, and charts "
        "leave out those below 0.5, likelier wrong than right; 0 draws all.",
    ),
]
Status = Annotated[
    list[str] | None,
    choice(
        literals.ReadingStatus,
        "--status",
        help="Just claims that nobody, or that people reviewed; may be repeated.",
    ),
]


def statuses(wanted: list[str] | None) -> list[literals.ReadingStatus]:
    """What was asked for with `--status`, which its option read."""
    return cast("list[literals.ReadingStatus]", wanted or [])
