"""Papers as they came in, and what `validate` will say of them, so that nobody hears it from CI alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from benchclaims.check.coming import coming
from benchclaims.check.finding import Finding
from benchclaims.check.settings import ignored
from benchclaims.errors import UsageError
from benchclaims.read.walk import ReadableDocument
from benchclaims.repository import Repository


@dataclass(frozen=True, slots=True)
class AddedPaper:
    """A paper of the documents: its claim file, the ids of its new claims, and what was left with the reason.

    `kept` counts the claims that were there; a paper `is_new` where it had no claim file.
    """

    id: str
    path: Path
    is_new: bool
    claims: tuple[str, ...]
    kept: int
    left: tuple[str, ...]


def findings_of(
    texts: Mapping[Path, str],
    papers: Iterable[AddedPaper],
    documents: Iterable[ReadableDocument],
    repository: Repository,
) -> tuple[Finding, ...]:
    """What is found about new papers and claims in claim files with these texts, by file and line."""
    added = [one for one in papers if one.is_new or one.claims]
    new = {one.id for one in added if one.is_new} | {claim for one in added for claim in one.claims}
    ignore: dict[str, str] = {}
    with suppress(UsageError):  # settings that cannot be read are told by `validate`
        ignore = ignored(repository.root)
    files = {one.path: texts[one.path] for one in added}
    found = coming(files, documents, repository, ignore) if files else []
    return tuple(one for one in found if not new.isdisjoint((one.claim_id or one.paper_id, one.other)))
