"""What captions and tables tell of factors: a median of enough papers about one thing, else the range."""

from __future__ import annotations

import pytest
from made_up import factor, gain, level, table

from benchclaims.report.comparable import place
from benchclaims.report.facts import MEDIAN, extreme
from benchclaims.report.marks.spread import spread_lines
from benchclaims.report.names import paper_names
from benchclaims.report.plan import plan
from benchclaims.report.request import request
from benchclaims.report.sheets import MIDDLE, glance_sheet


def of_papers(values, number, **known):
    """Factors, by turns of so many papers."""
    return [factor(value, paper_id=f"p{at % number}", **known) for at, value in enumerate(values)]


def told(claims):
    frame = place(table(claims))
    return extreme(frame, paper_names(frame)).partition(";")[0].partition(", of ")[0]


def test_a_caption_the_overview_and_the_glance_tell_one_median():
    claims = [*of_papers((0.5, 0.8, 1.2, 2, 10, 30), 5), factor(20, qualifier="up-to")]
    frame = place(table(claims))
    (line,) = [line for line in spread_lines(frame) if line.claim]
    assert line.value == "median 2.78×"
    median = "2.78× (of 7 claims, 1 of them a best case, in 6 papers)"
    assert f"{MEDIAN} is {median}; the largest: 30×" in extreme(frame, paper_names(frame))
    sheet = glance_sheet(frame, paper_names(frame))
    assert sheet.rows[0][sheet.heads.index(MIDDLE)] == median


@pytest.mark.parametrize(
    ("claims", "words"),
    [
        (of_papers((1, 2, 3, 4, 5, 6), 4), "The stated factors range from 1× to 6×"),
        (of_papers((2, 3, 4, 5), 4), "The stated factors range from 2× to 5×"),
        (of_papers((2, 3, 4), 3) + of_papers((5, 6), 2, metric="memory"),
         "The stated factors range from 2× to 6×"),
        (of_papers((2, 3, 4), 5) + of_papers((5, 6, 7, 8, 9), 5, metric="latency"),
         f"{MEDIAN} is 5.29× (of 8 claims in 5 papers)"),
        ([factor(2)], "The only stated factor: 2×"),
    ],
)  # fmt: skip
def test_a_median_is_of_five_papers_about_one_aspect_else_there_is_the_range(claims, words):
    assert told(claims) == words


def test_a_sentence_that_lists_factors_weighs_no_more_in_a_median_than_one_that_states_one():
    listed = [factor(value, paper_id="list") for value in (3, 14, 18, 26)]
    rest = of_papers((1.5, 2, 2.5, 3), 4)
    frame = place(table([*listed, *rest]))
    (line,) = [line for line in spread_lines(frame) if line.claim]
    assert (line.detail, line.value) == ("inference speed ↑ (8 in 5)", "median 2.5×")
    assert told([*listed, *rest]) == f"{MEDIAN} is 2.5× (of 8 claims in 5 papers)"


def test_the_glance_gives_the_range_where_there_is_no_median():
    frame = place(table([factor(2), factor(5), factor(4)]))
    sheet = glance_sheet(frame, paper_names(frame))
    assert sheet.rows[0][sheet.heads.index(MIDDLE)] == "range 2× to 5× (of 3 claims in 1 paper)"


def test_changes_for_the_better_say_that_they_are_claims_and_of_how_many_papers():
    claims = [gain(2, paper_id="a"), gain(3, paper_id="a"), gain(-1, paper_id="b")]
    frame = place(table(claims))
    sheet = glance_sheet(frame, paper_names(frame))
    assert sheet.rows[0][-1] == "2 of 3 claims in 2 papers"
    assert "For the better: 2 of 3 claims in 2 papers." in request(table(claims), "changes").caption()


def test_a_median_is_said_to_be_of_all_where_rows_are_left_out():
    claims = of_papers([1.1 + at / 10 for at in range(90)], 90)
    assert "(of all 90 claims in 90 papers); the largest" in request(table(claims), "factors").caption()
    assert "(of 70 claims in 70 papers); the largest" in request(table(claims[:70]), "factors").caption()


def test_charts_of_factors_say_that_these_are_the_ones_that_texts_state():
    of_levels = level(45, 720, metric="training-time", unit="min") | {"factor_low": 16.0, "factor_high": 16.0}
    frame = place(table([*of_papers((2, 3, 4), 3), of_levels | {"family": "efficiency"}]))
    spread = next(chart for chart in plan(frame, paper_names(frame)) if chart.kind == "spread")
    assert "stated as a factor" in spread.title
    assert "of two levels (720 → 45 min) no factor is made here" in spread.lead
    assert "The stated factors range from 2× to 4×" in spread.caption()
    assert "Largest stated factor" in glance_sheet(frame, paper_names(frame)).heads
