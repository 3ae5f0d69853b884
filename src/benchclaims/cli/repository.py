"""Commands that write a repository of claims: `build`, `schema`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from benchclaims import api
from benchclaims.cli.options import FormerTo, Quiet
from benchclaims.cli.progress import watched
from benchclaims.cli.sink import wrote
from benchclaims.errors import OutputError
from benchclaims.plural import count

if TYPE_CHECKING:
    from benchclaims.api import BuildResult


def build(
    root: Annotated[Path, typer.Argument(metavar="ROOT", help="The repository's folder.")] = Path(),
    prune: Annotated[
        bool, typer.Option("--prune", help="Remove claim files read from documents that are gone.")
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

    A second run changes no byte. What a person decided in claims/ always stays, and so does a paper or claim
    that was entered there and that no document gave; where a fresh reading differs, that is said, and
    --proposals shows each field as it is kept and as it is read, with the command that adopts it. What nobody
    reviewed is put as it is read: a correction made by hand is named, and stays where it is marked
    `status: reviewed`. Comments in claim files stay. With --check, the exit status is 1 where a file would
    change, be new or be gone.

    \b
    Examples:
      benchclaims build
      benchclaims build --check
      benchclaims build --check --proposals
    """
    with _told_how_far(check), watched(quiet) as progress:
        result = api.build(root, prune=prune, progress=progress, dry_run=check)
    _warn_of_renewed(result, everything=proposals or not check)
    _warn(result, proposals, quiet or check)
    if check:
        _tell_check(result, quiet)
        raise typer.Exit(1 if result.changed else 0)
    if quiet:
        return
    for path in sorted(result.gone):
        if path.parts[0] == "claims":
            typer.echo(f"removed {path.as_posix()}")
    for folder, number in sorted(Counter(path.parent.as_posix() for path in result.changed).items()):
        typer.echo(f"{folder}/: {count(number, 'file')} changed")
    typer.echo(f"{_whole(result)}, {count(len(result.changed), 'file')} changed")


@contextmanager
def _told_how_far(check: bool) -> Iterator[None]:
    """Say of a build that does not end what of it is there."""
    try:
        yield
    except (OutputError, KeyboardInterrupt, SystemExit):
        stands = (
            "nothing was written" if check else "each file that it wrote is whole, run it again for the rest"
        )
        typer.echo(f"the build was not finished: {stands}", err=True)
        raise


def _whole(result: BuildResult) -> str:
    """What was read, and of how many papers no title."""
    untitled = f" ({result.untitled} without a title)" if result.untitled else ""
    return f"{count(result.papers, 'paper')}{untitled}, {count(result.claims, 'claim')}"


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
        then = REMOVE if paper in result.removable else "it is kept for what people decided or commented"
        typer.echo(f"warning: no seed holds the paper {paper} any more ({then})", err=True)
    if proposals:
        for line in api.proposed(result.proposals):
            typer.echo(line, err=True)
    elif result.proposals and not quiet:
        readings = count(len(result.proposals), "fresh reading")
        typer.echo(f"all that people reviewed or entered is kept; {readings} would put it otherwise ({SEE})")


def _warn_of_renewed(result: BuildResult, *, everything: bool) -> None:
    """What nobody reviewed and a build puts otherwise than it stood, and how to keep what was corrected.

    Once it is written no later command can tell it, so that a build that writes tells `everything`.
    """
    if lines := list(api.renewed(result.renewed)):
        stood = "stand" if len(lines) > 1 else "stands"
        typer.echo(
            f"warning: what nobody reviewed is put as it is read; {len(lines)} {stood} otherwise:", err=True
        )
        told = lines if everything else lines[:TOLD]
        for line in told:
            typer.echo(f"  {line}", err=True)
        if rest := len(lines) - len(told):
            typer.echo(f"  and {rest} more; {SEE}", err=True)
        typer.echo(f"  {KEEP}", err=True)
    if any(one.papers for one in result.renewed):
        typer.echo(f"  {KEEP_PAPER}", err=True)


TOLD = 20
"""Lines about what would stand otherwise that a check tells without being asked for."""
KEEP = (
    "a correction is kept where it is made with `benchclaims edit`, or marked `status: reviewed` with "
    "`reviewed_by` and `reviewed_on` by hand"
)
KEEP_PAPER = (
    "what a file says of its paper is kept where `status: reviewed`, `reviewed_by` and `reviewed_on` stand "
    "above its `claims`; `edit` sets fields of claims alone"
)
REMOVE = "to remove what nobody has decided on: benchclaims build --prune"
SEE = "to see them: benchclaims build --check --proposals"


def schema(
    write: Annotated[bool, typer.Option("--write", help="Write all instead of printing one.")] = False,
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="FOLDER", help="Where to write them.")
    ] = Path("schemas"),
    former_to: FormerTo = None,
) -> None:
    """Print the JSON Schema of a claim file.

    With --write, write that and the schemas of the table to a folder.

    \b
    Examples:
      benchclaims schema > claims.schema.json
      benchclaims schema --write
    """
    if write:
        wrote(api.write_schemas(former_to or output))
    else:
        typer.echo(api.schema(), nl=False)
