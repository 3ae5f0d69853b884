"""What a type checker says of code that uses the package: it finds what is misspelt, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import get_args

import pytest
from mypy import api as mypy

from benchclaims import literals
from benchclaims.check.reporters import REPORTERS
from benchclaims.compare.show import FORMATS as CHANGES
from benchclaims.report.request import KINDS
from benchclaims.report.style import THEMES, WIDTHS
from benchclaims.report.summary import PAPERS
from benchclaims.report.svg import FORMATS as PICTURES
from benchclaims.table.formats import FORMATS as TABLES
from benchclaims.table.sheet import MARKUPS

SETTINGS = Path(__file__).parents[1] / "pyproject.toml"
USES = """\
from pathlib import Path

import benchclaims as bc
import benchclaims.table
from benchclaims import api, report
from benchclaims import Clam  # error: attr-defined
from benchclaims.report import wrte  # error: attr-defined

claims: list[bc.Claim] = bc.extract("2.5x faster")
bc.extrct("2.5x faster")  # error: attr-defined
report.write(bc.load(), "reports/")
report.wrte(bc.load(), "reports/")  # error: attr-defined

sources: bc.Paths = [bc.Document(Path("a.txt"), "a.txt", b"2.5x faster")]
bc.papers(sources)
bc.chart("claims/", "scores", format="png", theme="dark", width="column")
bc.chart("claims/", "nope")  # error: arg-type
bc.chart(format="gif")  # error: arg-type
bc.chart(theme="dork")  # error: arg-type
bc.chart(width="pag")  # error: arg-type
bc.chart(width=bc.Length("14cm"), font_size=9)
api.report(formats=["pdf"], markup=["latex"])
api.report(formats=["gif"])  # error: list-item
api.report(markup=["rtf"])  # error: list-item
api.summary(page_size="letter", format="svg")
api.summary(page_size="a5")  # error: arg-type
api.decide(["a#1"], "reviewed", by="Ann", on="2026-11-21")
api.decide(["a#1"], "accepted")  # error: arg-type
benchclaims.table.read_csv(api.render(bc.load(), "csv"))
len(api.render(bc.load(), "parquet").hex())
api.render(bc.load(), "docx")  # error: call-overload
api.render_findings(bc.validate(), "pdf")  # error: arg-type
api.diff("HEAD", format="html")  # error: arg-type
"""
"""Code, and what must be said of its lines."""


def test_a_type_checker_finds_what_is_misspelt(tmp_path: Path) -> None:
    file = tmp_path / "uses.py"
    file.write_text(USES, encoding="utf-8")
    said, errors, _ = mypy.run(
        ["--config-file", str(SETTINGS), "--cache-dir", str(tmp_path / "cache"), str(file)]
    )
    found = dict(re.findall(r"uses\.py:(\d+): error: .*\[([\w-]+)\]", said))
    lines = enumerate(USES.splitlines(), start=1)
    wanted = {str(number): match[1] for number, line in lines if (match := re.search("# error: (.*)", line))}
    assert found == wanted, said + errors


@pytest.mark.parametrize(
    ("literal", "known"),
    [
        (literals.ChartKind, KINDS),
        (literals.PictureFormat, PICTURES),
        (literals.Theme, THEMES),
        (literals.NamedWidth, WIDTHS),
        (literals.PageSize, PAPERS),
        (literals.Markup, MARKUPS),
        (literals.TableFormat, TABLES),
        (literals.FindingFormat, REPORTERS),
        (literals.ChangeFormat, CHANGES),
    ],
)
def test_the_types_have_the_names_that_there_are(literal: object, known: Iterable[str]) -> None:
    assert {*get_args(literal)} == {*known}
