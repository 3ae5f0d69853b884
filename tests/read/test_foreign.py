"""Files that hold no text, and tables, are told by what they are, with what to do."""

from __future__ import annotations

import gzip
from pathlib import Path

import pandas as pd
import pytest

from benchclaims import api
from benchclaims.errors import InputError
from benchclaims.read import papers

PROSE = "Our method is 2.5x faster than BERT."
TABLE = f'id,words\n1,"{PROSE}"\n2,"{PROSE} It needs 40% less memory."\n'
CLAIMS = "paper_id,title,quote,value_text\na,Zip,It is 2x faster.,2x\n"
FOREIGN = [
    ("paper.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "is a PDF", "pdftotext"),
    ("paper.txt", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "is a PDF", "pdftotext"),
    ("papers.jsonl", b"%PDF-1.7\n", "is a PDF", "pdftotext"),
    ("chart.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "is a PNG picture", "text"),
    ("photo.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF", "is a JPEG picture", "text"),
    ("all.zip", b"PK\x03\x04\x14\0\0\0", "is a zip archive or an office document", "unpack"),
    ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "is an office document", "text"),
    ("all.txt.xz", b"\xfd7zXZ\0\0\x04", "is packed with xz", "gzip"),
    ("wide.txt", "Ours is 2x faster.".encode("utf-16"), "is UTF-16", "iconv -f utf-16"),
    ("wide-le.txt", "Ours is 2x faster.".encode("utf-16-le"), "holds NUL bytes", "UTF-8"),
    ("core", b"\x7fELF\x02\x01\x01\0\0", "holds NUL bytes", "UTF-8"),
    ("table.xlsx", b"PK\x03\x04\x14\0\0\0", "is a table (.xlsx)", "JSON line"),
    ("wide.csv", TABLE.encode("utf-16"), "is UTF-16", "iconv -f utf-16"),
    ("zipped.csv", b"PK\x03\x04\x14\0\0\0", "is a zip archive or an office document", "unpack"),
]
TABLES = [
    ("table.csv", TABLE.encode(), "(.csv) without a column of abstracts (columns: id, words)", "dtype=str"),
    ("table.tsv", TABLE.replace(",", "\t").encode(), "(.tsv) without a column of abstracts", "JSON line"),
    ("table.csv.gz", gzip.compress(TABLE.encode(), mtime=0), "(.csv) without a column", "JSON line"),
    ("table.CSV", TABLE.encode(), "(.csv) without a column of abstracts", "read_csv('table.CSV'"),
    ("semicolons.csv", b"id;words\na;It is 2x faster.\n", "(columns: id, words)", "csv', sep=';', dtype=str"),
    ("open.csv", b'"id,text\n', "is a table (.csv) without a column of abstracts (columns: none)", "NAME"),
]


@pytest.mark.parametrize(("name", "content", "found", "remedy"), FOREIGN, ids=[one[0] for one in FOREIGN])
def test_what_is_no_text_is_told(tmp_path: Path, name: str, content: bytes, found: str, remedy: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(InputError) as caught:
        papers(path)
    error = caught.value
    assert found in error.found
    assert error.where == str(path)
    assert error.expected
    assert "{" in error.expected
    assert remedy in str(error.remedy)
    assert "latin1" not in str(error)


@pytest.mark.parametrize(("name", "content", "found", "remedy"), TABLES, ids=[one[0] for one in TABLES])
def test_a_table_without_abstracts_is_told_with_its_columns(
    tmp_path: Path, name: str, content: bytes, found: str, remedy: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(InputError) as caught:
        papers(path)
    assert "is a table" in caught.value.found
    assert found in caught.value.found
    assert caught.value.expected == "a column that is called text, abstract, abstract note or summary"
    assert remedy in str(caught.value.remedy)


@pytest.mark.parametrize("name", ["claims.csv", "claims.txt"])
def test_a_table_of_claims_is_told_as_one(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(CLAIMS, encoding="utf-8")
    with pytest.raises(
        InputError, match="is a table of claims, as `benchclaims extract` writes it"
    ) as caught:
        papers(tmp_path / name)
    assert "benchclaims.table.read_csv" in str(caught.value.remedy)


def test_what_extract_writes_is_a_table_of_claims(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PROSE, encoding="utf-8")
    written = api.render(api.extract_frame(tmp_path / "a.txt"), "csv")
    (tmp_path / "claims.csv").write_text(written, encoding="utf-8")
    with pytest.raises(InputError, match="is a table of claims"):
        papers(tmp_path / "claims.csv")


def test_it_is_refused_by_add_with_nothing_written(tmp_path: Path) -> None:
    api.init(tmp_path / "tracker")
    (tmp_path / "table.csv").write_text(TABLE, encoding="utf-8")
    before = sorted((tmp_path / "tracker").rglob("*"))
    with pytest.raises(InputError, match=r"is a table \(\.csv\)"):
        api.add([tmp_path / "table.csv"], tmp_path / "tracker")
    assert sorted((tmp_path / "tracker").rglob("*")) == before


def test_a_layout_that_is_known_is_read_whatever_its_name(tmp_path: Path) -> None:
    path = tmp_path / "abstracts.csv"
    path.write_text(f'{{"id": "a", "text": "{PROSE}"}}\n', encoding="utf-8")
    assert [paper.text for paper in papers(path)] == [PROSE]


def test_a_listed_document_is_told_too(tmp_path: Path) -> None:
    import hashlib

    data = b"%PDF-1.7\n"
    (tmp_path / "a.pdf").write_bytes(data)
    fields = {"file": "a.pdf", "kind": "page", "reader": "plain", "title": "", "origin": ""}
    fields["sha256"] = hashlib.sha256(data).hexdigest()
    lines = "".join(f'{key} = "{value}"\n' for key, value in fields.items())
    (tmp_path / "sources.toml").write_text(f"[[source]]\n{lines}", encoding="utf-8")
    with pytest.raises(InputError, match="is a PDF"):
        papers(tmp_path)


@pytest.mark.parametrize("sign", [",", ";"])
def test_pandas_makes_of_a_table_what_the_remedy_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sign: str
) -> None:
    monkeypatch.chdir(tmp_path)
    table = f'Key,words,title\n2305.10000,"{PROSE}",NA\n2305.02538,,x\n'
    Path("table.csv").write_text(table.replace(",", sign), encoding="utf-8")
    with pytest.raises(InputError) as caught:
        papers("table.csv")
    remedy = str(caught.value.remedy).replace("'NAME'", "'words'")
    exec(remedy.split('"')[-2])
    found = {(paper.id, paper.title, paper.text) for paper in papers("table.jsonl")}
    assert found == {("2305.10000", "NA", PROSE), ("2305.02538", "x", "")}
    frame = eval(remedy.rpartition("in Python: benchclaims.")[2], vars(api) | {"pandas": pd})
    assert list(frame["paper_id"]) == ["2305.10000"]
