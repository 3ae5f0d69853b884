"""No label of any chart is cut, overlaps another, or lies on a mark."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from made_up import DEFAULTS, factor, gain, judged, level, measured, table
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.text import Text

from benchclaims.model import VERDICTS
from benchclaims.report.comparable import crowded, place
from benchclaims.report.look import Look
from benchclaims.report.names import paper_names
from benchclaims.report.plan import plan
from benchclaims.report.style import applied

LONG = "A Thoroughly Unabbreviated System-With-Hyphens-And-No-End: on names that would not fit"
ONE_WORD = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft"


def many(number):
    """Claims of many papers on a few tasks, with every hedge."""
    return [one_of_many(i) for i in range(number)]


def one_of_many(i):
    """A factor, a gain or a level, from its number."""
    hedges = ["exact", "up-to", "at-least", "at-most", "approx", "average"]
    known = {
        "paper_id": f"24{i:02}.00001",
        "title": f"System{i}: a title",
        "task": ["pruning", "planning", "ocr"][i % 4 % 3],
        "baseline": ["its predecessor", None, "every other system that was ever published"][i % 3],
    }
    if i % 3 == 2:
        return level(2.0 + i, 3.0 + i / 2, **known)
    make = (factor, gain)[i % 3]
    return make(1.1 + i * 0.7, 1.1 + i * (0.7 + i % 2), hedges[i % 6], **known)


TABLES = {
    "one": [level(2.7, 4.1)],
    "two": [level(2.7), level(2.8, datasets="ImageNet")],
    "three": [factor(2), factor(2.01), factor(2.02)],
    "sixty": many(60),
    "long names": [
        factor(2 + i, title=title, subject=title, baseline=title, datasets=title, paper_id=f"p{i}")
        for i, title in enumerate([LONG, ONE_WORD, "x" * 200])
    ],
    "huge": [factor(value) for value in (1e-3, 1.0, 7.0, 1e6, 123456789.0)],
    "tiny": [gain(value) for value in (1e-4, 2e-4, -1e-4, 0.5)],
    "wide scores": [level(value, metric="perplexity") for value in (1.0, 20.0, 123456.0)],
    "equal": [factor(1.0, improvement="better") for _ in range(4)],
    "one-sided": [factor(5, qualifier=way) for way in ("up-to", "at-least", "at-most")]
    + [gain(-5, qualifier=way) for way in ("up-to", "at-least", "at-most")],
    "measured": measured(),
    "much measured": [
        judged({**DEFAULTS, **claim}, claim["low"] * 1e-3 ** (place % 3), verdict, 11)
        for place, (claim, verdict) in enumerate(zip(many(25), VERDICTS * 5, strict=True))
    ],
    "kept": [gain(-value, form="ratio", improvement="unknown", basis=None) for value in (99.5, 80, 0.1)],
    "doubtful": [
        claim | {"confidence": 0.55, "doubts": "may be compared with nothing (0.40)"}
        for claim in (factor(2), factor(3), gain(1), level(2.7, 4.1))
    ],
    "signs": [factor(3, title="$\\alpha$_1: 50% & {more}", datasets="a_b; c^2", baseline="<script>")] * 3,
}


def boxes(figure):
    """All texts of a figure with their boxes in points, after laying it out."""
    renderer = FigureCanvasAgg(figure).get_renderer()
    figure.draw_without_rendering()
    texts = [text for text in figure.findobj(Text) if text.get_text().strip() and text.get_visible()]
    shown = [text for text in texts if text.axes is None or is_drawn(text)]
    return [(text.get_text(), text.get_window_extent(renderer)) for text in shown]


def is_drawn(text):
    """Whether a text belongs to something visible: tick labels of an axis that is off are not."""
    axis = text.axes.xaxis, text.axes.yaxis
    ticks = [label for one in axis for label in one.get_ticklabels(which="both")]
    return text.axes.axison or all(text is not label for label in ticks)


def check(figure):
    """Every text inside the figure, no two over each other."""
    found = boxes(figure)
    names = [name for name, _ in found]
    edges = np.array([[box.x0, box.y0, box.x1, box.y1] for _, box in found])
    width, height = figure.bbox.width, figure.bbox.height
    inside = (edges[:, :2] >= -0.5).all(axis=1) & (edges[:, 2] <= width + 0.5) & (edges[:, 3] <= height + 0.5)
    assert inside.all(), [name for name, good in zip(names, inside, strict=True) if not good]
    order = np.argsort(edges[:, 1])
    for number, first in enumerate(order):
        for second in order[number + 1 :]:
            if edges[second, 1] >= edges[first, 3] - 1.5:
                break
            across = min(edges[first, 2], edges[second, 2]) - max(edges[first, 0], edges[second, 0])
            down = min(edges[first, 3], edges[second, 3]) - max(edges[first, 1], edges[second, 1])
            assert across < 1 or down < 1.5, (names[first], names[second])


@pytest.mark.parametrize("width", ["page", "column"])
@pytest.mark.parametrize("name", TABLES)
def test_labels_of_made_up_charts_are_whole_and_apart(name, width):
    frame = table(TABLES[name])
    placed = crowded(place(frame))
    charts = plan(placed, paper_names(placed))
    assert charts
    for chart in charts:
        if chart.kind != "task" or name == "sixty":
            with applied():
                check(chart.figure(Look(width=width)))


@pytest.mark.parametrize("width", ["page", "column"])
def test_labels_of_the_charts_of_the_repository_are_whole_and_apart(width):
    folder = Path(__file__).parents[2] / "claims"
    if not any(folder.rglob("*.yaml")):
        pytest.skip("claims/ holds no claims yet")
    store = pytest.importorskip("benchclaims.api")
    placed = crowded(place(store.load(folder)))
    for chart in plan(placed, paper_names(placed)):
        with applied():
            check(chart.figure(Look(width=width)))


def test_rows_do_not_touch():
    placed = crowded(place(table(TABLES["sixty"])))
    chart = next(chart for chart in plan(placed, paper_names(placed)) if chart.kind == "factors")
    figure = chart.figure()
    ys = sorted({line.get_ydata()[0] for line in figure.axes[0].lines if line.get_gid() == "value"})
    assert all(after - before >= 1.3 for before, after in pairwise(ys))
