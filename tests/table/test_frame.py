"""Entries made a frame: columns, types, values, order, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pandas as pd
import pytest
from pytest_regressions.dataframe_regression import DataFrameRegressionFixture

from benchclaims.errors import TableError
from benchclaims.model import Claim, Entry, Paper
from benchclaims.table import entry, failures, frame, schema, validate
from benchclaims.table.build import unchecked
from benchclaims.table.columns import COLUMNS, page
from benchclaims.table.values import complaint


def made(*claims: Claim) -> Entry:
    return entry(Paper("2401.00010", "On x", ""), claims)


def test_frame(entries: list[Entry], dataframe_regression: DataFrameRegressionFixture) -> None:
    dataframe_regression.check(frame(entries).set_index("claim_id").select_dtypes("number"))


def test_an_empty_table_has_the_same_types(entries: list[Entry]) -> None:
    assert frame(()).dtypes.to_dict() == frame(entries).dtypes.to_dict()
    assert list(frame(()).columns) == [column.name for column in COLUMNS]
    assert len(frame(())) == 0


def test_rows_are_in_the_order_of_papers_and_places(entries: list[Entry]) -> None:
    shuffled = [replace(one, claims=one.claims[::-1]) for one in entries[::-1]]
    pd.testing.assert_frame_equal(frame(shuffled), frame(entries))


def test_base_units(claim: Callable[..., Claim]) -> None:
    score = {"form": "score", "direction": "none", "metric": "latency"}
    table = frame(
        [
            made(
                claim(unit="ms", low=5.6, high=7, **score),
                claim(unit="GB", low=27, start=20, end=24, **score),
                claim(unit="degC", low=20, start=30, end=34, **score),
                claim(unit="degC", low=2, start=40, end=44, form="change"),
            )
        ]
    )
    assert table["base_low"].tolist() == [0.0056, 216e9, 293.15, 2.0]
    assert table["base_high"].tolist() == [0.007, 216e9, 293.15, 2.0]
    assert table["base_unit"].tolist() == ["s", "bit", "K", "K"]


def test_no_warning_and_no_word_where_all_is_well(
    entries: list[Entry], recwarn: pytest.WarningsRecorder
) -> None:
    assert failures(frame(entries)) == []
    assert not recwarn.list


BAD: list[tuple[dict[str, Any], str]] = [
    ({"form": "rato"}, "form: found 'rato', expected one of score, change, ratio"),
    ({"low": 3, "high": 2}, "found low 3.0, high 2.0, expected low <= high"),
    ({"start": 16, "end": 16}, "found start 16, end 16, expected start < end"),
    ({"start": -1}, "start: found -1, expected at least 0"),
    ({"end": 10**25}, "another type"),
    ({"low": float("inf"), "high": float("inf")}, "low: found inf, expected a finite number"),
    ({"low": float("nan"), "high": 1.0}, "low: found nan, expected a value"),
    ({"low": "two"}, "another type"),
    ({"confidence": 1.1}, "confidence: found 1.1, expected at most 1"),
    ({"metric": "Top 1"}, "metric: found 'Top 1', expected an id such as"),
    ({"unit": "m//s"}, "unit: found 'm//s', expected a unit such as ms"),
    ({"unit": ""}, "unit: found '', expected some text"),
    ({"unit": None}, "unit: found nan, expected a value"),
    ({"quote": ""}, "quote: found '', expected some text"),
    (
        {"task": "KV cache"},
        "task: found 'KV cache', expected any id in small letters with hyphens, such as kv-cache or",
    ),
    ({"subject": ""}, "subject: found '', expected some text"),
]


@pytest.mark.parametrize(("given", "told"), BAD, ids=[told for _, told in BAD])
def test_what_is_refused(given: dict[str, Any], told: str, claim: Callable[..., Claim]) -> None:
    with pytest.raises(TableError) as caught:
        frame([made(claim(**given))])
    assert told in str(caught.value)


def test_all_that_is_wrong_is_told_at_once(claim: Callable[..., Claim]) -> None:
    table = unchecked([made(claim(form="rato", confidence=2), claim(unit="", start=20, end=24))], None, 0.05)
    assert {(failure.column, failure.found) for failure in failures(table)} >= {
        ("form", "'rato'"), ("confidence", "2.0"), ("unit", "''")
    }  # fmt: skip
    assert all(failure.claim.startswith("2401.00010#") for failure in failures(table))


def test_what_is_wrong_in_many_rows_alike_is_told_once(claim: Callable[..., Claim]) -> None:
    places = [{"start": 20 * number, "end": 20 * number + 4} for number in range(1, 31)]
    claims = [claim(task="KV cache", **place) for place in places]
    with pytest.raises(TableError) as caught:
        frame([made(claim(task="Top 1", start=0, end=4), *claims)])
    told = str(caught.value)
    assert told.count("'KV cache'") == told.count("'Top 1'") == 1
    assert " and 29 more rows: task: found 'KV cache', expected any id" in told
    assert "; and " not in told


def test_a_row_that_fails_as_a_whole_is_put_in_words_once_and_not_for_each_cell(
    claim: Callable[..., Claim], monkeypatch: pytest.MonkeyPatch
) -> None:
    put: list[str] = []
    word = schema._relation
    monkeypatch.setattr(schema, "_relation", lambda *given: put.append(word(*given)) or put[-1])
    wrong = [claim(low=3, high=2, start=20 * number, end=20 * number + 4) for number in range(20)]
    assert len(failures(unchecked([made(*wrong)], None, 0.05))) == len(put) == 20


def test_the_same_claim_twice_is_refused(claim: Callable[..., Claim]) -> None:
    one = made(claim())
    with pytest.raises(TableError, match="found an id that another row has, too, expected each claim once"):
        frame([replace(one, claims=one.claims * 2)])


def test_a_missing_or_foreign_column_is_told(entries: list[Entry]) -> None:
    table = frame(entries)
    with pytest.raises(TableError, match="low"):
        validate(table.drop(columns="low"))
    with pytest.raises(TableError, match="beauty"):
        validate(table.assign(beauty=1))


def test_single_values_are_judged_as_frames_are(claim: Callable[..., Claim]) -> None:
    """`complaint` says of one value what the pandera schema says of a column."""
    text = ["", "x", "score", "a\nb", "2024-02-30", "2024-13-01", "m//s", "é", "https://a.b", "a" * 64, None]
    numbers = [-1.0, 0.5, 2.0, 1e300, float("inf"), -float("inf"), 0.0, 1.0, 3.0, 4.0, 5.0]
    count = len(text)
    table = frame([made(claim())])
    table = table.loc[table.index.repeat(count)].reset_index(drop=True)
    table["claim_id"] = [f"p#{number:08x}" for number in range(count)]
    probed = {"text": text, "number": numbers, "integer": range(-1, count - 1)}
    columns = [column for column in COLUMNS if column.name != "claim_id"]
    for column in columns:
        table[column.name] = pd.Series(probed[column.kind], dtype=column.dtype)
    told = {(failure.column, failure.claim) for failure in failures(table) if failure.column}
    assert told == {
        (column.name, table["claim_id"][number])
        for column in columns
        for number, probe in enumerate(probed[column.kind])
        if complaint(column, probe)
    }


def test_the_page_of_columns_names_each() -> None:
    assert all(f"| `{column.name}` |" in page() for column in COLUMNS)


def test_what_a_frame_lacks_is_said_and_nothing_that_follows_from_it(entries: list[Entry]) -> None:
    table = frame(entries)
    with pytest.raises(TableError) as caught:
        validate(table[["paper_id", "metric"]])
    assert str(caught.value).startswith("the table: found no claim_id, title, date, ")
    assert "KeyError" not in str(caught.value)
    with pytest.raises(TableError, match="low: found 'x', expected numbers") as caught:
        validate(table.assign(low="x"))
    assert "Error(" not in str(caught.value)
