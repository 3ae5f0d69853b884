"""Commands that work on a repository of claims: `build`, `report`, `chart`, `schema`."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypedDict, cast

import typer

from benchclaims import api
from benchclaims.cli import given
from benchclaims.cli.endings import BESIDE, PICTURES, form_of
from benchclaims.cli.options import (
    CLAIM_FILES,
    USUAL_SIZE,
    Bare,
    Claims,
    FontSize,
    LookTheme,
    LookWidth,
    Markup,
    MinConfidence,
    Output,
    PictureFormat,
    Quiet,
    Status,
    Theme,
    Verbose,
    choice,
    statuses,
)
from benchclaims.cli.progress import say, watched
from benchclaims.cli.sink import deliver, deliver_pages, wrote
from benchclaims.plural import count

if TYPE_CHECKING:
    from benchclaims import literals
    from benchclaims.api import BuildResult


class Look(TypedDict):
    """How charts look."""

    theme: literals.Theme
    width: literals.Width
    font_size: float
    bare: bool


def build(
    root: Annotated[Path, typer.Argument(metavar="ROOT", help="The repository's folder.")] = Path(),
    prune: Annotated[
        bool, typer.Option("--prune", help="Remove claim files of papers that seeds/ no longer hold.")
    ] = False,
    proposals: Annotated[
        bool, typer.Option("--proposals", help="Show how fresh readings differ from what people reviewed.")
    ] = False,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; fail and name each file that would change.")
    ] = False,
    quiet: Quiet = False,
) -> None:
    """Read seeds/, and write claims/, reports/ and schemas/.

    A second run changes no byte. What a person decided in claims/ always stays; where a fresh reading differs
    from it, that is said, and --proposals shows each field as it is kept and as it is read, with the command
    that adopts it. With --check, the exit status is 1 where a file would change, be new or be gone.

    \b
    Examples:
      benchclaims build
      benchclaims build --check
      benchclaims build --check --proposals
    """
    with watched(quiet) as progress:
        result = api.build(root, prune=prune, progress=progress, dry_run=check)
    _warn(result, proposals, quiet or check)
    if check:
        _tell_check(result, quiet)
        raise typer.Exit(1 if result.changed else 0)
    if quiet:
        return
    for folder, number in sorted(Counter(path.parent.as_posix() for path in result.changed).items()):
        typer.echo(f"{folder}/: {count(number, 'file')} changed")
    typer.echo(f"{_whole(result)}, {count(len(result.changed), 'file')} changed")


def _whole(result: BuildResult) -> str:
    """What was read."""
    return f"{count(result.papers, 'paper')}, {count(result.claims, 'claim')}"


def _tell_check(result: BuildResult, quiet: bool) -> None:
    """Each file that a build would write or remove, and the sum."""
    for path in result.changed:
        how = "be new" if path in result.new else "be gone" if path in result.gone else "change"
        typer.echo(f"would {how}: {path.as_posix()}")
    if quiet:
        return
    if number := len(result.changed):
        are = "file is" if number == 1 else "files are"
        typer.echo(f"{number} {are} not as a build writes them; run: benchclaims build")
    else:
        typer.echo(f"{_whole(result)}: all files are as a build writes them")


def _warn(result: BuildResult, proposals: bool, quiet: bool) -> None:
    """What is in claims/ and no longer in seeds/, or is read otherwise now."""
    for paper in result.stale:
        typer.echo(f"warning: no seed holds the paper {paper} any more ({REMOVE})", err=True)
    if proposals:
        for line in api.proposed(result.proposals):
            typer.echo(line, err=True)
    elif result.proposals and not quiet:
        readings = count(len(result.proposals), "fresh reading")
        typer.echo(f"all that people reviewed is kept; {readings} would put it otherwise ({SEE})")


REMOVE = "to remove what nobody has decided on: benchclaims build --prune"
SEE = "to see them: benchclaims build --check --proposals"


def report(
    claims: Claims = CLAIM_FILES,
    to: Annotated[Path, typer.Option(metavar="FOLDER", help="Where to write it.")] = Path("reports"),
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
        list[PictureFormat] | None,
        choice(PictureFormat, "--format", "-f", help="How to draw; may be repeated."),
    ] = None,
    tables: Annotated[
        list[Markup] | None,
        choice(Markup, "--tables", help="Write tables and captions in this too; may be repeated."),
    ] = None,
    min_confidence: MinConfidence = None,
    status: Status = None,
    theme: LookTheme = Theme.light,
    width: LookWidth = "page",
    font_size: FontSize = USUAL_SIZE,
    bare: Bare = False,
    verbose: Verbose = False,
    quiet: Quiet = False,
) -> None:
    """Draw the report of claims/.

    It is a page with its charts, and the tables behind them. What an earlier report wrote and this one does
    not have is removed, unless --only asks for some charts; what others put there, or changed, stays. Rows of
    LaTeX tables cite their papers by the keys of papers.bib, which are the column `bibkey` of the CSV tables.
    As PDF, a chart that is higher than a page is in parts that share its axes, each with its caption.

    \b
    Examples:
      benchclaims report
      benchclaims report --to talk/ --only "factors-*" --format png --since 2024
      benchclaims report --to paper/ --format pdf --tables latex --bare
    """
    look: Look = {
        "theme": theme.value,
        "width": cast("literals.Width", width),
        "font_size": font_size,
        "bare": bare,
    }
    formats: list[literals.PictureFormat] = [one.value for one in format or (PictureFormat.svg,)]
    with watched(quiet) as progress:
        paths = api.report(
            claims, to, formats=formats, markup=[one.value for one in tables or ()], only=only or None,
            since=since, min_confidence=min_confidence or 0.0, status=statuses(status),
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
    theme: LookTheme = Theme.light,
    width: LookWidth = "page",
    font_size: FontSize = USUAL_SIZE,
    bare: Bare = False,
    one_page: Annotated[
        bool, typer.Option("--one-page", help="Keep a PDF whole, however high it is.")
    ] = False,
    format: Annotated[
        PictureFormat | None, choice(PictureFormat, "--format", "-f", help="How to draw it.")
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
    drawn, asked = form_of(output, PICTURES, format), cast("literals.ChartKind", kind)
    sure, known = min_confidence or 0.0, statuses(status)
    look: Look = {
        "theme": theme.value,
        "width": cast("literals.Width", width),
        "font_size": font_size,
        "bare": bare,
    }
    texts = {part: (file, form_of(file, BESIDE[part])) for part, file in beside.items() if file is not None}
    if output is not None and drawn == "pdf" and not one_page:
        form = texts["caption"][1] if caption else "text"
        pages = api.chart_pages(
            claims, asked, task=task, metric=metric, min_confidence=sure, status=known,
            caption=form, **look,
        )  # fmt: skip
        deliver_pages(pages, output, caption, quiet)
        texts.pop("caption", None)
    if texts:
        wanted = [(part, form) for part, (_, form) in texts.items()]
        made = api.chart_texts(
            claims, asked, task=task, metric=metric, min_confidence=sure, status=known, wanted=wanted,
            bare=bare,
        )  # fmt: skip
        for (file, _), text in zip(texts.values(), made, strict=True):
            deliver(text, file, quiet)
    if (output is None and not texts) or (output is not None and (drawn != "pdf" or one_page)):
        picture = api.chart(
            claims, asked, task=task, metric=metric, min_confidence=sure, status=known,
            format=drawn, **look,
        )  # fmt: skip
        deliver(picture, output, quiet)


def schema(
    write: Annotated[bool, typer.Option("--write", help="Write all instead of printing one.")] = False,
    to: Annotated[Path, typer.Option(metavar="FOLDER", help="Where to write them.")] = Path("schemas"),
) -> None:
    """Print the JSON Schema of a claim file.

    With --write, write that and the schemas of the table to a folder.

    \b
    Examples:
      benchclaims schema > claims.schema.json
      benchclaims schema --write
    """
    if write:
        wrote(api.write_schemas(to))
    else:
        typer.echo(api.schema(), nl=False)
