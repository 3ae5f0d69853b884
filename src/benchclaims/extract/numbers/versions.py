"""Numbers that belong to a name: of a model or a machine (`Llama 3 8B`, `RTX 4090`), of the edition of a
data set or an event (`AIME 2024`, `MultiWOZ 2.1`).
"""

from __future__ import annotations

import re
from functools import cache

from benchclaims.extract.numbers.releases import is_release
from benchclaims.extract.numbers.suffix import read_suffix
from benchclaims.vocabulary import datasets
from benchclaims.vocabulary.not_datasets import not_datasets

VERSION = re.compile(r"\d(?:\.\d)?|\d{2,4}")
SIZE = re.compile(r"(?:[\s-]\d{1,3}(?:\.\d)?[BM])?(?![\w%]|\.\d|-\w|\s?\\?%)")
BARE_SIZE = re.compile(r"\d{1,3}(?:\.\d)?[BM](?![\w-])")
NOT_BEHIND = re.compile(r"\s?(?:to|and|or|,|-|–|/)\s?(?P<next>\d+(?:\.\d+)?)")
YEAR = re.compile(r"(?:19|20)\d\d")
EDITION = re.compile(r"[1-9]\.\d")
ACRONYM = re.compile(r"[A-Za-z-]*[A-Z][a-z-]*[A-Z][A-Za-z-]*")


def version_end(text: str, start: int, end: int) -> int:
    """Where the name ends that goes on with the number at `start` to `end`; 0 where it belongs to none.

    >>> text = "Foo beats Gemini 1.5 Pro by 4.1 points."
    >>> text[10 : version_end(text, 17, 20)], version_end(text, 28, 31)
    ('Gemini 1.5', 0)
    """
    if text[start - 1 : start] not in (" ", "~"):
        return 0
    if is_edition(text, start, end):
        return end
    known = ends_family(text, start - 1)
    size = BARE_SIZE.match(text, start) if known else None
    if size:
        return size.end()
    version = VERSION.fullmatch(text, start, end) if known else is_release(text, start, end)
    behind = SIZE.match(text, end) if version else None
    if not behind or is_listed(text, end) or read_suffix(text, end).kind not in ("", "count"):
        return 0
    return behind.end()


def is_listed(text: str, end: int) -> bool:
    """Whether another number goes on a list behind a number, without a unit of its own."""
    following = NOT_BEHIND.match(text, end)
    return following is not None and not read_suffix(text, following.end("next")).unit


def is_edition(text: str, start: int, end: int) -> bool:
    """Whether a number tells the edition of what the word before names: a year, or that of a data set.

    >>> [is_edition(text, len(text) - 4, len(text)) for text in ("AIME 2024", "Since 2024")]
    [True, False]
    """
    word = text[max(text.rfind(" ", 0, start - 1), text.rfind("(", 0, start - 1)) + 1 : start - 1]
    if YEAR.fullmatch(text, start, end):
        return ACRONYM.fullmatch(word) is not None
    return (
        EDITION.fullmatch(text, start, end) is not None and word in sets() and not read_suffix(text, end).unit
    )


@cache
def sets() -> frozenset[str]:
    """The names of data sets that are one word."""
    names = (name for entry in datasets() for name in (entry.name, *entry.aliases))
    return frozenset(name for name in names if " " not in name)


def ends_family(text: str, end: int) -> bool:
    """Whether the name of a family of models or machines ends there: `Llama`, `Stable Diffusion`."""
    start = max(text.rfind(" ", 0, end), text.rfind("(", 0, end)) + 1
    word = text[start:end]
    names = families().get(word.lower(), ())
    if not any(map(str.isupper, word)):
        return any(text.startswith(name, end - len(name)) for name in names)
    return any(text[max(0, end - len(name)) : end].lower() == name.lower() for name in names)


@cache
def families() -> dict[str, list[str]]:
    """The families of models and machines by their last word in small letters."""
    known: dict[str, list[str]] = {}
    names = not_datasets()["model"] | not_datasets()["hardware"]
    for name in sorted(names):
        if not name.endswith("s") or name[:-1] not in names:
            known.setdefault(name.rsplit(" ", 1)[-1].lower(), []).append(name)
    return known
