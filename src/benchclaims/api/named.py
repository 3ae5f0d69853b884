"""What one may name instead of writing its text out: a claim and a paper, by their ids."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from benchclaims import choices
from benchclaims.errors import InputError, UsageError
from benchclaims.repository import Repository

if TYPE_CHECKING:
    from benchclaims.model import Entry, Paper

CLAIM = re.compile(r"\S+#\w+")
"""What is meant for the id of a claim, whether there is one or not."""

OTHERWISE = "claim files are named after the id of their paper"


def meant(text: str, claims: str | Path = "claims/") -> tuple[str, str | None]:
    """The text that `text` stands for, and its paper's title.

    The id of a claim in `claims` stands for its sentence, that of a paper for its abstract in the documents
    beside them; anything else for itself, without a title.  Raises `UsageError` for what looks like an id and
    is none, `InputError` for a paper whose abstract no document holds.

    >>> meant("2305.02538#19609b90")[1]
    'Cuttlefish: Low-Rank Model Training without All the Tuning'
    >>> meant("It is 2x faster.")
    ('It is 2x faster.', None)
    """
    from benchclaims.read.ids import arxiv_id
    from benchclaims.store import file_name

    if not text or re.search(r"\s", text):
        return text, None
    if CLAIM.fullmatch(text):
        return _sentence(text, claims)
    if (arxiv := arxiv_id(text)) or (Path(claims) / file_name(text)).is_file():
        return _abstract(arxiv or text, claims)
    return text, None


def _sentence(claim_id: str, claims: str | Path) -> tuple[str, str | None]:
    from benchclaims.store import holding

    (entry,) = holding(claims, [claim_id]).values()
    return next(one.claim.quote for one in entry.claims if one.id == claim_id), entry.paper.title


def _abstract(paper_id: str, claims: str | Path) -> tuple[str, str | None]:
    from benchclaims.read import kept_papers
    from benchclaims.store import file_name, read
    from benchclaims.store.known import as_kept

    seeds = Repository.of(claims).seeds
    found = kept_papers(seeds) if seeds.is_dir() else []
    known: dict[str, Paper] = {one.id: one for one in found}
    if paper_id in known and not (Path(claims) / file_name(paper_id)).is_file():
        return known[paper_id].text, known[paper_id].title
    entries = {one.paper.id: one for one in read(claims)}
    for paper in as_kept(found, entries.values()):
        if paper.id == paper_id:
            return paper.text, paper.title
    if paper_id in entries:
        raise _without_text(entries[paper_id], seeds)
    raise UsageError(
        f"no paper has the id {paper_id}",
        where=claims,
        remedy=choices.meant(paper_id, {*known, *entries}, OTHERWISE, choices.IDS),
    )


def _without_text(entry: Entry, seeds: Path) -> InputError:
    """The error for a paper of which there are sentences alone."""
    ids = ", ".join(one.id for one in entry.claims)
    return InputError(
        f"no document holds the text of the paper {entry.paper.id}",
        where=seeds,
        remedy=f"explain its claims: {ids}" if ids else "put the document that it came from there",
    )
