"""Adding documents to a repository: what is new comes in once, what people decided stays, all or nothing."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchclaims import api, files
from benchclaims.cli import main
from benchclaims.errors import BenchclaimsError, InputError, OutputError, TableError, UsageError
from benchclaims.model import TrackedClaim
from benchclaims.store import read

SPEED = "Zipper is 2.5x faster than gzip."
MEMORY = "It needs 40% less memory than GPT-2."
SCORE = "It reaches 91.2% accuracy on SST-2."


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new repository of claims, as the current folder."""
    root = tmp_path / "tracker"
    api.init(root)
    monkeypatch.chdir(root)
    return root


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


def list_sources(root: Path) -> None:
    """Give the repository a `sources.toml` of what it has."""
    path = root / "seeds" / "example.jsonl"
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    (root / "seeds" / "sources.toml").write_text(
        '# our sources\n[[source]]\nfile = "example.jsonl"\nkind = "made up"\nreader = "jsonl"\ntitle = ""\n'
        f'origin = ""\nsha256 = "{sha256}"',
        encoding="utf-8",
    )


def test_a_document_is_listed_where_sources_are(root: Path) -> None:
    list_sources(root)
    api.add([document(root)])
    text = (root / "seeds" / "sources.toml").read_text("utf-8")
    assert text.startswith("# our sources\n")
    assert 'file = "new.jsonl"\nkind = "jsonl"\nreader = "jsonl"\n' in text


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


def test_what_was_rejected_stays_away_and_what_was_reviewed_stays_as_it_is(root: Path) -> None:
    path = document(root)
    api.add([path])
    speed, memory = claims(root, "zipper")
    api.decide([speed.id], "rejected", by="Ann", on="2026-01-02")
    file = root / "claims" / "zipper.yaml"
    file.write_text(file.read_text("utf-8").replace("direction: decrease", "direction: increase"))
    api.decide([memory.id], "reviewed", by="Ann", on="2026-01-02")
    before = contents(root)
    (paper,) = api.add([path]).papers
    assert contents(root) == before
    assert paper.left == (
        f"{speed.id} stays rejected by Ann on 2026-01-02",
        f"{memory.id} stays as reviewed by Ann on 2026-01-02; now read otherwise in direction",
    )


def test_what_was_corrected_and_not_yet_reviewed_stays_too(root: Path) -> None:
    path = document(root)
    api.add([path])
    file = root / "claims" / "zipper.yaml"
    file.write_text(file.read_text("utf-8").replace("metric: speed", "metric: latency"))
    assert api.add([path]).written == ()


def test_a_claim_that_a_known_paper_does_not_have_comes_in(root: Path) -> None:
    path = document(root)
    api.add([path])
    whole = contents(root)
    file = root / "claims" / "zipper.yaml"
    text = file.read_text("utf-8")
    file.write_text(text[: text.index(f'  - id: "{claims(root, "zipper")[1].id}"')])
    (paper,) = api.add([path]).papers
    assert (paper.is_new, len(paper.claims), paper.kept) == (False, 1, 1)
    assert contents(root) == whole


def test_a_paper_that_was_reviewed_as_a_whole_takes_nothing(root: Path) -> None:
    path = document(root)
    api.add([path])
    file = root / "claims" / "zipper.yaml"
    text = file.read_text("utf-8")
    cut = text[: text.index(f'  - id: "{claims(root, "zipper")[1].id}"')]
    file.write_text(cut.replace("claims:\n", "status: reviewed\nreviewed_by: Ann\nclaims:\n", 1))
    (paper,) = api.add([path]).papers
    assert paper.claims == ()
    assert any("reviewed as a whole by Ann" in reason for reason in paper.left)


@pytest.mark.parametrize("name", ["aaa.jsonl", "zzz.jsonl"])
def test_another_version_of_a_known_paper_is_joined_as_a_build_does(root: Path, name: str) -> None:
    api.add([document(root)])
    speed = claims(root, "zipper")[0]
    api.decide([speed.id], "reviewed", by="Ann", on="2026-01-02")
    added = api.add([document(root, name, f"We make text small. {SPEED} {MEMORY} {SCORE}")])
    assert [paper.id for paper in added.papers] == ["zipper"]
    found = {claim.id: claim for claim in claims(root, "zipper")}
    assert found[speed.id].status == "reviewed"
    assert len(found) == (3 if name == "aaa.jsonl" else 2)
    before = contents(root / "claims")
    api.build(root)
    assert contents(root / "claims") == before


