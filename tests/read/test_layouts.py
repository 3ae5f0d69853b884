"""Every layout reads its fixtures: a folder a reader, the expected records beside each document."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest
from pytest_regressions.data_regression import DataRegressionFixture

from benchclaims.model import Paper
from benchclaims.read import records
from benchclaims.read.document import Document
from benchclaims.read.readers import READERS

FIXTURES = Path(__file__).parent / "fixtures"
DOCUMENTS = sorted(path for path in FIXTURES.rglob("*") if path.is_file() and path.suffix != ".yml")


def name(path: Path) -> str:
    return path.relative_to(FIXTURES).as_posix()


def test_every_reader_has_a_fixture() -> None:
    found = {path.parent.name for path in DOCUMENTS}
    assert found == set(READERS), "fixtures/ has a folder of documents for each reader, by its name"


@pytest.mark.parametrize("path", DOCUMENTS, ids=name)
def test_records(path: Path, data_regression: DataRegressionFixture) -> None:
    found = [json.loads(json.dumps(asdict(paper))) for paper in records(path)]
    data_regression.check(found, fullpath=path.with_suffix(".yml"))


@pytest.mark.parametrize("path", DOCUMENTS, ids=name)
def test_only_its_own_reader_recognises_it(path: Path) -> None:
    document = Document(path, path.name)
    able = [reader for reader in READERS.values() if reader.recognises(document)]
    assert [reader.name for reader in able if not reader.fallback or len(able) == 1] == [path.parent.name]


def test_a_long_author_list_is_no_abstract(tmp_path: Path) -> None:
    authors = ", ".join(f"Ada Fern{letter * 3}" for letter in "abcdefghijklmnopqrstuvwxyz")
    page = f"A Large Effort\n\nJun 08, 2023\n{authors}\n\nIt was 2x faster.\n\nViaarxiv icon\n"
    (tmp_path / "page.txt").write_text(page)
    (paper,) = records(tmp_path / "page.txt")
    assert (paper.title, paper.text, len(paper.authors)) == ("A Large Effort", "It was 2x faster.", 26)


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("path", DOCUMENTS, ids=name)
def test_offsets_hold_whatever_the_line_ends(path: Path, mark: str, ending: str, tmp_path: Path) -> None:
    text = mark + path.read_text(encoding="utf-8").replace("\n", ending)
    copy = tmp_path / path.name
    copy.write_bytes(text.encode("utf-8"))
    found = list(records(copy))
    assert [without_space(paper) for paper in found] == [without_space(paper) for paper in records(path)]
    assert all(slice_of(text, paper, path) == paper.text for paper in found)


def slice_of(text: str, paper: Paper, path: Path) -> str:
    """What stands at the paper's offsets, the escapes of JSON and of quoted cells undone."""
    (source,) = paper.sources
    inside = text[source.start : source.end]
    if path.suffix in (".csv", ".tsv"):
        return inside.replace('""', '"')
    return json.loads(f'"{inside}"') if path.suffix == ".jsonl" else inside


@pytest.mark.parametrize("path", DOCUMENTS, ids=name)
def test_a_reader_says_what_stands_at_a_place(path: Path) -> None:
    for paper in records(path):
        (source,) = paper.sources
        text = READERS[source.reader].text_at(path.read_bytes().decode(), source.start, source.end)
        assert text == paper.text


def without_space(paper: Paper) -> tuple[object, ...]:
    """What must not depend on line ends."""
    return (
        paper.id,
        paper.title,
        paper.text.split(),
        paper.authors,
        paper.date,
        paper.arxiv_id,
        paper.code_url,
    )
