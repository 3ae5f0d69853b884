"""Documents of papers that a repository knows: what people decided stays, what is new comes in."""

from __future__ import annotations

from pathlib import Path

import pytest
from added import MEMORY, SCORE, SPEED, claims, contents, document, lines

from benchclaims import api
from benchclaims.cli import main
from benchclaims.errors import TableError, UsageError
from benchclaims.store import read


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


def test_another_abstract_of_a_known_paper_is_left_with_where_it_differs(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    api.add([document(root)])
    later, title = f"{SPEED} {MEMORY}".replace("2.5x", "2.7x"), "Zipper: text made small"
    same = {"id": "again", "title": title, "text": f"{SPEED}  {MEMORY}"}
    path = lines(root.parent / "zzz.jsonl", {"id": "zipper", "title": title, "text": later})
    with pytest.raises(SystemExit):
        main(["add", str(path)])
    assert capsys.readouterr().out.splitlines()[1:3] == [
        "claims/zipper.yaml: known, nothing new beside 2 claims",
        "  left: the abstract in zzz.jsonl ('2.7x' where the other has '2.5x'), since that in new.jsonl "
        "stands first",
    ]
    with pytest.raises(SystemExit):
        main(["add", str(lines(root.parent / "same.jsonl", same))])
    assert capsys.readouterr().out.splitlines()[1:] == [
        "nothing new in 1 known paper (zipper); 1 claim file with one more source",
        "0 papers and 0 claims added",
    ]


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


def test_a_paper_is_known_by_its_doi(root: Path) -> None:
    api.add([document(root, url="https://doi.org/10.1145/3292500.333a")])
    other = document(
        root,
        "b.jsonl",
        text=SCORE,
        id="z",
        title="Another title of it",
        url="http://dx.doi.org/10.1145/3292500.333A",
    )
    with pytest.raises(UsageError, match="holds the paper zipper of zipper"):
        api.add([other])
    (root / "seeds" / "new.jsonl").unlink()
    other.rename(root / "seeds" / "b.jsonl")
    api.build(root)
    assert [claim.id.partition("#")[0] for claim in claims(root, "zipper")] == ["zipper"]
    assert not (root / "claims" / "z.yaml").exists()
