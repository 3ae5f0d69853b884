"""Changes far beyond all others stand at the end of the axis, and leave it to the others."""

from __future__ import annotations

import pytest
from made_up import gain, table
from matplotlib.figure import Figure

from benchclaims.report import change_forest
from benchclaims.report.marks.key import FAR
from benchclaims.report.request import request

FEW = [gain(value) for value in (0.3, 1.0, 1.6, 2.5, 4.0, -0.4)]


@pytest.fixture
def ax():
    return Figure(figsize=(6, 4)).add_subplot()


def ends(ax, what):
    """The x data of the lines with that mark, in order."""
    return sorted(float(line.get_xdata()[0]) for line in ax.lines if line.get_gid() == what)


@pytest.mark.parametrize("far", [72.0, -72.0])
def test_the_axis_is_that_of_all_but_the_far_one(ax, far):
    change_forest(table([*FEW, gain(far)]), ax)
    low, high = ax.get_xlim()
    assert -2 < low < high < 6
    assert ends(ax, "far") == [pytest.approx(high if far > 0 else low, abs=0.1)]
    assert all(low < x < high for x in ends(ax, "value"))
    assert len(ends(ax, "value")) == 7


def test_a_doubtful_one_stays_hollow_and_a_bound_a_triangle(ax):
    change_forest(table([*FEW, gain(-72, confidence=0.55)]), ax)
    assert [line.get_markerfacecolor() for line in ax.lines if line.get_gid() == "value"].count(
        "#ffffff"
    ) == 1
    other = Figure(figsize=(6, 4)).add_subplot()
    change_forest(table([*FEW, gain(90, qualifier="at-least")]), other)
    assert len(ends(other, "bound")) == 1
    assert ends(other, "bound")[0] < ends(other, "far")[0]


def test_a_range_that_begins_near_goes_to_the_end(ax):
    change_forest(table([*FEW, gain(1.0, 90.0)]), ax)
    (bar,) = (line for line in ax.lines if line.get_gid() == "range")
    assert bar.get_xdata()[0] == 1.0
    assert 1.0 < bar.get_xdata()[1] < ax.get_xlim()[1]
    assert ends(ax, "value").count(1.0) == 2


@pytest.mark.parametrize(
    "claims",
    [
        [*FEW, gain(11.0)],
        [*FEW[:4], gain(90.0)],
        [*FEW, gain(72.0), gain(80.0)],
        [gain(0.001 * 10**place) for place in range(5)],
    ],
)
def test_values_that_are_many_or_not_far_out_stand_where_they_are(ax, claims):
    change_forest(table(claims), ax)
    assert ends(ax, "far") == []
    assert FAR not in {key.words for key in request(table(claims), "changes").keys}


def test_the_key_says_what_the_arrowheads_are():
    keys = [key.words for key in request(table([*FEW, gain(-72)]), "changes").keys]
    assert keys.count(FAR) == 1
