"""A correction in a frame is drawn as what it makes, or refused; never as what was there before."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd
import pytest

import benchclaims as bc
from benchclaims.errors import TableError
from benchclaims.model import Claim, Measurement, Paper, TrackedClaim
from benchclaims.model import Entry as Kept
from benchclaims.table import derived, frame, read_csv, render, validate

CLAIMS = bc.load(Path(__file__).parents[2] / "claims")
ONE = CLAIMS[(CLAIMS.paper_id == "2305.02538") & (CLAIMS.value_text == "5.6 times")]


def corrected(**cells: Any) -> pd.DataFrame:
    return ONE.assign(**cells)


def test_the_table_of_claim_files_is_what_its_columns_make() -> None:
    pd.testing.assert_frame_equal(validate(CLAIMS), CLAIMS)
    pd.testing.assert_frame_equal(derived(CLAIMS), CLAIMS)
    pd.testing.assert_frame_equal(validate(CLAIMS.iloc[3:9]), CLAIMS.iloc[3:9])


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        ({"low": 50.0, "high": 50.0}, "factor_low: found 5.6, expected 50.0, as the row's other columns"),
        ({"direction": "increase"}, "improvement: found 'better', expected 'worse'"),
        ({"unit": "percent"}, "base_unit: found 'x', expected 'percent'"),
        ({"metric": "accuracy"}, "aspect: found 'size', expected 'accuracy'"),
        ({"form": "change", "unit": "percent"}, "basis: found nothing, expected 'relative'"),
    ],
)
def test_what_a_correction_leaves_behind_is_refused_and_derived_anew(
    cells: dict[str, Any], found: str
) -> None:
    with pytest.raises(TableError) as caught:
        bc.chart(corrected(**cells))
    assert found in str(caught.value)
    assert "derive them anew: benchclaims.table.derived(claims)" in str(caught.value)
    anew = derived(corrected(**cells))
    assert {name: anew[name].item() for name in cells} == cells
    pd.testing.assert_frame_equal(validate(anew), anew)


def test_a_verdict_is_that_on_the_corrected_claim() -> None:
    made = Claim("It is 2x faster.", "2x", 6, 8, 2, 2, "x", "ratio", "increase", "exact", "speed")
    tracked = TrackedClaim("p#0000000a", made, measurements=(Measurement(2.0, "x"),))
    table = frame([Kept(Paper("p", "On x", ""), (tracked,))])
    assert table.verdict.item() == "reproduced"
    wrong = table.assign(low=4.0, high=4.0)
    with pytest.raises(TableError, match="verdict: found 'reproduced', expected 'not-reproduced'"):
        validate(wrong)
    assert derived(wrong).verdict.item() == "not-reproduced"
    assert derived(wrong).measured.item() == 2.0


def test_a_name_that_was_corrected_is_spelt_anew() -> None:
    assert derived(corrected(baseline="the FooNet"))["baseline_name"].item() == "FooNet"


def test_a_file_that_holds_other_derived_columns_can_be_read_and_mended() -> None:
    written = str(render(corrected(low=50.0, high=50.0), "csv"))
    assert derived(read_csv(written)).factor_low.item() == 50.0
