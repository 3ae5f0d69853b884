"""Commands that read documents: `extract`, `papers`, `explain`."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from benchclaims import api
from benchclaims.cli.endings import CLAIMS, PAPERS, form_of
from benchclaims.cli.explanation import as_text
from benchclaims.cli.folding import room
from benchclaims.cli.lines import claim_line, json_line, paper_lines
from benchclaims.cli.options import (
    CLAIM_FILES,
    Listing,
    Output,
    PaperFormat,
    Quiet,
    Sources,
    choice,
)
from benchclaims.cli.progress import watched
from benchclaims.cli.sink import deliver, deliver_lines, tell
from benchclaims.cli.stdin import DASH, given, read
from benchclaims.errors import UsageError
from benchclaims.literals import TableFormat


def extract(
    paths: Sources,
    format: Annotated[
        TableFormat | None, choice(TableFormat, "--format", "-f", help="How to print them.")
    ] = None,
    output: Output = None,
    quiet: Quiet = False,
) -> None:
    """Print the claims that documents make.

    PATH is a file, a folder, or - for standard input: JSON lines with "id", "title" and "text", a table (CSV,
    TSV) with a column "abstract", BibTeX with abstracts, a text, or a page of a known layout, each also .gz.
    With jsonl claims are printed while JSON lines are still read, a few hundred papers behind at most,
    however long the input is.

    \b
    Examples:
      benchclaims extract abstract.txt
      benchclaims extract works.csv -o claims.csv
      benchclaims extract arxiv.jsonl.gz --format jsonl > claims.jsonl
      benchclaims extract seeds/ -o claims.parquet
      zcat arxiv.jsonl.gz | benchclaims extract - --format csv
    """
    form = form_of(output, CLAIMS, format)
    sources = given(paths, once=form == "jsonl")
    if form == "jsonl":
        seen = output is None and sys.stdout.isatty()
        with watched(quiet or seen) as progress:
            lines = (claim_line(doc, claim) for doc, claim in api.extract_records(sources, progress=progress))
            deliver_lines(lines, output, quiet)
    else:
        with watched(quiet) as progress:
            frame = api.extract_frame(sources, progress=progress)
        columns = room() if output is None else None
        deliver(api.render(frame, form, columns=columns), output, quiet)


def papers(
    paths: Sources,
    format: Annotated[
        PaperFormat | None, choice(PaperFormat, "--format", "-f", help="How to print them.")
    ] = None,
    output: Output = None,
    quiet: Quiet = False,
) -> None:
    """Print the papers that documents hold.

    A paper that several sources hold is merged into one.

    \b
    Example:
      benchclaims papers seeds/ --format jsonl
    """
    form = form_of(output, PAPERS, format)
    found = api.papers(given(paths))
    if form == "jsonl":
        deliver_lines((json_line(api.paper_row(paper)) for paper in found), output, quiet)
    else:
        deliver_lines(paper_lines(found, room() if output is None else None), output, quiet)


def explain(
    text: Annotated[
        str | None,
        typer.Argument(metavar="TEXT", help="A text, the id of a claim or a paper, or - for standard input."),
    ] = None,
    file: Annotated[Path | None, typer.Option(metavar="FILE", help="Read the text from FILE.")] = None,
    claims: Annotated[
        Path, typer.Option(metavar="FOLDER", help="The folder of the claim files, for ids.")
    ] = CLAIM_FILES,
    format: Annotated[Listing, choice(Listing, "--format", "-f", help="How to print.")] = "text",
) -> None:
    """Say what is read from a text, and why.

    Each number is named with what was read from it and what decided, or why it was left out. For the id of a
    claim, the sentence in its paper is read anew; for that of a paper, its abstract in seeds/.

    \b
    Examples:
      benchclaims explain "Our method is 2.5x faster than BERT."
      benchclaims explain "2305.02538#19609b90"
      benchclaims explain --file abstract.txt --format json
    """
    if (text is None) == (file is None):
        raise UsageError("one text to explain is needed", remedy="give TEXT or --file, and not both")
    for whole, title in _texts(text, file, claims):
        numbers = [number.as_dict() for number in api.explain(whole, title)]
        if format == "json":
            deliver(json_line({"text": whole, "numbers": numbers}), None)
        else:
            tell(as_text(whole, numbers))


def _texts(text: str | None, file: Path | None, claims: Path) -> Iterable[tuple[str, str | None]]:
    """The texts to explain, each with its title where there is one."""
    if file is not None:
        return api.texts(given([file]))
    return [(read().text, None) if text == DASH else api.meant(str(text), claims)]
