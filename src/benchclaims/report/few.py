"""Where there are few claims, they are told one by one: a list says more than charts of two signs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from benchclaims.report.comparable import records
from benchclaims.report.counted import counted
from benchclaims.report.lines import metric_words
from benchclaims.report.values import value
from benchclaims.table.plain import plain

if TYPE_CHECKING:
    import pandas as pd

FEW = 10
"""Results below which each of them is told."""
HEADS = ("Paper", "Metric", "Claim", "In its words")


def few(placed: pd.DataFrame) -> list[dict[str, Any]]:
    """The results of `placed` in the order of their texts, where there are fewer than `FEW`; else none."""
    wanted = counted(placed)
    return records(wanted.sort_values(["paper_id", "start", "claim_id"])) if len(wanted) < FEW else []


def told(claim: Mapping[str, Any], names: Mapping[str, str]) -> list[str]:
    """One claim under `HEADS`."""
    return [names[claim["paper_id"]], metric_words(claim), value(claim), plain(claim["quote"])]
