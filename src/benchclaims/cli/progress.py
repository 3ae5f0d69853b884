"""A bar on standard error while long work goes on, where somebody watches."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from benchclaims.progress import Progress, untold


@contextmanager
def watched(quiet: bool = False) -> Iterator[Progress]:
    """What to tell of the work inside: a bar that goes when it is done; nothing if `quiet` or no terminal."""
    if quiet or not sys.stderr.isatty():
        yield untold
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
