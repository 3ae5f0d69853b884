"""Charts that are higher than a page: in parts that fit, hold every row once and share their axis."""

from __future__ import annotations

import re

import pytest
from made_up import DEFAULTS, factor, gain, judged, level, table
from matplotlib.figure import Figure
from test_extents import check

from benchclaims.report import write
from benchclaims.report.comparable import crowded, place
from benchclaims.report.names import paper_names
from benchclaims.report.pages import HIGHEST, parts
from benchclaims.report.plan import plan

METRICS = ("inference-speed", "throughput", "latency")


def many(number: int) -> list[dict[str, object]]:
    """Claims of every kind, of papers with several each."""
    claims = []
    for place_of in range(number):
        paper = {"paper_id": f"p{place_of // 3}", "title": f"System{place_of // 3}: words", "subject": None}
        speed = factor(
            1.1 + place_of / 7, metric=METRICS[place_of % 3], baseline=f"Base{place_of % 50}", **paper
        )
        claims += [
            {**speed, "task": f"task-{place_of % 2}"},
            gain(place_of / 10 - 2, **paper),
            level(2 + place_of / 9, 3.0, datasets=f"Set {place_of // 4}", **paper),
            judged({**DEFAULTS, **factor(2.5 + place_of / 50, **paper)}, 2.45, "reproduced"),
        ]
    return claims


@pytest.fixture(scope="module")
def charts():
    """The charts of many claims by slug, each with its parts."""
    placed = crowded(place(table(many(100))))
    return {chart.slug: (chart, parts(chart)) for chart in plan(placed, paper_names(placed))}


TALL = (
    "factors-speed",
    "changes-accuracy",
    "scores-likeness",
    "overview-baselines",
    "measured",
    "task-task-0",
)


def words(figure):
    return [text.get_text() for ax in figure.axes for text in ax.texts]


@pytest.mark.parametrize("slug", TALL)
def test_each_part_fits_on_a_page_and_its_labels_are_whole(slug, charts):
    _, made = charts[slug]
    assert len(made) > 1
    for part in made:
        figure = part.figure()
        assert figure.get_size_inches()[1] * 72 <= HIGHEST
        check(figure)


@pytest.mark.parametrize("slug", TALL)
def test_the_parts_hold_each_row_once(slug, charts):
    chart, made = charts[slug]
    marks = {"edge", "value", "range"}

    def rows(one):
        *axes, _ = one.figure().axes  # the last is that of the key
        signs = [line for ax in axes for line in ax.lines if line.get_gid() in marks]
        return len(signs)

    assert sum(map(rows, made)) == rows(chart) > 0


@pytest.mark.parametrize("slug", ["factors-speed", "changes-accuracy", "scores-likeness", "measured"])
def test_the_parts_share_their_axis(slug, charts):
    chart, made = charts[slug]
    limits = {tuple(part.figure().axes[0].get_xlim()) for part in made}
    assert limits == {tuple(chart.figure().axes[0].get_xlim())}


def test_a_part_says_which_it_is_and_begins_with_its_group_and_paper(charts):
    _, (first, second, *_) = charts["factors-speed"]
    assert first.slug == "factors-speed-1"
    assert "(part 1 of" in first.caption()
    assert "(part 2 of" in second.caption()
    head, name, *_ = words(second.figure())
    assert head.endswith("(continued)")
    assert name.startswith("System")


def test_what_fits_stays_whole():
    placed = crowded(place(table([factor(2), factor(3), factor(4)])))
    for chart in plan(placed, paper_names(placed)):
        assert [part.slug for part in parts(chart)] == [chart.slug]


def test_a_report_of_pdf_names_all_parts_and_another_leaves_none(tmp_path, monkeypatch):
    monkeypatch.setattr("benchclaims.report.charts.Chart.figure", lambda *_: Figure())
    claims = table(many(60))
    write(claims, tmp_path, ("pdf",), markup=("latex",))
    page = (tmp_path / "README.md").read_text(encoding="utf-8")
    links = re.findall(r"\]\(((?!https?:)[^)]+)\)", page)
    assert all((tmp_path / link).is_file() for link in links)
    assert {"charts/factors-speed-1.pdf", "charts/factors-speed-2.pdf", "tables/factors-speed.csv"} <= set(
        links
    )
    assert not (tmp_path / "charts" / "factors-speed.pdf").exists()
    caption = (tmp_path / "captions" / "factors-speed-2.tex").read_text(encoding="utf-8")
    assert "part 2 of 3" in caption
    assert r"\label{fig:factors-speed-2}" in caption
    write(claims, tmp_path)
    assert not list(tmp_path.glob("*/factors-speed-*"))
    assert (tmp_path / "charts" / "factors-speed.svg").exists()
