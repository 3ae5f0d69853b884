"""What the documents of a repository say, read anew."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from benchclaims.errors import InputError
from benchclaims.model import Entry, Paper
from benchclaims.progress import Progress, untold
from benchclaims.repository import Repository


def papers_of(repository: Repository, *, may_be_empty: bool = False) -> list[Paper]:
    """The papers of a repository's documents; raises `InputError` where there are none, or two are one."""
    from benchclaims.read import kept_papers
    from benchclaims.read.twins import refuse_twins

    if not repository.seeds.is_dir():
        raise InputError(
            "no such folder",
            where=repository.seeds,
            expected="a folder of documents",
            remedy="run in a repository of claims, or name its folder",
        )
    if may_be_empty and is_empty(repository.seeds):
        return []
    papers = kept_papers(repository.seeds)
    refuse_twins(papers, repository.seeds)
    return papers


def is_empty(seeds: Path) -> bool:
    """Whether a folder of documents has none, and no list of them."""
    from benchclaims.read.sources import MANIFEST
    from benchclaims.read.walk import is_document

    listed = (seeds / MANIFEST).exists()
    return not listed and not any(is_document(path, seeds) for path in sorted(seeds.rglob("*")))


def entries(papers: Iterable[Paper], progress: Progress = untold) -> list[Entry]:
    """What is freshly read of each paper."""
    from benchclaims.extract import claims_of_each
    from benchclaims.table import entry

    return [entry(paper, claims) for paper, claims in claims_of_each(papers, progress)]


def read_anew(claims: Path | str, papers: Iterable[str]) -> dict[str, Entry]:
    """What is freshly read of papers, named as the claim files do, by their ids; none that no document holds.

    Raises `InputError` for documents and claim files where `build` does.
    """
    from benchclaims.check.form.writable import writable
    from benchclaims.store import kept_files
    from benchclaims.store.known import as_kept

    repository, names = Repository.of(claims), set(papers)
    found = as_kept(papers_of(repository), kept_files(repository.claims).values())
    return {one.paper.id: writable(one) for one in entries(one for one in found if one.id in names)}
