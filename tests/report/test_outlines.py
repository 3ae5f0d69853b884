"""Texts laid out once: the same bytes as matplotlib's own, the same lines as if each were measured whole."""

from __future__ import annotations

from io import BytesIO

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from benchclaims.report.measure import balanced, broken, width, wrap
from benchclaims.report.outlines import KEPT
from benchclaims.report.request import request
from benchclaims.report.style import applied
from benchclaims.report.svg import finished, metadata, rendered

SIGNS = "AVToWaffi fl-/_.,×→²ℓ中ﬁé\u0301<&>\"'"


def as_matplotlib_draws(figure: Figure) -> bytes:
    with applied():
        stream = BytesIO()
        FigureCanvasSVG(figure)
        figure.savefig(stream, format="svg", metadata=metadata("svg"), facecolor=figure.get_facecolor())
    return finished(stream.getvalue(), "", "")


@pytest.mark.parametrize("kind", ["factors", "changes", "scores", "map", "spread"])
def test_the_bytes_are_those_of_matplotlib_however_often_a_text_was_drawn(
    mixed: pd.DataFrame, kind: str
) -> None:
    chart = request(mixed, kind)
    own = as_matplotlib_draws(chart.figure())
    assert [rendered(chart.figure(), "svg") for _ in range(2)] == [own, own]
    assert KEPT


@pytest.mark.parametrize("words", ["plain", "fi AV", "1 < 2 & “3”", "--", "{x}", "<use/></g>", " ", "上 ☃"])
def test_any_text_is_drawn_as_matplotlib_draws_it(words: str) -> None:
    def figure() -> Figure:
        with applied():
            made = Figure()
            for place, (size, angle, weight) in enumerate(
                [(7, 0, "normal"), (9, 90, "normal"), (7, 0, "bold")]
            ):
                made.text(0.1, place / 4, words, fontsize=size, rotation=angle, fontweight=weight)
            made.add_subplot().set_title(words, color="red")
        return made

    assert {rendered(figure(), "svg") for _ in range(3)} == {as_matplotlib_draws(figure())}


@pytest.mark.parametrize(
    ("text", "room", "lines"),
    [
        ("storage ↓ up to 4.7× (1 more)", "storage ↓ up", ["storage ↓", "up to 4.7×", "(1 more)"]),
        ("to 74 ≥ −2% (50% lower)", "to 74 ≥ −2% (50%", ["to 74 ≥ −2%", "(50% lower)"]),
        ("F1 ↑ 46.2 → avg. 48.4%", "F1 ↑ 46.2 → avg.", ["F1 ↑ 46.2 →", "avg. 48.4%"]),
        ("made up to date now", "made up", ["made up", "to date", "now"]),
        ("(half of the baseline's)", "(half of the", ["(half of the", "baseline's)"]),
        ("up to 90×", "up to", ["up to", "90×"]),
    ],
)  # fmt: skip
def test_a_hedge_stays_with_its_number_and_a_short_bracket_whole(text, room, lines):
    assert wrap(text, width(room, 7.0), 7.0) == lines


@given(st.lists(st.text(SIGNS.replace(" ", ""), min_size=1, max_size=9), max_size=12), st.floats(5, 160))
def test_lines_break_where_they_would_if_each_were_measured_whole(words: list[str], room: float) -> None:
    lines: list[str] = []
    for word in " ".join(words).split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer, 7.0) <= room:
            lines[-1] = longer
        else:
            lines.extend(broken(word, room, 7.0, False))
    assert wrap(" ".join(words), room, 7.0) == (lines or [""])
    assert balanced(" ".join(words), 200.0, 7.0)
