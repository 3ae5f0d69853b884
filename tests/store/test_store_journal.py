"""Decisions taken back: exactly, whenever the program was killed, and never over what was done since."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from benchclaims import files
from benchclaims.errors import BenchclaimsError, OutputError, UsageError
from benchclaims.model import Claim, Paper
from benchclaims.store import decide, journal, read, undo, write
from benchclaims.store.journal import Journal
from benchclaims.table import entry

TEXT = "Zipper is 2.5x faster than gzip. Zipper is 3x faster than zip."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two papers of two claims each, the first file with a comment by hand."""
    claims = [
        Claim(TEXT[:32], "2.5x", 10, 14, 2.5, 2.5, "x", "ratio", "increase", "exact", "speed"),
        Claim(TEXT[33:], "3x", 43, 45, 3, 3, "x", "ratio", "increase", "exact", "speed"),
    ]
    folder = tmp_path / "claims"
    write(folder, [entry(Paper(name, "Zipper", TEXT), claims) for name in ("one", "two")])
    path = folder / "one.yaml"
    path.write_text(path.read_text("utf-8") + "# a comment by hand\n", encoding="utf-8")
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def ids(folder: Path) -> list[str]:
    return [claim.id for one in read(folder) for claim in one.claims]


def test_a_decision_of_several_papers_is_taken_back_to_the_letter(folder: Path) -> None:
    before = contents(folder)
    names = ids(folder)
    assert len(decide(folder, names[1:], "rejected", "Ann", "2026-01-02")) == 2
    decision = undo(folder)
    assert (decision.action, decision.claims, decision.undone) == ("reject", tuple(names[1:]), False)
    assert contents(folder) == before
    with pytest.raises(UsageError, match="nothing to take back"):
        undo(folder)


def test_a_decision_names_its_files_as_the_claims_are_named(folder: Path) -> None:
    (name,) = ids(folder)[:1]
    assert decide(folder / "one.yaml", [name], "reviewed", "Ann", "2026-01-02") == [folder / "one.yaml"]
    decision = undo(folder / "one.yaml")
    assert decision.paths(folder) == decision.paths(folder / "one.yaml") == [folder / "one.yaml"]
    assert replace(decision, undone=True).paths(folder) == []


def test_decisions_are_taken_back_one_after_another(folder: Path) -> None:
    stages = []
    for name in ids(folder):
        stages.append(contents(folder))
        decide(folder, [name], "reviewed", "Ann", "2026-01-02")
    for stage in reversed(stages):
        undo(folder)
        assert contents(folder) == stage


def test_what_changes_nothing_is_no_decision(folder: Path) -> None:
    for _ in range(2):
        decide(folder, ids(folder)[:1], "reviewed", "Ann", "2026-01-02")
    assert Journal(folder).numbers() == [1]


