"""The command that asks about what is uncertain: `review`."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from benchclaims import api
from benchclaims.cli import given
from benchclaims.cli.options import CLAIM_FILES, Claims
from benchclaims.cli.reviewing import By, On, reviewer
from benchclaims.cli.terminal import Terminal, columns
from benchclaims.texts import plain


def review(
    task: Annotated[str | None, typer.Option(metavar="ID", help="Just claims about this task.")] = None,
    paper: Annotated[str | None, typer.Option(metavar="ID", help="Just claims of this paper.")] = None,
    below: Annotated[
        float | None,
        typer.Option(
            metavar="CONFIDENCE", parser=given.share("--below"), help="Just claims less certain than this."
        ),
    ] = None,
    by: By = None,
    on: On = None,
    listed: Annotated[bool, typer.Option("--list", help="List the claims instead of asking.")] = False,
    claims: Claims = CLAIM_FILES,
) -> None:
    """Walk through the claims that nobody has decided yet, the least certain first.

    Each is shown in its sentence with how it was read, what is doubtful and what it could be instead. Keys
    accept, edit, reject, skip, undo and quit; ? lists them. Every answer is written at once. A plain terminal
    (TERM=dumb) takes lines instead of keys; scripts use accept, reject, edit and undo.

    \b
    Examples:
      benchclaims review --by "Ann Lee"
      benchclaims review --by "Ann Lee" --below 0.7 --task image-classification
      benchclaims review --list
    """
    terminal = None if listed else Terminal.here()
    found = api.uncertain(claims, task=task, paper=paper, below=below)
    if terminal is None:
        for one in found:
            line = f"{one.id}  {one.claim.confidence:.2f}  {one.claim.value_text}  {one.claim.metric}"
            typer.echo(plain(line))
    elif not found:
        typer.echo("no claim is left to review")
    else:
        ids = [one.id for one in found]
        terminal.converse(
            api.review(
                ids, by=reviewer(by), on=on or date.today().isoformat(), claims=claims, columns=columns
            )
        )
