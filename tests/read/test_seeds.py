"""The repository's own input: how many papers, which ones, and equal to what people read out of them."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from pytest_regressions.data_regression import DataRegressionFixture

from benchclaims.model import Paper
from benchclaims.read import papers, records
from benchclaims.read.document import Document
from benchclaims.read.readers import reader_of
from benchclaims.read.sources import manifest
from benchclaims.read.walk import READERS


@pytest.fixture(scope="module")
def found(seeds: Path) -> list[Paper]:
    return list(records(seeds))


def test_counts(found: list[Paper], seeds: Path) -> None:
    assert Counter(paper.sources[0].file[:3] for paper in found) == {
        "000": 9,
        "001": 10,
        "002": 16,
        "003": 50,
        "004": 81,
    }
    assert len(papers(seeds)) == 159


def test_the_layouts_are_recognised_without_the_manifest(seeds: Path) -> None:
    for source in manifest(seeds / "sources.toml", READERS):
        assert reader_of(Document(seeds / source.file, source.file)).name == source.reader


def test_every_abstract_stands_where_its_source_says(found: list[Paper], seeds: Path) -> None:
    texts = {path.name: path.read_bytes().decode() for path in seeds.glob("*.txt")}
    for paper in found:
        (source,) = paper.sources
        assert texts[source.file][source.start : source.end] == paper.text


def test_papers(seeds: Path, data_regression: DataRegressionFixture) -> None:
    data_regression.check(
        {
            paper.id: {
                "title": paper.title,
                "authors": ", ".join(paper.authors),
                "date": paper.date,
                "code": paper.code_url,
                "sources": [f"{source.record} {source.date}" for source in paper.sources],
            }
            for paper in papers(seeds)
        }
    )


def test_records_equal_what_was_read_by_people(found: list[Paper], gold: Path) -> None:
    texts = {row["id"]: row["text"] for row in rows(gold / "seeds.docs.jsonl")}
    wanted = rows(gold / "seeds.pages.jsonl")
    assert len(wanted) == len(found)
    by_name = {paper.sources[0].record: paper for paper in found}
    for row in wanted:
        paper = by_name[f"{row['source']}#{int(row['id'].partition('-')[2]) + 1}"]
        first = paper.authors[0] if paper.authors else None
        assert (paper.title, first) == (row["title"], row["first_author"])
        assert (paper.date, paper.arxiv_id, paper.code_url) == (row["date"], row["arxiv_id"], row["code_url"])
        assert paper.text == texts[row["id"]]


def test_untitled_records_gain_titles_when_merged(seeds: Path) -> None:
    listed = [paper for paper in papers(seeds) if paper.arxiv_id]
    assert Counter(paper.title is not None for paper in listed) == {True: 6, False: 4}
    assert all(len(paper.sources) == 2 for paper in listed if paper.title)


def rows(path: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
