"""The ending of an output's name says what is written there, or the command is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchclaims import api
from benchclaims.cli import main

RECORDS = [
    {"id": f"p{number}", "text": f"Our method is {number}.5x faster than BERT on GLUE."}
    for number in range(2, 5)
]
SIGNS = {".svg": b"<?xml", ".png": b"\x89PNG", ".pdf": b"%PDF"}


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small repository of claims, in which commands run."""
    monkeypatch.chdir(tmp_path)
    Path("seeds").mkdir()
    Path("seeds/a.jsonl").write_text(
        "".join(json.dumps(record) + "\n" for record in RECORDS), encoding="utf-8"
    )
    main_leaves(0, "extract", "seeds", "-o", "warm.jsonl")
    Path("warm.jsonl").unlink()
    api.build()
    return tmp_path


def main_leaves(status: int, *arguments: str) -> None:
    with pytest.raises(SystemExit) as left:
        main(list(arguments))
    assert (left.value.code or 0) == status


REFUSED = [
    (["chart", "--kind", "factors", "-o", "x.gif"], ".gif", ".svg, .png, .pdf"),
    (["chart", "-f", "png", "-o", "a.pdf"], "--format for png", "a name that ends in .png"),
    (["chart", "--table", "t.xlsx"], ".xlsx", ".csv, .md, .html, .tex"),
    (["chart", "--caption", "c.doc"], ".doc", ".txt, .md, .html, .tex"),
    (["chart", "--bibtex", "b.json"], ".json", ".bib"),
    (["chart", "--caption", "c.txt", "-o", "x.gif"], ".gif", ".svg, .png, .pdf"),
    (["summary", "-o", "x2.gif"], ".gif", ".pdf, .svg, .png"),
    (["extract", "seeds", "-o", "o.xlsx"], ".xlsx", ".csv"),
    (["extract", "seeds", "-o", "o.jsonl.gz"], ".gz", ".jsonl"),
    (["extract", "seeds", "-f", "csv", "-o", "o.md"], "--format for csv", "a name that ends in .csv"),
    (["papers", "seeds", "-o", "o.csv"], ".csv", ".jsonl"),
    (["papers", "seeds", "-f", "table", "-o", "o.jsonl"], "--format for table", ".txt"),
    (["validate", "-o", "o.yaml"], ".yaml", ".sarif"),
    (["validate", "-f", "junit", "-o", "o.json"], "--format for junit", ".xml"),
    (["diff", "-f", "json", "-o", "o.md"], "--format for json", ".json"),
]


@pytest.mark.parametrize(("arguments", "found", "expected"), REFUSED, ids=lambda one: str(one))
def test_an_ending_that_says_something_else_is_refused(
    repository: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    found: str,
    expected: str,
) -> None:
    before = sorted(repository.iterdir())
    main_leaves(2, *arguments)
    out, err = capsys.readouterr()
    assert out == ""
    assert found in err
    assert expected in err
    assert sorted(repository.iterdir()) == before


@pytest.mark.parametrize("ending", SIGNS)
def test_an_ending_names_the_picture(repository: Path, ending: str) -> None:
    for command in ("chart", "summary"):
        main_leaves(0, command, "-o", f"{command}{ending.upper()}")
        assert Path(f"{command}{ending.upper()}").read_bytes().startswith(SIGNS[ending])


def test_an_ending_names_the_listing(repository: Path) -> None:
    main_leaves(0, "papers", "seeds", "-o", "papers.jsonl")
    assert json.loads(Path("papers.jsonl").read_text("utf-8").splitlines()[0])["id"] == "p2"
    main_leaves(0, "extract", "seeds", "-o", "claims.ndjson")
    assert json.loads(Path("claims.ndjson").read_text("utf-8").splitlines()[0])["doc"] == "p2"
    main_leaves(0, "validate", "-o", "findings.json")
    assert isinstance(json.loads(Path("findings.json").read_text("utf-8")), dict)


def test_one_ending_can_stand_for_several_formats(repository: Path) -> None:
    main_leaves(0, "validate", "-f", "sarif", "-o", "findings.json")
    assert "runs" in json.loads(Path("findings.json").read_text("utf-8"))


def test_a_format_by_name_goes_with_any_ending_that_says_nothing(repository: Path) -> None:
    for name in ("chart", "chart.tmp", "chart.v2"):
        main_leaves(0, "chart", "-f", "png", "-o", name)
        assert Path(name).read_bytes().startswith(SIGNS[".png"])
    main_leaves(0, "chart", "-o", "bare")
    assert Path("bare").read_bytes().startswith(SIGNS[".svg"])
