"""A fresh reading without what its claim file would be refused for."""

from __future__ import annotations

from dataclasses import replace

from benchclaims.check.form.texts import may_stand, of_claim
from benchclaims.model import Entry, TrackedClaim
from benchclaims.table import NOTHING_FOUND


def writable(entry: Entry) -> Entry:
    """An entry without claims and names whose text could run somewhere, or is longer than one may be.

    >>> from benchclaims.model import Paper
    >>> writable(Entry(Paper("x", "How <script> slows", ""), note="none")).paper.title is None
    True
    """
    paper = entry.paper
    title = paper.title if paper.title and may_stand("title", paper.title) else None
    authors = tuple(name for name in paper.authors if may_stand("authors", name))
    claims = tuple(tracked for tracked in entry.claims if is_writable(tracked))
    note = entry.note or (None if claims else NOTHING_FOUND)
    return replace(entry, paper=replace(paper, title=title, authors=authors), claims=claims, note=note)


def is_writable(tracked: TrackedClaim) -> bool:
    """Whether each text of a claim may stand in a claim file."""
    return all(may_stand(key, text) for key, text in of_claim(tracked))
