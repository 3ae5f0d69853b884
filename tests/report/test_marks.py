"""What the marks put on the axes that they are given."""

from __future__ import annotations

import pytest
from made_up import factor, gain, level, table
from matplotlib.figure import Figure

from benchclaims.report import change_forest, dumbbell, forest, spread, task_metric_map
from benchclaims.report.style import LIGHT


@pytest.fixture
def ax():
    return Figure(figsize=(6, 4)).add_subplot()


def drawn(ax, what):
    """The x data of all lines with that mark, row by row."""
    lines = [line for line in ax.lines if line.get_gid() == what]
    return [tuple(line.get_xdata()) for line in sorted(lines, key=lambda line: line.get_ydata()[0])]


def words(ax):
    return {text.get_text() for text in ax.texts}


def test_a_forest_has_a_log_axis_with_one_in_it(ax):
    assert forest(table([factor(2), factor(0.5), factor(30)]), ax) is ax
    assert ax.get_xscale() == "log"
    assert ax.get_xlim()[0] < 0.5
    assert ax.get_xlim()[1] > 30
    assert drawn(ax, "value") == [(30,), (2,), (0.5,)]


def test_a_range_is_a_bar_and_a_bound_an_open_arrow(ax):
    forest(table([factor(2, 4), factor(5, qualifier="at-least"), factor(6, qualifier="up-to")]), ax)
    assert drawn(ax, "range") == [(2, 4)]
    assert drawn(ax, "open") == [(6,), (5,)]
    arrows = [line.get_marker().vertices[1, 0] for line in ax.lines if line.get_gid() == "open"]
    assert arrows[0] < 0 < arrows[1]


def test_an_up_to_arrow_never_points_beyond_no_effect(ax):
    forest(table([factor(1.05, qualifier="up-to"), factor(50)]), ax)
    arrow = next(line for line in ax.lines if line.get_gid() == "open")
    assert abs(arrow.get_marker().vertices[1, 0]) < 15


def test_about_is_hollow_and_an_average_a_diamond(ax):
    forest(table([factor(3, qualifier="approx"), factor(2, qualifier="average")]), ax)
    about, average = (line for line in ax.lines if line.get_gid() == "value")
    assert about.get_markerfacecolor() == LIGHT.surface
    assert average.get_marker() == "D"


def test_better_and_worse_have_their_colours(ax):
    change_forest(table([gain(2), gain(-1)]), ax)
    dots = {line.get_xdata()[0]: line.get_markeredgecolor() for line in ax.lines if line.get_gid() == "value"}
    assert dots == {2: LIGHT.better, -1: LIGHT.worse}


def test_a_dumbbell_goes_from_the_baseline_to_the_claim(ax):
    dumbbell(table([level(2.7, 4.1), level(3.0)]), ax)
    assert drawn(ax, "baseline") == [(4.1,)]
    assert drawn(ax, "gain") == [(4.1, 2.7)]
    assert {"4.1 → 2.7", "CIFAR-10"} <= words(ax)


def test_rows_name_paper_metric_baseline_and_value(ax):
    forest(table([factor(2, datasets="GLUE")]), ax)
    assert {"Swift", "2×"} <= words(ax)
    assert "vs. Slow" in " ".join(words(ax))
    assert "GLUE" in " ".join(words(ax))


def test_a_spread_shows_every_factor_and_the_median(ax):
    spread(table([factor(2), factor(4), factor(8)]), ax)
    assert sorted(x for (x,) in drawn(ax, "value")) == pytest.approx([2, 4, 8])
    assert drawn(ax, "median")[0] == pytest.approx((4, 4))


def test_the_map_shows_counts(ax, mixed):
    task_metric_map(mixed, ax)
    assert {"4", "Pruning"} <= words(ax)


def test_dollars_in_names_are_no_formulas(ax):
    forest(table([factor(2, title="A $x and $y story", subject=None)]), ax)
    ax.figure.canvas.draw()
