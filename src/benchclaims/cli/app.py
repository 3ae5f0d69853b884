"""The program and its commands, each registered here by its module."""

from __future__ import annotations

from typing import Annotated

import typer

from benchclaims.cli import (
    adding,
    checking,
    documents,
    drawing,
    measure,
    recording,
    repository,
    reviewing,
    site,
    summary,
    walking,
)
from benchclaims.version import __version__

app = typer.Typer(
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"benchclaims {__version__}")
        raise typer.Exit


@app.callback()
def benchclaims(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Read the quantitative claims of papers into a table, and draw what can be compared."""


for command in (
    repository.build,
    documents.extract,
    documents.papers,
    documents.explain,
    drawing.report,
    drawing.chart,
    summary.summary,
    site.site,
    repository.schema,
    checking.init,
    adding.add,
    checking.validate,
    checking.codes,
    checking.diff,
    walking.review,
    reviewing.accept,
    reviewing.reject,
    reviewing.edit,
    reviewing.undo,
    recording.record,
    measure.evaluate,
):
    app.command()(command)
