"""The same paper from several sources, made one.

Two records are one paper where they share an arXiv id, or the abstract (its letters and digits compared),
or the title together with half of the abstract's words.  An abstract or a title that is too short to tell
does so together with the record's own id.  What has two arXiv ids is never joined.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import count

from benchclaims.days import earliest
from benchclaims.model import Paper

SHARED_WORDS = 0.5
SHORTEST_TEXT = 40
SHORTEST_TITLE = 8
"""Letters below which an abstract or a title ("Reply") is no sign by itself of being the same paper."""

_MARKUP = re.compile(r"(?:\\[A-Za-z]+|[\W_])+")


def merge(papers: Iterable[Paper]) -> list[Paper]:
    """One paper for all records of it, sorted by id; of two papers with one id, the later gets `-2`.

    Each field is the first source's that has it, the date the earliest, and all sources are kept.

    >>> text = "We study a thing that nobody before us has ever studied."
    >>> listed = Paper("2310.11340", None, text, arxiv_id="2310.11340")
    >>> titled = Paper("on-x", "On x", text, date="2023-10-18")
    >>> [(paper.id, paper.title, paper.date) for paper in merge([titled, listed])]
    [('2310.11340', 'On x', '2023-10-18')]
    """
    merged = [_one(group) for group in _groups(list(papers))]
    return sorted(_distinct(merged), key=lambda paper: paper.id)


def _groups(papers: list[Paper]) -> Iterator[list[Paper]]:
    """The records of each paper in input order, by union-find over what they share."""
    home = list(range(len(papers)))
    arxiv = [paper.arxiv_id for paper in papers]
    for one, other in _same(papers, home):
        first, second = sorted((_root(home, one), _root(home, other)))
        if arxiv[first] and arxiv[second] and arxiv[first] != arxiv[second]:
            continue
        home[second] = first
        arxiv[first] = arxiv[first] or arxiv[second]
    groups: dict[int, list[Paper]] = {}
    for number, paper in enumerate(papers):
        groups.setdefault(_root(home, number), []).append(paper)
    yield from groups.values()


def _root(home: list[int], number: int) -> int:
    while home[number] != number:
        home[number] = home[home[number]]
        number = home[number]
    return number


def _same(papers: list[Paper], home: list[int]) -> Iterator[tuple[int, int]]:
    """Pairs of records that show the same paper; those that share an arXiv id come first."""
    yield from _sharing([paper.arxiv_id for paper in papers])
    yield from _sharing([_sign(paper, paper.text, SHORTEST_TEXT) for paper in papers])
    titled: dict[str, list[int]] = {}
    for number, paper in enumerate(papers):
        if title := _sign(paper, paper.title or "", SHORTEST_TITLE):
            titled.setdefault(title, []).append(number)
    for numbers in titled.values():
        yield from _of_one_title(numbers, papers, home)


def _of_one_title(numbers: list[int], papers: list[Paper], home: list[int]) -> Iterator[tuple[int, int]]:
    """Pairs that share half of their words, without those that are one paper already by what was told."""
    if len(numbers) > 1:
        words = {number: _words(papers[number].text) for number in numbers}
        for place, number in enumerate(numbers):
            for other in numbers[:place]:
                if _root(home, other) != _root(home, number) and _alike(words[other], words[number]):
                    yield other, number


def _sharing(keys: list[str | None]) -> Iterator[tuple[int, int]]:
    first: dict[str, int] = {}
    for number, key in enumerate(keys):
        if key and first.setdefault(key, number) != number:
            yield first[key], number


def _sign(paper: Paper, text: str, shortest: int) -> str | None:
    """Letters and digits of a text without TeX commands and case, with the paper's id where they are few."""
    found = letters(text)
    return found if len(found) >= shortest else f"{paper.id}: {found}" if found else None


def letters(text: str) -> str:
    """The letters and digits of a text without TeX commands and case: what two records of a paper share.

    >>> letters("A {2.5x} Zip") == letters("a 2.5X zip")
    True
    """
    return _MARKUP.sub("", text).casefold()


def _words(text: str) -> frozenset[str]:
    return frozenset(_MARKUP.sub(" ", text).casefold().split())


def _alike(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    shared = len(ours & theirs)
    return shared >= SHARED_WORDS * (len(ours) + len(theirs) - shared)


def _one(group: list[Paper]) -> Paper:
    if len(group) == 1:
        return group[0]
    arxiv_id = next((paper.arxiv_id for paper in group if paper.arxiv_id), None)
    named = next((paper for paper in group if paper.title), group[0])
    return Paper(
        id=arxiv_id or named.id,
        title=named.title,
        text=next((paper.text for paper in group if paper.text), ""),
        authors=next((paper.authors for paper in group if paper.authors), ()),
        date=earliest(paper.date for paper in group),
        arxiv_id=arxiv_id,
        url=next((paper.url for paper in group if paper.url), None),
        code_url=next((paper.code_url for paper in group if paper.code_url), None),
        sources=tuple(source for paper in group for source in paper.sources),
    )


def _distinct(papers: list[Paper]) -> Iterator[Paper]:
    taken = {paper.id for paper in papers}
    seen: set[str] = set()
    for paper in papers:
        if paper.id in seen:
            free = (name for number in count(2) if (name := f"{paper.id}-{number}") not in taken)
            paper = replace(paper, id=next(free))
            taken.add(paper.id)
        seen.add(paper.id)
        yield paper
