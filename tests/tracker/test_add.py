"""Documents that come into a repository: what is written is what a build writes."""

from __future__ import annotations

import gzip
import hashlib
import json
from pathlib import Path

import pytest
from added import MEMORY, SCORE, SPEED, claims, contents, document, lines, list_sources
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchclaims import api
from benchclaims.cli import main
from benchclaims.errors import InputError


def test_a_new_document_comes_in_and_a_build_gives_the_same_files(root: Path) -> None:
    added = api.add([document(root)])
    assert [path.as_posix() for path in added.written] == ["claims/zipper.yaml", "seeds/new.jsonl"]
    assert [claim.claim.value_text for claim in claims(root, "zipper")] == ["2.5x", "40%"]
    assert api.validate().findings == ()
    before = contents(root / "claims") | contents(root / "seeds")
    api.build(root)
    assert contents(root / "claims") | contents(root / "seeds") == before


def test_a_second_time_adds_nothing(root: Path) -> None:
    path = document(root)
    api.add([path, path])
    before = contents(root)
    for again in ([path], [path, root / "seeds" / "new.jsonl"], [root / "seeds"]):
        assert api.add(again).written == ()
    copy = path.with_name("copy.jsonl")
    copy.write_bytes(path.read_bytes())
    assert api.add([copy]).written == ()
    assert contents(root) == before


def test_a_dry_run_says_the_same_and_writes_nothing(root: Path) -> None:
    before = contents(root)
    planned = api.add([document(root)], dry_run=True)
    assert contents(root) == before
    assert api.add([document(root)]) == planned


FORMATS = {
    "a.jsonl.gz": gzip.compress(json.dumps({"id": "a", "text": SPEED}).encode(), mtime=0),
    "a.json": json.dumps({"id": "a", "text": SPEED}).encode(),
    "a.txt": f"Zipper: text made small\n\nWe make text small. {SPEED}\n".encode(),
    "a.md": f"Zipper: text made small\n\nWe make text small. {SPEED}\n".encode(),
    "abstract": f"We make text small. {SPEED}\n".encode(),
    "listing.txt": (Path(__file__).parents[1] / "read/fixtures/arxiv_listing/listing.txt").read_bytes(),
    "group.md": (Path(__file__).parents[1] / "read/fixtures/group_page/group.txt").read_bytes(),
}


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("listed", [False, True])
def test_each_layout_comes_in_as_a_build_reads_it(root: Path, name: str, listed: bool) -> None:
    if listed:
        list_sources(root)
    path = root.parent / name
    path.write_bytes(FORMATS[name])
    added = api.add([path])
    assert added.documents[0].papers >= 1
    assert all(paper.is_new for paper in added.papers)
    before = contents(root / "claims") | contents(root / "seeds")
    assert path.read_bytes() in before.values()
    api.build(root)
    assert contents(root / "claims") | contents(root / "seeds") == before
    assert api.add([path]).written == ()


def test_a_document_is_listed_where_sources_are(root: Path) -> None:
    list_sources(root)
    api.add([document(root)])
    text = (root / "seeds" / "sources.toml").read_text("utf-8")
    assert text.startswith("# our sources\n")
    assert 'file = "new.jsonl"\nkind = "jsonl"\nreader = "jsonl"\n' in text


def test_a_document_keeps_its_name_in_capitals(root: Path) -> None:
    (added,) = api.add([document(root, "NEW.JSONL")]).documents
    assert added.path == Path("seeds/NEW.JSONL")
    before = contents(root / "claims")
    api.build()
    assert contents(root / "claims") == before


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_a_list_of_sources_keeps_its_line_ends(root: Path, end: bytes) -> None:
    list_sources(root)
    path = root / "seeds" / "sources.toml"
    before = path.read_bytes().replace(b"\n", end)
    path.write_bytes(before)
    api.add([document(root)])
    after = path.read_bytes()
    assert after.startswith(before + end)
    assert after.count(end) == after.count(b"\n") > before.count(b"\n")
    assert api.add([document(root)]).written == ()


