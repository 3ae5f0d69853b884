"""Work on several parts at once, in processes that share what was there before they were forked."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from benchclaims.side_by_side import cores, may_fork

Job = TypeVar("Job")
Made = TypeVar("Made")

WORK: list[Callable[[Any], Any]] = []
"""In a forked process: what it does with each job."""


def forked(work: Callable[[Job], Made], jobs: Sequence[Job]) -> list[Made]:
    """What `work` makes of each job, in their order; where the machine can fork, a job a processor.

    What `work` looks at is shared with the processes and not copied: the rows of all models are large.

    >>> forked(lambda fold: fold * 2, range(3))
    [0, 2, 4]
    """
    processes = min(len(jobs), cores()) if may_fork() else 1
    if processes == 1:
        return [work(job) for job in jobs]
    with multiprocessing.get_context("fork").Pool(processes, hold, (work,), maxtasksperchild=1) as pool:
        return pool.map(done, jobs, chunksize=1)


def hold(work: Callable[[Any], Any]) -> None:
    """Keep what is done with each job, once a process."""
    WORK[:] = [work]


def done(job: Any) -> Any:
    """What the work that is held makes of one job."""
    return WORK[0](job)
