"""The charts of all claims at a glance: factors, shares of quality that are kept, counts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from benchclaims.report import leads
from benchclaims.report.charts import Chart, about, keys_of, without
from benchclaims.report.comparable import kept, records
from benchclaims.report.counted import uncounted
from benchclaims.report.facts import extreme
from benchclaims.report.marks.map import map_keys, map_panel
from benchclaims.report.marks.spread import spread_keys
from benchclaims.report.names import task_words
from benchclaims.report.panels import kept_part, panels, spread_part
from benchclaims.report.thin import thinned
from benchclaims.table.aspects import OTHER, Aspect

if TYPE_CHECKING:
    import pandas as pd


def spread_chart(shown: pd.DataFrame, missing: pd.DataFrame, names: Mapping[str, str]) -> Chart:
    """Every factor on one axis, a line a metric."""
    return Chart(
        "overview-factors", "spread", "overview",
        "How many times better papers claim to be than their baselines, stated as a factor, by metric",
        leads.SPREAD, shown, missing, lambda width: panels([spread_part(shown, width)], width),
        tuple(spread_keys(records(shown))), extreme(shown, names),
    )  # fmt: skip


def map_chart(part: pd.DataFrame) -> Chart:
    """Counts by task and metric, of all claims but those that may be misread or are not of their paper."""
    lost = uncounted(part)
    shown, missing = part[~lost], part[lost].assign(why=part["reason"][lost])
    top = shown["task"].dropna().value_counts().sort_index().sort_values(ascending=False, kind="stable")
    fact = f"Most claims are about {task_words(str(top.index[0]))} ({top.iloc[0]})." if len(top) else ""
    return Chart(
        "overview-map", "map", "overview", "How many claims there are, by metric and task", leads.MAP, shown,
        missing, lambda width: [map_panel(shown, width)], tuple(map_keys(shown)), fact,
    )  # fmt: skip


def kept_chart(
    part: pd.DataFrame, names: Mapping[str, str], topic: Aspect = OTHER, by: str = "metric"
) -> Chart | None:
    """How much of the baseline's quality is kept, grouped."""
    whole = kept(part)
    if whole.empty:
        return None
    shown, cut = thinned(whole)
    everything = topic is OTHER
    return Chart(
        "overview-kept" if everything else f"kept-{topic.id}", "kept", "overview" if everything else topic.id,
        "Share of the baseline's quality kept" if everything
        else f"{about(topic, shown)}: share of the baseline's quality kept",
        leads.KEPT.format(by=by), shown, without(part, whole, cut, "kept"),
        lambda width: panels([kept_part(shown, names, by)], width), keys_of(shown, names),
    )  # fmt: skip
