"""`benchclaims diff --removed`: a claim that the documents still say is not deleted in passing."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from in_git import commit

from benchclaims import api
from benchclaims.cli import main
from benchclaims.model import Entry, TrackedClaim
from benchclaims.store import read, write

TEXT = "Zipper is 2.5x faster than gzip. It takes 20 ms. It needs 40% less memory than zip."


@pytest.fixture
def entry(in_git: Path) -> Entry:
    """The entry of a paper, in a git repository that holds its document."""
    Path("seeds").mkdir()
    record = {"id": "zipper", "title": "Zipper: text made small", "text": TEXT}
    Path("seeds/a.jsonl").write_text(json.dumps(record) + "\n", encoding="utf-8")
    api.add("seeds/a.jsonl")
    commit("Begin")
    (kept,) = read("claims")
    assert len(kept.claims) == 3
    return kept


def removed_with(entry: Entry, *claims: TrackedClaim) -> list[str]:
    """The ids of what is told as removed once the entry has these claims."""
    write("claims", [replace(entry, claims=claims)])
    return [one.change.claim_id for one in api.removed("HEAD")]


def test_a_claim_is_not_deleted_in_passing(entry: Entry) -> None:
    first, second, third = entry.claims
    assert removed_with(entry, first, second, third) == []
    assert removed_with(entry, first, third) == [second.id]
    assert removed_with(entry) == sorted(one.id for one in entry.claims)


def test_a_file_is_not_deleted_in_passing(entry: Entry) -> None:
    Path("claims/zipper.yaml").unlink()
    assert [one.change.claim_id for one in api.removed("HEAD")] == sorted(one.id for one in entry.claims)
    shutil.rmtree("claims")
    assert len(api.removed("HEAD")) == len(entry.claims)


def test_a_file_goes_with_its_document(entry: Entry) -> None:
    Path("claims/zipper.yaml").unlink()
    Path("seeds/a.jsonl").write_text('{"id": "other", "text": "It is new."}\n', encoding="utf-8")
    assert api.removed("HEAD") == []


def test_a_file_that_is_of_another_id_now_is_not_deleted(entry: Entry) -> None:
    path, text = Path("claims/zipper.yaml"), Path("claims/zipper.yaml").read_text("utf-8")
    path.unlink()
    Path("claims/zip.yaml").write_text(text.replace("zipper#", "zip#").replace("id: zipper", "id: zip"))
    assert api.removed("HEAD") == []


def test_a_rejection_and_a_review_of_the_whole_explain_it(entry: Entry) -> None:
    first, *others = entry.claims
    assert removed_with(entry, replace(first, status="rejected", reviewed_by="Ann"), *others) == []
    whole = replace(entry, status="reviewed", reviewed_by="Ann", reviewed_on="2026-11-21")
    assert removed_with(whole, *others) == []


def test_what_is_read_no_more_may_go(entry: Entry) -> None:
    first, *_ = entry.claims
    path = Path("seeds/a.jsonl")
    path.write_text(path.read_text("utf-8").replace("It takes 20 ms. ", ""), encoding="utf-8")
    api.build()
    assert len(read("claims")[0].claims) == 2
    assert api.removed("HEAD") == []
    shutil.rmtree("seeds")
    Path("seeds").mkdir()
    record = {"id": "other", "title": "Other things", "text": "Nothing."}
    path.write_text(json.dumps(record) + "\n", encoding="utf-8")
    assert removed_with(entry, first) == []


def test_a_claim_with_another_quote_at_its_place_stands(entry: Entry) -> None:
    first, *others = entry.claims
    moved = replace(first, id=first.id[:-8] + "00000000", claim=replace(first.claim, subject="Zip"))
    assert removed_with(entry, moved, *others) == []


def test_the_command_names_where_it_was_and_fails(entry: Entry, capsys: pytest.CaptureFixture[str]) -> None:
    first, *others = entry.claims
    write("claims", [replace(entry, claims=tuple(others))])
    for form, begin in (
        ("text", "HEAD:claims/zipper.yaml:"),
        ("github", "::error file=claims/zipper.yaml,line="),
    ):
        with pytest.raises(SystemExit) as left:
            main(["diff", "HEAD", "--reviewed", "--removed", "-f", form])
        assert left.value.code == 1
        told = capsys.readouterr().out
        assert told.startswith(begin)
        assert f"{first.id} (2.5x) is gone without a rejection" in told
        assert "benchclaims build" in told
    write("claims", [entry])
    with pytest.raises(SystemExit) as left:
        main(["diff", "HEAD", "--reviewed", "--removed"])
    assert not left.value.code
    assert (
        capsys.readouterr().out == "all that people decided stands; no claim was removed that is still said\n"
    )
