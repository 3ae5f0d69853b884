"""Papers that have a claim file, told again where documents call them otherwise now.

A paper stays what its claim file calls it, since reviews and links refer to its claims by their ids: also
where it is found on arXiv later, and where another paper comes with its id or its title.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import replace
from itertools import count

from benchclaims.identities import doi
from benchclaims.model import Entry, Paper
from benchclaims.store.merge import of_people
from benchclaims.table.identity import normalised


def names_of(paper: Paper) -> Iterator[tuple[str, Hashable, str]]:
    """What tells that two records are of one paper: the field, the key, and how to call it."""
    yield "paper.id", ("id", paper.id.lower()), "the id"
    yield from (("paper.arxiv_id", ("id", name.lower()), "the arXiv id") for name in [paper.arxiv_id] if name)
    yield from (("paper.url", ("doi", name), "the DOI") for name in [doi(paper.url)] if name)
    for number, one in enumerate(paper.sources):
        place = (one.record, one.sha256) if one.is_named else (one.start, one.end)
        yield f"paper.sources.{number}.at", ("source", one.file, *place), "the place in a source"
    title = _title(paper)
    if len(title.split()) > 2:
        yield "paper.title", ("title", title), "the title"


def kept_names(papers: Iterable[Paper], kept: Iterable[Entry]) -> dict[str, str]:
    """By the id of a paper of the documents, the other id under which it is kept, or comes in.

    >>> kept = Entry(Paper("on-x-and-y", "On x and y", ""))
    >>> kept_names([Paper("2401.00010", "On x and y", "", arxiv_id="2401.00010")], [kept])
    {'2401.00010': 'on-x-and-y'}
    """
    found, entries = list(papers), list(kept)
    homes = _homes(found, entries)
    ids = {one.paper.id for one in entries}
    taken = ids | {paper.id for paper in found if paper.id not in homes}
    for paper in found:
        if paper.id in ids and paper.id not in homes:
            free = (f"{_stem(paper.id)}-{number}" for number in count(2))
            homes[paper.id] = next(name for name in free if name not in taken)
            taken.add(homes[paper.id])
    return {paper.id: homes[paper.id] for paper in found if homes.get(paper.id, paper.id) != paper.id}


Search = Callable[[list[Paper]], Callable[[Entry], Iterable[Paper]]]
"""From papers to a function that gives those of them that show a sign of being an entry's paper."""


def _homes(found: list[Paper], entries: list[Entry]) -> dict[str, str]:
    """By the id of a paper of the documents, the id of the entry that is of it, told by the surest sign."""
    free = {paper.id: paper for paper in found}
    lost = {entry.paper.id: entry for entry in entries}
    homes: dict[str, str] = {}
    searches: tuple[Search, ...] = (_by_source, _by_own_quote, _by_quote, _by_id, _by_name)
    for search in searches:
        like = search(list(free.values()))
        for entry in list(lost.values()):
            fits = (one for one in like(entry) if one.id in free and not _two_on_arxiv(one, entry.paper))
            if (paper := next(fits, None)) is not None:
                homes[paper.id] = entry.paper.id
                del free[paper.id], lost[entry.paper.id]
    return homes


def _by_source(papers: list[Paper]) -> Callable[[Entry], Iterable[Paper]]:
    """A record of the same document, by the id that it gives itself or by its place."""
    return _by_keys(papers, _sources)


def _by_own_quote(papers: list[Paper]) -> Callable[[Entry], Iterable[Paper]]:
    """The paper of the same id, where its text has a quote of the entry."""
    own = {paper.id: paper for paper in papers}
    return lambda entry: [one for one in [own.get(entry.paper.id)] if one and _is_quoted(one, entry)]


def _by_quote(papers: list[Paper]) -> Callable[[Entry], Iterable[Paper]]:
    """A paper of the same id but for its number, whose text has a quote of the entry."""
    groups: dict[str, list[Paper]] = {}
    for paper in papers:
        groups.setdefault(_stem(paper.id), []).append(paper)
    return lambda entry: (one for one in groups.get(_stem(entry.paper.id), []) if _is_quoted(one, entry))


def _by_id(papers: list[Paper]) -> Callable[[Entry], Iterable[Paper]]:
    """The paper of the same id, unless it has another title and a person is behind the entry."""
    own = {paper.id: paper for paper in papers}
    return lambda entry: [
        one
        for one in [own.get(entry.paper.id)]
        if one and (_same_title(one, entry.paper) or not of_people(entry))
    ]


def _by_name(papers: list[Paper]) -> Callable[[Entry], Iterable[Paper]]:
    """A paper of another id with the same arXiv id, DOI, place or title."""
    like = _by_keys(papers, lambda paper: (key for _, key, _ in names_of(paper)))
    return lambda entry: (one for one in like(entry) if one.id != entry.paper.id)


def _by_keys(
    papers: list[Paper], keys: Callable[[Paper], Iterable[Hashable]]
) -> Callable[[Entry], Iterable[Paper]]:
    known: dict[Hashable, Paper] = {}
    for paper in papers:
        for key in keys(paper):
            known.setdefault(key, paper)
    return lambda entry: (known[key] for key in keys(entry.paper) if key in known)


def _sources(paper: Paper) -> Iterator[Hashable]:
    """What tells a paper's records among those of one id."""
    stem = _stem(paper.id)
    for one in paper.sources:
        if one.is_named:
            yield stem, one.file, one.record
        yield stem, one.file, one.start, one.end


def _is_quoted(paper: Paper, entry: Entry) -> bool:
    return any(one.claim.quote in paper.text for one in entry.claims)


def _same_title(one: Paper, other: Paper) -> bool:
    """Whether two papers of one id have one title, as far as they have any, or one arXiv id."""
    known = one.arxiv_id is not None and one.arxiv_id == other.arxiv_id
    return known or not (one.title and other.title) or _title(one) == _title(other)


def _two_on_arxiv(one: Paper, other: Paper) -> bool:
    return bool(one.arxiv_id and other.arxiv_id) and one.arxiv_id != other.arxiv_id


def _title(paper: Paper) -> str:
    return normalised(paper.title or "").casefold()


def _stem(name: str) -> str:
    """An id without the number that it got where it met itself.

    >>> _stem("smallnet-2"), _stem("smallnet")
    ('smallnet', 'smallnet')
    """
    return re.sub(r"(?<=.)-\d+$", "", name)


def as_kept(papers: Iterable[Paper], kept: Iterable[Entry]) -> list[Paper]:
    """The papers of the documents, under the ids that they have in their claim files.

    >>> kept, now = (Paper(name, "On x and y", "") for name in ("on-x-and-y", "2401.00010"))
    >>> [paper.id for paper in as_kept([now], [Entry(kept)])]
    ['on-x-and-y']
    """
    found = list(papers)
    names = kept_names(found, kept)
    return [replace(paper, id=names.get(paper.id, paper.id)) for paper in found]


def renamed(entry: Entry, name: str) -> Entry:
    """An entry under another id of its paper."""
    claims = tuple(replace(one, id=f"{name}#{one.id.rpartition('#')[2]}") for one in entry.claims)
    return replace(entry, paper=replace(entry.paper, id=name), claims=claims)
