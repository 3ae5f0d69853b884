"""What the marks put on the axes that they are given."""

from __future__ import annotations

from itertools import pairwise

import pytest
from made_up import factor, gain, level, table
from matplotlib.figure import Figure
from matplotlib.text import Text

from benchclaims.report import change_forest, chart, dumbbell, forest, network, spread, task_metric_map
from benchclaims.report import drawn as drawn_bytes
from benchclaims.report.marks.glyphs import HALF, TIP
from benchclaims.report.measure import drawable
from benchclaims.report.names import paper_names
from benchclaims.report.request import request
from benchclaims.report.style import LIGHT, LINE


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


def tips(ax):
    """How far each triangle's tip is from its flat side, in points, to the right, row by row."""
    bounds = [line for line in ax.lines if line.get_gid() == "bound"]
    bounds.sort(key=lambda line: line.get_ydata()[0])
    return [line.get_marker().vertices[1, 0] for line in bounds]


def test_a_range_is_a_bar_and_a_bound_a_triangle_from_its_value(ax):
    forest(table([factor(2, 4), factor(5, qualifier="at-least"), factor(6, qualifier="up-to")]), ax)
    assert drawn(ax, "range") == [(2, 4)]
    assert drawn(ax, "bound") == [(6,), (5,)]
    assert tips(ax) == [-TIP, TIP]
    assert drawn(ax, "value") == [(2,), (4,)]


@pytest.mark.parametrize("value", [1.02, 1.05, 1.2])
def test_a_bound_near_no_effect_is_as_long_as_any_other(ax, value):
    forest(table([factor(value, qualifier="up-to"), factor(50)]), ax)
    assert tips(ax)[0] == -TIP


def test_a_bound_on_a_loss_points_to_no_effect(ax):
    change_forest(table([gain(-2, qualifier="at-most"), gain(300)]), ax)
    assert tips(ax)[0] == TIP


def test_a_range_of_best_cases_has_a_triangle_at_either_end(ax):
    forest(table([factor(2, 4, "up-to")]), ax)
    assert drawn(ax, "bound") == [(2,), (4,)]
    assert drawn(ax, "value") == []


def test_about_has_a_halo_and_an_average_is_a_diamond(ax):
    forest(table([factor(3, qualifier="approx"), factor(2, qualifier="average")]), ax)
    about, average = (line for line in ax.lines if line.get_gid() == "value")
    assert drawn(ax, "about") == [(3,)]
    assert (about.get_marker(), average.get_marker()) == ("o", "D")


def test_only_a_baseline_is_hollow(ax):
    hedges = ["exact", "approx", "average", "up-to"]
    dumbbell(table([level(2 + place, 9, qualifier=hedge) for place, hedge in enumerate(hedges)]), ax)
    hollow = {line.get_gid() for line in ax.lines if line.get_markerfacecolor() == LIGHT.surface}
    assert hollow == {"baseline"}


def test_ticks_stay_between_the_ends_of_the_axis_or_nearly_so(ax):
    forest(table([factor(value) for value in (0.001, 1.0, 99.0)]), ax)
    ax.figure.canvas.draw()
    box = ax.get_window_extent()
    for label in ax.get_xticklabels():
        assert box.x0 - 9 <= label.get_window_extent().x0
        assert label.get_window_extent().x1 <= box.x1 + 9


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


def test_a_spread_shows_every_factor_and_the_median_of_five_papers(ax):
    few = [factor(3, metric="latency"), factor(5, metric="latency")]
    many = [factor(value, paper_id=f"p{place % 5}") for place, value in enumerate((1, 2, 4, 8, 16, 4))]
    spread(table([*many, *few]), ax)
    assert sorted(x for (x,) in drawn(ax, "value")) == pytest.approx([1, 2, 3, 4, 4, 5, 8, 16])
    assert drawn(ax, "median") == [pytest.approx((4, 4))]
    assert [text for text in words(ax) if "median" in text] == ["median 4×"]


def test_signs_that_would_cover_each_other_stay_in_their_own_row_of_a_spread(ax):
    values = enumerate((2, 2.01, 2.02, 3, 30))
    crowded = [factor(value, paper_id=f"p{place}") for place, value in values]
    below = [claim | {"metric": "cost"} for claim in crowded]
    spread(table([*crowded, *below]), ax)
    heights = sorted(line.get_ydata()[0] for line in ax.lines if line.get_gid() == "value")
    rows = heights[:5], heights[5:]
    least = min(high - low for row in rows for low, high in pairwise(sorted(set(row))))
    assert all(len(set(row)) == 3 for row in rows)
    assert rows[1][0] - rows[0][-1] > least
    assert least * LINE > 2 * HALF  # no sign covers another
    bars = sorted(tuple(line.get_ydata()) for line in ax.lines if line.get_gid() == "median")
    assert all(bar[0] < row[0] - 0.5 and row[-1] + 0.5 < bar[1] for bar, row in zip(bars, rows, strict=True))
    assert min(line.get_zorder() for line in ax.lines if line.get_gid() == "value") > max(
        line.get_zorder() for line in ax.lines if line.get_gid() == "median"
    )


def test_a_spread_shows_ranges_and_bounds_as_any_chart_does(ax):
    spread(table([factor(2, 6), factor(4, qualifier="up-to")]), ax)
    assert drawn(ax, "range") == [(2, 6)]
    assert drawn(ax, "bound") == [(4,)]


def test_the_map_shows_counts(ax, mixed):
    task_metric_map(mixed, ax)
    assert {"4", "Pruning"} <= words(ax)


def test_dollars_in_names_are_no_formulas(ax):
    forest(table([factor(2, title="A $x and $y story", subject=None)]), ax)
    ax.figure.canvas.draw()


def test_a_paper_whose_name_the_font_cannot_write_goes_by_its_id_and_nothing_warns(recwarn):
    frame = table([factor(2, title="模型压缩: a study", subject=None, baseline="基线"), factor(3), factor(4)])
    frame.loc[frame["subject"].notna(), ["paper_id", "title"]] = ["2402.00002", "Other: Words"]
    assert paper_names(frame) == {"2401.00001": "2401.00001", "2402.00002": "Other"}
    assert drawn_bytes(frame, "factors", form="png")
    assert [str(one.message) for one in recwarn if "Glyph" in str(one.message)] == []


def test_a_line_to_a_better_baseline_is_dashed_and_baselines_stand_by_their_lines(ax):
    claims = [factor(0.5 + place, baseline=f"System-{place}", paper_id=f"p{place}") for place in range(3)]
    network(table(claims), ax)
    edges = [line for line in ax.lines if line.get_gid() == "edge"]
    assert sorted(line.get_linestyle() for line in edges) == ["-", "-", "--"]
    assert all(line.get_ydata()[0] == pytest.approx(line.get_ydata()[1], abs=0.5) for line in edges)


def test_letters_that_the_font_lacks_are_left_out_and_said_to_be():
    known = {"subject": "快模型", "baseline": "北京 模型-2", "datasets": "数据集"}
    claims = [factor(2 + n, paper_id=f"p{n}", **known) for n in range(3)]
    words = [text.get_text() for text in chart(table(claims), "factors").findobj(Text)]
    assert all(map(drawable, words))
    assert "inference speed ↑, […] on […] vs. […]-2" in words
    assert "[…] stands for letters that the font of the charts lacks." in " ".join(words)
    assert "[…]" not in request(table(claims), "map").reading()
    assert "[…]" not in request(table([factor(2), factor(3), factor(4)]), "factors").reading()
