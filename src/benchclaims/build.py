"""The whole walk of a repository: seeds/ to papers, claims, claims/, reports/ and schemas/."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchclaims.errors import InputError
from benchclaims.files import write_whole
from benchclaims.model import Entry, Paper
from benchclaims.progress import Progress, untold
from benchclaims.repository import CLAIMS, REPORTS, SCHEMAS, Repository

if TYPE_CHECKING:
    from benchclaims.store import Merged, Proposal

WRITTEN = (CLAIMS, REPORTS, SCHEMAS)
"""The folders that a build writes."""


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
    with TemporaryDirectory(prefix="benchclaims-") as room:
        copy = Repository.at(room)
        for folder in WRITTEN:
            _copy(repository.root / folder, copy.root / folder)
        _copy(repository.cache, copy.cache)
        try:
            return _built(repository, copy, prune, progress)
        except InputError as error:
            raise _named(error, copy.root, repository.root) from error.__cause__


def _named(error: InputError, copy: Path, root: Path) -> InputError:
    """An error about a file of a copy, by the name that the file has in the repository."""
    if error.where is None or not Path(error.where).is_relative_to(copy):
        return error
    return InputError(
        error.found,
        where=root / Path(error.where).relative_to(copy),
        line=error.line,
        expected=error.expected,
        remedy=error.remedy,
    )


def _copy(folder: Path, to: Path) -> None:
    """Copy the files of a folder; what is no file, such as a pipe, no build reads."""
    from benchclaims.read.document import reading

    for path in sorted(folder.rglob("*")):
        with reading(path):
            if path.is_file():
                target = to / path.relative_to(folder)
                target.parent.mkdir(parents=True, exist_ok=True)
                copyfile(path, target)


def _built(repository: Repository, to: Repository, prune: bool, progress: Progress) -> BuildResult:
    """What is in a repository read and judged, and written `to` it or to its copy."""
    from benchclaims.check.form.writable import writable
    from benchclaims.store import alone, commented_papers, kept_files
    from benchclaims.store.merge import of_people

    papers = _papers(repository)
    _refuse_strangers(to.reports)
    fresh = [writable(one) for one in entries(papers, progress)]
    with alone(to.cache):
        before, kept = _contents(repository.root), kept_files(repository.claims)
        fresh = _as_kept(papers, fresh, kept.values())
        commented = commented_papers(kept, {entry.paper.id for entry in fresh})
        written, merged = _merged(repository, to, kept, fresh, commented if prune else None)
    _write_report(to, _tolerance(repository), progress)
    write_schemas(to.schemas)
    after = _contents(to.root)
    unseen = _unseen(fresh, written)
    return BuildResult(
        papers=len(papers),
        untitled=_untitled(fresh, written),
        claims=sum(len(entry.claims) for entry in written),
        changed=_differences(before, after),
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

    merged = merge(kept.values(), fresh, decided, fingerprints(repository.seeds))
    current = {entry.paper.id for entry in merged.entries}
    lost = [entry for entry in kept.values() if entry.paper.id not in current]
    stale = [entry for entry in lost if lasting is None or entry.paper.id in lasting]
    frame([*merged.entries, *stale], tolerance=_tolerance(repository))
    paths = {entry.paper.id: path for path, entry in kept.items()}
    write(to.claims, [*merged.entries, *stale], prune=lasting is not None, paths=paths)
    return [*merged.entries, *stale], merged


def entries(papers: Iterable[Paper], progress: Progress = untold) -> list[Entry]:
    """What is freshly read of each paper."""
    from benchclaims.extract import claims_of_each
    from benchclaims.table import entry

    return [entry(paper, claims) for paper, claims in claims_of_each(papers, progress)]


def read_anew(claims: Path | str, paper: str) -> Entry | None:
    """What is freshly read of a paper, named as the claim files do; None where no document holds it.

    Raises `InputError` for documents and claim files where `build` does.
    """
    from benchclaims.check.form.writable import writable
    from benchclaims.store import kept_files
    from benchclaims.store.known import as_kept

    repository = Repository.of(claims)
    papers = as_kept(_papers(repository), kept_files(repository.claims).values())
    (one,) = entries(found for found in papers if found.id == paper) or (None,)
    return one and writable(one)


def write_schemas(folder: Path | str) -> list[Path]:
    """Write what other tools read about claim files and the table; the paths that changed."""
    texts = schemas()
    return [Path(folder) / name for name in sorted(texts) if write_whole(Path(folder) / name, texts[name])]


def schemas() -> dict[str, str]:
    """The published schemas by file name."""
    from benchclaims import check, store, table

    return table.schemas() | store.schemas() | check.schemas()


def _papers(repository: Repository) -> list[Paper]:
    from benchclaims.read import kept_papers
    from benchclaims.read.twins import refuse_twins

    if not repository.seeds.is_dir():
        raise InputError(
            "no such folder",
            where=repository.seeds,
            expected="a folder of documents",
            remedy="run in a repository of claims, or name its folder",
        )
    papers = kept_papers(repository.seeds)
    refuse_twins(papers, repository.seeds)
    return papers


def _refuse_strangers(reports: Path) -> None:
    """Refuse a folder in which no report was written and other files stand, before anything is written."""
    from benchclaims.report.listing import PAGE, listed, refuse_others

    if not listed(reports):
        refuse_others(reports, dict.fromkeys((PAGE, "papers.bib", "tables/claims.csv"), ""))


def _write_report(to: Repository, tolerance: float, progress: Progress) -> None:
    """Draw what the claim files say, as `benchclaims report` does."""
    from benchclaims import report
    from benchclaims.check import consistency, opposed, recompute
    from benchclaims.store import read
    from benchclaims.table import frame

    entries = read(to.claims)
    findings = consistency(recompute(entries))
    table = opposed(frame(entries, tolerance=tolerance))
    papers = [entry.paper for entry in entries]
    report.write(table, to.reports, papers=papers, findings=findings, cache=to.cache, progress=progress)


def _tolerance(repository: Repository) -> float:
    """The tolerance of verdicts on measurements."""
    from benchclaims import settings
    from benchclaims.table.verdict import TOLERANCE

    return settings.tolerance(repository.root, TOLERANCE)


def _unseen(fresh: Iterable[Entry], kept: Iterable[Entry]) -> list[Entry]:
    """The entries that were read from documents of which none is there any more."""
    seen = {entry.paper.id for entry in fresh}
    unseen = (entry for entry in kept if entry.paper.sources and entry.paper.id not in seen)
    return sorted(unseen, key=lambda entry: entry.paper.id)


def _untitled(fresh: Iterable[Entry], written: Iterable[Entry]) -> int:
    """How many of the papers that were read have no title, read or entered."""
    seen = {entry.paper.id for entry in fresh}
    return sum(entry.paper.id in seen and not entry.paper.title for entry in written)


def _contents(root: Path) -> dict[Path, bytes]:
    """Every file that a build may write."""
    return {
        path.relative_to(root): path.read_bytes()
        for folder in WRITTEN
        for path in (root / folder).rglob("*")
        if path.is_file()
    }


def _differences(before: dict[Path, bytes], after: dict[Path, bytes]) -> tuple[Path, ...]:
    return tuple(sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path)))
