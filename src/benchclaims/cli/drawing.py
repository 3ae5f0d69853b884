"""Commands that draw: `report`, `chart`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, TypedDict, cast

import typer

from benchclaims import api, literals
from benchclaims.cli import given
from benchclaims.cli.endings import BESIDE, PICTURES, form_of
from benchclaims.cli.options import (
    CLAIM_FILES,
    Bare,
    Claims,
    FontSize,
    FormerTo,
    LookTheme,
    LookWidth,
    MinConfidence,
    Output,
    Quiet,
    Status,
    Verbose,
    choice,
    statuses,
)
from benchclaims.cli.progress import say, watched
from benchclaims.cli.sink import deliver, deliver_pages, wrote
from benchclaims.lengths import TEXT_SIZE
from benchclaims.plural import count


class LookOptions(TypedDict):
    """How charts look."""

    theme: literals.Theme
    width: literals.Width
    font_size: float
    bare: bool


class Chosen(TypedDict):
    """Which claims a chart is of."""

    task: str | None
    metric: str | None
    min_confidence: float | None
    status: list[literals.ReadingStatus]


def look_of(theme: literals.Theme, width: str, font_size: float, bare: bool) -> LookOptions:
    """The look that is asked for; the width was read by its option."""
    return {
        "theme": theme,
        "width": cast("literals.Width", width),
        "font_size": font_size,
        "bare": bare,
    }


def report(
    claims: Claims = CLAIM_FILES,
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="FOLDER", help="Where to write it.")
    ] = Path("reports"),
    only: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="Just these charts, by name, kind or task.")
    ] = None,
    since: Annotated[
        str | None,
        typer.Option(
            metavar="DATE",
            parser=given.span("--since"),
            help="Just papers of this day, month or year, or later.",
        ),
    ] = None,
    format: Annotated[
        list[str] | None,
        choice(literals.PictureFormat, "--format", "-f", help="How to draw; may be repeated."),
    ] = None,
    tables: Annotated[
        list[str] | None,
        choice(literals.Markup, "--tables", help="Write tables and captions in this too; may be repeated."),
    ] = None,
    min_confidence: MinConfidence = None,
    status: Status = None,
    theme: LookTheme = "light",
    width: LookWidth = "page",
    font_size: FontSize = TEXT_SIZE,
    bare: Bare = False,
    verbose: Verbose = False,
    quiet: Quiet = False,
    former_to: FormerTo = None,
) -> None:
    """Draw the report of claims/.

    It is a page with its charts, and the tables behind them. What an earlier report wrote and this one does
    not have is removed, unless --only asks for some charts; what others put there, or changed, stays. Rows of
    LaTeX tables cite their papers by the keys of papers.bib, which are the column `bibkey` of the CSV tables.
    With --width column they stand across both columns of a paper, in `table*`. As PDF, a chart that is higher
    than a page with its caption is in parts that share its axes, each with a caption.

    \b
    Examples:
      benchclaims report
      benchclaims report -o talk/ --only "factors-*" --format png --since 2024
      benchclaims report -o paper/ --format pdf --tables latex --bare
    """
    to, look = former_to or output, look_of(theme, width, font_size, bare)
    formats = cast("list[literals.PictureFormat]", format or ["svg"])
    markup = cast("list[literals.Markup]", tables or [])
    with watched(quiet) as progress:
        paths = api.report(
            claims, to, formats=formats, markup=markup, only=only or None,
            since=since, min_confidence=min_confidence, status=statuses(status),
            progress=progress, **look,
        )  # fmt: skip
    if verbose and not quiet:
        wrote(paths)
    say(f"wrote {count(len(paths), 'file')} to {to.as_posix()}/", quiet)


def chart(
    kind: Annotated[
        str,
        typer.Option(
            metavar="KIND",
            help="factors, kept, changes, scores, map, spread, time, tradeoff, baselines or measured.",
        ),
    ] = "factors",
    task: Annotated[str | None, typer.Option(metavar="ID", help="Just claims about this task.")] = None,
    metric: Annotated[str | None, typer.Option(metavar="ID", help="Just claims about this metric.")] = None,
    claims: Claims = CLAIM_FILES,
    min_confidence: MinConfidence = None,
    status: Status = None,
    theme: LookTheme = "light",
    width: LookWidth = "page",
    font_size: FontSize = TEXT_SIZE,
    bare: Bare = False,
    one_page: Annotated[
        bool, typer.Option("--one-page", help="Keep a PDF whole, however high it is.")
    ] = False,
    format: Annotated[
        literals.PictureFormat | None,
        choice(literals.PictureFormat, "--format", "-f", help="How to draw it."),
    ] = None,
    output: Output = None,
    caption: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write its caption: .txt, .md, .html or .tex.")
    ] = None,
    table: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write its claims: .csv, .md, .html or .tex.")
    ] = None,
    bibtex: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write the papers behind it as BibTeX.")
    ] = None,
    quiet: Quiet = False,
) -> None:
    """Draw one chart: of a kind, a task, a metric.

    Its caption, its table and its papers are made of the same claims; with one of them and no --output, the
    chart itself is not drawn. A PDF that is higher than a page is written in parts, sizes-1.pdf and on, and
    so is its caption.

    \b
    Examples:
      benchclaims chart --kind factors --metric model-size -o sizes.svg
      benchclaims chart --kind scores --task image-generation --width 5.5in --font-size 9 -o scores.pdf
      benchclaims chart --metric model-size --bare -o sizes.pdf --caption sizes.tex --bibtex sizes.bib
    """
    beside = {"caption": caption, "table": table, "bibtex": bibtex}
    texts = {part: (file, form_of(file, BESIDE[part])) for part, file in beside.items() if file is not None}
    drawn, asked = form_of(output, PICTURES, format), cast("literals.ChartKind", kind)
    chosen: Chosen = {
        "task": task,
        "metric": metric,
        "min_confidence": min_confidence,
        "status": statuses(status),
    }
    look = look_of(theme, width, font_size, bare)
    parted = output is not None and drawn == "pdf" and not one_page
    if output is not None and parted:
        _, form = texts.pop("caption", (None, "text"))
        pages = api.chart_pages(claims, asked, caption=form, **chosen, **look)
        deliver_pages(pages, output, caption, quiet)
    if texts:
        wanted = [(part, form) for part, (_, form) in texts.items()]
        made = api.chart_texts(claims, asked, wanted=wanted, bare=bare, width=look["width"], **chosen)
        for (file, _), text in zip(texts.values(), made, strict=True):
            deliver(text, file, quiet)
    if not parted and (output is not None or not texts):
        deliver(api.chart(claims, asked, format=drawn, **chosen, **look), output, quiet)
