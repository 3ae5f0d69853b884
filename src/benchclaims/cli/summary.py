"""The command that puts the report on one page: `summary`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from benchclaims import api
from benchclaims.cli.endings import PAGES, form_of
from benchclaims.cli.options import (
    CLAIM_FILES,
    Claims,
    MinConfidence,
    Quiet,
    Status,
    choice,
    statuses,
)
from benchclaims.cli.sink import deliver
from benchclaims.literals import PageSize


def summary(
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="FILE", help="Where to write it: .pdf, .svg or .png.")
    ] = Path("summary.pdf"),
    claims: Claims = CLAIM_FILES,
    paper: Annotated[PageSize, choice(PageSize, "--paper", help="What it is printed on.")] = "a4",
    min_confidence: MinConfidence = None,
    status: Status = None,
    quiet: Quiet = False,
) -> None:
    """Put the report on one page.

    It has the counts, the most telling charts, the tops by metric and task, and how to read them.

    \b
    Examples:
      benchclaims summary -o summary.pdf
      benchclaims summary --paper letter -o handout.pdf
    """
    form = form_of(output, PAGES)
    page = api.summary(
        claims,
        min_confidence=min_confidence,
        status=statuses(status),
        page_size=paper,
        format=form,
    )
    deliver(page, output, quiet)
