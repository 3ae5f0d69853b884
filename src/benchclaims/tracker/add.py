"""Adding documents to a repository of claims: what is new comes in, what is there stays as it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchclaims.build import entries as read_entries
from benchclaims.check.finding import Finding
from benchclaims.check.form.writable import is_writable, writable
from benchclaims.errors import InputError
from benchclaims.files import as_bytes, write_all
from benchclaims.model import Entry, Paper
from benchclaims.read.entry import to_papers
from benchclaims.read.merge import merge as merge_papers
from benchclaims.read.sources import MANIFEST
from benchclaims.read.twins import shared_id, twins
from benchclaims.read.visible import visible
from benchclaims.read.walk import ReadableDocument
from benchclaims.repository import CLAIMS, SEEDS, Repository
from benchclaims.store import alone, file_name, kept_files, merge, misnamed, text_at
from benchclaims.store.known import kept_names, renamed
from benchclaims.store.merge import decided
from benchclaims.tracker.added import AddedPaper, findings_of
from benchclaims.tracker.documents import (
    Incoming,
    Shelf,
    incoming,
    refuse_links,
    refuse_unreadable,
    shelf,
)
from benchclaims.tracker.known import passed_over, refuse_other_names, reported
from benchclaims.tracker.start import made_up


@dataclass(frozen=True, slots=True)
class AddedDocument:
    """A document: where it lay, where it stands in the repository, how many papers it holds.

    `is_new` where the repository did not have it; `undated` are the dates that are none, by their lines,
    `without_text` the records that have no abstract, by their names.
    """

    given: Path
    path: Path
    papers: int
    is_new: bool
    undated: tuple[tuple[int, str], ...] = ()
    without_text: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Added:
    """What was added, in the order of documents and papers, and the files that were (or would be) written.

    `made_up` is the document with which a new repository begins, while it is there: nobody wrote its paper.
    `findings` are what `validate` says of the new papers and claims.
    """

    documents: tuple[AddedDocument, ...]
    papers: tuple[AddedPaper, ...]
    written: tuple[Path, ...]
    made_up: Path | None = None
    findings: tuple[Finding, ...] = ()


def add(sources: Iterable[Path | str], root: Path | str = ".", *, dry_run: bool = False) -> Added:
    """Copy documents into `seeds/` of the repository at `root` and add to `claims/` what is new in them.

    New are papers, and claims of known papers at places where none is kept, was reviewed or rejected; a paper
    that was reviewed as a whole takes none.  A later build gives the same claim files.  All is written or
    nothing; with `dry_run` nothing is.  Raises `InputError` for a document that cannot be read or is a link,
    `UsageError` where a name is taken or a known paper would be called otherwise.  Nobody else changes the
    repository from when it is read until it is written.
    """
    repository, paths = Repository.at(root), [Path(source) for source in sources]
    refuse_others(repository)
    if dry_run:
        return _added(paths, repository, _changed)
    # what cannot be read is refused before the lock leaves a file in the repository
    refuse_unreadable(paths)
    with alone(repository.cache):
        return _added(paths, repository, write_all)


def _added(
    sources: Iterable[Path],
    repository: Repository,
    write: Callable[[Mapping[Path, str | bytes]], list[Path]],
) -> Added:
    """What is new in documents, given to `write`."""
    there = shelf(repository.seeds)
    given = incoming(sources, there)
    papers = _papers(there, given)
    held = kept_files(repository.claims)
    refuse_other_names(papers.before, papers.after, held.values())
    entries, reports = _joined(papers, given, there, held, repository.claims)
    files = {one.path: entry for entry, one in zip(entries, reports, strict=True)}
    _refuse_taken(files, held)
    contents = _documents(there, given)
    refuse_links(*contents, *files)
    made = {path: text_at(path, one) for path, one in files.items()}
    found = findings_of(made, reports, [one.reading for one in given], repository)
    written = tuple(write(contents | made))
    return Added(_told(given, repository.seeds), tuple(reports), written, made_up(repository.seeds), found)


def refuse_others(repository: Repository) -> None:
    """Refuse a folder that is no repository of claims, and one whose folders are links."""
    refuse_links(repository.seeds, repository.claims)
    if not repository.seeds.is_dir() and not repository.claims.is_dir():
        raise InputError(
            "is no repository of claims",
            where=repository.root,
            expected=f"a folder {SEEDS} or {CLAIMS} in it",
            remedy="go to one, or begin one with: benchclaims init",
        )


@dataclass(frozen=True, slots=True)
class Papers:
    """The papers of a repository by id, as its sources give them before and after the documents come in."""

    before: dict[str, Paper]
    after: dict[str, Paper]


def _papers(there: Shelf, given: Sequence[Incoming]) -> Papers:
    whole = there.with_incoming(given)
    before, after = _merged(there.known), _merged(whole)
    for one, other in twins(after.values()):
        raise shared_id(one, other, whole)
    return Papers(before, after)


def _merged(found: Iterable[ReadableDocument]) -> dict[str, Paper]:
    records = (paper for one in found for paper in to_papers(one.document, one.reader))
    return {paper.id: paper for paper in merge_papers(visible(records))}


def _joined(
    papers: Papers, given: Sequence[Incoming], there: Shelf, held: Mapping[Path, Entry], folder: Path
) -> tuple[list[Entry], list[AddedPaper]]:
    """The entries of the papers that the documents hold, joined with what is kept, and a report of each."""
    files = {one.name for one in given}
    touched = [one for one in papers.after.values() if any(source.file in files for source in one.sources)]
    old = {entry.paper.id: (path, entry) for path, entry in held.items()}
    hashes = {one.document.name: one.document.sha256() for one in there.with_incoming(given)}
    entries, reports = [], []
    names = kept_names(papers.after.values(), held.values())
    records = [record for one in given for record in to_papers(one.reading.document, one.reading.reader)]
    others = passed_over(touched, records)
    for found in read_entries(touched):
        name = names.get(found.paper.id, found.paper.id)
        read = renamed(found, name)
        fresh = writable(read)
        path, kept = old.get(name, (folder / file_name(name), None))
        lasts = decided if _is_read_elsewhere(name, papers.after[found.paper.id], papers.before) else _always
        merged = merge([kept] if kept else [], [fresh], lasts, hashes)
        (entry,) = merged.entries
        entries.append(entry)
        reports.append(_report(entry, kept, read, path, others.get(found.paper.id, ())))
    return entries, reports


def _refuse_taken(files: Mapping[Path, Entry], held: Mapping[Path, Entry]) -> None:
    """Refuse a new paper whose claim file would have the name of another paper's."""
    for path, entry in files.items():
        if path in held and held[path].paper.id != entry.paper.id:
            raise misnamed(path, held[path].paper.id)


