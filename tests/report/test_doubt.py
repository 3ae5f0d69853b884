"""Readings that are likelier wrong than right set no range and are on no chart, unless they are asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from made_up import factor, gain, level, measured, table
from matplotlib.figure import Figure

from benchclaims.errors import UsageError
from benchclaims.report import forest, left_out, place, task_metric_map, write
from benchclaims.report.comparable import all_factors, crowded
from benchclaims.report.doubt import DOUBTFUL
from benchclaims.report.request import KINDS, request
from benchclaims.report.scope import Scope
from benchclaims.report.sheets import glance_sheet
from benchclaims.report.site import write as write_site
from benchclaims.report.summary import summary

ALL = Scope(min_confidence=0)
WRONG = {"paper_id": "wrong", "confidence": 0.22, "date": "2024-03-01"}


@pytest.fixture
def frame():
    sure = [factor(one, paper_id=f"p{one}", date=f"2024-0{one}-05") for one in (2, 3, 4, 5, 6)]
    quality = [gain(one, confidence=0.55) for one in (1, 2, 3)]
    return table([*sure, *quality, factor(0.15, **WRONG), gain(-40, **WRONG), level(9.0, 1.0, **WRONG)])


@pytest.mark.parametrize(
    ("known", "out"),
    [
        ({"confidence": 0.49}, True),
        ({"confidence": 0.5}, False),
        ({"confidence": 0.49, "status": "reviewed"}, False),
    ],
)
def test_a_reading_below_one_half_that_nobody_reviewed_has_no_axis(known, out):
    placed = place(table([factor(2.0, **known)]))
    assert (placed["reason"].tolist() == [DOUBTFUL]) == out
    assert place(table([factor(2.0, **known)]), min_confidence=0)["kind"].tolist() == ["factors"]


def test_a_table_remembers_whether_all_readings_were_placed(frame):
    assert len(all_factors(crowded(place(frame)))) == 5
    assert len(all_factors(crowded(place(frame, 0)))) == 6
    assert list(left_out(place(frame))["reason"]).count(DOUBTFUL) == 3
    reviewed = place(frame).assign(status="reviewed")
    assert len(all_factors(reviewed)) == 6


@pytest.mark.parametrize("kind", ["factors", "spread", "map", "time", "changes"])
def test_a_chart_leaves_them_out_and_says_so(kind, frame):
    made, whole = request(frame, kind), request(frame, kind, scope=ALL)
    assert "wrong" not in set(made.shown["paper_id"])
    assert DOUBTFUL in made.caption()
    assert "wrong" in set(whole.shown["paper_id"])
    assert DOUBTFUL not in whole.caption()


def test_they_set_no_range_and_no_median(frame):
    assert "of 5 claims in 5 papers" in request(frame, "factors").fact
    assert "of 6 claims in 6 papers" in request(frame, "factors", scope=ALL).fact
    sheet = glance_sheet(crowded(place(frame)), {paper: paper for paper in frame["paper_id"]})
    rows = {row[0]: row for row in sheet.rows}
    assert rows["Speed and time"][1:3] == ["5", "5"]


def test_what_others_measured_of_them_is_left_out_with_the_reason():
    claims = [
        {**claim, "confidence": 0.4} if place_ == 0 else claim for place_, claim in enumerate(measured())
    ]
    assert DOUBTFUL in request(table(claims), "measured").left()


def test_a_chart_of_nothing_else_says_how_to_draw_them():
    only = table([factor(2.0, confidence=0.3)])
    with pytest.raises(UsageError, match="1 claim likelier wrong than right") as refused:
        request(only, "factors")
    assert "min_confidence=0" in str(refused.value)
    with pytest.raises(UsageError, match="likelier wrong than right"):
        request(only, "map")
    assert len(request(only, "factors", scope=ALL).shown) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_but_doubtful_readings_never_ends_in_a_traceback(kind, frame):
    with pytest.raises(UsageError):
        request(frame.assign(confidence=0.1), kind)


def test_marks_leave_them_out_as_well(frame):
    ax = Figure(figsize=(8, 4)).subplots()
    task_metric_map(frame, ax)
    words = {text.get_text() for text in ax.texts}
    assert "5" in words
    with pytest.raises(UsageError):
        forest(frame[frame.paper_id == "wrong"], Figure().subplots())
    forest(place(frame[frame.paper_id == "wrong"], min_confidence=0), Figure().subplots())


def test_the_page_says_that_they_are_left_out_and_lists_them(frame, tmp_path: Path, undrawn):
    write(frame, tmp_path, formats=["png"])
    page = (tmp_path / "README.md").read_text("utf-8")
    assert (
        "made them, 3 of them likelier wrong than right (a confidence below 0.5), which "
        "are in no chart, median or count below."
    ) in page
    assert f"- 3 claims {DOUBTFUL}" in page
    assert DOUBTFUL in (tmp_path / "tables/left-out.csv").read_text("utf-8")
    assert "wrong" in (tmp_path / "tables/claims.csv").read_text("utf-8")
    assert "wrong" not in (tmp_path / "tables/overview-factors.csv").read_text("utf-8")
    write(frame, tmp_path, formats=["png"], min_confidence=0)
    page = (tmp_path / "README.md").read_text("utf-8")
    assert "in no chart" not in page
    assert DOUBTFUL not in page


def test_the_one_page_leaves_them_out(frame):
    page = summary(frame, form="svg")
    assert page != summary(frame, form="svg", scope=ALL)
    assert b"likelier wrong" in page


def test_the_site_keeps_them_in_its_table(frame, tmp_path: Path):
    write_site(frame, tmp_path / "site")
    assert "wrong" in (tmp_path / "site/data/claims.csv").read_text("utf-8")
    assert DOUBTFUL in (tmp_path / "site/method.html").read_text("utf-8")
