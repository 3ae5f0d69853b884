"""Tables of claims that went through other hands are taken where nothing is lost; files are read back."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

import benchclaims as bc
from benchclaims import api
from benchclaims.errors import TableError
from benchclaims.table import derived, read_csv, read_jsonl, render, validate

CLAIMS = bc.load(Path(__file__).parents[2] / "claims")
NO_DOUBTS = CLAIMS[CLAIMS.doubts.isna() & CLAIMS.date.notna() & ~CLAIMS.value_text.str.startswith("-")]
TABLE = NO_DOUBTS.iloc[:12].reset_index(drop=True)
"""Claims in which the column of doubts is empty."""


def csv_of(claims: pd.DataFrame) -> io.StringIO:
    return io.StringIO(str(render(claims, "csv")), newline="")


def json_of(claims: pd.DataFrame) -> str:
    return str(render(claims, "jsonl"))


def as_documented(claims: pd.DataFrame) -> pd.DataFrame:
    return pd.read_csv(csv_of(claims), dtype={"paper_id": str}, keep_default_na=False, na_values=[""])


WAYS: dict[str, Callable[[pd.DataFrame], pd.DataFrame]] = {
    "read_csv as documented": as_documented,
    "read_csv": lambda claims: pd.read_csv(csv_of(claims)),
    "read_csv as text": lambda claims: pd.read_csv(csv_of(claims), dtype=str),
    "read_json": lambda claims: pd.read_json(io.StringIO(json_of(claims)), lines=True, precise_float=True),
    "json": lambda claims: pd.DataFrame([json.loads(line) for line in json_of(claims).splitlines()]),
    "dictionaries": lambda claims: pd.DataFrame(claims.to_dict("records")),
    "objects": lambda claims: claims.astype(object),
    "convert_dtypes": lambda claims: claims.convert_dtypes(),
    "categories": lambda claims: claims.astype({"metric": "category", "task": "category"}),
    "timestamps": lambda claims: claims.assign(date=pd.to_datetime(claims.date)),
    "days": lambda claims: claims.assign(date=[day.date() for day in pd.to_datetime(claims.date)]),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_table_that_went_through_pandas_is_the_same(way: str) -> None:
    assert TABLE.doubts.isna().all()
    pd.testing.assert_frame_equal(validate(WAYS[way](TABLE)), TABLE)
    assert bc.chart(WAYS[way](TABLE), "map").startswith(b"<?xml")


INDEXES: dict[str, Callable[[pd.DataFrame], pd.DataFrame]] = {
    "an index": lambda claims: claims.set_index("claim_id"),
    "an index beside the column": lambda claims: claims.set_index("claim_id", drop=False),
    "two of them": lambda claims: claims.set_index(["paper_id", "claim_id"]),
    "numbers": lambda claims: claims.set_index("low", drop=False),
}


@pytest.mark.parametrize("way", INDEXES)
def test_an_index_named_as_a_column_is_taken(way: str) -> None:
    given = INDEXES[way](TABLE)
    pd.testing.assert_frame_equal(validate(given)[list(TABLE)], TABLE)
    pd.testing.assert_frame_equal(derived(given)[list(TABLE)], TABLE)
    assert bc.chart(given, "map") == bc.chart(TABLE, "map")
    assert bc.chart(given.iloc[::-1], "map").startswith(b"<?xml")
    assert api.recompute(given) == api.recompute(TABLE)


def test_rows_as_dictionaries_are_taken_where_a_table_is(tmp_path: Path) -> None:
    rows = TABLE.to_dict("records")
    pd.testing.assert_frame_equal(validate(rows), TABLE)
    pd.testing.assert_frame_equal(derived(rows), TABLE)
    assert bc.chart(rows, "map") == bc.chart(TABLE, "map")
    wanted = [("caption", "text")]
    assert api.chart_texts(rows, "map", wanted=wanted) == api.chart_texts(TABLE, "map", wanted=wanted)
    assert api.recompute(rows) == api.recompute(TABLE)
    with pytest.raises(TableError, match="found no paper_id"):
        bc.chart([{"claim_id": "a"}])
    with pytest.raises(TypeError, match="a path or a table of claims, got list"):
        bc.chart(["claims/"])  # type: ignore[list-item]


def test_whole_numbers_are_values_and_years_are_dates() -> None:
    claims = TABLE[(TABLE.low % 1 == 0) & (TABLE.high % 1 == 0)].assign(date="2023")
    assert len(claims)
    given = claims.assign(date=2023).astype({"low": "int64", "high": "int32"})
    pd.testing.assert_frame_equal(validate(given), claims)


def test_a_paper_id_that_lost_a_digit_is_that_of_its_claim() -> None:
    ids = [f"2305.{number:04d}0" for number in range(len(TABLE))]
    claims = TABLE.assign(paper_id=ids, claim_id=[f"{name}#0000000a" for name in ids])
    assert list(validate(claims.assign(paper_id=[float(name) for name in ids])).paper_id) == ids


@pytest.mark.parametrize(
    ("column", "cell", "found"),
    [
        ("paper_id", 2305.1, "paper_id: found 2305.1, expected text"),
        ("subject", 5.0, "subject: found 5.0, expected text"),
        (
            "date",
            pd.Timestamp("2023-05-01 12:30"),
            "date: found Timestamp('2023-05-01 12:30:00'), expected text",
        ),
        ("start", 1.5, "start: found 'float64', expected whole numbers"),
        ("low", True, "low: found 'bool', expected numbers"),
    ],
)
def test_what_would_lose_something_is_refused(column: str, cell: object, found: str) -> None:
    with pytest.raises(TableError) as caught:
        validate(TABLE.assign(**{column: cell}))
    assert found in str(caught.value)


@pytest.mark.parametrize("name", ["claims.csv", "claims.jsonl"])
def test_files_are_read_by_their_paths(tmp_path: Path, name: str) -> None:
    path, form = tmp_path / name, name.partition(".")[2]
    path.write_bytes(b"\xef\xbb\xbf" + str(render(CLAIMS, form)).encode())
    read = read_csv if form == "csv" else read_jsonl
    for given in (path, str(path), str(render(CLAIMS, form))):
        pd.testing.assert_frame_equal(read(given), CLAIMS)
    with pytest.raises(TableError, match=rf"nowhere\.{form}: cannot be read \(No such file"):
        read(f"nowhere.{form}")


def test_json_lines_of_something_else_are_refused() -> None:
    with pytest.raises(TableError, match="is no row of JSON lines"):
        read_jsonl("[1]\n{")
    with pytest.raises(TableError, match="has other columns than a table of claims"):
        read_jsonl('{"a": 1}\n')
    assert len(read_jsonl("")) == 0
