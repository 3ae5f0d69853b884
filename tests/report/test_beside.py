"""What goes with charts: captions, tables for people, the papers behind them."""

from __future__ import annotations

import math
import re
from csv import DictReader, reader
from io import StringIO

import pytest
from made_up import factor, gain, level, table

from benchclaims.errors import UsageError
from benchclaims.model import Paper
from benchclaims.report import chart_texts, write

CLAIMS = [
    factor(2),
    factor(3, paper_id="b"),
    factor(4, paper_id="b"),
    gain(1),
    gain(2),
    gain(-1),
    level(2.7, 4.1),
]
NUMBER = re.compile(r"-?[\d.]+(?:e[+-]?\d+)?")
FORMS = [("caption", form) for form in ("text", "markdown", "html", "latex")]


def test_a_caption_says_what_the_chart_shows():
    text, markdown, html, latex = chart_texts(table(CLAIMS), "factors", wanted=FORMS)
    assert "The stated factors range from 2× to 4×; the largest: 4×" in text
    assert "Shows 3 claims of 2 papers. None is left out." in text
    assert markdown == text
    assert html.startswith('<figcaption id="caption-factors-all">All claims')
    assert r"range from 2$\times$ to 4$\times$; the largest: 4$\times$" in latex
    assert latex.endswith("\\label{fig:factors-all}\n")


def test_the_caption_of_a_bare_chart_says_how_it_is_read():
    (full,) = chart_texts(table(CLAIMS), "factors", wanted=FORMS[:1])
    (bare,) = chart_texts(table(CLAIMS), "factors", wanted=FORMS[:1], bare=True)
    assert "1× is as good" not in full
    assert "1× is as good, 2× is twice as good; further right is better. Rows are grouped by task." in bare
    assert bare.endswith(full.partition(". ")[2])


def test_a_table_holds_the_claims_of_the_chart():
    markdown, csv = chart_texts(table(CLAIMS), "factors", wanted=[("table", "markdown"), ("table", "csv")])
    assert markdown.count("\n") == 5
    assert "| inference speed ↑ | 4× |" in markdown
    assert csv.count("\n") == 4


