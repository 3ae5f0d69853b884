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
    "factor_low", "factor_high", "factor_qualifier", "improvement", "x_low", "x_high", "x_from", "x_unit",
    "sense", "n_measured", "measured", "x_measured", "verdict", "tolerance", "role", "status", "confidence",
    "doubts", "value_text", "quote", "url", "claim_id",
)  # fmt: skip
"""The columns of a chart's table: those of the claims, their paper's name and key, the place on the axis."""

OWN = {
    "paper": "the paper's short name, as on the charts",
    "bibkey": "its key in `papers.bib`, empty where nothing is cited",
    "x_low": "its place on the axis: a factor, a change turned so that better is above 0, or a level",
    "x_high": "the same again, or the upper end of a range",
    "x_from": "the baseline's level, of levels only",
    "x_unit": "the unit of its place, one an axis: `x` of factors; fractions and per cent of a share stand "
    "in `percent`, 0.5 s beside milliseconds in `ms`",
    "x_measured": "what others measured, on the same axis",
    "sense": "whether the claim is `better` or `worse` than its baseline, or that is `unknown`",
}
"""What the columns hold that the table of claims does not have."""


def page() -> str:
    """The columns of a report's CSV tables in Markdown, for the documentation."""
    shared = ", ".join(f"`{name}`" for name in COLUMNS if name not in OWN)
    head = f"`claims.csv` and the charts' tables have {shared}, as above, and columns of their own:"
    rows = [f"| `{name}` | {words} |" for name, words in OWN.items()]
    return "\n".join([head, "", "| column | what it holds |", "| --- | --- |", *rows]) + "\n"


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
