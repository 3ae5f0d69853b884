"""What has to be said of how a chart is read beyond its lead, because of the claims that it shows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from benchclaims.report import leads
from benchclaims.report.comparable import records
from benchclaims.report.measure import drawable
from benchclaims.report.units import CONVERTED, SHARES
from benchclaims.report.wording import factor_label
from benchclaims.table.plain import plain

if TYPE_CHECKING:
    import pandas as pd

LEVELS = ("scores", "task", "measured")
"""Kinds of chart that have axes of levels."""
BRIEF = ("map", "spread", "time")
"""Kinds of chart without words of the texts."""


def further(kind: str, shown: pd.DataFrame) -> Iterator[str]:
    """The sentences that a chart of a kind needs for the claims that it shows."""
    if kind in ("factors", "task") and bracketed(shown):
        yield leads.BRACKETS
    if kind in LEVELS and fractions(shown):
        yield leads.FRACTIONS
    if kind in (*LEVELS, "changes") and converted(shown):
        yield leads.CONVERTED
    if words := leads.unnamed(shown["metric"]):
        yield words
    if kind not in BRIEF and not printed_whole(shown):
        yield leads.LACKING


def printed_whole(shown: pd.DataFrame) -> bool:
    """Whether the font of the charts has all letters of what rows say."""
    columns = ("subject", "baseline", "dataset_names")
    texts = (text for name in columns for text in shown[name].dropna().unique())
    return all(drawable(plain(text)) for text in texts)


def bracketed(shown: pd.DataFrame) -> bool:
    """Whether a value is shown with the words that it was made from in brackets."""
    return any("(" in factor_label(claim) for claim in records(shown[shown["kind"] == "factors"]))


def fractions(shown: pd.DataFrame) -> bool:
    """Whether a fraction of 1 is shown on an axis of per cent."""
    return any(
        claim["x_unit"] == "percent" and claim["unit"] == "point" and claim["x_high"] != claim["high"]
        for claim in records(shown[shown["kind"] == "scores"])
    )


def converted(shown: pd.DataFrame) -> bool:
    """Whether an amount is shown on an axis of another unit than its own (512 MB in GB)."""
    there = shown[shown["kind"].isin(CONVERTED) & ~shown["x_unit"].isin(SHARES)]
    return bool((there["unit"] != there["x_unit"]).any())
