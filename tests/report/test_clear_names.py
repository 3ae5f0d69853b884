"""Names in a plane stand clear of lines of no effect, of rings around signs, of where an axis is cut."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from made_up import factor, table
from matplotlib.backends.backend_agg import FigureCanvasAgg

from benchclaims import api
from benchclaims.report.labels import led
from benchclaims.report.look import Look
from benchclaims.report.marks.glyphs import DOT, HALO
from benchclaims.report.request import request
from benchclaims.report.style import applied

CLAIMS = Path(__file__).parents[2] / "claims"
NONE = {"time": (None, 1.0), "tradeoff": (1.0, 0.0)}
"""Where on either axis there is no effect."""


def drawn(frame, kind, width):
    """The planes of a chart, with the boxes of what is written in them, in pixels of a point."""
    with applied():
        figure = request(frame, kind).figure(Look(width=width))
        figure.set_dpi(72)
        renderer = FigureCanvasAgg(figure).get_renderer()
        figure.draw_without_rendering()
    return [
        (ax, [(text.get_text(), text.get_window_extent(renderer)) for text in ax.texts if effects(text)])
        for ax in figure.axes
        if ax.axison
    ]


def effects(text):
    """Names have a ground of their own, by which they are told from the words along the axes."""
    return bool(text.get_path_effects())


@pytest.mark.parametrize("width", ["page", "column"])
@pytest.mark.parametrize("kind", NONE)
def test_no_name_of_the_repository_stands_on_a_line_of_no_effect(kind, width):
    upright, level = NONE[kind]
    planes = drawn(api.load(CLAIMS), kind, width)
    assert sum(len(names) for _, names in planes) > 4
    for ax, names in planes:
        for name, box in names:
            x, y = ax.transData.transform((ax.get_xlim()[0] if upright is None else upright, level))
            assert not box.y0 < y < box.y1, name
            assert upright is None or not box.x0 < x < box.x1, name


def test_a_name_near_no_effect_gives_way_to_its_line():
    claims = [
        factor(1.02 + at / 50, paper_id=f"2{at}", title=f"System{at}: x", date=f"2024-0{at + 1}-01")
        for at in range(6)
    ]
    for ax, names in drawn(table(claims), "time", "page"):
        assert names
        rule = ax.transData.transform((ax.get_xlim()[0], 1.0))[1]
        assert [name for name, box in names if box.y0 < rule < box.y1] == []


def test_a_line_may_lead_to_a_name_across_a_rule_that_the_name_may_not_stand_on():
    rule = (0.0, 18.0, 100.0, 22.0)
    ((spot, _),) = led([(50, 26)], ["name"], (100, 34), [(0, 27, 100, 34)], [rule])
    assert spot[1] < 18.0
    assert led([(50, 26)], ["name"], (100, 34), [(0, 27, 100, 34), rule]) == [None]


def test_a_name_stands_outside_the_ring_of_its_sign():
    known = {"date": "2024-01-01", "paper_id": "1", "title": "Ringed: x"}
    later = [factor(9, paper_id=f"2{at}", title=f"S{at}: x", date=f"2024-0{at}-01") for at in range(4, 8)]
    claim = factor(3, qualifier="approx", **known)
    ((ax, names),) = drawn(table([claim, *later]), "time", "page")
    (box,) = [box for name, box in names if name == "Ringed"]
    dots = [line for line in ax.lines if line.get_gid() == "value"]
    spots = [ax.transData.transform((line.get_xdata()[0], line.get_ydata()[0])) for line in dots]
    x, y = min(spots, key=lambda spot: spot[0])
    across = max(box.x0 - x, x - box.x1)
    up = max(box.y0 - y, y - box.y1)
    assert max(across, up) >= DOT * HALO / 2


@pytest.mark.parametrize("width", ["page", "column"])
def test_the_strokes_of_a_cut_axis_stand_above_its_labels(width):
    for ax, _ in drawn(api.load(CLAIMS), "time", width):
        foot = ax.transAxes.transform((0.0, 0.0))[1]
        labels = [label.get_window_extent() for label in ax.get_xticklabels()]
        assert any(line.get_gid() == "cut" for line in ax.lines)
        assert all(box.y1 <= foot - 4.0 for box in labels)


@pytest.mark.parametrize("width", ["page", "column"])
def test_systems_on_the_right_of_a_network_are_not_read_as_one(width):
    systems = ["Alpha-First Beta-Second Gamma-Third", "Delta", "Epsilon-First Zeta-Second Eta-Third"]
    claims = [factor(2 + at, paper_id="1", baseline=name) for at, name in enumerate(systems)]
    claims += [factor(5, paper_id="2", title="Two: x", baseline="Delta")]
    with applied():
        figure = request(table(claims), "baselines").figure(Look(width=width))
    (ax,) = [ax for ax in figure.axes if any(line.get_gid() == "edge" for line in ax.lines)]
    lines = sorted(text.xy[1] for text in ax.texts if text.xy[0] == 1.0)
    steps = sorted(after - before for before, after in pairwise(lines))
    within = len(lines) - len(systems)
    assert steps[:within] == pytest.approx([1.0] * within)
    assert min(steps[within:]) > 1.3


def test_no_rule_shows_between_the_lines_of_a_text_that_stands_on_the_plot():
    """In a column the words of a row stand above its signs, across the grid and the line of no effect."""
    with applied():
        figure = request(api.load(CLAIMS), "factors", metric="inference-speed").figure(Look(width="column"))
        figure.set_dpi(72)
        renderer = FigureCanvasAgg(figure).get_renderer()
        figure.draw_without_rendering()
    (ax,) = [ax for ax in figure.axes if ax.axison]
    left = [text for text in ax.texts if text.xy[0] == 0.0 and text.get_bbox_patch()]
    texts = sorted(left, key=lambda text: text.xy[1])
    pairs = [(one, other) for one, other in pairwise(texts) if other.xy[1] - one.xy[1] < 1.1]
    assert len(pairs) >= 6
    for one, other in pairs:
        ground = other.get_bbox_patch().get_window_extent(renderer)
        assert one.get_bbox_patch().get_window_extent(renderer).y0 <= ground.y1
        assert ground.y1 <= one.get_window_extent(renderer).y0 + 0.5
