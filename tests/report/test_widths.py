"""Charts of any width: the plot keeps its room, and words stand where they leave it."""

from __future__ import annotations

import re

import pytest
from made_up import factor, gain, table
from test_extents import LONG, TABLES, boxes, check, many

from benchclaims.errors import UsageError
from benchclaims.lengths import Length
from benchclaims.report import chart, drawn, printed
from benchclaims.report.comparable import crowded, place
from benchclaims.report.look import LEAST, Look
from benchclaims.report.names import paper_names
from benchclaims.report.pages import HIGHEST
from benchclaims.report.plan import plan


@pytest.mark.parametrize("kind", ["factors", "changes", "scores", "spread"])
def test_a_plot_keeps_its_share_of_a_narrow_figure_and_has_three_ticks(kind):
    frame = table(
        [{**claim, "baseline": LONG, "datasets": "a data set of a long name"} for claim in many(60)]
    )
    figure = chart(frame, kind, width="column")
    for ax in figure.axes[:-1]:
        assert ax.get_position().width >= 0.45 * (1 - 16 / 252) - 1e-9
        assert len(ax.get_xticks()) >= 3


def test_words_stand_above_their_sign_where_the_plot_would_have_too_little_room():
    claims = [
        factor(place + 2, place + 4.25, "up-to", baseline=LONG, paper_id=f"p{place}") for place in range(3)
    ]
    ax = chart(table(claims), "factors", width="column").axes[0]
    signs = sorted(line.get_ydata()[0] for line in ax.lines if line.get_gid() == "range")
    values = sorted(text.xy[1] for text in ax.texts if "–" in text.get_text())
    assert all(value < sign for value, sign in zip(values, signs, strict=True))
    assert all(sign < value for value, sign in zip(values[1:], signs, strict=False))


def test_short_words_stay_beside_the_plot_in_a_narrow_figure():
    claims = [factor(2 + place, baseline=None, datasets="", paper_id=f"p{place}") for place in range(3)]
    assert chart(table(claims), "spread", width="column").axes[0].get_position().width < 0.7


def test_lines_from_papers_to_baselines_keep_their_room_in_a_narrow_figure():
    claims = [
        factor(2 + place, baseline=f"Long-System-Name-{place} Sized Twice", paper_id=f"p{place}")
        for place in range(4)
    ]
    figure = chart(table(claims), "baselines", width="column")
    assert figure.axes[0].get_position().width >= 0.25
    check(figure)


THREE = [
    factor(2),
    factor(3, 5),
    factor(4, qualifier="up-to"),
    *[gain(n, paper_id=f"p{n}") for n in (1, 2, 3)],
]


@pytest.mark.parametrize(
    ("width", "inches"), [("5.5in", 5.5), ("12.7cm", 5), ("127mm", 5), ("360pt", 5), (Length("4in"), 4)]
)
def test_a_figure_is_as_wide_as_its_length_says_whatever_the_size_of_its_letters(width, inches):
    for size in (7.5, 9):
        figure = chart(table(THREE), "factors", width=width, font_size=size)
        assert figure.get_size_inches()[0] == pytest.approx(inches)


def test_letters_and_all_else_have_the_size_that_is_asked_for():
    wide = chart(table(THREE), "factors", width="420pt", font_size=7.5)
    large = chart(table(THREE), "factors", width="588pt", font_size=10.5)
    assert large.get_size_inches() == pytest.approx(1.4 * wide.get_size_inches())
    for (words, box), (again, other) in zip(boxes(wide), boxes(large), strict=True):
        assert words == again
        assert (other.y0 + other.y1) / 2 == pytest.approx(1.4 * (box.y0 + box.y1) / 2, abs=1.5)
    names = {text.get_text(): text.get_fontsize() for text in large.axes[0].texts}
    assert names["2×"] == 10.5
    signs = [line for figure in (wide, large) for line in figure.axes[0].lines if line.get_gid() == "value"]
    assert max(one.get_markersize() for one in signs) == 1.4 * min(one.get_markersize() for one in signs)


@pytest.mark.parametrize("width", [LEAST, 300.0, 396.0, 450.0, 700.0])
def test_labels_are_whole_and_apart_in_any_width(width):
    for name in ("sixty", "long names", "measured"):
        placed = crowded(place(table(TABLES[name])))
        for one in plan(placed, paper_names(placed)):
            check(one.figure(Look(width=width)))


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"width": "pag"}, "no width is called 'pag'; expected page, column, or a length such as 5.5in, "
         "14cm or 360pt; did you mean 'page'?"),
        ({"width": "14"}, "no width is called '14'; expected page, column, or a length"),
        ({"width": "2in"}, "a chart of width 2in with letters of 7.5 points; expected a width from 2.5in "
         "to 20in"),
        ({"width": "column", "font_size": 12}, "expected a width from 4in to 32in for these letters"),
        ({"font_size": 2}, "letters of 2 points; expected a size from 4 to 24 points"),
    ],
)  # fmt: skip
def test_a_width_and_a_size_that_there_are_not_are_refused(asked, words):
    with pytest.raises(UsageError, match=re.escape(words)):
        drawn(table(THREE), "factors", **asked)


def test_parts_of_large_letters_fit_on_a_page():
    pages = printed(table(many(60)), "factors", width="5in", font_size=10)
    heights = [float(re.search(rb"/MediaBox \[ 0 0 [\d.]+ ([\d.]+) \]", picture)[1]) for picture, _ in pages]
    assert len(pages) > 1
    assert all(height <= HIGHEST for height in heights)


@pytest.mark.parametrize("width", ["page", "column", Length("4in")])
def test_a_png_has_the_300_dots_an_inch_that_journals_ask_for(width):
    data = drawn(table([factor(2)]), form="png", width=width)
    inches = {"page": 7.0, "column": 3.5}.get(str(width), 4.0)
    assert int.from_bytes(data[16:20], "big") == inches * 300
