"""A reading that nobody reviewed and that is not sure is drawn hollow, and the key says so."""

from __future__ import annotations

import pytest
from made_up import Claim, factor, gain, level, table
from matplotlib.axes import Axes
from matplotlib.colors import to_hex
from matplotlib.figure import Figure

from benchclaims.report import change_forest, dumbbell, forest, place, timeline
from benchclaims.report.comparable import records
from benchclaims.report.marks.key import UNSURE, keys
from benchclaims.report.style import LIGHT


def fills(ax: Axes, gid: str) -> set[str]:
    return {to_hex(line.get_markerfacecolor()) for line in ax.get_lines() if line.get_gid() == gid}


def drawn(draw, claim: Claim) -> Axes:
    ax = Figure(figsize=(8, 4)).subplots()
    draw(table([claim]), ax)
    return ax


@pytest.mark.parametrize(
    ("draw", "claim", "gid"),
    [
        (forest, factor(2.0), "value"),
        (forest, factor(2.0, qualifier="up-to"), "bound"),
        (timeline, factor(2.0), "value"),
        (change_forest, gain(1.0), "value"),
        (dumbbell, level(2.7, 4.1), "value"),
    ],
)
@pytest.mark.parametrize(
    ("confidence", "status", "hollow"),
    [(0.59, "extracted", True), (0.6, "extracted", False), (0.3, "reviewed", False)],
)
def test_a_sign_is_hollow_where_the_reading_is_not_sure(draw, claim, gid, confidence, status, hollow):
    found = fills(drawn(draw, {**claim, "confidence": confidence, "status": status}), gid)
    assert (found == {to_hex(LIGHT.surface)}) == hollow


@pytest.mark.parametrize(("confidence", "told"), [(0.3, True), (0.9, False)])
def test_the_key_tells_what_hollow_means_where_it_occurs(confidence, told):
    placed = place(table([factor(2.0), factor(3.0, confidence=confidence)]))
    assert (UNSURE in [key.words for key in keys(records(placed))]) == told
    assert UNSURE == "hollow: a reading that nobody reviewed, of a confidence below 0.6"
