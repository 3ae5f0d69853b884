"""Which charts a table of claims gives, in the order of the report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from benchclaims.report.charts import (
    Chart,
    change_chart,
    concat,
    factor_chart,
    papers,
    score_chart,
    without,
)
from benchclaims.report.comparable import LEAST, factors, results, scores
from benchclaims.report.few import few as each_told
from benchclaims.report.lines import by_aspect
from benchclaims.report.measured import measured_chart
from benchclaims.report.names import capital, metric_names
from benchclaims.report.overviews import kept_chart, map_chart, spread_chart
from benchclaims.report.relations import network_chart, time_chart, tradeoff_chart
from benchclaims.report.tasks import task_chart
from benchclaims.report.wording import listed
from benchclaims.table.aspects import BY_ID, Aspect

if TYPE_CHECKING:
    import pandas as pd

FEW = 3
"""Levels of an aspect below this number share a chart with those of other aspects."""
SEVERAL = Aspect("several", "Further metrics", "")
NAMED = 3
"""As many metrics as a title names."""


def plan(placed: pd.DataFrame, names: Mapping[str, str]) -> list[Chart]:
    """All charts of a report on `placed` claims (see `comparable.place`), overview first."""
    charts = overview(placed, names)
    wanted, few = results(placed), []
    for aspect_id, part in by_aspect(wanted):
        for make in (factor_chart, change_chart):
            charts += [chart] if (chart := make(part, names, BY_ID[aspect_id])) else []
        if 0 < len(scores(part)) < FEW:
            few.append(part[part["form"] == "score"])
        elif len(scores(part)):
            charts.append(score_chart(part, names, BY_ID[aspect_id]))
    if few:
        charts.append(score_chart(concat(few, wanted), names, several(concat(few, wanted))))
    for task, part in tasks_by_size(results(placed)):
        if chart := task_chart(part, names, task):
            charts.append(chart)
    return charts


def lone(charts: Sequence[Chart], placed: pd.DataFrame) -> list[Chart]:
    """The charts of tasks that show one paper, which compare nothing; none where each claim is told."""
    if each_told(placed):
        return []
    return [chart for chart in charts if chart.kind == "task" and papers(chart.shown) == 1]


def several(few: pd.DataFrame) -> Aspect:
    """What a chart of the levels of several aspects is about: its metrics, where they are few."""
    metrics = sorted(metric_names(scores(few)).values())
    return replace(SEVERAL, title=capital(listed(metrics))) if len(metrics) <= NAMED else SEVERAL


def tasks_by_size(frame: pd.DataFrame) -> list[tuple[str, pd.DataFrame]]:
    """Parts of `frame` by task, most claims first; claims without a task are in none."""
    parts = [(str(task), part) for task, part in frame.dropna(subset="task").groupby("task", sort=True)]
    return sorted((part for part in parts if part[0]), key=lambda item: (-len(item[1]), item[0]))


def overview(placed: pd.DataFrame, names: Mapping[str, str]) -> list[Chart]:
    """All factors at a glance, and how many claims there are of what."""
    wanted, charts = results(placed), []
    shown = factors(wanted)
    if len(shown) >= LEAST["factors"]:
        charts.append(spread_chart(shown, without(wanted, shown, kind="factors"), names))
    if wanted["metric"].nunique() > 1 and wanted["task"].fillna("").nunique() > 1:
        charts.append(map_chart(wanted))
    for make in (kept_chart, time_chart, tradeoff_chart, network_chart, measured_chart):
        charts += [chart] if (chart := make(wanted, names)) else []
    return charts
