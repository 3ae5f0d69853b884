"""Claims by their ids: the claim files that hold them."""

from __future__ import annotations

from collections.abc import Sequence
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
    for wanted in ids:
        if not any(wanted in ids_of(entry) for entry in found.values()):
            path = folder / file_name(wanted.rpartition("#")[0])
            entry = open_file(path).entry if path.is_file() else None
            found |= {path: entry} if entry and wanted in ids_of(entry) else _anywhere(folder, wanted)
    return found


def _anywhere(folder: Path, wanted: str) -> dict[Path, Entry]:
    """The file that holds a claim, looked for in all of them."""
    held = read_files(folder)
    found = next((path for path, entry in held.items() if wanted in ids_of(entry)), None)
    if found is None:
        known = [name for entry in held.values() for name in ids_of(entry)]
        raise UsageError(
            f"no claim has the id {wanted}", where=folder, remedy=meant(wanted, known, OTHERWISE, IDS)
        )
    return {found: held[found]}


def ids_of(entry: Entry) -> list[str]:
    """The ids of an entry's claims."""
    return [tracked.id for tracked in entry.claims]
