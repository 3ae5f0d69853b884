"""A table written out and, where a machine reads it, read back."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytest_regressions.file_regression import FileRegressionFixture

import benchclaims as bc
from benchclaims.errors import TableError, UsageError
from benchclaims.model import Claim, Entry, Paper
from benchclaims.table import FORMATS, entry, frame, read_csv, render
from benchclaims.table.build import unchecked
from benchclaims.table.columns import COLUMNS

CLAIMS = Path(__file__).parents[2] / "claims"

SUFFIXES = {
    "table": ".txt",
    "markdown": ".md",
    "csv": ".csv",
    "jsonl": ".jsonl",
    "html": ".html",
    "latex": ".tex",
}


@pytest.mark.parametrize("format", SUFFIXES)
def test_formats(format: str, entries: list[Entry], file_regression: FileRegressionFixture) -> None:
    written = render(frame(entries), format)
    assert isinstance(written, str)
    file_regression.check(written, extension=SUFFIXES[format], newline="")


@pytest.mark.parametrize("format", FORMATS)
def test_a_table_without_rows_is_written_too(format: str) -> None:
    assert render(frame(()), format) is not None


def test_parquet_gives_the_same_table_back(entries: list[Entry]) -> None:
    written = render(frame(entries), "parquet")
    assert isinstance(written, bytes)
    pd.testing.assert_frame_equal(pd.read_parquet(io.BytesIO(written)), frame(entries))


def test_csv_gives_the_same_table_back(entries: list[Entry]) -> None:
    pd.testing.assert_frame_equal(read_csv(str(render(frame(entries), "csv"))), frame(entries))
    pd.testing.assert_frame_equal(read_csv(str(render(frame(()), "csv"))), frame(()))


def test_what_is_missing_is_missing_in_every_format(entries: list[Entry]) -> None:
    claims = frame(entries)
    nullable = [column.name for column in COLUMNS if column.nullable]
    assert {"datasets", "doubts", "rule", "basis", "factor_qualifier", "verdict"} <= set(nullable)
    assert not (claims == "").any().any()
    assert claims.verdict.notna().sum() == 0
    assert claims.datasets.notna().sum() == 1
    rows = [json.loads(line) for line in str(render(claims, "jsonl")).splitlines()]
    assert rows[0]["basis"] is rows[0]["verdict"] is rows[0]["datasets"] is None


def test_pandas_reads_the_csv_as_the_table(entries: list[Entry]) -> None:
    written = io.StringIO(str(render(frame(entries), "csv")), newline="")
    types = {column.name: column.dtype for column in COLUMNS}
    read = pd.read_csv(written, dtype=types, keep_default_na=False, na_values=[""])
    pd.testing.assert_frame_equal(read, frame(entries))


def test_the_csv_of_claim_files_is_what_load_gives() -> None:
    loaded = bc.load(CLAIMS)
    pd.testing.assert_frame_equal(read_csv(str(render(loaded, "csv"))), loaded)


@settings(max_examples=20)
@given(
    quote=st.text(min_size=1),
    subject=st.text(min_size=1),
    low=st.floats(allow_nan=False, allow_infinity=False),
)
def test_csv_gives_any_text_and_number_back(quote: str, subject: str, low: float) -> None:
    made = Claim(quote, "2", 0, 1, low, low, "point", "score", "none", "exact", "fid", subject=subject)
    table = unchecked([entry(Paper("2401.00010", "NA", ""), [made])], None, 0.05)
    table = table.assign(base_low=1.0, base_high=1.0)
    pd.testing.assert_frame_equal(read_csv(str(render(table, "csv"))), table)


@pytest.mark.parametrize("text", ["=cmd()", "+1", "-2x", "@SUM(A1)", "\t=1", "\r=1", "'quoted"])
def test_no_cell_is_a_formula(text: str, claim: Callable[..., Claim]) -> None:
    written = str(render(frame([entry(Paper("p", text, ""), [claim(subject=text)])]), "csv"))
    row = next(csv.DictReader(io.StringIO(written, newline="")))
    assert row["title"] == row["subject"] == f"'{text}"


def test_json_lines_hold_null_for_what_is_missing(entries: list[Entry]) -> None:
    rows = [json.loads(line) for line in str(render(frame(entries), "jsonl")).splitlines()]
    assert [row["baseline"] for row in rows] == ["StyleGAN", None, None]
    assert rows[2]["factor_low"] is None


def test_markup_in_papers_is_text(claim: Callable[..., Claim]) -> None:
    table = frame([entry(Paper("p", "t", ""), [claim(subject="<b>_x_ | $2\\times$ & 5%</b>")])])
    assert "&lt;b&gt;" in str(render(table, "html"))
    assert r"&lt;b&gt;\_x\_ \| 2× &amp; 5%&lt;/b&gt;" in str(render(table, "markdown"))
    assert r"\_x\_ \textbar{} 2$\times$ \& 5\%" in str(render(table, "latex"))


@pytest.mark.parametrize(
    ("text", "unit", "shown"),
    [(r"$84.6\%$", "percent", "84.6%"), ("$3.2 million", "USD", "$3.2 million"), (r"\$3", "USD", "$3")],
)
def test_values_are_read_without_latex(text: str, unit: str, shown: str, claim: Callable[..., Claim]) -> None:
    made = claim(value_text=text, quote=f"It is {text}.", unit=unit)
    line = str(render(frame([entry(Paper("p", "t", ""), [made])]), "markdown")).splitlines()[-1]
    assert line.replace("\\", "").split(" | ")[3] == f"{shown} ↑"


def test_latex_has_columns_that_wrap(entries: list[Entry]) -> None:
    written = str(render(frame(entries), "latex"))
    assert written.startswith("% needs \\usepackage{array,booktabs}")
    assert written.count("p{") == written.splitlines()[3].count("&") + 1 == 8


def test_an_unknown_format_is_told_the_known_ones(entries: list[Entry]) -> None:
    with pytest.raises(UsageError, match="one of these: table, markdown, csv"):
        render(frame(entries), "xlsx")


def test_parquet_without_pyarrow_says_what_to_install(
    entries: list[Entry], monkeypatch: pytest.MonkeyPatch
) -> None:
    table = frame(entries)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(UsageError, match="python -m pip install pyarrow"):
        render(table, "parquet")


@pytest.mark.parametrize("text", ["", "a,b\n1,2\n"])
def test_csv_of_something_else_is_refused(text: str) -> None:
    with pytest.raises(TableError, match=r"other columns|holds no line"):
        read_csv(text)


def test_csv_may_have_blank_lines(entries: list[Entry]) -> None:
    written = str(render(frame(entries), "csv"))
    head, rest = written.split("\n", 1)
    pd.testing.assert_frame_equal(read_csv(f"{head}\n\n{rest}\r\n\n"), frame(entries))


@pytest.mark.parametrize(
    ("tail", "said"),
    [
        ("a,b,c\n", r"^has 3 cells in line \d+; expected \d+, as in its first"),
        ("x" * 200_000 + "\n", r"^is no CSV \(field larger than field limit .* in line \d+\)"),
        (
            "0" + "," * (len(COLUMNS) - 1) + "\n",
            r"^holds what is no integer in the column start \(.*expected numbers in",
        ),
    ],
)
def test_csv_with_a_line_that_is_no_row_is_refused(entries: list[Entry], tail: str, said: str) -> None:
    with pytest.raises(TableError, match=said):
        read_csv(str(render(frame(entries), "csv")) + tail)