def test_a_folder_comes_in_with_what_its_own_list_says(root: Path) -> None:
    list_sources(root)
    folder = root.parent / "more"
    folder.mkdir()
    path = document(root).rename(folder / "new.jsonl")
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    (folder / "sources.toml").write_text(
        '[[source]]\nfile = "new.jsonl"\nkind = "abstracts"\nreader = "jsonl"\ntitle = "A \\"list\\""\n'
        f'origin = "by hand"\nsha256 = "{sha256}"\n',
        encoding="utf-8",
    )
    api.add([folder])
    text = (root / "seeds" / "sources.toml").read_text("utf-8")
    assert 'kind = "abstracts"' in text
    assert 'title = "A \\"list\\""\norigin = "by hand"' in text


def test_it_says_what_it_did_by_paths(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document(root)
    api.add([document(root, "known.jsonl", SCORE, id="silence", title="")])
    for options, last in (
        (["--dry-run"], "dry run, nothing is written: 1 paper and 2 claims to add"),
        ([], "1 paper and 2 claims added"),
    ):
        with pytest.raises(SystemExit) as left:
            main(["add", "../new.jsonl", "../known.jsonl", *options])
        assert not left.value.code
        assert capsys.readouterr().out.splitlines() == [
            "seeds/new.jsonl: copied from ../new.jsonl, 1 paper",
            "seeds/known.jsonl: is there already, 1 paper",
            "claims/zipper.yaml: new paper, 2 claims",
            "nothing new in 1 known paper (silence)",
            last,
        ]


def test_the_made_up_paper_of_a_new_repository_is_told_of_while_it_is_there(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["add", str(document(root))])
    assert "note: seeds/example.jsonl is made up" in capsys.readouterr().err
    Path("seeds/example.jsonl").unlink()
    with pytest.raises(SystemExit):
        main(["add", str(document(root, "known.jsonl", SCORE, id="silence", title=""))])
    assert capsys.readouterr().err == ""


def test_what_is_left_is_said_with_the_reason_and_many_papers_are_summed_up(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    api.add([document(root)])
    api.decide([claims(root, "zipper")[0].id], "rejected", by="Ann", on="2026-01-02")
    many = [
        {"id": f"n{number}", "text": f"Net number {number} is {number + 2}x faster."} for number in range(60)
    ]
    for said in ("and 11 papers more", "nothing new in 60 known papers"):
        with pytest.raises(SystemExit):
            main(["add", str(lines(root.parent / "many.jsonl", *many)), "../new.jsonl"])
        text = capsys.readouterr().out
        assert said in text
        assert len(text.splitlines()) < 60
    assert "claims/zipper.yaml: known, nothing new beside 2 claims\n  left: zipper#" in text
    assert "stays rejected by Ann on 2026-01-02\n" in text


def test_outside_a_repository_nothing_is_begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError, match="is no repository of claims"):
        api.add([lines(tmp_path / "a.jsonl", {"id": "a", "text": SPEED})])
    assert [path.name for path in tmp_path.iterdir()] == ["a.jsonl"]


SENTENCES = st.lists(st.sampled_from([SPEED, MEMORY, SCORE, "We study text."]), min_size=1, max_size=4)
RECORDS = st.lists(
    st.tuples(st.sampled_from("abcd"), SENTENCES), min_size=1, max_size=4, unique_by=lambda one: one[0]
)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(batches=st.lists(RECORDS, min_size=1, max_size=3))
def test_whatever_comes_in_stays_as_a_build_has_it(
    tmp_path_factory: pytest.TempPathFactory, batches: list[list[tuple[str, list[str]]]]
) -> None:
    root = tmp_path_factory.mktemp("tracker") / "root"
    api.init(root)
    for number, batch in enumerate(batches):
        records = [
            {"id": f"{name}{number}", "text": f"{name}{number}: {' '.join(text)}"} for name, text in batch
        ]
        path = lines(root.parent / f"{number}.jsonl", *records)
        api.add([path], root)
        assert api.add([path], root).written == ()
    before = contents(root / "claims")
    api.build(root)
    assert contents(root / "claims") == before


def test_dates_that_are_lost_are_named_by_their_lines(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = root / "dated.jsonl"
    dates = ["2024/5/1", "01.05.2024", "soon"]
    rows = [{"id": f"net{place}", "text": SPEED, "date": date} for place, date in enumerate(dates)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    (added,) = api.add([path], root, dry_run=True).documents
    assert added.undated == ((2, "01.05.2024"), (3, "soon"))
    with pytest.raises(SystemExit):
        main(["add", str(path), "--root", str(root), "--dry-run"])
    assert "  left: the date 'soon' of line 3, none, or one of two\n" in capsys.readouterr().out
