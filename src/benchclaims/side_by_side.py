"""The same work on many things, in as many processes as there are cores; what is made comes in order.

What is made is the same as in one process, byte for byte.  Few things take one process, and so do systems
where forking is not safe, and processes that may have no children, such as those of a `multiprocessing.Pool`.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence, Sized
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice
from typing import TypeVar

from benchclaims.errors import BenchclaimsError
from benchclaims.progress import Progress, told, untold

Item = TypeVar("Item")
Made = TypeVar("Made")
AHEAD = 2
"""How many shares a process may be ahead of what is taken: a stream without end is read as it comes."""


def each(
    items: Iterable[Item],
    make: Callable[[Item], Made],
    *,
    doing: str,
    many: int,
    share: int,
    progress: Progress = untold,
) -> Iterator[tuple[Item, Made]]:
    """Each item with what is made of it, in order.

    From `many` items on processes work side by side, each on `share` items at once; `progress` hears of
    every item that is `doing`.  Raises `BenchclaimsError` where the system ends one of the processes.

    >>> list(each("ab", str.upper, doing="raising", many=10, share=5))
    [('a', 'A'), ('b', 'B')]
    """
    total = len(items) if isinstance(items, Sized) else None
    rest = iter(items)
    first = list(islice(rest, many))
    every = chain(first, rest)
    alone = len(first) < many or cores() < 2 or not may_fork()
    pairs = ((item, make(item)) for item in every) if alone else unbroken(shared(every, make, share), doing)
    yield from told(pairs, doing, progress, total)


def unbroken(pairs: Iterator[tuple[Item, Made]], doing: str) -> Iterator[tuple[Item, Made]]:
    """What processes make; raises `BenchclaimsError` where one of them is ended from outside."""
    try:
        yield from pairs
    except BrokenProcessPool as error:
        raise BenchclaimsError(
            f"one of {cores()} processes that were {doing} was ended from outside",
            expected="memory enough for all of them",
            remedy="make memory free and run it again, on Linux with one process: taskset -c 0 benchclaims …",
        ) from error


def shared(items: Iterator[Item], make: Callable[[Item], Made], share: int) -> Iterator[tuple[Item, Made]]:
    """Each item with what one of several processes makes of it."""
    processes = cores()
    waiting: deque[tuple[list[Item], Future[list[Made]]]] = deque()
    with ProcessPoolExecutor(processes, multiprocessing.get_context("fork")) as pool:
        while taken := list(islice(items, share)):
            waiting.append((taken, pool.submit(made_of, taken, make)))
            while waiting and (waiting[0][1].done() or len(waiting) >= AHEAD * processes):
                yield from done(*waiting.popleft())
        while waiting:
            yield from done(*waiting.popleft())


def made_of(items: Sequence[Item], make: Callable[[Item], Made]) -> list[Made]:
    """What is made of a share of the items."""
    return [make(item) for item in items]


def done(items: list[Item], made: Future[list[Made]]) -> Iterator[tuple[Item, Made]]:
    """The items of a share with what was made of them, once it is there."""
    return zip(items, made.result(), strict=True)


def may_fork() -> bool:
    """Whether this process may have children by forking: on macOS libraries do not outlive it."""
    able = sys.platform != "darwin" and "fork" in multiprocessing.get_all_start_methods()
    return able and not multiprocessing.current_process().daemon


def cores() -> int:
    """The cores that this process may use."""
    usable = getattr(os, "sched_getaffinity", None)
    return len(usable(0)) if usable else os.cpu_count() or 1