@pytest.mark.parametrize("how", ["add", "build"])
def test_a_known_paper_that_is_on_arxiv_now_keeps_its_id_and_its_reviews(root: Path, how: str) -> None:
    api.add([document(root)])
    speed = claims(root, "zipper")[0]
    api.decide([speed.id], "reviewed", by="Ann", on="2026-01-02")
    records = [
        {"id": "2401.00010", "title": "Zipper: text made small", "text": f"{SPEED} {MEMORY}"},
        {"id": "2401.00011", "title": "Another paper on text", "text": SCORE},
    ]
    if how == "add":
        added = api.add([lines(root.parent / "arxiv.jsonl", *records)])
        told = [(paper.id, paper.is_new) for paper in added.papers]
        assert told == [("zipper", False), ("2401.00011", True)]
    else:
        lines(root / "seeds" / "arxiv.jsonl", *records)
        assert api.build(root).stale == ()
    entry = next(one for one in read(root / "claims") if one.paper.id == "zipper")
    assert (entry.paper.arxiv_id, len(entry.claims)) == ("2401.00010", 2)
    assert (entry.claims[0].id, entry.claims[0].status) == (speed.id, "reviewed")
    assert not (root / "claims" / "2401.00010.yaml").exists()
    before = contents(root / "claims")
    assert api.build(root).stale == ()
    assert contents(root / "claims") == before
    assert api.validate().findings == ()
    (root / "seeds" / "new.jsonl").unlink()
    api.build(root)
    assert [one.status for one in claims(root, "zipper")] == ["reviewed", "extracted"]


def test_another_paper_of_a_known_title_is_refused(root: Path) -> None:
    api.add([document(root)])
    before = contents(root)
    other = {"id": "2401.00010", "title": "Zipper: text made small", "text": SCORE}
    with pytest.raises(UsageError, match=r"holds the paper zipper of zipper\.yaml under the id 2401"):
        api.add([lines(root.parent / "arxiv.jsonl", other)])
    assert contents(root) == before


def test_a_name_that_is_taken_is_refused(root: Path) -> None:
    before = contents(root)
    path = document(root, "example.jsonl")
    with pytest.raises(UsageError, match=r"seeds/example\.jsonl is another document of this name"):
        api.add([path])
    (root.parent / "a").mkdir()
    other = lines(root.parent / "a" / "new.jsonl", {"id": "other", "text": SCORE})
    with pytest.raises(UsageError, match="the same name"):
        api.add([document(root), other])
    assert contents(root) == before


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
            "nothing new in 1 known paper",
            last,
        ]


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


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
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


def test_a_claim_file_is_known_by_its_paper_whatever_its_name(root: Path) -> None:
    api.add([document(root)])
    (root / "claims" / "zipper.yaml").rename(root / "claims" / "mine.yaml")
    added = api.add([document(root, "more.jsonl", f"{SPEED} {MEMORY} {SCORE}")])
    assert [paper.path.name for paper in added.papers] == ["mine.yaml"]
    assert not (root / "claims" / "zipper.yaml").exists()


def test_two_claim_files_of_one_paper_or_of_one_name_are_refused(root: Path) -> None:
    api.add([document(root)])
    copy = root / "claims" / "copy.yaml"
    copy.write_bytes((root / "claims" / "zipper.yaml").read_bytes())
    before = contents(root)
    other = lines(root.parent / "other.jsonl", {"id": "copy", "text": SCORE})
    with pytest.raises(TableError, match=r"zipper\.yaml: is of the paper zipper, as .*copy\.yaml is"):
        api.add([other])
    assert contents(root) == before
    (root / "claims" / "zipper.yaml").unlink()
    with pytest.raises(TableError, match=r"copy\.yaml: is of the paper zipper"):
        api.add([other])
    assert contents(root) == {name: data for name, data in before.items() if name != "claims/zipper.yaml"}
