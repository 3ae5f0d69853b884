"""How well claims are read, against what people read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from benchclaims.api import given
from benchclaims.errors import InputError
from benchclaims.model import Claim
from benchclaims.progress import Progress, untold
from benchclaims.repository import Repository

if TYPE_CHECKING:
    from benchclaims.evaluate import Evaluation
    from benchclaims.read.walk import Paths


def evaluate(gold: str | Path, docs: Paths, *, progress: Progress = untold) -> Evaluation:
    """Compare a fresh extraction of `docs` with the gold file that people made of them.

    Raises `InputError` where either cannot be read, and where they share no id.
    """
    from benchclaims.evaluate import read_gold, score, with_leftovers
    from benchclaims.extract import claims_of_each
    from benchclaims.read import records

    wanted = read_gold(gold)
    found: dict[str, list[Claim]] = {}
    for paper, claims in claims_of_each(records(given.documents(docs)), progress):
        found.setdefault(paper.sources[0].record, []).extend(claims)
    return with_leftovers(score(wanted, found), wanted, found, gold)


def evaluate_reviewed(root: str | Path = ".", *, progress: Progress = untold) -> Evaluation:
    """Compare a fresh extraction of `seeds/` with what people reviewed in `claims/` of a repository.

    Raises `InputError` where nothing is reviewed yet.
    """
    from benchclaims.evaluate import judged, reviewed_documents, score
    from benchclaims.extract import claims_of_each
    from benchclaims.read import kept_papers
    from benchclaims.store import read
    from benchclaims.store.known import as_kept

    repository = Repository.at(root)
    entries = {entry.paper.id: entry for entry in read(repository.claims)}
    papers_now = as_kept(kept_papers(repository.seeds), entries.values())
    read_anew = [paper for paper in papers_now if paper.id in entries]
    wanted = reviewed_documents(entries[paper.id] for paper in read_anew)
    if not wanted:
        raise InputError(
            "holds no claim that a person reviewed",
            where=repository.claims,
            remedy="set `status: reviewed` on claims or papers that you checked, or give --gold and --docs",
        )
    work = claims_of_each(read_anew, progress)
    found = {paper.id: judged(entries[paper.id], claims) for paper, claims in work}
    return score(wanted, found)
