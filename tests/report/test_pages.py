"""Charts that are higher than a page: in parts that fit, hold every row once and share their axis."""

from __future__ import annotations

import re
from dataclasses import replace
from textwrap import wrap

import pytest
from made_up import DEFAULTS, factor, gain, judged, level, table
from matplotlib.figure import Figure
from test_extents import check
from test_relations import both

from benchclaims.cli.sink import deliver_pages
from benchclaims.report import drawn, printed, write
from benchclaims.report.charts import Chart
from benchclaims.report.comparable import crowded, place
from benchclaims.report.look import Look
from benchclaims.report.names import paper_names
from benchclaims.report.pages import HIGHEST, parts
from benchclaims.report.plan import plan
from benchclaims.report.style import points

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


def under(words: str, width: float) -> float:
    """Points that a caption takes in a paper of ten points, of letters that are rather wide."""
    return 12.0 * len(wrap(f"Figure 10: {words}", int(width / 4.9))) + 20.0


@pytest.mark.parametrize("bare", [True, False])
@pytest.mark.parametrize(("width", "size"), [("column", 8), ("page", 8), ("14cm", 11)])
def test_each_part_fits_on_a_page_with_its_caption(width, size, bare, charts):
    look = Look("light", width, size)
    for chart, _ in charts.values():
        made = parts(replace(chart, bare=bare), look)
        highs = [part.figure(look).get_size_inches()[1] * 72 for part in made]
        assert [slug for slug, high in ((part.slug, high + under(part.caption(), points(width)))
                for part, high in zip(made, highs, strict=True)) if high > HIGHEST] == []  # fmt: skip


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
    _, (first, second, *_) = charts["changes-accuracy"]
    assert first.slug == "changes-accuracy-1"
    assert "(part 1 of" in first.caption()
    assert "(part 2 of" in second.caption()
    head, name, *_ = words(second.figure())
    assert head.endswith("(continued)")
    assert name.startswith("System")


def test_what_fits_stays_whole():
    placed = crowded(place(table([factor(2), factor(3), factor(4)])))
    for chart in plan(placed, paper_names(placed)):
        assert [part.slug for part in parts(chart)] == [chart.slug]


def test_a_chart_for_print_is_in_parts_with_their_captions():
    pages = printed(table(many(60)), "factors", width="column", bare=True, caption="latex")
    assert len(pages) > 1
    assert all(picture.startswith(b"%PDF") for picture, _ in pages)
    assert all(f"part {place} of {len(pages)}" in words for place, (_, words) in enumerate(pages, 1))
    (_, first), *later = pages
    assert r"1$\times$ is as good" in first
    assert all("Continued; the first part says how it is read" in words for _, words in later)
    assert all(len(words) < len(first) / 2 for _, words in later)
    ((picture, words),) = printed(table([factor(2), factor(3), factor(4)]), "factors")
    assert picture == drawn(table([factor(2), factor(3), factor(4)]), "factors", form="pdf")
    assert "part" not in words


def test_several_pages_go_to_numbered_files(tmp_path):
    pages = [(b"one", "first"), (b"two", "second")]
    deliver_pages(pages, tmp_path / "x.pdf", tmp_path / "c.tex", quiet=True)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {
        "x-1.pdf": "one", "x-2.pdf": "two", "c-1.tex": "first", "c-2.tex": "second",
    }  # fmt: skip
    deliver_pages(pages[:1], tmp_path / "y.pdf", None, quiet=True)
    assert (tmp_path / "y.pdf").read_bytes() == b"one"


def test_a_report_is_drawn_bare_in_a_column_and_dark_where_asked_for(tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(Chart, "figure", lambda chart, *how: asked.append((chart.bare, *how)) or Figure())
    known = {"only": "factors-speed", "markup": ("markdown",), "cache": tmp_path / "cache"}
    write(table(many(10)), tmp_path, theme="dark", width="column", bare=True, **known)
    assert asked == [(True, Look("dark", "column"))]
    assert "1× is as good" in (tmp_path / "captions" / "factors-speed.md").read_text(encoding="utf-8")
    write(table(many(10)), tmp_path, **known)
    assert asked[1:] == [(False, Look())]


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


def test_a_long_list_of_statements_goes_on_over_pages():
    claims = [claim for number in range(60) for claim in both(f"Paper-{number}", 2 + number, 1 + number)]
    placed = crowded(place(table(claims)))
    (chart,) = (one for one in plan(placed, paper_names(placed)) if one.kind == "tradeoff")
    column = Look(width="column")
    made = parts(chart, column)
    stated = [key for part in made for key in words(part.figure(column)) if "Paper-" in key and ":" in key]
    assert len(made) > 1
    assert all(part.figure(column).get_size_inches()[1] * 72 <= HIGHEST for part in made)
    assert len(stated) == len(set(stated)) == 60
