"""Documents that are refused: nothing is written, and links, pipes and ids lead nowhere."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from added import SPEED, contents, document, lines

from benchclaims import api, files
from benchclaims.errors import BenchclaimsError, InputError, OutputError, TableError
from benchclaims.store import tree

HOSTILE = {
    "missing.jsonl": (None, "no such file"),
    "empty.jsonl": (b"", "empty"),
    "page.html": (b"<html><body>\n", "layout"),
    "broken.txt": (b"Ours is 2x \xff faster.\n", "not UTF-8"),
    "fields.jsonl": (b'{"id": "a", "text": "x"}\n{"id": "b"}\n', ":2: "),
    "a:b.jsonl": (b'{"id": "a", "text": "x"}\n', "name"),
    ".hidden.jsonl": (b'{"id": "a", "text": "x"}\n', "name"),
    "a\nb.jsonl": (b'{"id": "a", "text": "x"}\n', "name"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_cannot_be_read_is_refused_and_nothing_written(root: Path, name: str) -> None:
    data, says = HOSTILE[name]
    path = root.parent / name
    if data is not None:
        path.write_bytes(data)
    before = contents(root)
    with pytest.raises(InputError) as caught:
        api.add([document(root), path])
    assert says in str(caught.value)
    assert caught.value.expected
    assert caught.value.remedy
    assert contents(root) == before


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="this system has no symbolic links")
@pytest.mark.parametrize("where", ["source", "in a folder", "seeds", "claims", "claim file", "taken name"])
def test_links_are_not_followed(root: Path, where: str) -> None:
    outside = root.parent / "outside"
    outside.mkdir()
    path = document(root)
    link = {
        "source": root.parent / "link.jsonl",
        "in a folder": root.parent / "folder" / "link.jsonl",
        "seeds": root / "seeds",
        "claims": root / "claims",
        "claim file": root / "claims" / "zipper.yaml",
        "taken name": root / "seeds" / "new.jsonl",
    }[where]
    link.parent.mkdir(exist_ok=True)
    if link.is_dir():
        link.rename(root / "moved")
    link.symlink_to(
        outside if where in ("seeds", "claims") else path if "link" in link.name else outside / "x"
    )
    given = {"source": link, "in a folder": link.parent}.get(where, path)
    with pytest.raises(BenchclaimsError, match=r"symbolic link|no regular file"):
        api.add([given])
    assert list(outside.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(root: Path) -> None:
    os.mkfifo(root.parent / "pipe")
    with pytest.raises(InputError, match="no regular file"):
        api.add([root.parent / "pipe"])


def test_a_paper_of_more_claims_than_a_claim_file_holds_is_refused_with_what_to_do(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tree, "LARGEST", 3_000)
    path = document(root, text=SPEED * 20)
    before = contents(root)
    with pytest.raises(TableError, match=r"zipper\.yaml: would have \d+ bytes; expected at most 3000"):
        api.add([path])
    assert contents(root) == before


def test_ids_of_a_document_lead_nowhere(root: Path) -> None:
    api.add([lines(root.parent / "evil.jsonl", {"id": "../../evil", "text": SPEED})])
    assert not list(root.parent.glob("evil*.yaml"))
    assert all(path.parent == root / "claims" for path in root.rglob("*evil*.yaml"))


def test_all_is_written_or_nothing(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = document(root)
    before = contents(root)
    write_whole = files.write_whole

    def full(path: Path, content: str | bytes) -> bool:
        if path.name == "new.jsonl":
            raise OutputError("cannot be written (No space left on device)", where=path)
        return write_whole(path, content)

    monkeypatch.setattr(files, "write_whole", full)
    with pytest.raises(OutputError):
        api.add([path])
    assert contents(root) == before
