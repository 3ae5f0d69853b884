"""Classes of words that stand in the same places of abstracts: `speedup`, `gain`, `boost` are alike.

The file holds a fine class a line, behind the names of the coarse, the middle and the fine class; it is
counted by `python -m benchclaims.learn.classes`.
"""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

FILE = Path(__file__).with_name("classes.txt")


@cache
def known() -> dict[str, tuple[str, str, str]]:
    """The classes of each word, the coarse one first, each with a mark of its level."""
    made: dict[str, tuple[str, str, str]] = {}
    for line in FILE.read_text("utf-8").splitlines():
        names, _, members = line.partition(": ")
        coarse, middle, fine = names.split(" ")
        made |= dict.fromkeys(members.split(" "), (f"~~~{coarse}", f"~~{middle}", f"~{fine}"))
    return made


@lru_cache(maxsize=65536)
def worded(label: str, word: str) -> tuple[str, ...]:
    """A feature of a word, and one for each of its classes.

    >>> worded("head", "zyx")
    ('head=zyx',)
    """
    return (f"{label}={word}", *[f"{label}={name}" for name in classes(word)])


@lru_cache(maxsize=65536)
def paired(label: str, first: str, second: str) -> tuple[str, ...]:
    """A feature of two words that stand together, and one for the classes of both, level by level.

    >>> paired("lead", "zyx", "of")[0]
    'lead=zyx of'
    """
    pairs = zip(classes(first) or (first,) * 3, classes(second) or (second,) * 3, strict=True)
    return (f"{label}={first} {second}", *[f"{label}={one} {other}" for one, other in pairs])


def classes(word: str) -> tuple[str, ...]:
    """The classes of a word, the coarse one first; none of a word that is rare.

    >>> classes("speedup") == classes("speedups"), classes("zyx")
    (True, ())
    """
    return known().get(word, ())
