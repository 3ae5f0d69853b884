"""Tables for people in each markup: whatever papers hold, it is text, and LaTeX sets it."""

from __future__ import annotations

import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from benchclaims.table.latex import latex
from benchclaims.table.sheet import LONG, Sheet, to_html, to_latex, to_markdown

HOSTILE = [
    "\\input{/etc/passwd} \\end{tabular} \\\\ [1cm]", "100% & {more} $x_1^2$ #1 ~ ^ \\", "[option] * ] {",
    "}}}",
    "<script>alert('x')</script> | `code` --", "\x00\x1b[31m\u202e\ud800",
    "中文 żółw Ærø İstanbul 2² H₂O ½ ≥ µs → “so” …",
    "%%%", "", "* starred", "\\verb|x| \\csname y\\endcsname", "a\nb\tc",
]  # fmt: skip


def sheet(rows: int) -> Sheet:
    cells = [[HOSTILE[(row + place) % len(HOSTILE)] for place in range(3)] for row in range(rows)]
    return Sheet(["A & B", "[1]", "C"], cells, right=(2,), widths=(0.3, 0.3, 0))


@given(st.text())
@example("$°")
def test_any_text_is_plain_latex_with_pairing_braces(text: str) -> None:
    made = latex(text)
    assert made.isascii()
    assert made.isprintable()
    assert not re.search(r"(?<!\\)[%&#_^~\[\]*](?!\})", re.sub(r"(?<!\\)\$[^$]*\$|\\[`'^~\"=.]\{", "{", made))
    depth = 0
    for brace in re.findall(r"(?<!\\)[{}]", made):
        depth += 1 if brace == "{" else -1
        assert depth >= 0
    assert depth == 0


@pytest.mark.skipif(shutil.which("pdflatex") is None, reason="there is no LaTeX here")
@pytest.mark.parametrize("rows", [5, LONG + 1])
def test_latex_sets_hostile_tables(rows: int, tmp_path: Path) -> None:
    packages = "\\usepackage{array,booktabs,longtable}"
    body = (
        f"\\documentclass{{article}}{packages}\\begin{{document}}\n{to_latex(sheet(rows))}\\end{{document}}\n"
    )
    (tmp_path / "table.tex").write_text(body, encoding="ascii")
    line = ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "-no-shell-escape", "table.tex"]
    ran = subprocess.run(line, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert ran.returncode == 0, ran.stdout[-2000:]


def test_each_row_of_a_latex_table_has_all_its_cells() -> None:
    lines = to_latex(sheet(5)).splitlines()
    rows = [line for line in lines if line.endswith(r" \\")]
    assert len(rows) == 6
    assert all(len(re.findall(r"(?<!\\)&", row)) == 2 for row in rows)
    assert not any(row.startswith(("[", "*")) for row in rows)
    assert [line for line in lines if line.endswith("rule")] == [r"\toprule", r"\midrule", r"\bottomrule"]


def test_long_latex_tables_break_across_pages() -> None:
    assert "\\begin{longtable}" in to_latex(sheet(LONG + 1))
    assert "\\begin{tabular}" in to_latex(sheet(LONG))


def test_hostile_cells_are_text_in_html_and_markdown() -> None:
    tags = list[str]()
    parser = HTMLParser()
    parser.handle_starttag = lambda tag, attrs: tags.append(tag)  # type: ignore[method-assign]
    parser.feed(to_html(sheet(12)))
    assert set(tags) == {"table", "thead", "tbody", "tr", "th", "td"}
    lines = to_markdown(sheet(12)).splitlines()
    assert len(lines) == 14
    assert all(len(re.findall(r"(?<!\\)\|", line)) == 4 for line in lines)
    assert lines[1] == "| --- | --- | ---: |"
