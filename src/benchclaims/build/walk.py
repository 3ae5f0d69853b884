"""The whole walk of a repository: seeds/ to papers, claims, claims/, reports/ and schemas/."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from benchclaims.build.drawing import refuse_strangers, tolerance_of, write_report
from benchclaims.build.fresh import entries, is_empty, papers_of
from benchclaims.build.publish import write_schemas
from benchclaims.build.trial import contents, differences, trial
from benchclaims.model import Entry, Paper
from benchclaims.progress import Progress, untold
from benchclaims.repository import Repository

if TYPE_CHECKING:
    from benchclaims.store import Merged, Proposal


@dataclass(frozen=True, slots=True)
class BuildResult:
    """What a build read and wrote.

    `untitled` of the `papers` that were read have no title and go by their ids.  `changed` are the files that
    were written or removed, relative to the repository, `new` those that were not there before, `gone` those
    that no longer are; `stale` the papers of claim files that no seed holds any more, `removable` those of
    them that `prune` would remove; `proposals` where a fresh reading differs from what a person decided or
    entered, `renewed` where what nobody reviewed is put otherwise.
    """

    papers: int
    untitled: int
    claims: int
    changed: tuple[Path, ...]
    new: frozenset[Path]
    gone: frozenset[Path]
    stale: tuple[str, ...]
    removable: tuple[str, ...]
    proposals: tuple[Proposal, ...]
    renewed: tuple[Proposal, ...]


def build(
    root: Path | str = ".", *, prune: bool = False, progress: Progress = untold, dry_run: bool = False
) -> BuildResult:
    """Read `seeds/` of the repository at `root`; write `claims/`, `reports/` and `schemas/`.

    What a person decided in `claims/` stays, and so do the claim files of papers that no seed holds, unless
    `prune` asks to remove those that a seed once gave and of which nobody decided or commented anything.
    Documents are read first; from when claim files are read until they are written nobody else changes them.
    Comments in them stay.  With `dry_run` a copy is written instead, so that the result says what would
    change.  Raises `InputError` or `TableError` where a seed or a claim file is broken, before anything is
    written, and where the report would stand over a file that is not its own; `OutputError` where others are
    at work for too long.
    """
    repository = Repository.at(root)
    if not dry_run:
        return _built(repository, repository, prune, progress)
    with trial(repository) as copy:
        return _built(repository, copy, prune, progress)


def _built(repository: Repository, to: Repository, prune: bool, progress: Progress) -> BuildResult:
    """What is in a repository read and judged, and written `to` it or to its copy."""
    from benchclaims.check.form.writable import writable
    from benchclaims.store import alone, commented_papers, kept_files
    from benchclaims.store.merge import of_people

    papers = papers_of(repository, may_be_empty=prune)
    refuse_strangers(to.reports)
    fresh = [writable(one) for one in entries(papers, progress)]
    with alone(to.cache):
        before, kept = contents(repository.root), kept_files(repository.claims)
        fresh = _as_kept(papers, fresh, kept.values())
        commented = commented_papers(kept, {entry.paper.id for entry in fresh})
        written, merged = _merged(repository, to, kept, fresh, commented if prune else None)
    write_report(to, tolerance_of(repository), progress)
    write_schemas(to.schemas)
    after = contents(to.root)
    unseen = _unseen(fresh, written)
    return BuildResult(
        papers=len(papers),
        untitled=_untitled(fresh, written),
        claims=sum(len(entry.claims) for entry in written),
        changed=differences(before, after),
        new=frozenset(after.keys() - before.keys()),
        gone=frozenset(before.keys() - after.keys()),
        stale=tuple(one.paper.id for one in unseen),
        removable=tuple(one.paper.id for one in unseen if not (of_people(one) or one.paper.id in commented)),
        proposals=tuple(merged.proposals),
        renewed=tuple(merged.renewed),
    )


def _as_kept(papers: Sequence[Paper], fresh: Sequence[Entry], kept: Iterable[Entry]) -> list[Entry]:
    """What is freshly read, under the ids that the papers have in their claim files."""
    from benchclaims.store.known import kept_names, renamed

    names = kept_names(papers, kept)
    return [renamed(one, names[one.paper.id]) if one.paper.id in names else one for one in fresh]


def _merged(
    repository: Repository,
    to: Repository,
    kept: Mapping[Path, Entry],
    fresh: Sequence[Entry],
    lasting: set[str] | None,
) -> tuple[list[Entry], Merged]:
    """What is freshly read joined with what is kept, and written; of unseen papers the `lasting` ones."""
    from benchclaims.read import fingerprints
    from benchclaims.store import merge, write
    from benchclaims.store.merge import decided
    from benchclaims.table import frame

    merged = merge(
        kept.values(), fresh, decided, {} if is_empty(repository.seeds) else fingerprints(repository.seeds)
    )
    current = {entry.paper.id for entry in merged.entries}
    lost = [entry for entry in kept.values() if entry.paper.id not in current]
    stale = [entry for entry in lost if lasting is None or entry.paper.id in lasting]
    frame([*merged.entries, *stale], tolerance=tolerance_of(repository))
    paths = {entry.paper.id: path for path, entry in kept.items()}
    write(to.claims, [*merged.entries, *stale], prune=lasting is not None, paths=paths)
    return [*merged.entries, *stale], merged


def _unseen(fresh: Iterable[Entry], kept: Iterable[Entry]) -> list[Entry]:
    """The entries that were read from documents of which none is there any more."""
    seen = {entry.paper.id for entry in fresh}
    unseen = (entry for entry in kept if entry.paper.sources and entry.paper.id not in seen)
    return sorted(unseen, key=lambda entry: entry.paper.id)


def _untitled(fresh: Iterable[Entry], written: Iterable[Entry]) -> int:
    """How many of the papers that were read have no title, read or entered."""
    seen = {entry.paper.id for entry in fresh}
    return sum(entry.paper.id in seen and not entry.paper.title for entry in written)
