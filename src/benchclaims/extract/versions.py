"""Numbers that belong to the name of a model or a machine: `Llama 3 8B`, `Gemini 1.5 Pro`, `RTX 4090`."""

from __future__ import annotations

import re
from functools import cache

from benchclaims.extract.suffix import read_suffix
from benchclaims.vocabulary.others import others

VERSION = re.compile(r"\d(?:\.\d)?|\d{2,4}")
SIZE = re.compile(r"(?:[\s-]\d{1,3}(?:\.\d)?[BM])?(?![\w%]|\.\d|-\w|\s?\\?%)")
BARE_SIZE = re.compile(r"\d{1,3}(?:\.\d)?[BM](?![\w-])")
NOT_BEHIND = re.compile(r"\s?(?:to|and|or|,|-|–|/)\s?\d")


def version_end(text: str, start: int, end: int) -> int:
    """Where the name ends that goes on with the number at `start` to `end`; 0 where it belongs to none.

    >>> text = "Foo beats Gemini 1.5 Pro by 4.1 points."
    >>> text[10 : version_end(text, 17, 20)], version_end(text, 28, 31)
    ('Gemini 1.5', 0)
    """
    if text[start - 1 : start] != " " or not ends_family(text, start - 1):
        return 0
    size = BARE_SIZE.match(text, start)
    if size:
        return size.end()
    behind = SIZE.match(text, end) if VERSION.fullmatch(text, start, end) else None
    if not behind or NOT_BEHIND.match(text, end) or read_suffix(text, end).kind not in ("", "count"):
        return 0
    return behind.end()


def ends_family(text: str, end: int) -> bool:
    """Whether the name of a family of models or machines ends there: `Llama`, `Stable Diffusion`."""
    start = max(text.rfind(" ", 0, end), text.rfind("(", 0, end)) + 1
    names = families().get(text[start:end], ())
    return any(text.startswith(name, end - len(name)) for name in names)


@cache
def families() -> dict[str, list[str]]:
    """The families of models and machines by their last word."""
    known: dict[str, list[str]] = {}
    for name in sorted(others()["model"] | others()["hardware"]):
        if not name.endswith("s"):
            known.setdefault(name.rsplit(" ", 1)[-1], []).append(name)
    return known
