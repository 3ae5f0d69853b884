"""Laying out a new repository of claims, without touching anything that is there."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path

from benchclaims.build import entries, schemas
from benchclaims.errors import UsageError
from benchclaims.files import write_all
from benchclaims.read.document import Document
from benchclaims.read.entry import to_papers
from benchclaims.read.readers import reader_of
from benchclaims.repository import CLAIMS, SCHEMAS, SEEDS
from benchclaims.store import file_name, to_text
from benchclaims.tracker.documents import refuse_links
from benchclaims.tracker.origin import requirement

WORKFLOW = ".github/workflows/claims.yml"
EXAMPLE = "example.jsonl"
UNTOLD = 'BENCHCLAIMS: ""'
TODO = (
    f"say in {WORKFLOW} what pip installs benchclaims from, such as git+https://HOST/OWNER/NAME, since its "
    "installation here does not tell; until then that workflow fails, and all else works"
)


@dataclass(frozen=True, slots=True)
class Begun:
    """The files of a new repository: those that were written, and those that were there and were kept.

    `todo` is what is left for a person to do, a sentence each.
    """

    written: tuple[Path, ...]
    kept: tuple[Path, ...]
    todo: tuple[str, ...]


def begin(folder: Path | str) -> Begun:
    """Write what is missing of a new repository of claims into a folder, which may hold other things.

    All is written or nothing.  Raises `UsageError` before where there are sources or claims already,
    `InputError` for a link in the way, `OutputError` where something cannot be written.
    """
    root = Path(folder)
    for name in (CLAIMS, SEEDS):
        if _is_there(root / name):
            raise UsageError(
                f"{name} is there already",
                where=root,
                expected="a folder without claims and documents",
                remedy="it is a repository of claims: benchclaims add brings documents in",
            )
    source = requirement()
    laid_out = {root / name: text for name, text in (texts(source) | _made()).items()}
    kept = tuple(sorted(path for path in laid_out if _is_there(path)))
    new = {path: text for path, text in laid_out.items() if path not in kept}
    above = {parent for path in new for parent in path.parents}
    refuse_links(*sorted(above - {root, *root.parents}))
    told = source is not None or root / WORKFLOW in kept
    return Begun(tuple(write_all(new)), kept, () if told else (TODO,))


def _is_there(path: Path) -> bool:
    return path.exists() or path.is_symlink()


def _made() -> dict[str, str]:
    """The claim files of the first document, and the schemas."""
    made = {f"{SCHEMAS}/{name}": text for name, text in schemas().items()}
    for name, text in texts().items():
        if name.startswith(f"{SEEDS}/"):
            document = Document(Path(name), name.removeprefix(f"{SEEDS}/"), text.encode("utf-8"))
            papers = to_papers(document, reader_of(document))
            for entry in entries(papers):
                made[f"{CLAIMS}/{file_name(entry.paper.id)}"] = to_text(entry)
    return made


def made_up(seeds: Path) -> Path | None:
    """The document that a new repository begins with, where it is still there as it was."""
    path = seeds / EXAMPLE
    if not path.is_file() or path.is_symlink():
        return None
    return path if path.read_bytes() == texts()[f"{SEEDS}/{EXAMPLE}"].encode() else None


def texts(source: str | None = None) -> dict[str, str]:
    """The files of a new repository by their path in it; its workflow installs this program from `source`."""
    with as_file(files(__package__).joinpath("files")) as folder:
        found = sorted(path for path in folder.rglob("*") if path.is_file())
        laid_out = {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in found}
    told = f"{UNTOLD}  # TODO: say it" if source is None else f"BENCHCLAIMS: {json.dumps(source)}"
    return laid_out | {WORKFLOW: laid_out[WORKFLOW].replace(UNTOLD, told)}
