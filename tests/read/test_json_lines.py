"""JSON lines as others write them: addresses that are none, ids, and where the abstract stands."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchclaims import api
from benchclaims.errors import InputError
from benchclaims.model import Paper
from benchclaims.read import records
from benchclaims.read.addresses import address
from benchclaims.table.columns import BY_NAME
from benchclaims.table.values import complaint

TEXT = "Our method is 2.5x faster than BERT."


def read(folder: Path, *lines: str) -> list[Paper]:
    (folder / "a.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return list(records(folder / "a.jsonl"))


def line(**fields: object) -> str:
    return json.dumps({**fields, "text": TEXT})


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("https://example.org/a", "https://example.org/a"),
        (" HTTP://example.org/a\n", "http://example.org/a"),
        ("www.example.org/a", "https://www.example.org/a"),
        ("//example.org/a", "https://example.org/a"),
        ("github.com/ada/nets", "https://github.com/ada/nets"),
        ("a/b.pdf", None),
        ("see our page", None),
        ("https://", None),
        ("https://example.org/a b", None),
        ("https://example.org/a\tb", None),
        ("javascript:alert(1)", None),
        (7, None),
        (["https://example.org/a"], None),
    ],
)
def test_an_address_is_one_that_the_table_takes_or_none(
    written: object, kept: str | None, tmp_path: Path
) -> None:
    (paper,) = read(tmp_path, line(id="a", url=written, code_url=written))
    assert (paper.url, paper.code_url) == (kept, kept)


@given(st.one_of(st.text(), st.text("htps:/w.g \u2028\x7f\n").map("https://".__add__)))
def test_no_address_is_one_that_the_table_refuses(text: str) -> None:
    assert complaint(BY_NAME["url"], address(text)) is None


def test_one_bad_address_does_not_stop_a_corpus(tmp_path: Path) -> None:
    read(tmp_path, line(id="a", url="see our page"), line(id="b"))
    assert list(api.extract_frame(tmp_path / "a.jsonl")["paper_id"]) == ["a", "b"]


@pytest.mark.parametrize(("sign", "named"), [("\n", "U+000A"), ("\x1b", "U+001B"), ("\u2028", "U+2028")])
def test_an_id_on_two_lines_is_refused_with_its_own_line(sign: str, named: str, tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read(tmp_path, line(id="a"), line(id=f"b{sign}c"))
    assert caught.value.line == 2
    assert f'the field "id" holds the character {named}' in str(caught.value)
    assert caught.value.expected
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("written", "start"),
    [
        ('{"type":"text","title":"T","text":"T"}', 35),
        ('{"note":"\\"text\\": \\"T\\"","title":"T","text":"T"}', 46),
        ('{"meta":{"text":"T"},"text":"T"}', 29),
        ('{"text":"T","meta":{"text":"T"}}', 9),
        ('{"list":["text","T"],"n":[1e5,-2,{"text":"T"}],"text" : "T"}', 57),
        ('{"text":"S","text":"T"}', 20),
        ('{"te\\u0078t":"T","title":"T"}', 14),
        (' {"text": "T"}', 11),
    ],
)
def test_the_abstract_is_told_at_its_own_place(written: str, start: int, tmp_path: Path) -> None:
    before = line(id="before")
    paper = read(tmp_path, before, written)[-1]
    (source,) = paper.sources
    assert (paper.text, source.start, source.end) == (
        "T",
        len(before) + 1 + start,
        len(before) + 2 + start,
    )
    assert written[start - 1 : start + 2] == '"T"'


@pytest.mark.parametrize("given", ["batch/0000123", "acl/2023001", "hep-th/9913001", "cs/0801001"])
def test_an_id_of_ones_own_is_no_arxiv_id(tmp_path: Path, given: str) -> None:
    (paper,) = read(tmp_path, json.dumps({"id": given, "text": "It is 2x faster."}))
    assert (paper.id, paper.arxiv_id, paper.url) == (given, None, None)


@pytest.mark.parametrize(
    ("given", "known"),
    [("HEP-TH/9901001v2", "hep-th/9901001"), ("arXiv:Math.gt/0309136", "math.GT/0309136")],
)
def test_an_old_arxiv_id_is_one_in_any_case(tmp_path: Path, given: str, known: str) -> None:
    (paper,) = read(tmp_path, json.dumps({"id": given, "text": "It is 2x faster."}))
    assert (paper.id, paper.arxiv_id) == (known, known)


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("2024-05-01", "2024-05-01"),
        ("2024-05-01T10:00:00Z", "2024-05-01"),
        ("2024/05/01", "2024-05-01"),
        ("2024-5-1", "2024-05-01"),
        ("2024.5.1 10:30", "2024-05-01"),
        ("2024/05", "2024-05"),
        ("20240501", "2024-05-01"),
        (20240501, "2024-05-01"),
        ("May 2024", "2024-05"),
        ("May 1, 2024", "2024-05-01"),
        ("1 May 2024", "2024-05-01"),
        ("1st of Sept. 2024", "2024-09-01"),
        ("13.05.2024", "2024-05-13"),
        ("05/13/2024", "2024-05-13"),
        ("05/05/2024", "2024-05-05"),
        ("01.05.2024", None),
        ("01/05/2024", None),
        ("1.5.24", None),
        ("2024-13-01", None),
        ("2024-02-30", None),
        ("202405", None),
        ("99999999", None),
        ("spring 2024", None),
        ("May", None),
        ("May 2024 or later", None),
        ("maybe 2024", None),
        ("2024-05-01x", "2024-05-01"),
    ],
)
def test_a_date_is_read_in_any_form_that_is_read_in_one_way(
    written: object, date: str | None, tmp_path: Path
) -> None:
    (paper,) = read(tmp_path, line(id="a", date=written))
    assert paper.date == date


def test_a_date_that_is_lost_is_told_with_its_record() -> None:
    records = [{"text": TEXT, "date": date} for date in ("2024", "01.05.2024", None, "", "soon")]
    with pytest.warns(UserWarning, match="2 dates left out: '01.05.2024' of record 2, 'soon' of record 5"):
        api.extract_frame(records)
