"""The command that keeps what others measured for a claim: `record`."""

from __future__ import annotations

from datetime import date as day
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from benchclaims import api
from benchclaims.cli import given
from benchclaims.cli.options import CLAIM_FILES, Claims
from benchclaims.cli.sink import wrote
from benchclaims.errors import UsageError

if TYPE_CHECKING:
    from benchclaims.api import Judged


def record(
    claim_id: Annotated[str, typer.Argument(metavar="CLAIM_ID", help="An id as the claim files show it.")],
    value: Annotated[
        float | None,
        typer.Option(
            metavar="NUMBER",
            parser=given.number("--value"),
            help="What was measured, put as the claim's value is.",
        ),
    ] = None,
    unit: Annotated[
        str | None,
        typer.Option(
            metavar="UNIT",
            parser=given.name("--unit", "a unit such as ms"),
            help="Its unit; by default the claim's.",
        ),
    ] = None,
    by: Annotated[
        str | None,
        typer.Option("--by", metavar="NAME", parser=given.name("--by"), help="Who measured it."),
    ] = None,
    date: Annotated[
        str | None,
        typer.Option(metavar="DATE", parser=given.day("--date"), help="When; by default today."),
    ] = None,
    code: Annotated[str | None, typer.Option(metavar="URL", help="With which code.")] = None,
    commit: Annotated[str | None, typer.Option(metavar="SHA", help="At which commit of it.")] = None,
    hardware: Annotated[str | None, typer.Option(metavar="TEXT", help="On what hardware.")] = None,
    note: Annotated[str | None, typer.Option(metavar="TEXT", help="What else there is to say.")] = None,
    remove: Annotated[
        int | None,
        typer.Option(
            metavar="N", parser=given.ordinal("--remove"), help="Take the claim's Nth measurement away."
        ),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Print the verdict and write nothing.")] = False,
    claims: Claims = CLAIM_FILES,
) -> None:
    """Keep what somebody else measured for a claim, and say whether it bears the claim out.

    The measurement is put as the claim is: 5.1 for "5.6 times smaller", 25 for "28% fewer"; a factor below 1,
    or a negative change, went the other way. The verdict is computed, with the tolerance that is set in
    benchclaims.toml or in [tool.benchclaims] of pyproject.toml, and never typed in. Without --value, the
    claim's measurements are listed; `benchclaims undo` takes the last call back.

    \b
    Examples:
      benchclaims record "2305.02538#19609b90" --value 1.1 --by "Ann Lee" --hardware "1 GPU"
      benchclaims record "2305.02538#19609b90"
      benchclaims record "2305.02538#19609b90" --remove 1
    """
    said = {"code_url": code, "commit": commit, "hardware": hardware, "note": note}
    if value is None:
        if any(one is not None for one in (unit, by, date, *said.values())):
            raise UsageError("nothing to record", expected="--value", remedy="say what was measured")
        _list_or_remove(claim_id, remove, claims, dry_run)
        return
    if remove is not None:
        raise UsageError("--value and --remove exclude each other", remedy="remove first, then record")
    by = given.needed(by, "--by", "a measurement without a name", "say who measured it")
    judged, path = api.record(
        claim_id, value, unit, by=by, on=date or day.today().isoformat(), **said, claims=claims,
        dry_run=dry_run,
    )  # fmt: skip
    typer.echo(judged.reason)
    _tell(path, dry_run)


def _list_or_remove(claim_id: str, remove: int | None, claims: Path, dry_run: bool) -> None:
    """The claim's measurements, numbered; or one of them, taken away."""
    if remove is None:
        known = api.measurements(claim_id, claims)
        for number, judged in enumerate(known, start=1):
            typer.echo(f"{number}  {_source(judged)}: {judged.reason}")
        if not known:
            typer.echo(f"nobody has measured {claim_id} yet")
        return
    judged, path = api.unrecord(claim_id, remove, claims=claims, dry_run=dry_run)
    typer.echo(f"removed {remove}  {_source(judged)}: {judged.reason}")
    _tell(path, dry_run)


def _source(judged: Judged) -> str:
    """Who measured, and when."""
    made = judged.measurement
    return ", ".join(part for part in (made.by or "nobody named", made.date) if part)


def _tell(path: Path, dry_run: bool) -> None:
    """Name the file, or say that nothing was written."""
    if dry_run:
        typer.echo("nothing written: --dry-run")
    else:
        wrote([path])
