"""What is given to be placed: a table of claims, whether it was placed before or not."""

from __future__ import annotations

import pandas as pd
import pytest
from made_up import factor, gain, table

from benchclaims.errors import TableError
from benchclaims.report import place

CLAIMS = table([factor(2), gain(1)])


def test_what_is_placed_is_placed_anew() -> None:
    placed = place(CLAIMS)
    assert place(placed).equals(placed)


@pytest.mark.parametrize("frame", [CLAIMS.drop(columns="status"), pd.DataFrame({"claim_id": ["a"]})])
def test_what_is_no_table_of_claims_is_refused(frame: pd.DataFrame) -> None:
    with pytest.raises(TableError, match=r"no table of claims: it has no '\w+'.*benchclaims\.load"):
        place(frame)
