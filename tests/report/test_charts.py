"""Charts account for every claim that they could be about: shown, or left out with a reason."""

from __future__ import annotations

import pandas as pd
import pytest
from made_up import factor, gain, level, table

from benchclaims.report.axes import kind_of
from benchclaims.report.charts import Chart
from benchclaims.report.comparable import crowded, place, records, results
from benchclaims.report.marks.key import keys
from benchclaims.report.names import paper_names
from benchclaims.report.plan import plan
from benchclaims.report.reading import bracketed
from benchclaims.report.request import chart as drawn_chart
from benchclaims.report.request import request
from benchclaims.report.tasks import said


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


def test_a_chart_of_an_aspect_or_a_task_accounts_for_all_its_results_of_its_kind(
    mixed: pd.DataFrame, charts: list[Chart]
) -> None:
    wanted = results(crowded(place(mixed)))
    column = {"factors": "aspect", "changes": "aspect", "task": "task"}
    for chart in charts:
        if chart.kind in column:
            part = wanted[wanted[column[chart.kind]] == chart.section]
            part = part if chart.kind == "task" else of_kind(part, chart.kind)
            assert ids(pd.concat([chart.shown, chart.missing])) == ids(part), chart.slug


def of_kind(part: pd.DataFrame, kind: str) -> pd.DataFrame:
    """The claims that would stand on axes of a kind."""
    return part[[kind_of(claim) == kind for claim in records(part)]]


@pytest.mark.parametrize(("kind", "axis"), [("spread", "factors"), ("map", ""), ("kept", "kept")])
def test_an_overview_accounts_for_all_results(
    mixed: pd.DataFrame, charts: list[Chart], kind: str, axis: str
) -> None:
    wanted = results(crowded(place(mixed)))
    for chart in charts:
        if chart.kind == kind:
            part = of_kind(wanted, axis) if axis else wanted
            assert ids(pd.concat([chart.shown, chart.missing])) == ids(part)


def test_no_caption_names_a_command(charts: list[Chart]) -> None:
    assert not [chart.slug for chart in charts if "benchclaims" in chart.caption()]


def words(claims: list[dict[str, object]], upright: bool = False) -> list[str]:
    return [key.words for key in keys(place(table(claims)).to_dict("records"), upright)]


def test_the_key_names_every_sign_and_colour_that_stands_in_the_chart_and_no_other() -> None:
    assert words([factor(2)]) == ["the value that a paper states", "blue: better than the baseline"]
    assert words([gain(-2, -3), gain(1, qualifier="average")]) == [
        "the value that a paper states", "a range that a paper states", "an average",
        "blue: better than the baseline", "orange: worse than the baseline",
    ]  # fmt: skip
    assert words([level(2), level(2, 3, qualifier="approx")]) == [
        "the value that a paper states", "about this value",
        "the baseline's value, from which a thin line leads to the paper's",
        "blue: better than the baseline", "grey: the text gives no baseline's value",
    ]  # fmt: skip


def test_the_key_tells_grey_with_a_baseline_from_grey_without() -> None:
    pair = level(2.0, 3.0, metric="other:charm", better="unknown")
    both = {said for said in words([pair, level(4.0)]) if said.startswith("grey")}
    assert both == {
        "grey: the text gives no baseline's value",
        "grey, with a baseline's value: not known to be better or worse",
    }
    assert "grey: the text gives no baseline's value" not in words([pair])


def test_the_key_says_where_a_bound_points_in_this_chart() -> None:
    loss = words([gain(-2, qualifier="at-most")])
    assert loss[0] == "a loss of at most: the value at the flat side, or further right"
    assert words([factor(2, qualifier="up-to"), factor(3, qualifier="at-most")])[0] == (
        "up to (best case) and at most (≤): the value at the flat side, or further left"
    )
    assert words([factor(2, qualifier="at-least")], upright=True)[0] == (
        "at least (≥): the value at the flat side, or further up"
    )


