"""A small repository of claims, and documents to add to it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from benchclaims.model import TrackedClaim
from benchclaims.store import read

SPEED = "Zipper is 2.5x faster than gzip."
MEMORY = "It needs 40% less memory than GPT-2."
SCORE = "It reaches 91.2% accuracy on SST-2."


def lines(path: Path, *records: dict[str, str]) -> Path:
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return path


def document(root: Path, name: str = "new.jsonl", text: str = f"{SPEED} {MEMORY}", **more: str) -> Path:
    """A document of one paper beside the repository."""
    return lines(
        root.parent / name, {"id": "zipper", "title": "Zipper: text made small", "text": text, **more}
    )


def contents(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in files_of(root)}


def files_of(root: Path) -> Iterator[Path]:
    """All files but the lock, which git ignores."""
    found = (path for path in sorted(root.rglob("*")) if path.is_file())
    return (path for path in found if path.parent.name != ".benchclaims")


def claims(root: Path, paper: str) -> list[TrackedClaim]:
    return [claim for entry in read(root / "claims") if entry.paper.id == paper for claim in entry.claims]


def list_sources(root: Path) -> None:
    """Give the repository a `sources.toml` of what it has."""
    path = root / "seeds" / "example.jsonl"
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    (root / "seeds" / "sources.toml").write_text(
        '# our sources\n[[source]]\nfile = "example.jsonl"\nkind = "made up"\nreader = "jsonl"\ntitle = ""\n'
        f'origin = ""\nsha256 = "{sha256}"',
        encoding="utf-8",
    )
