"""Commands that keep what people decide of claims: `accept`, `reject`."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from benchclaims import api

Ids = Annotated[list[str], typer.Argument(metavar="CLAIM_ID...", help="Ids as the claim files show them.")]
By = Annotated[str | None, typer.Option("--by", metavar="NAME", help="Who decided.")]
On = Annotated[str | None, typer.Option("--on", metavar="DATE", help="When; by default today.")]
Claims = Annotated[Path, typer.Option(metavar="FOLDER", help="The folder of the claim files.")]


def accept(ids: Ids, by: By = None, on: On = None, claims: Claims = Path("claims")) -> None:
    """Mark claims as reviewed: right as they stand.

    They stay as they are, whatever a later reading says.

    \b
    Example:
      benchclaims accept "2305.02538#19609b90" --by "Ann Lee"
    """
    _decide(ids, "reviewed", by, on, claims)


def reject(ids: Ids, by: By = None, on: On = None, claims: Claims = Path("claims")) -> None:
    """Mark claims as rejected: no claims, or not worth keeping.

    They stay in their files, so that no later reading brings them back.

    \b
    Example:
      benchclaims reject "2305.02538#19609b90" --by "Ann Lee" --on 2026-11-21
    """
    _decide(ids, "rejected", by, on, claims)


def _decide(ids: list[str], status: str, by: str | None, on: str | None, claims: Path) -> None:
    for path in api.decide(ids, status, by, on or date.today().isoformat(), claims):
        typer.echo(f"wrote {path.as_posix()}")
