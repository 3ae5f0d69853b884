"""The tables behind a report: their columns and rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from benchclaims.report.comparable import counts

if TYPE_CHECKING:
    import pandas as pd

    from benchclaims.report.charts import Chart

COLUMNS = (
    "paper_id", "paper", "bibkey", "date", "task", "metric", "better", "form", "direction", "qualifier",
    "low", "high", "unit", "basis", "datasets", "subject", "baseline", "baseline_value",
    "factor_low", "factor_high", "factor_qualifier", "x_low", "x_high", "x_from", "sense",
    "n_measured", "measured", "x_measured", "verdict", "tolerance", "role", "status",
    "value_text", "quote", "url", "claim_id",
)  # fmt: skip
"""The columns of a chart's table: those of the claims, their paper's name and key, the place on the axis."""


def chart_table(chart: Chart, names: Mapping[str, str]) -> pd.DataFrame:
    """The claims that a chart shows, or for a map its counts."""
    if chart.kind == "map":
        return counts(chart.shown).rename_axis(columns=None).reset_index()
    return claim_table(chart.shown, names)


def claim_table(placed: pd.DataFrame, names: Mapping[str, str]) -> pd.DataFrame:
    """Placed claims under `COLUMNS`, in a fixed order; `bibkey` is empty where nothing is cited."""
    table = placed.assign(paper=[names[paper] for paper in placed["paper_id"]])
    table = table if "bibkey" in table else table.assign(bibkey="")
    return table.sort_values(["kind", "axis", "task", "paper_id", "claim_id"])[list(COLUMNS)]
