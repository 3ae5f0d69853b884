"""Charts of any width: the plot keeps its room, and words stand where they leave it."""

from __future__ import annotations

import pytest
from made_up import factor, table
from test_extents import LONG, check, many

from benchclaims.report import chart


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
