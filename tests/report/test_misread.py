"""A claim that the levels beside it contradict is on no chart and in no count, and the report says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from made_up import factor, gain, table

from benchclaims import api
from benchclaims.check import opposed
from benchclaims.model import Claim, Paper
from benchclaims.report import write
from benchclaims.report.comparable import MISREAD, all_factors, crowded, left_out, place
from benchclaims.report.request import request
from benchclaims.table import entry, frame

QUOTE = "It runs 2x faster, at 5 FPS vs. 10 FPS."


def claim(
    value: str, low: float, unit: str, form: str, direction: str, baseline: float | None = None
) -> Claim:
    start = QUOTE.index(value)
    return Claim(
        QUOTE, value, start, start + len(value), low, low, unit, form, direction, "exact", "frame-rate",
        baseline_value=baseline,
    )  # fmt: skip


@pytest.fixture
def turned():
    """A paper whose levels say the opposite of its factor, and one that nothing contradicts."""
    claims = [claim("2x", 2.0, "x", "ratio", "increase"), claim("5 FPS", 5.0, "FPS", "score", "none", 10.0)]
    return frame([entry(Paper("a", "A: B", QUOTE), claims), entry(Paper("b", "C: D", QUOTE), claims[:1])])


def test_the_table_says_which_claims_the_levels_beside_them_contradict(turned):
    assert list(opposed(turned)["opposed"]) == [True, False, False]


def test_what_is_contradicted_has_a_reason_and_no_axis(turned):
    placed = crowded(place(opposed(turned)))
    assert list(left_out(placed)["reason"]).count(MISREAD) == 1
    assert list(all_factors(placed)["paper_id"]) == ["b"]


@pytest.mark.parametrize("kind", ["factors", "spread", "map"])
def test_a_chart_leaves_out_what_is_contradicted_and_says_why(kind, turned):
    (caption,) = api.chart_texts(turned, kind, wanted=[("caption", "text")])
    assert f"1 claim {MISREAD}" in caption
    assert ("2×, of A" in caption, "Shows 3 claims" in caption) == (False, False)


def test_it_counts_neither_as_a_gain_nor_as_a_loss():
    claims = table([gain(one) for one in (1, 2, -3, 4)]).assign(opposed=[True, False, False, False])
    made = request(claims, "changes")
    assert "For the better: 2 of 3 claims in 1 paper." in made.caption()
    assert made.left() == f"Left out: 1 claim {MISREAD}."


def test_the_page_of_the_report_lists_it(tmp_path: Path):
    frame = table([factor(one) for one in (2, 3, 4, 5)]).assign(opposed=[True, False, False, False])
    write(frame, tmp_path, formats=["png"])
    assert f"- 1 claim {MISREAD} (`benchclaims validate` tells why)" in (tmp_path / "README.md").read_text(
        "utf-8"
    )
    assert MISREAD in (tmp_path / "tables/left-out.csv").read_text("utf-8")
