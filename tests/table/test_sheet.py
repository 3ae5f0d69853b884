"""Tables for people in each markup: whatever papers hold, it is text, and LaTeX sets it."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from benchclaims.table.latex import breakable, latex
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


@pytest.mark.skipif(shutil.which("pdflatex") is None, reason="there is no LaTeX here")
def test_no_long_word_prints_over_the_next_cell(tmp_path: Path) -> None:
    words = [
        "Transformer-based",
        "RemoteSensingScenes",
        "and/or/neither/nor",
        "incomprehensibilities",
    ]
    made = to_latex(Sheet(["Word"] * 6, [[word] * 6 for word in words], widths=(0.13,) * 6))
    packages = "\\usepackage{array,booktabs}\\usepackage[textwidth=16cm]{geometry}"
    body = f"\\documentclass[11pt]{{article}}{packages}\\begin{{document}}\n{made}\\end{{document}}\n"
    (tmp_path / "table.tex").write_text(body, encoding="ascii")
    line = ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "-no-shell-escape", "table.tex"]
    ran = subprocess.run(line, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert "Overfull" not in ran.stdout


@given(st.text())
def test_where_words_may_break_is_all_that_is_added(text: str) -> None:
    bare = breakable(text).replace(r"\hspace{0pt}", "").replace(r"\nobreak-", "-")
    assert bare.replace("{}", "") == latex(text).replace("{}", "")


@pytest.mark.parametrize("name", ["INT4", "GSM8K", "TabPFN-3", "CIFAR-10", "StyleGAN", "VOC2007Det", "W4A16"])
def test_a_short_name_stays_whole_and_no_name_breaks_before_a_digit(name: str) -> None:
    assert breakable(name) == name


def test_a_unit_stays_whole() -> None:
    assert breakable("100 tokens/s at 5 kHz, mAP 2") == "100 tokens/s at 5 kHz, mAP 2"


def test_each_row_of_a_latex_table_has_all_its_cells() -> None:
    lines = to_latex(sheet(5)).splitlines()
    rows = [line for line in lines if line.endswith(r" \\")]
    assert len(rows) == 6
    assert all(len(re.findall(r"(?<!\\)&", row)) == 2 for row in rows)
    assert not any(row.startswith(("[", "*")) for row in rows)
    assert [line for line in lines if line.endswith("rule")] == [r"\toprule", r"\midrule", r"\bottomrule"]


def test_long_latex_tables_break_across_pages() -> None:
    assert "\\begin{longtable}" in to_latex(sheet(LONG + 1))
    assert "\\begin{tabular}" in to_latex(sheet(LONG // 3))


def test_rows_of_many_lines_make_a_table_long() -> None:
    tall = Sheet(["A", "B"], [["some words " * 10, "few"]] * 10, widths=(0.2, 0.2))
    assert "\\begin{longtable}" in to_latex(tall)


def test_a_latex_table_says_what_it_needs_and_stands_at_the_margin() -> None:
    made = to_latex(Sheet(["A"], [["b"]]))
    assert made.startswith("% needs \\usepackage{booktabs}\n\\noindent\\begin{tabular}{l}\n")


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


@pytest.mark.skipif(shutil.which("pdflatex") is None, reason="there is no LaTeX here")
@pytest.mark.parametrize("rows", [5, LONG + 1, 4 * LONG])
def test_a_table_of_any_length_can_be_set_in_two_columns(rows: int, tmp_path: Path) -> None:
    made = to_latex(sheet(rows), across=True)
    head = "\\documentclass[twocolumn]{article}\\usepackage{array,booktabs}\\begin{document}\nWords.\n"
    body = f"{head}{made}\\end{{document}}\n"
    (tmp_path / "table.tex").write_text(body, encoding="ascii")
    line = ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "-no-shell-escape", "table.tex"]
    ran = subprocess.run(line, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert ran.returncode == 0, ran.stdout[-2000:]


@pytest.mark.skipif(shutil.which("pdflatex") is None, reason="there is no LaTeX here")
def test_each_part_of_a_table_across_two_columns_fits_on_a_page(tmp_path: Path) -> None:
    rows = [["A system", "words of some length " * 5, "a few more"] for _ in range(60)]
    made = to_latex(Sheet(["A", "B", "C"], rows, widths=(0.2, 0.35, 0.15)), across=True)
    packages = "\\usepackage{array,booktabs}"
    body = f"\\documentclass[twocolumn]{{article}}{packages}\\begin{{document}}\n{made}\\end{{document}}\n"
    (tmp_path / "table.tex").write_text(body, encoding="ascii")
    line = ["pdflatex", "-interaction=nonstopmode", "-no-shell-escape", "table.tex"]
    ran = subprocess.run(line, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert "too large" not in ran.stdout


def test_a_table_across_two_columns_is_in_parts_that_hold_each_row_once_with_its_citation() -> None:
    rows = [[f"name {number}", "words " * 20] for number in range(50)]
    cites = [f"key{number}" for number in range(50)]
    made = to_latex(Sheet(["A", "B"], rows, widths=(0.3, 0.5), cites=cites, note="A note."), across=True)
    assert made.startswith("% needs \\usepackage{array,booktabs}\n\\begin{table*}\n")
    assert made.count("\\begin{table*}") == made.count("A note.") == made.count("\\toprule") > 1
    assert "longtable" not in made
    assert [re.findall(r"name (\d+) .*key(\d+)", line) for line in made.splitlines() if "name" in line] == [
        [(str(number), str(number))] for number in range(50)
    ]


def test_floats_and_long_tables_have_a_caption_and_a_label_to_refer_to():
    titled = replace(sheet(LONG * 2), title="Speed & size", label="speed")
    assert "}\n\\caption{Speed \\& size}\n\\label{tab:speed}\\\\\n\\toprule\n" in to_latex(titled)
    parts = to_latex(titled, across=True)
    assert (
        "\\begin{table*}\n\\caption{Speed \\& size (part 1 of 4)}\n\\label{tab:speed-1}\n\\noindent" in parts
    )
    assert "\\label{tab:speed-4}" in parts
    assert "\\label{tab:speed}\n" in to_latex(replace(sheet(2), title="Speed", label="speed"), across=True)


def test_a_short_table_of_a_page_has_no_caption_which_only_a_float_may_have():
    assert "caption" not in to_latex(replace(sheet(2), title="Speed", label="speed"))
