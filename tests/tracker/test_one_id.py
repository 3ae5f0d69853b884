"""Two papers of one id: what people reviewed stays with its paper, whichever document is read first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from added import MEMORY, SCORE, SPEED, contents, document, lines

from benchclaims import api
from benchclaims.errors import InputError, TableError
from benchclaims.model import Entry
from benchclaims.store import read

OTHER = {"id": "zipper", "title": "Zipper for speech: another paper", "text": SCORE}
PAGE = "Tea Time\n\n{}\n"


def entries() -> dict[str, Entry]:
    return {entry.paper.id: entry for entry in read("claims")}


def review(paper: str) -> Entry:
    """Review the paper's claims; the entry then."""
    api.decide([one.id for one in entries()[paper].claims], "reviewed", by="Ann", on="2026-01-02")
    return entries()[paper]


def put(root: Path, name: str, text: str) -> Path:
    path = root / name
    path.write_text(text, encoding="utf-8")
    return path


def by_build(root: Path, name: str, text: str) -> None:
    put(root / "seeds", name, text)
    api.build()


def by_add(root: Path, name: str, text: str) -> None:
    api.add([put(root.parent, name, text)])


both = pytest.mark.parametrize("bring", [by_build, by_add])


@pytest.mark.parametrize("name", ["aaa.jsonl", "zzz.jsonl"])
@pytest.mark.parametrize("how", ["build", "add"])
def test_two_papers_that_give_themselves_one_id_are_refused_with_both_lines(
    root: Path, how: str, name: str
) -> None:
    api.add([document(root)])
    review("zipper")
    record = lines(
        root / "seeds" / name if how == "build" else root.parent / name, {"id": "x", "text": SPEED}, OTHER
    )
    before = contents(root)
    with pytest.raises(InputError) as caught:
        api.build() if how == "build" else api.add([record])
    for place in ("seeds/new.jsonl:1", f"{name}:2", 'the id "zipper"', "give one of the two another id"):
        assert place in str(caught.value)
    assert contents(root) == before


def test_one_id_twice_in_a_document_is_refused(root: Path) -> None:
    lines(
        root / "seeds" / "a.jsonl",
        {"id": "a", "text": SPEED},
        {"id": "b", "text": SCORE},
        {"id": "a", "text": MEMORY},
    )
    with pytest.raises(InputError, match=r'^seeds/a\.jsonl:3: the id "a" is that of seeds/a\.jsonl:1,'):
        api.build()


@both
def test_another_paper_of_the_same_title_gets_a_number(
    root: Path, bring: Callable[[Path, str, str], None]
) -> None:
    """Its document stands first; the reviewed paper keeps its name, its title, its source and its claims."""
    by_build(root, "mine.txt", PAGE.format(SPEED))
    kept = review("tea-time")
    bring(root, "a.txt", PAGE.format(SCORE))
    found = entries()
    assert found["tea-time"] == kept
    assert [one.claim.quote for one in found["tea-time-2"].claims] == [SCORE]
    assert [one.quote for one in api.explain("tea-time")] == [SPEED]
    before = contents(root / "claims")
    assert api.build().stale == ()
    assert contents(root / "claims") == before


def test_a_place_that_moved_is_known_by_what_the_text_says(root: Path) -> None:
    by_build(root, "mine.txt", PAGE.format(SPEED))
    kept = review("tea-time")
    put(root / "seeds", "mine.txt", "\n" + PAGE.format(f"We brew. {SPEED}"))
    by_build(root, "a.txt", PAGE.format(SCORE))
    assert entries()["tea-time"].claims == kept.claims
    assert [one.file for one in entries()["tea-time"].paper.sources] == ["mine.txt"]


def test_a_reviewed_paper_without_a_document_gives_its_id_to_no_other(root: Path) -> None:
    api.add([document(root)])
    kept = review("zipper")
    (root / "seeds" / "new.jsonl").unlink()
    lines(root / "seeds" / "aaa.jsonl", OTHER)
    assert api.build().stale == ("zipper",)
    assert entries()["zipper"] == kept
    assert entries()["zipper-2"].paper.title == OTHER["title"]
    before = contents(root / "claims")
    api.build()
    assert contents(root / "claims") == before


@pytest.mark.parametrize("title", ["Zipper: text made small", "Zipper: all text is small"])
def test_a_reviewed_paper_whose_document_is_renamed_is_the_same(root: Path, title: str) -> None:
    api.add([document(root)])
    kept = review("zipper")
    (root / "seeds" / "new.jsonl").unlink()
    lines(root / "seeds" / "renamed.jsonl", {"id": "zipper", "title": title, "text": f"{SPEED} {MEMORY}"})
    assert api.build().stale == ()
    assert entries()["zipper"].claims == kept.claims
    assert entries()["zipper"].paper.title == title


def test_what_nobody_decided_is_read_anew_under_its_id(root: Path) -> None:
    api.add([document(root)])
    (root / "seeds" / "new.jsonl").unlink()
    lines(root / "seeds" / "aaa.jsonl", OTHER)
    assert api.build().stale == ()
    assert entries()["zipper"].paper.title == OTHER["title"]


@pytest.mark.parametrize("how", ["build", "add"])
@pytest.mark.parametrize(
    ("name", "says"),
    [("zipper.yml", "has not the ending .yaml"), ("nlp/zipper.yaml", "is in a folder of its own")],
)
def test_a_claim_file_that_nothing_reads_gets_no_twin(root: Path, name: str, says: str, how: str) -> None:
    path = document(root)
    api.add([path])
    moved = root / "claims" / name
    moved.parent.mkdir(exist_ok=True)
    (root / "claims" / "zipper.yaml").rename(moved)
    before = contents(root)
    with pytest.raises(TableError) as caught:
        api.build() if how == "build" else api.add([path])
    assert f"claims/{name}: {says}" in str(caught.value)
    assert caught.value.remedy
    assert contents(root) == before
