"""The file of a table of claims is taken where claim files are, in each format that is written."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

import benchclaims as bc
from benchclaims import api
from benchclaims.errors import TableError

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def claims() -> pd.DataFrame:
    return bc.load(ROOT / "claims" / "2305.02538.yaml")


@pytest.mark.parametrize("ending", ["csv", "jsonl", "parquet"])
def test_a_table_that_was_written_is_loaded_as_it_was(
    ending: str, claims: pd.DataFrame, tmp_path: Path
) -> None:
    written = api.render(claims, ending)  # type: ignore[call-overload]
    path = tmp_path / f"claims.{ending}"
    path.write_bytes(written if isinstance(written, bytes) else written.encode())
    pd.testing.assert_frame_equal(bc.load(path), claims)
    pd.testing.assert_frame_equal(bc.load(str(path)), claims)


def test_the_file_of_a_table_is_drawn_and_reported_as_the_table(claims: pd.DataFrame, tmp_path: Path) -> None:
    path = tmp_path / "claims.parquet"
    claims.to_parquet(path)
    assert bc.chart(path) == bc.chart(claims)
    assert api.chart_texts(path, wanted=[("caption", "text")]) == api.chart_texts(
        claims, wanted=[("caption", "text")]
    )
    assert len(api.report(path, tmp_path / "report", cache=False)) > 3
    assert api.contradictions(path) == [] == api.recompute(path)


@pytest.mark.parametrize("ending", ["csv", "jsonl", "parquet"])
def test_a_table_that_is_missing_or_none_is_told(ending: str, tmp_path: Path) -> None:
    with pytest.raises(TableError, match=r"cannot be read \(No such file or directory\)"):
        bc.load(tmp_path / f"nope.{ending}")
    path = tmp_path / f"other.{ending}"
    path.write_text("a,b\n1,2\n")
    with pytest.raises(TableError, match=r"other columns|no row of JSON lines|no Parquet file") as caught:
        bc.load(path)
    assert str(caught.value).startswith(path.as_posix())
