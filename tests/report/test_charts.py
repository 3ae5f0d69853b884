"""Charts account for every claim that they could be about: shown, or left out with a reason."""

from __future__ import annotations

import pandas as pd
import pytest
from made_up import gain, table

from benchclaims.report.charts import Chart
from benchclaims.report.comparable import crowded, place, results
from benchclaims.report.marks.key import points
from benchclaims.report.names import paper_names
from benchclaims.report.plan import plan


@pytest.fixture
def charts(mixed: pd.DataFrame) -> list[Chart]:
    placed = crowded(place(mixed))
    return plan(placed, paper_names(placed))


def ids(frame: pd.DataFrame) -> list[str]:
    return sorted(frame["claim_id"])


def test_no_claim_is_both_shown_and_left_out(charts: list[Chart]) -> None:
    assert charts
    for chart in charts:
        assert not set(ids(chart.shown)) & set(ids(chart.missing)), chart.slug
        assert (chart.missing["why"] != "").all(), chart.slug


def test_a_chart_of_an_aspect_or_a_task_accounts_for_all_its_results(
    mixed: pd.DataFrame, charts: list[Chart]
) -> None:
    wanted = results(crowded(place(mixed)))
    column = {"factors": "aspect", "changes": "aspect", "task": "task"}
    for chart in charts:
        if chart.kind in column:
            part = wanted[wanted[column[chart.kind]] == chart.section]
            assert ids(pd.concat([chart.shown, chart.missing])) == ids(part), chart.slug


@pytest.mark.parametrize("kind", ["spread", "map", "tradeoff", "baselines"])
def test_an_overview_accounts_for_all_results(mixed: pd.DataFrame, charts: list[Chart], kind: str) -> None:
    for chart in charts:
        if chart.kind == kind:
            assert ids(pd.concat([chart.shown, chart.missing])) == ids(results(mixed))


def test_the_key_shows_a_bound_on_a_loss_as_the_chart_does() -> None:
    loss = place(table([gain(-2, qualifier="at-most")])).to_dict("records")
    assert points("at-most", loss) == "right"
    assert points("at-least", loss) == "right"
    assert points("up-to", []) == "left"
