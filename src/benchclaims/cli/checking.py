"""Commands that begin a repository of claims and check it: `init`, `validate`, `codes`, `diff`."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from benchclaims import api
from benchclaims.cli.endings import CHANGES, FINDINGS, form_of
from benchclaims.cli.options import CLAIM_FILES, Claims, Output, Quiet, choice
from benchclaims.cli.progress import say, watched
from benchclaims.cli.sink import deliver, tell
from benchclaims.errors import BenchclaimsError
from benchclaims.literals import ChangeFormat, FindingFormat

if TYPE_CHECKING:
    from benchclaims.api import Report

SUMMARY = "GITHUB_STEP_SUMMARY"
"""The variable in which GitHub names the file that becomes a step's summary."""


def validate(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="PATH...", help="Claim files or their folders; by default claims/."),
    ] = None,
    format: Annotated[
        FindingFormat | None, choice(FindingFormat, "--format", "-f", help="How to print what is found.")
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Let warnings count as errors do.")] = False,
    output: Output = None,
    quiet: Quiet = False,
) -> None:
    """Check claim files, and say on which line what is wrong.

    All files are checked against the schema, the vocabulary, their sources and each other, and what can be
    recomputed is. Each finding has a code that `benchclaims codes` explains. A code is switched off, with a
    reason, in [ignore] of benchclaims.toml or, without that file, in [tool.benchclaims.ignore] of
    pyproject.toml. The exit status is 1 where something is wrong.

    \b
    Examples:
      benchclaims validate
      benchclaims validate claims/2305.02538.yaml --strict
      benchclaims validate --format github
    """
    form = form_of(output, FINDINGS, format)
    with watched(quiet) as progress:
        report = api.validate(paths or "claims/", progress=progress)
    _deliver(report, form, output, quiet, strict)
    if form == "github":
        _summarise(report)
    if report.failed(strict) and not report.failed():
        say("failed: with --strict, warnings count as errors", quiet)
    raise typer.Exit(1 if report.failed(strict) else 0)


def codes(
    code: Annotated[str | None, typer.Argument(metavar="CODE", help="A code such as BC402.")] = None,
) -> None:
    """List the codes of findings, or explain one.

    \b
    Examples:
      benchclaims codes
      benchclaims codes BC402
    """
    tell(api.code_text(code))


def init(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Where to begin it.")] = Path(),
) -> None:
    """Begin a repository of claims.

    Folders, a first made-up document with its claims, settings, and a workflow that checks each pull request.
    The folder may hold other things: what is missing is written, what is there is kept.

    \b
    Examples:
      benchclaims init tracker && cd tracker && benchclaims validate
      benchclaims init
    """
    begun = api.init(folder)
    for path in begun.written:
        typer.echo(f"wrote {path.as_posix()}")
    for path in begun.kept:
        typer.echo(f"kept {path.as_posix()}, which was there")
    for one in begun.todo:
        typer.echo(f"to do: {one}")


def diff(
    range: Annotated[
        str, typer.Argument(metavar="BASE..HEAD", help="Two git revisions, or one and the files as they are.")
    ] = "HEAD",
    claims: Claims = CLAIM_FILES,
    format: Annotated[
        ChangeFormat | None, choice(ChangeFormat, "--format", "-f", help="How to print it.")
    ] = None,
    output: Output = None,
    reviewed: Annotated[
        bool,
        typer.Option("--reviewed", help="Fail where what people decided has changed without a new review."),
    ] = False,
    removed: Annotated[
        bool,
        typer.Option("--removed", help="Fail where a claim is gone that the documents still say."),
    ] = False,
) -> None:
    """Print what changed in claim files, field by field.

    The Markdown is fit for a comment on a pull request. With --reviewed only those claims and papers are
    named, each with file and line, that were reviewed or rejected and are changed or gone without a new
    review (another name, or another day); the exit status is 1 where there are any. With --removed so are
    claims that nobody decided, and that are gone without a rejection though a fresh reading has them.

    \b
    Examples:
      benchclaims diff
      benchclaims diff main..HEAD --format markdown
      benchclaims diff main --reviewed --removed --format github
    """
    form = form_of(output, CHANGES, format)
    if reviewed or removed:
        _guard(range, claims, form, reviewed, removed)
        return
    errors: list[BenchclaimsError] = []
    changes = api.diff(range, claims, format=form, broken=errors.append)
    if form == "text" and output is None:
        tell(changes)
    else:
        deliver(changes, output)
    if errors:
        raise errors[0]


def _guard(range: str, claims: Path, form: ChangeFormat, reviewed: bool, removed: bool) -> None:
    """Name what was decided and is otherwise, and what was removed; ends with status 1 where there is any."""
    found = [*(api.overruled(range, claims) if reviewed else ())]
    found += api.removed(range, claims) if removed else ()
    for one in sorted(found, key=lambda one: (one.file, one.line)):
        typer.echo(one.command() if form == "github" else one.sentence())
    if found:
        raise typer.Exit(1)
    stands = ["all that people decided stands"] * reviewed + [
        "no claim was removed that is still said"
    ] * removed
    typer.echo("; ".join(stands))


def _deliver(report: Report, form: FindingFormat, output: Path | None, quiet: bool, strict: bool) -> None:
    if form == "text" and output is None:
        from benchclaims.cli.findings import show

        show(report)
    else:
        deliver(api.render_findings(report, form, strict=strict), output, quiet)


def _summarise(report: Report) -> None:
    """Add the whole list to the step's summary, where GitHub runs this; the findings stand without it."""
    path = os.environ.get(SUMMARY)
    if path:
        try:
            with Path(path).open("a", encoding="utf-8") as stream:
                stream.write(api.findings_markdown(report))
        except OSError as error:
            say(f"warning: {SUMMARY}: {path} cannot be written ({error.strerror})")
