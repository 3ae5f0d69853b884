"""Several at work on the same claims: each change is made of what the last one left, and none is lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path

import pytest

from benchclaims import api
from benchclaims.cli import main
from benchclaims.errors import OutputError, UsageError
from benchclaims.model import Claim, Paper, TrackedClaim
from benchclaims.review import Desk
from benchclaims.review.edit import parse
from benchclaims.store import decide, find, lock, read, write
from benchclaims.store.journal import Journal
from benchclaims.store.lock import alone
from benchclaims.store.merge import Merged, merge
from benchclaims.table import entry

TEXT = "Zipper is 2.5x faster than gzip. Zipper is 3x faster than zip."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    claims = [
        Claim(TEXT[:32], "2.5x", 10, 14, 2.5, 2.5, "x", "ratio", "increase", "exact", "speed"),
        Claim(TEXT[33:], "3x", 43, 45, 3, 3, "x", "ratio", "increase", "exact", "speed"),
    ]
    write(tmp_path / "claims", [entry(Paper("zipper", "Zipper", TEXT), claims)])
    return tmp_path / "claims"


def first(folder: Path) -> TrackedClaim:
    return read(folder)[0].claims[0]


def at_once(*calls: Callable[[], object]) -> None:
    """Run calls at the same time; whatever one raises is raised."""
    with ThreadPoolExecutor(len(calls)) as pool:
        for running in [pool.submit(call) for call in calls]:
            running.result()


def recording(folder: Path, value: float, by: str) -> Callable[[], object]:
    name = first(folder).id
    return lambda: api.record(name, value, by=by, on="2026-11-21", claims=folder)


def test_all_that_is_recorded_at_once_is_kept(folder: Path) -> None:
    at_once(*(recording(folder, 2.5, f"person {n}") for n in range(8)))
    assert sorted(one.by or "" for one in first(folder).measurements) == [f"person {n}" for n in range(8)]
    assert Journal(folder).numbers() == list(range(1, 9))


def test_the_same_recorded_twice_at_once_is_kept_once(folder: Path) -> None:
    with pytest.raises(UsageError, match="has this measurement already"):
        at_once(*[recording(folder, 2.5, "Ann")] * 2)
    assert len(first(folder).measurements) == 1


def test_decisions_and_measurements_at_once_are_all_kept(folder: Path) -> None:
    names = [claim.id for claim in read(folder)[0].claims]
    at_once(
        recording(folder, 2.5, "Ann"),
        lambda: decide(folder, names[:1], "reviewed", "Bob", "2026-11-21"),
        lambda: api.edit(names[1], ["subject=Zipper"], by="Cleo", on="2026-11-21", claims=folder),
    )
    one, two = read(folder)[0].claims
    assert (one.reviewed_by, len(one.measurements), two.claim.subject) == ("Bob", 1, "Zipper")


def test_an_edit_keeps_what_was_recorded_after_the_claim_was_looked_at(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, name = Desk(folder, "Ann", "2026-11-21"), first(folder).id
    tried = Desk.tried

    def slow(self: Desk, *arguments: object) -> TrackedClaim:
        edited = tried(self, *arguments)  # type: ignore[arg-type]
        assert not _is_free(folder), "the claim is looked at and written without a break"
        return edited

    monkeypatch.setattr(Desk, "tried", slow)
    desk.edit(name, [parse("subject=Zipper")])
    assert first(folder).claim.subject == "Zipper"


def _is_free(folder: Path) -> bool:
    """Whether another program could write the claims now."""
    program = (
        "import sys; from pathlib import Path; from benchclaims.store import lock\n"
        "lock.LONGEST = 0\n"
        "with lock.alone(Path(sys.argv[1])): pass"
    )
    ran = subprocess.run([sys.executable, "-c", program, str(Journal(folder).cache)], capture_output=True)
    assert ran.returncode == 0 or b"is at work" in ran.stderr, ran.stderr
    return ran.returncode == 0


def test_a_build_and_an_addition_wait_for_others_and_write_nothing_before(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock, "LONGEST", 0.1)
    root = folder.parent
    (root / "seeds").mkdir()
    (root / "seeds" / "page.jsonl").write_text(json.dumps({"id": "zipper", "text": TEXT}), encoding="utf-8")
    (root / "new.jsonl").write_text(
        json.dumps({"id": "other", "text": "Other is 4x faster."}), encoding="utf-8"
    )
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    for act in (lambda: api.build(root), lambda: api.add([root / "new.jsonl"], root)):
        with alone(Journal(folder).cache), pytest.raises(OutputError, match="another benchclaims is at work"):
            act()
        assert {path: path.read_bytes() for path in before} == before
        assert not (root / "reports").exists()
        assert _is_free(folder)
    assert api.build(root, dry_run=True).changed
    assert api.add([root / "new.jsonl"], root).written
    assert api.build(root).changed


@pytest.mark.parametrize("at_work", ["build", "add"])
def test_what_is_decided_while_claims_are_read_anew_is_kept(
    at_work: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = folder.parent
    (root / "seeds").mkdir()
    seed = root / ("seeds/page.jsonl" if at_work == "build" else "new.jsonl")
    seed.write_text(json.dumps({"id": "zipper", "title": "Zipper", "text": TEXT}), encoding="utf-8")
    name, joined = first(folder).id, merge
    seen = []

    def slow(*arguments: object) -> Merged:
        made = joined(*arguments)  # type: ignore[arg-type]
        seen.append(_is_free(folder))
        return made

    monkeypatch.setattr("benchclaims.store.merge", slow)
    monkeypatch.setattr(import_module("benchclaims.tracker.add"), "merge", slow)
    decide(folder, [name], "reviewed", "Ann", "2026-11-21")
    api.build(root) if at_work == "build" else api.add([seed], root)
    assert seen == [False]
    assert first(folder).reviewed_by == "Ann"


def test_a_paper_of_which_another_just_decided_a_claim_is_decided_as_far_as_it_is_left(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    deciding, meant = import_module("benchclaims.store.decide"), find.meant_by
    one, two = (claim.id for claim in read(folder)[0].claims)

    def late(claims: Path, ids: list[str]) -> list[str]:
        wanted = meant(claims, ids)
        monkeypatch.setattr(deciding, "meant_by", meant)
        decide(folder, [one], "reviewed", "Bob", "2026-11-21")
        return wanted

    monkeypatch.setattr(deciding, "meant_by", late)
    with pytest.raises(SystemExit, match="0"):
        main(["accept", "zipper", "zipper", "--by", "Ann", "--claims", str(folder)])
    assert capsys.readouterr().out == "zipper: 1 claim (3x)\n"
    assert [claim.reviewed_by for claim in read(folder)[0].claims] == ["Bob", "Ann"]
    api.undo(folder)
    assert [claim.reviewed_by for claim in read(folder)[0].claims] == ["Bob", None]
    monkeypatch.setattr(deciding, "meant_by", lambda *_: [one, two])
    decide(folder, [two], "rejected", "Bob", "2026-11-21")
    with pytest.raises(UsageError, match="no claim of the paper zipper is left to decide"):
        decide(folder, ["zipper"], "reviewed", "Ann", "2026-11-21")


def test_who_waits_too_long_is_told_what_to_do(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "LONGEST", 0.1)
    before = (folder / "zipper.yaml").read_bytes()
    with alone(Journal(folder).cache), pytest.raises(OutputError, match="another benchclaims is at work"):
        decide(folder, [first(folder).id], "reviewed")
    assert (folder / "zipper.yaml").read_bytes() == before
    assert decide(folder, [first(folder).id], "reviewed")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_who_was_killed_is_in_nobodys_way(folder: Path) -> None:
    child = os.fork()
    if child == 0:
        with alone(Journal(folder).cache):
            os._exit(9)
    os.waitpid(child, 0)
    assert decide(folder, [first(folder).id], "reviewed")


def test_what_is_refused_leaves_nothing_behind(folder: Path) -> None:
    with pytest.raises(UsageError):
        decide(folder, ["zipper#00000000"], "reviewed")
    assert [path.name for path in folder.parent.iterdir()] == ["claims"]
