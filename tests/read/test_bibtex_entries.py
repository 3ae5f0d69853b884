"""Bibliographies with abstracts: what is taken from them, what is left, and how they are cited afterwards."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from benchclaims import api
from benchclaims.cli import main
from benchclaims.errors import InputError
from benchclaims.read import papers
from benchclaims.read.bib import people

SPEED = "ZipNet is 2.5x faster than BERT on GLUE."
BIB = f"""
@misc{{lee:2024, title = {{{{ZipNet}}}}, author = {{Lee, Ann}}, year = {{2024}}, eprint = {{2402.11001}},
  abstract = {{{SPEED}}}}}
@book{{knuth1997, title = {{The Art}}}}
"""


@pytest.fixture
def bib(tmp_path: Path) -> Path:
    (tmp_path / "my.bib").write_text(BIB, encoding="utf-8")
    return tmp_path / "my.bib"


def test_a_bibliography_comes_into_a_repository_and_what_has_no_abstract_is_named(
    bib: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = bib.parent / "tracker"
    api.init(root)
    capsys.readouterr()
    with pytest.raises(SystemExit):
        main(["add", str(bib), "--root", str(root)])
    assert "  left: 1 record without an abstract (knuth1997)\n" in capsys.readouterr().out
    assert (root / "seeds" / "my.bib").read_text(encoding="utf-8") == BIB
    assert api.validate(root / "claims").findings == ()


def test_a_paper_is_cited_by_its_key_in_the_bibliography(bib: Path) -> None:
    root = bib.parent / "tracker"
    api.init(root)
    api.add([bib], root)
    api.build(root)
    keys = re.findall(r"@misc\{(.*),", (root / "reports" / "papers.bib").read_text(encoding="utf-8"))
    assert "lee:2024" in keys


def test_a_folder_is_read_with_its_bibliographies(bib: Path) -> None:
    assert [paper.id for paper in papers(bib.parent)] == ["2402.11001"]


@pytest.mark.parametrize(
    ("field", "found"),
    [
        ("journal = {arXiv preprint arXiv:2305.14001}", "2305.14001"),
        ("url = {http://arxiv.org/abs/2305.14001v2}", "2305.14001"),
        ("doi = {10.48550/arXiv.2305.14001}", "2305.14001"),
        ("eprint = {cs/0501001}", "cs/0501001"),
        ("eprint = {PMC12345}", "a"),
    ],
)
def test_the_arxiv_id_is_found_wherever_managers_put_it(field: str, found: str, tmp_path: Path) -> None:
    (tmp_path / "a.bib").write_text(f"@misc{{a, {field}, abstract = {{{SPEED}}}}}", encoding="utf-8")
    assert [paper.id for paper in papers(tmp_path)] == [found]


@pytest.mark.parametrize(
    ("when", "date"),
    [
        ("year = 2024, month = jul", "2024-07"),
        ("year = {2024}, month = {7}", "2024-07"),
        ("date = {2024-07-15}", "2024-07-15"),
        ("year = {2024}, month = {Summer}", "2024"),
        ("date = {2023/2024}", "2023"),
        ("year = {in press}", None),
    ],
)
def test_as_much_of_the_date_is_taken_as_is_told(when: str, date: str | None, tmp_path: Path) -> None:
    (tmp_path / "a.bib").write_text(f"@misc{{a, {when}, abstract = {{{SPEED}}}}}", encoding="utf-8")
    assert [paper.date for paper in papers(tmp_path)] == [date]


def test_a_value_without_an_end_is_said_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "a.bib").write_text("@misc{a,\n  title = {A {B},\n  year = 2024\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"a\.bib:2: a value begins that no brace or quote ends"):
        papers(tmp_path / "a.bib")


def test_a_bibliography_without_abstracts_has_no_papers(tmp_path: Path) -> None:
    (tmp_path / "a.bib").write_text("@misc{a, title = {A}}", encoding="utf-8")
    with pytest.raises(InputError, match=r"holds no papers; expected BibTeX whose entries have an abstract"):
        papers(tmp_path / "a.bib")


def test_an_and_within_braces_parts_no_names() -> None:
    assert people("{Search and Find Team} and Lee, Ann\n and  others") == ("Search and Find Team", "Ann Lee")


def test_authors_behind_a_brace_that_nothing_closes_take_time_in_proportion() -> None:
    assert len(people("{" + " and a" * 200_000)) == 1
