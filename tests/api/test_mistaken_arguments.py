"""What a notebook gives by mistake is told with what to give instead, by no error of a library."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

import benchclaims as bc
from benchclaims import api, report, table
from benchclaims.errors import InputError, TableError, UsageError

ROOT = Path(__file__).parents[2]
TEXT = "Ours is 2x faster than BERT."


@pytest.fixture(scope="module")
def claims() -> pd.DataFrame:
    return bc.load(ROOT / "claims" / "2305.02538.yaml")


WRONG: dict[str, tuple[Callable[[Any], object], type[Exception], str]] = {
    "no axes": (
        lambda frame: report.forest(frame, None),
        TypeError,
        "expected matplotlib axes, .* got NoneType",
    ),
    "no mark": (lambda frame: report.room("forest", frame), TypeError, "expected a mark .* got 'forest'"),
    "no table to count": (lambda _: report.counts("claims/"), TableError, "no table of claims"),
    "no table to name": (lambda _: report.paper_names(None), TableError, "no table of claims"),
    "no table to print": (lambda _: api.render(None, "csv"), TypeError, "expected a table of claims"),
    "no table to validate": (lambda _: table.validate(None), TypeError, "expected a table .* got NoneType"),
    "no table to derive": (lambda _: table.derived("claims/"), TypeError, "expected a table .* got str"),
    "bytes for a table": (lambda _: table.read_csv(b"a"), TypeError, "or the path of its file, got bytes"),
    "no path to a table": (lambda _: table.read_jsonl(None), TypeError, "got NoneType"),
    "nothing for a table": (lambda _: table.read_csv(""), TableError, "holds no line"),
    "no confidence": (
        lambda frame: bc.chart(frame, min_confidence="high"),
        UsageError,
        "'high' is no confidence",
    ),
    "no range": (lambda _: api.diff(None), TypeError, "expected a str, got NoneType"),
    "texts for a text": (lambda _: bc.extract([TEXT]), TypeError, "as records to bc.extract_frame"),
    "a column for a table": (
        lambda _: bc.papers(pd.Series([TEXT])),
        TypeError,
        r"series\.to_frame\('text'\)",
    ),
}


@pytest.mark.parametrize("mistake", WRONG)
def test_a_mistaken_argument_is_told(mistake: str, claims: pd.DataFrame) -> None:
    call, error, told = WRONG[mistake]
    with pytest.raises(error, match=told):
        call(claims)


def test_two_columns_of_one_name_are_refused() -> None:
    works = pd.DataFrame([["a", TEXT, TEXT]], columns=["id", "text", "text"])
    with pytest.raises(InputError, match="several columns that are called text"):
        bc.extract_frame(works)


def test_a_table_of_many_columns_is_told_by_a_few(claims: pd.DataFrame) -> None:
    with pytest.raises(InputError, match="and 41 more") as caught:
        bc.extract_frame(claims)
    assert "tolerance" not in str(caught.value)


def test_a_table_twice_is_told_once_with_what_to_do(claims: pd.DataFrame) -> None:
    with pytest.raises(TableError, match=r"drop_duplicates\('claim_id'\)") as caught:
        bc.chart(pd.concat([claims, claims]))
    assert str(caught.value).count("claim_id:") == 1


def test_the_folder_around_claims_leads_to_them(tmp_path: Path) -> None:
    api.init(tmp_path)
    (tmp_path / ".pre-commit-hooks.yaml").write_text("[]\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"name the folder in it: .*/claims$"):
        bc.load(tmp_path)