def test_killed_before_the_file_was_written_there_is_nothing_to_do(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(folder)

    def killed(_: object) -> None:
        os._exit(9)

    child = os.fork()
    if child == 0:
        monkeypatch.setattr(journal, "write_all", killed)
        decide(folder, ids(folder)[:1], "reviewed", "Ann", "2026-01-02")
    os.waitpid(child, 0)
    assert Journal(folder).numbers() == [1]
    assert contents(folder) == before
    assert undo(folder).undone
    assert Journal(folder).numbers() == []
    assert contents(folder) == before


def test_a_decision_that_does_not_stand_here_is_kept(folder: Path) -> None:
    """On another branch the files are as they were before it, or changed elsewhere: it is not dropped."""
    first = ids(folder)[0]
    before = contents(folder)
    decide(folder, [first], "reviewed", "Ann", "2026-01-02")
    there = contents(folder)
    for name, content in before.items():
        (folder / name).write_bytes(content)
    with pytest.raises(UsageError, match=f"accept of {first} does not stand in one.yaml.*another branch"):
        undo(folder)
    path = folder / "one.yaml"
    path.write_bytes(before["one.yaml"].replace(b"low: 3", b"low: 3.5"))
    with pytest.raises(UsageError, match="does not stand in one"):
        undo(folder)
    path.unlink()
    with pytest.raises(UsageError, match="does not stand in one"):
        undo(folder)
    assert Journal(folder).numbers() == [1]
    path.write_bytes(there["one.yaml"])
    assert not undo(folder).undone
    assert contents(folder) == before


def test_killed_while_it_was_taken_back_it_is_taken_back_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(folder)
    decide(folder, ids(folder)[:1], "reviewed", "Ann", "2026-01-02")
    child = os.fork()
    if child == 0:
        monkeypatch.setattr(Path, "unlink", lambda *_, **__: os._exit(9))
        undo(folder)
    os.waitpid(child, 0)
    assert contents(folder) == before
    assert undo(folder).undone
    assert Journal(folder).numbers() == []


def test_a_full_disk_decides_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = contents(folder)
    write_whole = files.write_whole

    def full(path: Path, content: str | bytes) -> bool:
        if path.name == "two.yaml":
            raise OutputError("cannot be written (No space left on device)", where=path)
        return write_whole(path, content)

    monkeypatch.setattr(files, "write_whole", full)
    with pytest.raises(OutputError):
        decide(folder, ids(folder), "rejected")
    assert contents(folder) == before
    assert Journal(folder).numbers() == []


def test_a_change_by_hand_since_is_not_lost(folder: Path) -> None:
    decide(folder, ids(folder)[:1], "reviewed", "Ann", "2026-01-02")
    path = folder / "one.yaml"
    path.write_text(path.read_text("utf-8").replace("low: 2.5", "low: 2.6"))
    before = contents(folder)
    with pytest.raises(UsageError, match="changed since"):
        undo(folder)
    assert contents(folder) == before


def test_a_byte_order_mark_is_no_change_since(folder: Path) -> None:
    path = folder / "one.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    first, second = ids(folder)[:2]
    for name in (first, second):
        decide(folder, [name], "reviewed", "Ann", "2026-01-02")
    assert undo(folder, 1).claims == (first,)
    assert [claim.status for claim in read(path)[0].claims] == ["extracted", "reviewed"]


def test_only_so_many_are_kept(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "KEPT", 3)
    first = ids(folder)[0]
    for number in range(6):
        decide(folder, [first], ("reviewed", "rejected")[number % 2], "Ann", "2026-01-02")
    assert Journal(folder).numbers() == [4, 5, 6]


@pytest.mark.parametrize("text", ["", "{}", "[1]", '{"number": 1}', "{", '"x"', "null", "5", "[" * 100_000])
def test_a_broken_decision_is_named(folder: Path, text: str) -> None:
    decide(folder, ids(folder)[:1], "reviewed")
    (path,) = Journal(folder).folder.glob("*.json")
    path.write_text(text)
    with pytest.raises(BenchclaimsError, match=r"000001\.json: is no decision"):
        undo(folder)


@pytest.mark.parametrize("broken", [{"number": "x"}, {"claims": 5}, {"files": [{"file": "a.yaml"}]}])
def test_a_decision_with_other_values_is_named(folder: Path, broken: dict[str, object]) -> None:
    decide(folder, ids(folder)[:1], "reviewed")
    (path,) = Journal(folder).folder.glob("*.json")
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | broken))
    with pytest.raises(BenchclaimsError, match=r"000001\.json: is no decision"):
        undo(folder)


def test_a_decision_from_elsewhere_writes_nowhere_else(folder: Path) -> None:
    decide(folder, ids(folder)[:1], "reviewed")
    (path,) = Journal(folder).folder.glob("*.json")
    raw = json.loads(path.read_text("utf-8"))
    raw["files"][0] |= {"file": "../../evil.txt", "after": "", "before": "evil"}
    path.write_text(json.dumps(raw))
    with pytest.raises(BenchclaimsError, match="is no decision"):
        undo(folder)
    assert not (folder.parents[1] / "evil.txt").exists()


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="this system has no symbolic links")
def test_a_linked_journal_is_not_written(folder: Path) -> None:
    outside = folder.parents[0] / "outside"
    outside.mkdir()
    (folder.parent / ".benchclaims").symlink_to(outside)
    with pytest.raises(OutputError, match="symbolic link"):
        decide(folder, ids(folder)[:1], "reviewed")
    assert list(outside.iterdir()) == []


def test_git_does_not_see_the_journal(folder: Path) -> None:
    decide(folder, ids(folder)[:1], "reviewed")
    assert (folder.parent / ".benchclaims" / ".gitignore").read_text("utf-8") == "*\n"