@pytest.mark.parametrize("text", ["=cmd()", "+1", "-2x", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_cell_of_a_csv_table_is_a_formula(text, tmp_path, undrawn):
    claims = [factor(2, subject=text, value_text=text), factor(3), factor(4), gain(-1, title=text)]
    (chart,) = chart_texts(table(claims), "factors", wanted=[("table", "csv")])
    write(table(claims), tmp_path)
    texts = [path.read_text(encoding="utf-8") for path in sorted(tmp_path.rglob("*.csv"))]
    cells = {cell for one in [chart, *texts] for row in reader(StringIO(one, newline="")) for cell in row}
    assert f"'{text}" in cells
    assert [cell for cell in cells if cell.startswith(tuple("=+-@\t\r")) and not NUMBER.fullmatch(cell)] == []
    assert "-1.0" in cells


def test_a_map_is_a_table_of_counts():
    (markdown,) = chart_texts(table(CLAIMS), "map", wanted=[("table", "markdown")])
    assert markdown.splitlines()[0] == "| Metric | LLM inference | All |"
    assert "| inference speed | 3 | 3 |" in markdown


def test_a_map_of_many_tasks_lists_them():
    tasks = [f"task-{place}" for place in range(7)]
    (markdown,) = chart_texts(table([*CLAIMS, *(factor(2, task=task) for task in tasks)]), "map", wanted=[
        ("table", "markdown")])  # fmt: skip
    assert markdown.splitlines()[0] == "| Metric | All | By task |"
    assert "| inference speed | 10 | LLM inference 3, Task 0 1, Task 1 1," in markdown


def test_a_table_has_no_column_that_says_nothing():
    claims = [factor(2, baseline=None), factor(3, baseline=None), factor(4, subject="Swift", baseline=None)]
    wanted = [("table", "markdown")]
    (alike,) = chart_texts(table(claims), "factors", task="llm-inference", wanted=wanted)
    assert alike.splitlines()[0] == "| Paper | Metric | Claim |"
    (told,) = chart_texts(
        table([*claims, factor(5, subject="Other", baseline=None)]), "factors", wanted=wanted
    )
    assert told.splitlines()[0] == "| Paper | Task | Metric | Claim | Subject |"
    assert told.count("Other") == 1


def test_the_papers_behind_a_chart_and_no_others_are_cited():
    papers = [Paper(name, f"{name} Title", "") for name in ("2401.00001", "b", "silent")]
    wanted = [("bibtex", "bibtex")]
    (all_of,) = chart_texts(table(CLAIMS), "factors", wanted=wanted, papers=papers)
    assert re.findall(r"title = \{\{(\S+)", all_of) == ["b", "2401.00001"]
    (one,) = chart_texts(table(CLAIMS), "scores", wanted=wanted, papers=papers)
    assert one.count("@misc") == 1


def test_each_row_of_a_latex_table_cites_its_paper(tmp_path, undrawn):
    papers = [Paper(name, "Same Title", "", date="2024-01-01") for name in ("2401.00001", "b", "silent")]
    wanted = [("table", "latex"), ("table", "markdown"), ("table", "csv"), ("bibtex", "bibtex")]
    texts = chart_texts(table(CLAIMS), "factors", wanted=wanted, papers=papers)
    ends = [rf"\cite{{2024same{letter}}} \\" for letter in "abb"]
    assert [line.split(" & ")[-1] for line in texts[0].splitlines() if " & " in line] == [r"Ref. \\", *ends]
    assert "cite" not in texts[1]
    assert {row["bibkey"] for row in DictReader(StringIO(texts[2]))} == {"2024samea", "2024sameb"}
    assert re.findall(r"@misc\{(\w+)", texts[3]) == ["2024samea", "2024sameb"]
    write(table([*CLAIMS, level(math.nan)]), tmp_path, markup=["latex"], papers=papers)
    keys = set(re.findall(r"@misc\{(\w+)", (tmp_path / "papers.bib").read_text(encoding="utf-8")))
    for name in ("claims", "left-out", "factors-speed"):
        made = (tmp_path / "tables" / f"{name}.tex").read_text(encoding="utf-8")
        _, *rows = [line for line in made.splitlines() if " & " in line]
        cited = [re.fullmatch(r".* & \\cite\{(\w+)\} \\\\", row) for row in rows]
        assert cited
        assert {row[1] for row in cited} <= keys


def test_a_paper_without_an_entry_is_not_cited():
    (latex,) = chart_texts(table(CLAIMS), "factors", wanted=[("table", "latex")])
    assert "cite" not in latex
    assert "Ref." not in latex


@pytest.mark.parametrize(
    ("part", "form"), [("caption", "csv"), ("table", "text"), ("bibtex", "latex"), ("x", "text")]
)
def test_what_there_is_not_is_refused(part, form):
    with pytest.raises(UsageError, match=r"text|csv|bibtex"):
        chart_texts(table(CLAIMS), "factors", wanted=[(part, form)])


@pytest.mark.parametrize(("markup", "ending"), [("markdown", "md"), ("html", "html"), ("latex", "tex")])
def test_a_report_has_every_table_and_caption_in_each_markup(markup, ending, mixed, tmp_path, undrawn):
    write(mixed, tmp_path, markup=[markup])
    tables = {path.stem for path in tmp_path.glob("tables/*.csv")}
    assert {path.stem for path in tmp_path.glob(f"tables/*.{ending}")} == tables | {"at-a-glance"}
    charts = {path.stem for path in tmp_path.glob("charts/*.svg")}
    assert {path.stem for path in tmp_path.glob(f"captions/*.{ending}")} == charts


def test_tables_and_captions_of_charts_that_are_gone_go_too(tmp_path, undrawn):
    write(table(CLAIMS), tmp_path, markup=["latex"])
    write(table(CLAIMS[:3]), tmp_path, markup=["latex"])
    assert not list(tmp_path.glob("*/changes-*"))
    assert (tmp_path / "captions" / "factors-speed.tex").exists()


def test_only_some_charts_have_their_captions(tmp_path, undrawn):
    written = write(table(CLAIMS), tmp_path, only="factors", markup=["html"])
    assert {path.parent.name for path in written} == {"charts", "tables", "captions"}
    assert {path.stem for path in written} == {"factors-speed"}


def test_an_unknown_markup(tmp_path):
    with pytest.raises(UsageError, match="no markup is called 'rtf'; expected one of these: markdown, html"):
        write(table(CLAIMS), tmp_path, markup=["rtf"])


@pytest.mark.parametrize(("width", "across"), [("column", True), ("3.3in", True), ("page", False)])
def test_a_latex_table_beside_a_chart_in_a_column_stands_across_both(width, across, tmp_path):
    (latex,) = chart_texts(table(CLAIMS), "factors", wanted=[("table", "latex")], width=width)
    assert ("table*" in latex) == across
    write(table(CLAIMS), tmp_path, only="overview-factors", markup=["latex"], width=width)
    assert ("table*" in (tmp_path / "tables" / "overview-factors.tex").read_text("utf-8")) == across
