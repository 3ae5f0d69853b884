"""The command that writes the pages to explore the claims: `site`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from benchclaims import api
from benchclaims.cli.options import CLAIM_FILES, Claims, MinConfidence, Quiet, Status, statuses
from benchclaims.cli.progress import say, watched
from benchclaims.plural import count

ABSTRACTS = (
    "The documents with the abstracts in which claims are marked; by default seeds/ beside the claims."
)


def site(
    claims: Claims = CLAIM_FILES,
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="FOLDER", help="Where to write it.")
    ] = Path("reports/site"),
    seeds: Annotated[Path | None, typer.Option(metavar="FOLDER", help=ABSTRACTS)] = None,
    min_confidence: MinConfidence = None,
    status: Status = None,
    quiet: Quiet = False,
) -> None:
    """Write pages to explore claims/.

    They search, filter, export, show every claim in its paper's words, and open from the file system.

    \b
    Examples:
      benchclaims site
      benchclaims site --output public/
    """
    with watched(quiet) as progress:
        files = api.site(
            claims, output, seeds=seeds, min_confidence=min_confidence, status=statuses(status),
            progress=progress,
        )  # fmt: skip
    index = (output / "index.html").as_posix()
    say(f"wrote {count(len(files), 'file')} to {output.as_posix()}/; open {index}", quiet)
