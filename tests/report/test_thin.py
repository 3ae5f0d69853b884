"""What a chart leaves out for room is chosen by how far it lies from no effect, never by its side."""

from __future__ import annotations

import pytest
from made_up import factor, gain, level, table

from benchclaims.report.comparable import crowded, place
from benchclaims.report.facts import balance
from benchclaims.report.names import paper_names
from benchclaims.report.plan import plan
from benchclaims.report.request import request
from benchclaims.report.thin import NEAR, SAME, thinned


def test_a_crowded_axis_keeps_the_farthest_of_each_paper():
    claims = [factor(1 + i, paper_id=f"p{i % 30}") for i in range(60)]
    kept, rest = thinned(place(table(claims)), most=20)
    assert len(kept) == 20
    assert len(kept) + len(rest) == 60
    assert kept["x_low"].min() == 41
    assert dict(rest["why"].value_counts()) == {SAME: 30, NEAR: 10}


@pytest.mark.parametrize(
    ("near", "far"),
    [
        ([factor(1.1), factor(1.2), factor(0.9)], [factor(4.0), factor(0.2), factor(0.25, 0.9)]),
        ([gain(0.3), gain(-0.5), gain(0.1)], [gain(-6.0), gain(4.0), gain(-3.0, -1.0)]),
    ],
)
def test_what_is_far_stays_on_either_side_of_no_effect(near, far):
    claims = [claim | {"paper_id": f"p{place}"} for place, claim in enumerate([*near, *far])]
    kept, rest = thinned(place(table(claims)), most=3)
    assert sorted(kept["paper_id"]) == ["p3", "p4", "p5"]
    assert set(rest["why"]) == {NEAR}


def test_levels_beside_a_baseline_stay():
    claims = [level(1 + i, 5.0 if i == 7 else float("nan"), paper_id=f"p{i}") for i in range(10)]
    kept, _ = thinned(place(table(claims)), most=3)
    assert 8.0 in set(kept["x_low"])


def many(make, worse, better):
    """90 claims for the better and 40 for the worse, a paper each."""
    values = [better + place / 100 for place in range(90)] + [worse for _ in range(40)]
    return table([make(value, paper_id=f"p{place:03}") for place, value in enumerate(values)])


@pytest.mark.parametrize(("make", "worse", "better"), [(factor, 0.9, 2.0), (gain, -0.1, 2.0)])
def test_a_caption_says_how_many_are_better_and_worse_of_all_and_of_those_left_out(make, worse, better):
    frame = many(make, worse, better)
    made = request(frame, "factors" if make is factor else "changes")
    assert len(made.shown) == 80
    told = "All 130 claims: 90 better and 40 worse; the 50 left out for room: 10 better and 40 worse."
    assert told in made.caption()
    assert made.left() == f"Left out: 50 claims {NEAR} (10 better and 40 worse)."
    placed = crowded(place(frame))
    (task,) = (chart for chart in plan(placed, paper_names(placed)) if chart.kind == "task")
    assert told in task.caption()


def test_losses_that_are_far_are_shown_before_gains_that_are_near():
    made = request(many(factor, 0.1, 2.0), "factors")
    assert (made.shown["sense"] == "worse").sum() == 40


def test_nothing_is_said_of_sides_where_nothing_is_left_out_for_room():
    frame = place(table([factor(2.0), factor(0.5)]))
    assert balance(frame, frame.iloc[:0]) == ""
    assert "left out for room" not in request(table([factor(2.0), factor(0.5)]), "factors").caption()
