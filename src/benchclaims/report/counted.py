"""Which claims are counted in what papers reach, beside those that have an axis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchclaims.report.comparable import MISREAD, results
from benchclaims.report.doubt import is_doubt
from benchclaims.report.whose import CONTESTED, OTHERS

if TYPE_CHECKING:
    import pandas as pd

UNCOUNTED = (MISREAD, OTHERS, CONTESTED)
"""Why a claim is in no count of what papers reach, beside a reading that is not sure enough."""
FOUND = (MISREAD, CONTESTED)
"""Why a claim is left out for what `benchclaims validate` finds."""


def counted(placed: pd.DataFrame) -> pd.DataFrame:
    """The results of placed claims, less readings that are not sure enough: what numbers are told of."""
    found = results(placed)
    return found[~found["reason"].map(is_doubt).astype(bool)]


def uncounted(placed: pd.DataFrame) -> pd.Series[bool]:
    """Which of placed claims no chart counts."""
    return placed["reason"].isin(UNCOUNTED) | placed["reason"].map(is_doubt).astype(bool)
