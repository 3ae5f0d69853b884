"""Marks on axes of one's own: legible in the room they ask for, named, and of what can be compared."""

from __future__ import annotations

from itertools import combinations

import pandas as pd
import pytest
from made_up import factor, gain, level, table
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from benchclaims import report
from benchclaims.errors import UsageError
from benchclaims.report.style import DARK

MARKS = [
    "forest",
    "change_forest",
    "dumbbell",
    "spread",
    "task_metric_map",
    "timeline",
    "tradeoff",
    "network",
]


def pair(paper: str, basis: str) -> list[dict[str, object]]:
    """What one paper says of efficiency and of quality in one sentence."""
    own = {"paper_id": paper, "title": f"{paper}: A System", "subject": paper}
    return [factor(2.0, **own), gain(1.0, basis=basis, **own)]


def planes(*bases: str) -> pd.DataFrame:
    """Three papers a basis of per cent."""
    return table([one for basis in bases for n in range(3) for one in pair(f"{basis}{n}", basis)])


CLAIMS = {
    "forest": table([factor(n, paper_id=f"p{n}", task=f"task-{n % 3}") for n in range(2, 40)]),
    "change_forest": table([gain(n, paper_id=f"p{n}", datasets="ImageNet") for n in range(1, 40)]),
    "dumbbell": table([level(n, n + 2.0, paper_id=f"p{n}", subject=f"A long one {n}") for n in range(1, 9)]),
    "spread": table([factor(n, metric=m) for n in (2, 3) for m in ("latency", "throughput", "memory")]),
    "task_metric_map": table([factor(2, metric=f"other:m-{n}", task=f"t-{n % 9}") for n in range(60)]),
    "timeline": table([factor(n, date=f"2024-0{n}-01", paper_id=f"p{n}") for n in range(2, 8)]),
    "tradeoff": planes("points"),
    "network": table([factor(n, paper_id=f"p{n}", baseline=f"System-{n}") for n in range(2, 30)]),
}


def drawn(mark: str, claims: pd.DataFrame, **how: object) -> Axes:
    """A mark in the room that it asks for."""
    needs = report.room(getattr(report, mark), claims)
    return getattr(report, mark)(claims, Figure(figsize=needs.figsize).add_axes(needs.box), **how)


@pytest.mark.parametrize("mark", MARKS)
def test_in_the_room_it_asks_for_no_text_covers_another_or_leaves_the_figure(mark: str) -> None:
    ax = drawn(mark, CLAIMS[mark])
    ax.figure.canvas.draw()
    texts = [*ax.texts, ax.xaxis.label, ax.yaxis.label, *ax.get_xticklabels(), *ax.get_yticklabels()]
    shown = ax.axison
    boxes = {
        text: text.get_window_extent()
        for text in texts
        if text.get_text() and (shown or text in ax.texts) and text.get_visible()
    }
    full = ax.figure.bbox
    outside = [
        text.get_text()
        for text, box in boxes.items()
        if box.x0 < full.x0 - 1 or box.x1 > full.x1 + 1 or box.y0 < full.y0 - 1 or box.y1 > full.y1 + 1
    ]
    assert outside == []
    over = [
        (one.get_text(), other.get_text())
        for one, other in combinations(boxes, 2)
        if min(boxes[one].x1, boxes[other].x1) - max(boxes[one].x0, boxes[other].x0) > 1
        and min(boxes[one].y1, boxes[other].y1) - max(boxes[one].y0, boxes[other].y0) > 3
    ]
    assert over == []


@pytest.mark.parametrize(
    ("mark", "across", "upward"),
    [
        ("forest", "times better than the baseline, log scale", ""),
        ("change_forest", "Change in percentage points (pp); gain over the baseline", ""),
        ("dumbbell", "FID (Fréchet inception distance), on its own scale: lower is better", ""),
        ("spread", "times better than the baseline, log scale", ""),
        ("timeline", "date of the paper", "times better than the baseline, log scale"),
        ("tradeoff", "efficiency: times better than the baseline, log scale",
         "quality: change in percentage points"),
    ],
)  # fmt: skip
def test_axes_are_named(mark: str, across: str, upward: str) -> None:
    ax = drawn(mark, CLAIMS[mark])
    assert (ax.get_xlabel().replace("\n", " "), ax.get_ylabel().replace("\n", " ")) == (across, upward)


@pytest.mark.parametrize("mark", MARKS)
def test_where_there_is_nothing_to_draw_a_mark_says_what_there_is(mark: str) -> None:
    ax = Figure().add_subplot()
    unfit = table([gain(1), gain(2)] if mark in ("forest", "spread", "timeline", "tradeoff") else [factor(2)])
    if mark == "network":
        unfit["baseline_name"] = ""
    for claims in [unfit.iloc[:0]] + [unfit] * (mark != "task_metric_map"):
        with pytest.raises(UsageError, match="there are too few claims for a chart of kind"):
            getattr(report, mark)(claims, ax)
    assert not ax.lines


@pytest.mark.parametrize(
    ("mark", "claims", "axis"),
    [
        ("change_forest", [gain(1), gain(2), gain(3, basis="unclear")], "accuracy|percent|points"),
        ("dumbbell", [level(2), level(3), level(20, metric="accuracy", unit="percent")], "fid|point"),
    ],
)
def test_claims_of_several_axes_are_refused_with_the_axes_and_how_to_choose_one(
    mark: str, claims: list[dict[str, object]], axis: str
) -> None:
    frame, ax = table(claims), Figure().add_subplot()
    with pytest.raises(UsageError) as caught:
        getattr(report, mark)(frame, ax)
    assert f"2 axes that cannot be one: {axis!r} (2 claims), " in str(caught.value)
    assert f"placed[placed.axis == {axis!r}]" in str(caught.value)
    placed = report.place(frame)
    assert getattr(report, mark)(placed[placed.axis == axis], ax) is ax


def test_a_plane_shows_the_kind_of_per_cent_that_a_chart_shows_and_no_other() -> None:
    few = table([*pair("a", "points"), *pair("b", "points"), *pair("c", "points"), *pair("d", "relative")])
    texts = {text.get_text() for text in drawn("tradeoff", few).texts}
    assert {"a", "b", "c"} & texts
    assert "d" not in texts
    both = planes("points", "relative")
    with pytest.raises(UsageError, match=r"2 kinds of per cent .*: 'points', 'relative'"):
        report.tradeoff(both, Figure().add_subplot())
    chosen = both[(both.family != "quality") | (both.basis == "points")]
    assert report.tradeoff(chosen, Figure().add_subplot()).lines


def test_a_plane_without_a_list_has_no_numbers() -> None:
    assert not any(text.get_text()[:1].isdigit() for text in drawn("tradeoff", CLAIMS["tradeoff"]).texts)


def test_a_theme_is_taken_by_its_name() -> None:
    ax = drawn("forest", CLAIMS["forest"], theme="dark")
    assert {line.get_color() for line in ax.lines if line.get_gid() == "value"} == {DARK.better}
    with pytest.raises(UsageError, match="no theme is called 'drak'; expected one of these: dark, light"):
        report.forest(CLAIMS["forest"], Figure().add_subplot(), theme="drak")


def test_names_of_all_claims_name_papers_alike_in_every_figure() -> None:
    title = "On Efficient Inference of Large Models"
    whole = table([factor(2, title=title, subject="AutoTile"), gain(1, title=title, subject="AutoTile")])
    part = whole[whole.form == "ratio"]
    texts = {
        text.get_text()
        for text in report.forest(part, Figure().add_subplot(), names=report.paper_names(whole)).texts
    }
    assert "AutoTile" in texts
