"""Claims by their ids: the claim files that hold them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from benchclaims.choices import IDS, meant
from benchclaims.errors import UsageError
from benchclaims.model import Entry
from benchclaims.store.folder import file_name, open_file, read_files

OTHERWISE = "claim files show the id of each claim"


def holding(folder: Path | str, ids: Sequence[str]) -> dict[Path, Entry]:
    """The claim files that hold the claims of these ids, with their entries.

    A file is looked for under its paper's name first, so that one claim of ten thousand is found at once.
    Raises `UsageError` that names an id that no file holds and the nearest one that is there.
    """
    folder = Path(folder)
    found: dict[Path, Entry] = {}
    held: set[str] = set()
    for paper in dict.fromkeys(wanted.rpartition("#")[0] for wanted in ids):
        path = folder / file_name(paper)
        entry = open_file(path).entry if path.is_file() else None
        if entry and not held.issuperset(here := set(ids_of(entry)).intersection(ids)):
            found[path] = entry
            held |= here
    others = [wanted for wanted in ids if wanted not in held]
    return found | _anywhere(folder, others) if others else found


def meant_by(folder: Path | str, ids: Sequence[str]) -> list[str]:
    """The ids of claims; that of a paper stands for those of its claims that nobody decided yet.

    Raises `UsageError` for a paper of which none is left.
    """
    entries: dict[str, Entry] = {}
    if any("#" not in wanted for wanted in ids):
        entries = {entry.paper.id: entry for entry in read_files(Path(folder)).values()}
    return [one for wanted in ids for one in (left(entries[wanted]) if wanted in entries else [wanted])]


def left(entry: Entry) -> list[str]:
    """The ids of the claims of a paper that nobody decided yet; raises `UsageError` where there is none."""
    undecided = [tracked.id for tracked in entry.claims if tracked.status == "extracted"]
    if not undecided:
        found = f"no claim of the paper {entry.paper.id} is left to decide"
        raise UsageError(found, remedy="name a claim by its id")
    return undecided


def still_holding(folder: Path | str, ids: Sequence[str], before: Mapping[Path, Entry]) -> dict[Path, Entry]:
    """What `holding` gives now, where it gave `before`: others may have written or moved files since.

    The folder is not read again where the claims are where they were.
    """
    held = {path: open_file(path).entry for path in before if path.is_file()}
    entries = {path: entry for path, entry in held.items() if entry}
    here = {name for entry in entries.values() for name in ids_of(entry)}
    return entries if len(entries) == len(before) and here.issuperset(ids) else holding(folder, ids)


def _anywhere(folder: Path, ids: Sequence[str]) -> dict[Path, Entry]:
    """The files that hold claims, looked for in all of them."""
    entries = read_files(folder)
    known = [(name, path) for path, entry in entries.items() for name in ids_of(entry)]
    places = dict(reversed(known))
    for wanted in ids:
        if wanted not in places:
            remedy = meant(wanted, [name for name, _ in known], OTHERWISE, IDS)
            raise UsageError(f"no claim has the id {wanted}", where=folder, remedy=remedy)
    return {path: entries[path] for path in (places[wanted] for wanted in ids)}


def ids_of(entry: Entry) -> list[str]:
    """The ids of an entry's claims."""
    return [tracked.id for tracked in entry.claims]