def made(charts: list[Chart], slug: str) -> Chart:
    return next(chart for chart in charts if chart.slug == slug)


def test_a_subtitle_says_what_is_compared_how_much_is_shown_and_left_out(charts: list[Chart]) -> None:
    words = made(charts, "changes-accuracy").subtitle()
    assert "its baseline (what it is compared with)" in words
    assert "further right is better" in words
    assert words.endswith(
        "Shows 3 claims of 3 papers; 2 more claims of accuracy and success are left out (why: below)."
    )
    assert made(charts, "factors-speed").subtitle().endswith("3 papers; none is left out.")


def test_brackets_are_explained_where_they_occur(charts: list[Chart]) -> None:
    words = made(charts, "factors-speed")
    assert ("In brackets behind a value" in words.subtitle()) == bracketed(words.shown)
    assert "In brackets" not in made(charts, "changes-accuracy").subtitle()


def test_the_key_names_a_range_of_bounds() -> None:
    found = words([gain(2, 3, qualifier="up-to")])
    assert "a range of such values, from case to case" in found
    assert "a range that a paper states" not in found


@pytest.mark.parametrize(("number", "who"), [(1, "a paper claims"), (2, "papers claim")])
def test_a_title_counts_one_paper_as_one(number: int, who: str) -> None:
    assert who in said(True, False, number)


def test_a_title_names_the_metric_where_there_is_but_one(charts: list[Chart]) -> None:
    assert made(charts, "scores-likeness").title == "FID: values reached, by data set"
    more = place(table([factor(2), factor(3), factor(2, metric="latency", better="lower")]))
    (chart,) = (chart for chart in plan(more, paper_names(more)) if chart.kind == "factors")
    assert chart.title == "Speed and time: how many times better than the baseline"


def test_performance_is_said_to_be_no_metric() -> None:
    frame = place(table([gain(2, metric="performance"), gain(1, metric="score"), gain(3, metric="score")]))
    (chart,) = (chart for chart in plan(frame, paper_names(frame)) if chart.kind == "changes")
    assert "“Performance” and “score” are the texts' own words: they name no metric." in chart.subtitle()


def test_the_map_and_the_lines_to_baselines_have_a_key(charts: list[Chart]) -> None:
    assert [key.words for key in made(charts, "overview-map").keys] == [
        "1 claim",
        "2 to 3 claims",
        "4 to 7 claims",
    ]
    assert [key.words for key in made(charts, "overview-baselines").keys] == [
        "a paper's claim", "the system that it is compared with (the baseline)",
        "blue: better than the baseline", "orange: worse than the baseline", "dashed: worse",
    ]  # fmt: skip


def test_every_chart_has_a_key(charts: list[Chart]) -> None:
    assert all(chart.keys for chart in charts)


def test_a_bare_chart_is_plot_and_key_alone() -> None:
    frame = table([factor(2), factor(3), factor(4, qualifier="up-to")])
    whole, bare = (drawn_chart(frame, metric="inference-speed", bare=bare) for bare in (False, True))
    texts = {text.get_text() for text in bare.texts}
    assert not any("Left out" in text or "Shows" in text or "how many times" in text for text in texts)
    assert any("how many times" in text.get_text() for text in whole.texts)
    assert len(bare.axes) == len(whole.axes)
    assert bare.get_figheight() < whole.get_figheight()


def test_panels_of_changes_of_several_aspects_are_headed_by_theirs() -> None:
    others = [gain(one, metric=metric) for metric in ("robust-accuracy", "score") for one in (1, 2, 3)]
    several = request(table([gain(1), gain(2), gain(4), *others]), "changes").panels(500.0)
    assert sorted(panel.heading for panel in several) == [
        "Accuracy and success: change in percentage points (pp)",
        "Performance and benchmark scores: change in percentage points (pp)",
        "Robustness and reliability: change in percentage points (pp)",
    ]
    (one,) = request(table([gain(1), gain(2), gain(4)]), "changes").panels(500.0)
    assert one.heading == "Change in percentage points (pp)"
