"""A date that is none is refused wherever one is given, and by the same words."""

from __future__ import annotations

import doctest
import json
from dataclasses import replace
from pathlib import Path

import pytest

from benchclaims import api, days
from benchclaims.errors import TableError, UsageError
from benchclaims.store import open_text, read
from benchclaims.table import frame

NONE = ["2026-02-30", "2023-02-29", "2026-04-31", "2026-13-01", "0000-01-01", "2026-1-1"]


@pytest.fixture
def tracker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new repository of claims as the current folder."""
    api.init(tmp_path / "tracker")
    monkeypatch.chdir(tmp_path / "tracker")
    return tmp_path / "tracker"


def contents(root: Path) -> dict[Path, bytes]:
    """All files but those that a lock leaves in a folder which git ignores."""
    files = (path for path in root.rglob("*") if path.is_file())
    return {path: path.read_bytes() for path in files if ".benchclaims" not in path.parts}


def test_the_examples_run() -> None:
    assert doctest.testmod(days).failed == 0


@pytest.mark.parametrize("day", NONE)
def test_nothing_is_decided_on_a_day_that_is_none(tracker: Path, day: str) -> None:
    claim, before = read("claims")[0].claims[0].id, contents(tracker)
    with pytest.raises(TableError, match=days.DAY):
        api.decide([claim], "reviewed", by="Ann", on=day)
    with pytest.raises(TableError, match=days.DAY):
        api.edit(claim, ["note=mine"], by="Ann", on=day)
    with pytest.raises((TableError, UsageError), match=days.DAY):
        api.record(claim, 2.4, by="Ann", on=day)
    assert contents(tracker) == before


BEFORE = {"paper.date": "  title:", "reviewed_on": "claims:", "claims.0.reviewed_on": "    quote:"}
"""Fields, and what stands behind them in the file."""


@pytest.mark.parametrize("field", BEFORE)
def test_a_claim_file_with_such_a_day_is_not_read(tracker: Path, field: str) -> None:
    (path,) = Path("claims").glob("*.yaml")
    behind, key = BEFORE[field], field.rpartition(".")[2]
    indent = " " * (len(behind) - len(behind.lstrip()))
    text = path.read_text("utf-8").replace(behind, f"{indent}{key}: 2026-02-30\n{behind}", 1)
    (problem,) = open_text(text, path).problems
    expected = days.SPAN if field == "paper.date" else days.DAY
    assert (problem.field, problem.expected) == (field, expected)
    path.write_text(text, encoding="utf-8")
    assert [one.code for one in api.validate().findings] == ["BC116"]
    with pytest.raises(TableError, match=expected):
        read("claims")


def test_a_frame_with_such_a_day_is_no_table(tracker: Path) -> None:
    (entry,) = read("claims")
    entry = replace(entry, paper=replace(entry.paper, date="2026-02-30"))
    with pytest.raises(TableError, match=f"date: found '2026-02-30', expected {days.SPAN}"):
        frame([entry])


@pytest.mark.parametrize("since", ["2024-13", "2024-02-31", "2024-00", "0000", "24", "2024-1"])
def test_a_report_since_no_day_is_not_written(tracker: Path, since: str) -> None:
    before = contents(tracker)
    with pytest.raises(UsageError, match=f"{since!r} is no date; expected {days.SPAN}"):
        api.report(since=since)
    assert contents(tracker) == before


@pytest.mark.parametrize(
    ("given", "known"),
    [("2023-11", "2023-11"), ("2023", "2023"), (2023, "2023"), ("2023-13", None), (True, None)],
)
def test_a_month_or_a_year_is_kept_from_the_document_to_the_table(
    tracker: Path, given: object, known: str | None
) -> None:
    paper = {"id": "dated", "text": "Our method is 2.5x faster than BERT.", "date": given}
    Path("seeds/dated.jsonl").write_text(json.dumps(paper) + "\n", encoding="utf-8")
    api.build()
    assert [one.paper.date for one in read("claims") if one.paper.id == "dated"] == [known]
    table = api.load("claims")
    assert table[table["paper_id"] == "dated"]["date"].dropna().tolist() == ([known] if known else [])
    assert ("year = {2023}" in Path("reports/papers.bib").read_text("utf-8")) == (known is not None)
    assert api.build().changed == ()
