"""The command that measures the extraction: `evaluate`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from benchclaims import api
from benchclaims.cli.lines import json_line
from benchclaims.cli.options import Listing, Quiet, choice
from benchclaims.cli.progress import watched
from benchclaims.errors import UsageError


def evaluate(
    gold: Annotated[
        Path | None, typer.Option(metavar="FILE", help="The claims wanted, one document a line.")
    ] = None,
    docs: Annotated[
        Path | None, typer.Option(metavar="FILE", help="The documents themselves, in any known layout.")
    ] = None,
    minimum: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Figures in TOML below which to fail.")
    ] = None,
    errors: Annotated[bool, typer.Option("--errors", help="List what is wrong, by kind.")] = False,
    format: Annotated[Listing, choice(Listing, "--format", "-f", help="How to print.")] = "text",
    quiet: Quiet = False,
) -> None:
    """Measure how well claims are read.

    The claims read are compared with claims that people made by reading. Alone it compares a fresh
    extraction with the reviewed entries of the repository it stands in. The exit status is 1 where a figure
    is below the minimum.

    \b
    Examples:
      benchclaims evaluate
      benchclaims evaluate --gold gold.jsonl --docs docs.jsonl --errors
      benchclaims evaluate --gold gold.jsonl --docs docs.jsonl --minimum benchmarks/figures.toml
    """
    if (gold is None) != (docs is None):
        raise UsageError("--gold and --docs go together", remedy="give both, or neither")
    with watched(quiet) as progress:
        evaluation = (
            api.evaluate(gold, docs, progress=progress)
            if gold and docs
            else api.evaluate_reviewed(progress=progress)
        )
    if format == "json":
        typer.echo(json_line(evaluation.data(errors)), nl=False)
    else:
        typer.echo(evaluation.text(errors), nl=False)
    if minimum is not None:
        fallen = evaluation.below(minimum, _table(gold))
        typer.echo("".join(f"{line}\n" for line in fallen), nl=False, err=True)
        raise typer.Exit(1 if fallen else 0)


def _table(gold: Path | None) -> str:
    """The table of the minimum file: a gold file's name up to its first dot."""
    return gold.name.partition(".")[0] if gold else "reviewed"
