"""Where a source holds the paper is told by its record and the hash of its text, whatever stands around."""

from __future__ import annotations

import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from benchclaims import api
from benchclaims.build import build
from benchclaims.check import Finding

Judge = Callable[..., list[Finding]]
SENTENCE = "TinyNet trains 2.5x faster than BERT."
HASH = sha256(SENTENCE.encode()).hexdigest()
RECORDS = [
    {"id": f"net{number}", "title": f"Net{number}", "text": f"Net{number} is {number}.5x faster than BERT."}
    for number in range(2, 6)
]


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository in which commands run, built from one document of JSON lines and one page."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "page.txt").write_text("Zipper\n\nZipper is 3x faster than gzip.\n")
    seed(*RECORDS)
    build()
    return tmp_path


def seed(*records: dict[str, str]) -> None:
    Path("seeds/a.jsonl").write_text("".join(json.dumps(one) + "\n" for one in records), encoding="utf-8")


def codes() -> list[tuple[str, str]]:
    return [(one.code, one.field) for one in api.validate().findings]


def reviewed(name: str) -> None:
    """Mark a paper as reviewed as a whole, by hand."""
    path, review = Path("claims") / name, "status: reviewed\nreviewed_by: Ann\nreviewed_on: 2026-11-20\n"
    paper, _, claims = path.read_text().partition("claims:\n")
    of_claim = "".join(f"    {line}\n" for line in review.splitlines())
    path.write_text(f"{paper}{review}claims:\n{claims.replace('    quote:', f'{of_claim}    quote:')}")


def files() -> dict[str, str]:
    return {path.name: path.read_text() for path in sorted(Path("claims").iterdir())}


def test_a_line_elsewhere_in_a_document_changes_no_claim_file(repository: Path) -> None:
    before = files()
    seed(
        {"id": "new", "text": "Ours uses 9x less memory."},
        RECORDS[0],
        {"id": "no", "text": "No."},
        *RECORDS[1:],
    )
    build()
    after = files()
    assert [name for name in before if name in after and after[name] != before[name]] == []
    assert codes() == []


def test_a_text_that_changed_under_its_name_is_found(repository: Path) -> None:
    seed({**RECORDS[0], "text": "Net2 is 7x faster than BERT."}, *RECORDS[1:])
    assert codes() == [("BC304", "paper.sources.0.sha256"), ("BC302", "claims.0.quote")]


def test_a_record_that_is_gone_is_found(repository: Path) -> None:
    seed(*RECORDS[1:])
    found = next(one for one in api.validate().findings if one.code == "BC302")
    assert (found.field, found.found) == ("paper.sources.0.at", "no record 'net2'")


def test_a_page_whose_text_moved_is_looked_up_where_it_stands_now(repository: Path) -> None:
    page = Path("seeds/page.txt")
    page.write_text("\n\n" + page.read_text())
    (found,) = api.validate().findings
    assert (found.code, found.field) == ("BC304", "paper.sources.0.at")
    assert (found.found, found.expected) == ("[8, 38]", "[10, 40]")


@pytest.mark.parametrize("name", ["zipper.yaml", "net2.yaml"])
def test_a_paper_reviewed_as_a_whole_is_clean_again_after_a_build(repository: Path, name: str) -> None:
    reviewed(name)
    page = Path("seeds/page.txt")
    page.write_text("\n\n" + page.read_text())
    seed({"id": "new", "text": "Ours uses 9x less memory."}, *RECORDS)
    assert build().proposals == ()
    assert codes() == []
    assert "reviewed_by: Ann" in files()[name]


def test_a_renamed_document_is_followed_where_the_text_is_the_same(repository: Path) -> None:
    reviewed("net2.yaml")
    Path("seeds/a.jsonl").rename("seeds/papers.jsonl")
    assert build().proposals == ()
    assert codes() == []


def older(name: str, source: str) -> None:
    """Give a claim file the hash of its whole document and a place in it, as earlier versions did."""
    path, document = Path("claims") / name, Path("seeds") / source
    lines = path.read_text().split("\n")
    whole = sha256(document.read_bytes()).hexdigest()
    path.write_text("\n".join(f"      sha256: {whole}" if "sha256:" in line else line for line in lines))


def test_a_file_with_the_hash_of_the_whole_document_holds_until_that_changes(repository: Path) -> None:
    place = Path("seeds/a.jsonl").read_text().index("Net2 is")
    path = Path("claims/net2.yaml")
    older("net2.yaml", "a.jsonl")
    path.write_text(path.read_text().replace("jsonl\n", f"jsonl\n      at: [{place}, {place + 30}]\n", 1))
    reviewed("net2.yaml")
    older("zipper.yaml", "page.txt")
    assert codes() == []
    build()
    assert sha256(RECORDS[0]["text"].encode()).hexdigest() in path.read_text()
    assert "at: [" not in path.read_text().partition("claims:")[0]
    assert codes() == []


def test_a_source_by_hand_may_name_the_record_alone(judge: Judge, good: str, tmp_path: Path) -> None:
    source = "  sources:\n    - file: a.jsonl\n      record: tiny\n"
    (tmp_path / "seeds").mkdir()
    line = json.dumps({"id": "tiny", "text": SENTENCE})
    (tmp_path / "seeds" / "a.jsonl").write_text(line + "\n")
    assert judge(good.replace("claims:\n", f"{source}claims:\n", 1)) == []
    (found,) = judge(good.replace("claims:\n", f"{source.replace('tiny', 'big')}claims:\n", 1))
    assert (found.code, found.found) == ("BC302", "no record 'big'")
    bare = source.replace("      record: tiny\n", "")
    (found,) = judge(good.replace("claims:\n", f"{bare}claims:\n", 1))
    assert (found.code, found.found) == ("BC302", "neither `at` nor `record`")


@pytest.mark.parametrize("field", ["arxiv_id", "title"])
def test_an_entry_that_names_no_source_is_of_no_paper_that_a_source_holds(
    judge: Judge, good: str, tmp_path: Path, field: str
) -> None:
    (tmp_path / "seeds").mkdir()
    record = {"arxiv_id": "2401.00001"} if field == "arxiv_id" else {"title": "On Very Small Nets"}
    (tmp_path / "seeds" / "a.jsonl").write_text(json.dumps({"id": "a", "text": SENTENCE, **record}) + "\n")
    if field == "title":
        good = good.replace("paper:\n", "paper:\n  title: On very small nets\n")
    (found,) = judge(good)
    assert (found.code, found.field) == ("BC312", f"paper.{'id' if field == 'arxiv_id' else field}")
    assert found.found.endswith("of a paper in 'a.jsonl'")


def test_a_link_among_the_sources_holds_no_paper(judge: Judge, good: str, tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "secret.jsonl").write_text(json.dumps({"id": "2401.00001", "text": SENTENCE}) + "\n")
    (tmp_path / "seeds" / "a.jsonl").symlink_to(tmp_path / "secret.jsonl")
    assert judge(good) == []


def test_a_paper_by_hand_may_have_an_address_alone(judge: Judge, good: str) -> None:
    assert judge(good.replace('  arxiv_id: "2401.00001"\n', "  url: https://example.org/a\n")) == []
