"""A table that went through pandas is placed, counted, named and drawn as the one that it was."""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest
from matplotlib.figure import Figure

import benchclaims as bc
from benchclaims import report
from benchclaims.errors import TableError

CLAIMS = bc.load(Path(__file__).parents[2] / "claims")
TEXTS = ("metric", "task", "aspect", "unit", "status", "datasets", "baseline", "doubts", "basis")

WAYS: dict[str, Callable[[pd.DataFrame], pd.DataFrame]] = {
    "categories": lambda claims: claims.astype(dict.fromkeys(TEXTS, "category")),
    "convert_dtypes": lambda claims: claims.convert_dtypes(),
    "objects": lambda claims: claims.astype(object).where(claims.notna(), None),
    "days": lambda claims: claims.assign(date=pd.to_datetime(claims.date)),
    "read_csv": lambda claims: pd.read_csv(io.StringIO(claims.to_csv(index=False)), dtype={"paper_id": str}),
    "an index of ids": lambda claims: claims.set_index("claim_id"),
}


@pytest.mark.parametrize("way", WAYS)
def test_it_stands_where_it_stood(way: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        other = WAYS[way](CLAIMS)
        pd.testing.assert_frame_equal(report.place(other), report.place(CLAIMS), check_like=True)
        pd.testing.assert_frame_equal(report.counts(other), report.counts(CLAIMS))
        assert report.paper_names(other) == report.paper_names(CLAIMS)
        for mark in (report.forest, report.timeline):
            assert mark(other[other.aspect == "speed"], Figure().add_subplot()).get_title() is not None


@pytest.mark.parametrize("given", [None, "claims/", 3, []])
def test_what_is_no_table_is_told(given: object) -> None:
    with pytest.raises(TableError, match="this is no table of claims"):
        report.place(given)  # type: ignore[arg-type]
