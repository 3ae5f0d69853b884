"""Commands that keep what people decide of claims: `accept`, `reject`, `edit`, `undo`."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from benchclaims import api
from benchclaims.cli import given
from benchclaims.cli.options import CLAIM_FILES, Claims
from benchclaims.cli.sink import wrote
from benchclaims.errors import UsageError
from benchclaims.model import Status, TrackedClaim
from benchclaims.plural import count
from benchclaims.texts import plain as shown

Ids = Annotated[
    list[str], typer.Argument(metavar="CLAIM_ID...", help="Ids as the claim files show them, or of papers.")
]
By = Annotated[
    str | None,
    typer.Option("--by", "--reviewer", metavar="NAME", parser=given.name("--by"), help="Who decided."),
]
On = Annotated[
    str | None,
    typer.Option("--on", metavar="DATE", parser=given.day("--on"), help="When; by default today."),
]


def accept(ids: Ids, by: By = None, on: On = None, claims: Claims = CLAIM_FILES) -> None:
    """Mark claims as reviewed: right as they stand.

    They stay as they are, whatever a later reading says. The id of a paper stands for all of its claims that
    nobody decided yet.

    \b
    Examples:
      benchclaims accept "2305.02538#19609b90" --by "Ann Lee"
      benchclaims accept 2305.02538 --by "Ann Lee"
    """
    _decide(ids, "reviewed", by, on, claims)


def reject(ids: Ids, by: By = None, on: On = None, claims: Claims = CLAIM_FILES) -> None:
    """Mark claims as rejected: no claims, or not worth keeping.

    They stay in their files, so that no later reading brings them back. The id of a paper stands for all of
    its claims that nobody decided yet.

    \b
    Example:
      benchclaims reject "2305.02538#19609b90" --by "Ann Lee" --on 2026-11-21
    """
    _decide(ids, "rejected", by, on, claims)


def edit(
    claim: Annotated[str, typer.Argument(metavar="CLAIM_ID", help="An id as the claim files show it.")],
    assignments: Annotated[
        list[str] | None,
        typer.Argument(metavar="FIELD=VALUE", help="What to set; an empty value takes it away."),
    ] = None,
    by: By = None,
    on: On = None,
    insist: Annotated[bool, typer.Option("--insist", help="Set it although a check warns.")] = False,
    adopt: Annotated[bool, typer.Option("--adopt", help="Take all that is read of it now.")] = False,
    claims: Claims = CLAIM_FILES,
) -> None:
    """Correct fields of a claim, and mark it as reviewed.

    What is set is checked as `validate` does; where that makes something wrong, nothing is written. Fields
    are value_text, low, high, unit, form, direction, qualifier, metric, metric_text, task, datasets (joined
    by ;), subject, baseline, baseline_value, role and note.

    --adopt takes the fresh reading that `build --proposals` shows, whole, with its quote and its place; the
    id, the note and the measurements stay.

    \b
    Examples:
      benchclaims edit "2305.02538#19609b90" metric=training-speed --by "Ann Lee"
      benchclaims edit "2305.02538#19609b90" task= --by "Ann Lee"
      benchclaims edit "2305.02538#19609b90" --adopt --by "Ann Lee"
    """
    _one_of_both(assignments, adopt)
    if adopt:
        paths = api.adopt(claim, by=reviewer(by), on=_day(on), claims=claims)
    else:
        paths = api.edit(claim, assignments or (), by=reviewer(by), on=_day(on), claims=claims, insist=insist)
    wrote(paths)
    if not paths:
        typer.echo("nothing changed: the claim is so already")


def _one_of_both(assignments: list[str] | None, adopt: bool) -> None:
    """Refuse an edit that sets nothing, and one that sets fields of what it adopts."""
    if adopt == bool(assignments):
        found = "fields to set beside --adopt" if adopt else "nothing to set"
        remedy = "adopt first, then set fields" if adopt else None
        raise UsageError(found, expected="FIELD=VALUE or --adopt", remedy=remedy)


def undo(claims: Claims = CLAIM_FILES) -> None:
    """Take back the last decision: of `accept`, `reject`, `edit`, `record` or an answer of `review`.

    May be repeated to go further back. What was done since to other claims stays. A decision that is not in
    these files, such as one of another branch, is refused and kept.

    \b
    Example:
      benchclaims undo
    """
    decision = api.undo(claims)
    what = f"{decision.action} of {', '.join(decision.claims)}"
    cut_off = f"{what} was cut off while it was written; the files are as before it"
    typer.echo(cut_off if decision.undone else f"took back: {what}")
    wrote(decision.paths(claims))


def _decide(ids: list[str], status: Status, by: str | None, on: str | None, claims: Path) -> None:
    """Decide, and say of which claims that had been decided so already."""
    by, day = reviewer(by), _day(on)
    before: list[TrackedClaim] = []
    wrote(api.decide(ids, status, by=by, on=day, claims=claims, before=before.append))
    for paper in dict.fromkeys(wanted for wanted in ids if "#" not in wanted):
        values = [shown(one.claim.value_text) for one in before if one.id.startswith(f"{paper}#")]
        typer.echo(f"{paper}: {count(len(values), 'claim')} ({', '.join(values)})")
    told = [one for one in before if one.status == status]
    for one in sorted(told, key=lambda one: ids.index(one.id)):
        same = (one.reviewed_by, one.reviewed_on) == (by, day)
        typer.echo(f"{one.id}: {_already(one) if same else _before(one)}")


def _already(one: TrackedClaim) -> str:
    return f"already {_decided(one)}"


def _before(one: TrackedClaim) -> str:
    return f"was {_decided(one)} before; `benchclaims undo` brings that back"


def _decided(one: TrackedClaim) -> str:
    """What was decided of a claim, by whom and when."""
    by = f" by {one.reviewed_by}" if one.reviewed_by else " by nobody named"
    return one.status + by + (f" on {one.reviewed_on}" if one.reviewed_on else "")


def reviewer(by: str | None) -> str:
    """Who reviews; raises `UsageError` where nobody is named."""
    return given.needed(by, "--by", "a review without a name", "say who reviewed it")


def _day(on: str | None) -> str:
    return on or date.today().isoformat()
