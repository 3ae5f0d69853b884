"""What an entry says of its paper is held against its sources, and against itself."""

from __future__ import annotations

import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from benchclaims.check import Finding

Judge = Callable[..., list[Finding]]
SENTENCE = "TinyNet trains 2.5x faster than BERT."
HASH = sha256(SENTENCE.encode()).hexdigest()
RECORDS = [
    {"id": "tiny", "title": "Tiny networks, trained fast", "text": SENTENCE},
    {"id": "other", "title": "Other networks", "text": "Others are slow."},
]


def in_source(good: str, record: str, sha256: str = HASH, title: str = "") -> str:
    head = f"  title: {title}\n" if title else ""
    source = f'  sources:\n    - file: a.jsonl\n      record: "{record}"\n      sha256: {sha256}\n'
    return good.replace("claims:\n", f"{head}{source}claims:\n", 1)


def told(judge: Judge, text: str) -> list[tuple[str, str]]:
    Path("seeds").mkdir(exist_ok=True)
    Path("seeds/a.jsonl").write_text("".join(json.dumps(one) + "\n" for one in RECORDS), encoding="utf-8")
    return [(one.code, one.field) for one in judge(text) if one.file.startswith("claims")]


@pytest.mark.parametrize("record", ["other", "gone"])
def test_a_right_hash_hides_no_wrong_record(judge: Judge, good: str, record: str) -> None:
    assert told(judge, in_source(good, record)) == [("BC304", "paper.sources.0.record")]
    assert told(judge, in_source(good, "tiny")) == []


@pytest.mark.parametrize(
    ("title", "codes"),
    [
        ("Tiny networks, trained fast", []),
        ("Tiny Networks trained  fast!", []),
        ("Tiny networks, trained slowly", [("BC313", "paper.title")]),
        ("Other networks", [("BC313", "paper.title")]),
    ],
)
def test_the_title_is_the_one_of_the_source(
    judge: Judge, good: str, title: str, codes: list[tuple[str, str]]
) -> None:
    assert told(judge, in_source(good, "tiny", title=title)) == codes


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ("url: https://arxiv.org/abs/2401.00001v2", []),
        ("url: https://arxiv.org/pdf/2401.00001.pdf", []),
        ("url: https://example.org/2401.00002", []),
        ("url: https://arxiv.org/abs/2401.00002", [("BC124", "paper.url")]),
    ],
)
def test_the_address_at_arxiv_is_that_of_the_id(
    judge: Judge, good: str, line: str, codes: list[tuple[str, str]]
) -> None:
    assert told(judge, good.replace("claims:\n", f"  {line}\nclaims:\n", 1)) == codes


def test_where_no_source_is_at_hand_a_title_and_an_id_are_as_given(judge: Judge, good: str) -> None:
    slug = good.replace("2401.00001#", "tiny#").replace('id: "2401.00001"', "id: tiny\n  title: Tiny", 1)
    assert judge(slug, "tiny.yaml") == []


def test_the_id_and_the_arxiv_id_are_of_one_paper(judge: Judge, good: str) -> None:
    other = good.replace('arxiv_id: "2401.00001"', 'arxiv_id: "2401.00002"')
    assert told(judge, other) == [("BC124", "paper.id")]


@pytest.mark.parametrize(
    ("date", "reviewed", "fields"),
    [
        ("2024-01-03", "2024-01-02", []),
        ("2024-01", "2023-12-31", ["claims.0.reviewed_on"]),
        ("2024", "2026-01-02", []),
        ("2240-01-03", "2026-01-02", ["paper.date"]),
        ("1024-01-03", "2026-01-02", ["paper.date"]),
        ("2024-01-03", "2206-01-02", ["claims.0.reviewed_on"]),
    ],
)
def test_dates_are_of_their_time(
    judge: Judge, good: str, date: str, reviewed: str, fields: list[str]
) -> None:
    review = f'    status: reviewed\n    reviewed_by: Ann\n    reviewed_on: "{reviewed}"\n'
    text = good.replace("claims:\n", f'  date: "{date}"\nclaims:\n', 1) + review
    assert [(one.code, one.field) for one in judge(text)] == [("BC125", field) for field in fields]


def test_a_date_after_all_reviews_is_told_once(judge: Judge, good: str) -> None:
    reviewed = "status: reviewed\n{0}reviewed_by: Ann\n{0}reviewed_on: {1}\n"
    head = reviewed.format("", '"2026-01-02"')
    text = good.replace("claims:\n", '  date: "2093-01-01"\n' + head + "claims:\n", 1)
    text += "    " + reviewed.format("    ", '"2026-01-03"')
    found = judge(text)
    assert [(one.code, one.field) for one in found] == [("BC125", "paper.date")]
    assert found[0].expected == "no date after what was done with it, the last of 2026-01-03"
    found = judge(text.replace("2026-01-03", "2094-01-03"))
    assert [(one.code, one.field) for one in found] == [("BC125", "reviewed_on")]


@pytest.mark.parametrize(
    ("date", "of_record", "of_source", "told"),
    [
        ("2093-01-01", "2024-01-02", "", True),
        ("2093-01-01", "", "2024-01-02", True),
        ("2024-02", "2024-01-02", "", True),
        ("2024-01-02", "2024-01-02", "", False),
        ("2024", "2024-01-02", "", False),
        ("2024-05-01", "2024", "", False),
        ("2023-05-01", "2024-01-02", "", False),
        ("2025-05-01", "2024-01-02", "2025-06-01", False),
        ("2093-01-01", "", "", False),
    ],
)
def test_a_date_after_that_of_each_source_is_told(
    judge: Judge, good: str, date: str, of_record: str, of_source: str, told: bool
) -> None:
    text = in_source(good, "tiny").replace("  sources:", f'  date: "{date}"\n  sources:')
    if of_source:
        text = text.replace("      record:", f'      date: "{of_source}"\n      record:')
    Path("seeds").mkdir()
    records = [RECORDS[0] | {"date": of_record}]
    Path("seeds/a.jsonl").write_text("".join(json.dumps(one) + "\n" for one in records), encoding="utf-8")
    found = [(one.code, one.field) for one in judge(text)]
    assert found == [("BC125", "paper.date")] * told
