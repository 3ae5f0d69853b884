"""Claimed against measured: what is better than claimed is no failure, and nothing hides the claim."""

from __future__ import annotations

import pandas as pd
import pytest
from made_up import DEFAULTS, factor, judged, measured, table
from matplotlib.colors import to_hex

from benchclaims.model import VERDICTS
from benchclaims.report import chart
from benchclaims.report.marks.measured import SIGNS, hue
from benchclaims.report.request import request
from benchclaims.report.style import LIGHT
from benchclaims.table.verdict import WORDS


@pytest.fixture
def frame() -> pd.DataFrame:
    return table(
        [
            *measured(),
            judged({**DEFAULTS, **factor(2.0, paper_id="p7")}, 3.0, "exceeded"),
            judged({**DEFAULTS, **factor(4.0, paper_id="p8")}, 4.0, "reproduced"),
        ]
    )


def test_every_verdict_has_its_words_and_its_sign():
    assert set(SIGNS) == set(WORDS) == set(VERDICTS)


def test_better_than_claimed_has_the_colour_of_what_holds(frame):
    assert hue("exceeded", LIGHT) == LIGHT.better
    made = request(frame, "measured")
    assert "1 better than claimed" in made.fact
    assert "measured: better than claimed" in [key.words for key in made.keys]


def test_a_measurement_of_the_same_value_stands_around_the_dot_of_the_claim(frame):
    lines = [line for ax in chart(frame, "measured").axes for line in ax.get_lines()]
    marks = [line for line in lines if line.get_gid() == "measured" and list(line.get_xdata()) == [4.0]]
    dots = [line for line in lines if line.get_gid() == "value" and list(line.get_xdata()) == [4.0]]
    assert [to_hex(mark.get_color()) for mark in marks] == [to_hex(LIGHT.better)]
    assert marks[0].get_markersize() > 1.8 * dots[0].get_markersize()
    assert marks[0].get_zorder() < dots[0].get_zorder()