_UNFIT = "a claim file would be refused for its text (benchclaims codes BC118, BC119)"


def _always(_: object) -> bool:
    """What is kept stays as it is, decided or not, where its text is the same."""
    return True


def _is_read_elsewhere(name: str, after: Paper, before: Mapping[str, Paper]) -> bool:
    """Whether a known paper's abstract now comes from another document, which stands first."""
    known = before.get(after.id, before.get(name))
    return known is not None and known.text != after.text


def _report(entry: Entry, kept: Entry | None, read: Entry, path: Path, others: tuple[str, ...]) -> AddedPaper:
    known = {claim.id for claim in kept.claims} if kept else set()
    new = tuple(claim.id for claim in entry.claims if claim.id not in known)
    left = reported(kept, entry, writable(read)) if kept else ()
    left += tuple(f"{one.id} is not added: {_UNFIT}" for one in read.claims if not is_writable(one))
    return AddedPaper(entry.paper.id, path, kept is None, new, len(known), left + others)


def _documents(there: Shelf, given: Iterable[Incoming]) -> dict[Path, str | bytes]:
    """What must be written to the folder of sources."""
    copies: dict[Path, str | bytes] = {
        there.folder / one.name: one.data for one in given if one.data is not None
    }
    listing = "".join(one.listing for one in given)
    path = there.folder / MANIFEST
    if listing:
        copies[path] = _appended(path.read_bytes(), listing)
    return copies


def _appended(data: bytes, lines: str) -> bytes:
    """The bytes of a text with more lines, which end as its first one does; what was there stays."""
    end = b"\r\n" if data.partition(b"\n")[0].endswith(b"\r") else b"\n"
    return data + (b"" if data.endswith(b"\n") else end) + lines.encode("utf-8").replace(b"\n", end)


def _changed(texts: Mapping[Path, str | bytes]) -> list[Path]:
    """The files that writing would change."""
    data = {path: as_bytes(one) for path, one in texts.items()}
    return sorted(path for path, one in data.items() if not path.is_file() or path.read_bytes() != one)


def _told(given: Iterable[Incoming], folder: Path) -> tuple[AddedDocument, ...]:
    return tuple(
        AddedDocument(
            one.given,
            folder / one.name,
            sum(1 for _ in to_papers(one.reading.document, one.reading.reader)),
            one.data is not None or bool(one.listing),
            tuple(undated(one.reading.document)) if (undated := one.reading.reader.undated) else (),
            tuple(left(one.reading.document)) if (left := one.reading.reader.without_text) else (),
        )
        for one in given
    )
