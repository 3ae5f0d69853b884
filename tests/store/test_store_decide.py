"""Decisions of people: kept in the claim file, and kept by every later reading."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

import pytest

from benchclaims.errors import TableError, UsageError
from benchclaims.model import Claim, Entry, Paper, TrackedClaim
from benchclaims.store import decide, find, holding, merge, read, write
from benchclaims.store.folder import read_files
from benchclaims.table import entry

TEXT = "Zipper is 2.5x faster than gzip."


def fresh(metric: str = "speed") -> Entry:
    claim = Claim(TEXT, "2.5x", 10, 14, 2.5, 2.5, "x", "ratio", "increase", "exact", metric)
    return entry(Paper("2401.00010", "Zipper", TEXT), [claim])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path, [fresh()])
    return tmp_path


def test_a_decision_stands_in_the_file(folder: Path) -> None:
    (claim,) = read(folder)[0].claims
    assert [path.name for path in decide(folder, [claim.id], "rejected", "Ann", "2026-01-02")] == [
        "2401.00010.yaml"
    ]
    (kept,) = read(folder)[0].claims
    assert (kept.status, kept.reviewed_by, kept.reviewed_on) == ("rejected", "Ann", "2026-01-02")


def test_a_later_reading_proposes_and_does_not_overwrite(folder: Path) -> None:
    decide(folder, [fresh().claims[0].id], "reviewed", "Ann", "2026-01-02")
    merged = merge(read(folder), [fresh("latency")])
    assert [kept.claim.metric for kept in merged.entries[0].claims] == ["speed"]
    assert [proposal.kind for proposal in merged.proposals] == ["changed"]


def test_an_unknown_id_changes_nothing_and_names_the_nearest(folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.iterdir()}
    known = fresh().claims[0].id
    with pytest.raises(UsageError, match=f"did you mean '{known}'"):
        decide(folder, [known, known[:-1] + "z"], "reviewed")
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_a_date_that_is_none_is_not_written(folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(TableError, match=r"reviewed_on: found 'yesterday', expected a day of the calendar"):
        decide(folder, [fresh().claims[0].id], "reviewed", "Ann", "yesterday")
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_a_broken_file_of_another_paper_is_in_nobodys_way(folder: Path) -> None:
    (folder / "broken.yaml").write_text("paper: [")
    assert decide(folder, [fresh().claims[0].id], "reviewed")
    with pytest.raises(TableError, match=r"broken\.yaml"):
        decide(folder, ["unknown#00000000"], "reviewed")


def test_a_file_of_another_name_is_written_where_it_stands(folder: Path) -> None:
    (folder / "2401.00010.yaml").rename(folder / "other.yaml")
    assert [path.name for path in decide(folder, [fresh().claims[0].id], "reviewed")] == ["other.yaml"]
    assert [path.name for path in folder.iterdir()] == ["other.yaml"]


def test_files_of_other_names_are_all_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    entries = [
        entry(Paper(f"p{number}", None, TEXT), [tracked.claim for tracked in fresh().claims])
        for number in range(6)
    ]
    write(tmp_path, entries)
    for number in range(6):
        (tmp_path / f"p{number}.yaml").rename(tmp_path / f"x{number}.yaml")
    opened: list[Path] = []
    monkeypatch.setattr(find, "read_files", lambda folder: opened.append(folder) or read_files(folder))
    names = [one.claims[0].id for one in entries]
    assert sorted(path.name for path in holding(tmp_path, names)) == [
        f"x{number}.yaml" for number in range(6)
    ]
    assert opened == [tmp_path]
    assert len(decide(tmp_path, names, "reviewed", "Ann", "2026-01-02")) == 6
    assert opened == [tmp_path] * 2


def test_what_others_did_meanwhile_is_seen(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder is read before the lock is taken, and what it had then may stand elsewhere now."""
    name = fresh().claims[0].id

    @contextmanager
    def late(_: Path) -> Iterator[None]:
        moved = (folder / "2401.00010.yaml").read_text("utf-8").replace("metric: speed", "metric: latency")
        (folder / "2401.00010.yaml").unlink()
        (folder / "other.yaml").write_text(moved, encoding="utf-8")
        yield

    monkeypatch.setattr(import_module("benchclaims.store.decide"), "alone", late)
    stood: list[TrackedClaim] = []
    assert [path.name for path in decide(folder, [name], "reviewed", "Ann", before=stood.append)] == [
        "other.yaml"
    ]
    assert [(one.status, one.claim.metric) for one in stood] == [("extracted", "latency")]


def test_the_id_of_a_paper_stands_for_its_claims_that_nobody_decided(folder: Path) -> None:
    (claim,) = read(folder)[0].claims
    assert [path.name for path in decide(folder, ["2401.00010"], "reviewed", "Ann", "2026-01-02")] == [
        "2401.00010.yaml"
    ]
    assert [(one.id, one.status) for one in read(folder)[0].claims] == [(claim.id, "reviewed")]
    with pytest.raises(UsageError, match=r"no claim of the paper 2401\.00010 is left to decide"):
        decide(folder, ["2401.00010"], "rejected", "Bob", "2026-01-03")
    assert [one.status for one in read(folder)[0].claims] == ["reviewed"]
