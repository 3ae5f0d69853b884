"""What is said on standard error of long work: a bar where somebody watches, a line elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from benchclaims.cli.folding import folded, room
from benchclaims.progress import Progress, untold

LONG = 20
"""From how many charts, papers or files work is long enough to be said where there is no bar."""


def say(line: str, quiet: bool = False) -> None:
    """Say on standard error what was done, unless `quiet`."""
    if not quiet:
        sys.stderr.write(folded(f"{line}\n", room(sys.stderr)))
        sys.stderr.flush()


@contextmanager
def watched(quiet: bool = False) -> Iterator[Progress]:
    """What to tell of the work inside: a bar that goes when it is done, or a line without a terminal."""
    if quiet or not sys.stderr.isatty():
        yield untold if quiet else _announced()
        return
    from rich import progress as bars
    from rich.console import Console

    words, counts = bars.TextColumn("{task.description}"), bars.TextColumn("{task.fields[counts]}")
    columns = (words, bars.BarColumn(), counts, bars.TimeElapsedColumn())
    shown = bars.Progress(
        *columns, console=Console(stderr=True), transient=True, redirect_stdout=False, redirect_stderr=False
    )
    with shown:
        tasks: dict[str, bars.TaskID] = {}

        def tell(what: str, done: int, total: int | None) -> None:
            if what not in tasks:
                tasks[what] = shown.add_task(what, total=total, counts="")
            counted = f"{done:,}" if total is None else f"{done:,}/{total:,}"
            shown.update(tasks[what], completed=done, total=total, counts=counted)

        yield tell


def _announced() -> Progress:
    """What says of each long work that it begins; of work whose end nobody knows, once it is long."""
    said = set[str]()

    def tell(what: str, done: int, total: int | None) -> None:
        if what not in said and (done if total is None else total) >= LONG:
            said.add(what)
            verb, _, noun = what.partition(" ")
            say(f"{what} ..." if total is None else f"{verb} {total:,} {noun} ...")

    return tell
