"""Papers that have a claim file, told again where documents call them otherwise now.

A paper that first came without an arXiv id may be found on arXiv later.  It stays what its claim file calls
it, since reviews and links refer to its claims by their ids.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import replace

from benchclaims.model import Entry, Paper
from benchclaims.table.identity import normalised


def names_of(paper: Paper) -> Iterator[tuple[str, Hashable, str]]:
    """What tells that two records are of one paper: the field, the key, and how to call it."""
    yield "paper.id", ("id", paper.id.lower()), "the id"
    yield from (("paper.arxiv_id", ("id", name.lower()), "the arXiv id") for name in [paper.arxiv_id] if name)
    for number, one in enumerate(paper.sources):
        yield f"paper.sources.{number}.at", ("source", one.file, one.start, one.end), "the place in a source"
    title = normalised(paper.title or "").casefold()
    if len(title.split()) > 2:
        yield "paper.title", ("title", title), "the title"


def kept_names(papers: Iterable[Paper], kept: Iterable[Entry]) -> dict[str, str]:
    """By the id of a paper of the documents, the other id under which it is kept.

    >>> kept = Entry(Paper("on-x-and-y", "On x and y", ""))
    >>> kept_names([Paper("2401.00010", "On x and y", "", arxiv_id="2401.00010")], [kept])
    {'2401.00010': 'on-x-and-y'}
    """
    found, entries = list(papers), list(kept)
    ids = {one.paper.id for one in entries}
    free = ids - {paper.id for paper in found}
    lost = [one.paper for one in entries if one.paper.id in free]
    known = {key: paper.id for paper in lost for _, key, _ in names_of(paper)}
    names: dict[str, str] = {}
    for paper in found:
        mine = (known.get(key) for _, key, _ in names_of(paper))
        name = next((one for one in mine if one in free), None)
        if name is not None and paper.id not in ids:
            free.remove(name)
            names[paper.id] = name
    return names


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
