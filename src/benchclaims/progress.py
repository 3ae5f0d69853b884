"""What long work tells of how far it has come, to whoever listens."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sized
from typing import TypeVar

Item = TypeVar("Item")

Progress = Callable[[str, int, int | None], None]
"""Is called with what is done, how much of it is, and how much there is of it (None where nobody knows)."""


class Untold:
    """Nobody listens; as the default of a parameter it reads `untold`."""

    def __call__(self, what: str, done: int, total: int | None) -> None:
        pass

    def __repr__(self) -> str:
        return "untold"


untold = Untold()


def told(items: Iterable[Item], what: str, progress: Progress, total: int | None = None) -> Iterator[Item]:
    """The items; `progress` hears of each once the next is asked for.

    How many there are is what `total` says, else what the items themselves do.

    >>> heard = []
    >>> list(told("ab", "reading", lambda *told_of: heard.append(told_of)))
    ['a', 'b']
    >>> heard
    [('reading', 0, 2), ('reading', 1, 2), ('reading', 2, 2)]
    """
    if total is None and isinstance(items, Sized):
        total = len(items)
    progress(what, 0, total)
    for done, item in enumerate(items, start=1):
        yield item
        progress(what, done, total)
