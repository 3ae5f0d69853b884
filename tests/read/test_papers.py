"""What the package promises of whole inputs: streams, folders, rows, hashes."""

from __future__ import annotations

import gzip
import hashlib
import itertools
import json
from dataclasses import replace
from pathlib import Path

import pytest

from benchclaims import api
from benchclaims.model import Paper
from benchclaims.read import fingerprints, paper_row, papers, records
from benchclaims.read.repositories import repository

FIXTURES = Path(__file__).parent / "fixtures"


def test_papers_are_merged_over_all_paths_and_sorted() -> None:
    found = papers([FIXTURES / "jsonl" / "lines.jsonl", FIXTURES / "arxiv_listing", FIXTURES / "plain"])
    assert [paper.id for paper in found] == sorted(paper.id for paper in found)
    (shared,) = (paper for paper in found if paper.id == "2310.11340")
    assert [source.file for source in shared.sources] == ["lines.jsonl", "listing.txt"]


def test_one_path_may_be_a_string_and_folders_are_walked() -> None:
    files = {paper.sources[0].file for paper in records(str(FIXTURES))}
    assert {"jsonl/lines.jsonl", "plain/bare.txt", "daily_papers/bare.txt"} <= files


def test_the_ending_of_a_name_is_in_letters_of_any_case(tmp_path: Path) -> None:
    for name in ("a.txt", "B.TXT", "c.Txt.GZ", "d.md"):
        text = f"It is 2x faster than {name[0]}.\n".encode()
        (tmp_path / name).write_bytes(gzip.compress(text) if name.endswith("GZ") else text)
    files = [paper.sources[0].file for paper in records(tmp_path)]
    assert files == ["B.TXT", "a.txt", "c.Txt.GZ"]


def test_a_document_that_is_given_twice_is_read_once() -> None:
    folder = FIXTURES / "plain"
    assert len(list(records([folder, folder / "bare.txt", str(folder)]))) == 2


def test_documents_at_hand_are_each_read_and_each_once(tmp_path: Path) -> None:
    one, other = (api.document(f"It is {number}x faster than gzip.\n".encode()) for number in (2, 3))
    (tmp_path / "stdin").write_text("It is 4x faster than gzip.\n")
    found = list(records([one, other, tmp_path / "stdin", one]))
    assert [paper.text[6:8] for paper in found] == ["2x", "3x", "4x"]
    assert [paper.sources[0].file for paper in found] == ["stdin", "stdin-2", f"{tmp_path.name}/stdin"]
    assert len(api.papers([one, other])) == len(fingerprints([one, other])) == 2


def test_documents_of_one_name_are_told_apart_by_their_folders() -> None:
    found = records([FIXTURES / "plain" / "bare.txt", FIXTURES / "daily_papers"])
    assert [paper.sources[0].file for paper in found] == [
        "plain/bare.txt",
        *["daily_papers/bare.txt"] * 2,
        *["dated.txt"] * 4,
    ]


def test_documents_of_one_name_get_as_many_folders_as_tell_them_apart(tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("a/x", "b/x", "b/y")]
    for folder in folders:
        folder.mkdir(parents=True)
        (folder / "s.txt").write_text(f"It is 2x faster than {folder.name}.\n")
    found = records([*(folder / "s.txt" for folder in folders)])
    assert [paper.sources[0].file for paper in found] == ["a/x/s.txt", "b/x/s.txt", "y/s.txt"]


def test_rows_read_back_to_the_same_papers(tmp_path: Path) -> None:
    before = papers(FIXTURES)
    lines = "".join(json.dumps(paper_row(paper)) + "\n" for paper in before)
    (tmp_path / "papers.jsonl").write_text(lines)
    after = papers(tmp_path / "papers.jsonl")
    assert [fields(paper_row(paper)) for paper in after] == [fields(paper_row(paper)) for paper in before]


def test_a_row_gives_back_every_field_of_its_paper(tmp_path: Path) -> None:
    paper = Paper(
        id="one", title="On one", text="It is 2x faster.", authors=("Ada Fern", "B. See, Jr."),
        date="2024-05-06", arxiv_id="2405.00001", url="https://example.org/one", code_url="https://example.org/code",
    )  # fmt: skip
    for before in (paper, replace(paper, arxiv_id=None, date=None, code_url=None)):
        (tmp_path / "papers.jsonl").write_text(json.dumps(paper_row(before)))
        (after,) = records(tmp_path / "papers.jsonl")
        known = before.arxiv_id or before.id
        assert replace(after, sources=()) == replace(before, id=known)


def fields(row: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in row.items() if name != "sources"}


def test_a_row_has_the_published_fields_in_order() -> None:
    row = paper_row(papers(FIXTURES / "daily_papers" / "dated.txt")[0])
    assert list(row) == ["id", "title", "authors", "date", "arxiv_id", "url", "code_url", "text", "sources"]
    text = (FIXTURES / "daily_papers" / "dated.txt").read_bytes().decode()
    assert row["sources"] == [{"file": "dated.txt", "start": 623, "end": 707, "date": "2024-10-31"}]
    assert text[623:707] == row["text"]


def test_gzip_is_read_as_the_plain_file(tmp_path: Path) -> None:
    for path in (FIXTURES / "jsonl" / "lines.jsonl", FIXTURES / "group_page" / "group.txt"):
        packed = tmp_path / f"{path.name}.gz"
        packed.write_bytes(gzip.compress(path.read_bytes(), mtime=0))
        plain = [(paper.text, paper.title, paper.sources[0].start) for paper in records(path)]
        assert [(paper.text, paper.title, paper.sources[0].start) for paper in records(packed)] == plain


def test_lines_are_read_as_they_are_asked_for(tmp_path: Path) -> None:
    good = '{"id": "a", "text": "It is 2x faster."}\n'
    (tmp_path / "long.jsonl").write_text(good * 1000 + "no JSON\n")
    assert len(list(itertools.islice(records(tmp_path / "long.jsonl"), 1000))) == 1000


def test_json_lines_are_told_by_content_too(tmp_path: Path) -> None:
    (tmp_path / "lines.txt").write_text('\n{"id": "a", "text": "It is 2x faster."}\n')
    assert [paper.sources[0].reader for paper in records(tmp_path / "lines.txt")] == ["jsonl"]


def test_fingerprints_are_of_the_bytes_on_disk() -> None:
    path = FIXTURES / "plain" / "bare.txt"
    assert fingerprints(path) == {"bare.txt": hashlib.sha256(path.read_bytes()).hexdigest()}


def test_the_title_of_a_markdown_page_is_its_words(tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text("# Zip: text made small\n\nIt is 2x faster than it was.\n")
    (paper,) = records(tmp_path / "page.md")
    assert (paper.title, paper.id) == ("Zip: text made small", "zip-text-made-small")


def test_text_that_begins_with_a_tex_command_is_text(tmp_path: Path) -> None:
    text = "\\textbf{Zip} is 2x faster than it was."
    (tmp_path / "page.txt").write_text(f"@home: a title\n\n{text}\n")
    (paper,) = records(tmp_path / "page.txt")
    assert (paper.title, paper.text) == ("@home: a title", text)


@pytest.mark.parametrize(
    "words",
    [
        "https://GitHub.com/ada/nets",
        "HTTPS://WWW.GITHUB.COM/ada/nets",
    ],
)
def test_an_address_of_code_is_found_in_any_case(words: str) -> None:
    assert repository(f"Code: {words}") == "https://github.com/ada/nets"
