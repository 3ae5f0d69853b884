"""One line a paper and a system that it names: what is farthest from the same, and both sides of it."""

from __future__ import annotations

import pytest
from made_up import factor, gain, level, table

from benchclaims.report.comparable import crowded, place
from benchclaims.report.edges import MIXED, edges
from benchclaims.report.marks.key import colour_keys
from benchclaims.report.request import request
from benchclaims.report.thin import FEWER, MOST, NEAR


def wired(claims):
    wires = edges(crowded(place(table(claims))))
    names = ("baseline_name", "label", "sense", "claims")
    return list(zip(*(wires[name] for name in names), strict=True))


def test_one_edge_a_paper_and_system():
    claims = [factor(2, baseline="GPTQ"), factor(3, baseline="Gptq"), gain(1, baseline="AWQ")] * 3
    assert wired(claims) == [("AWQ", "+1 pp", "better", 3), ("Gptq", "3×", "better", 6)]


@pytest.mark.parametrize(
    ("claims", "label"),
    [
        ([factor(1.02), factor(1.01), factor(1.03), *[gain(30)] * 3], "+30 pp"),
        ([factor(1.4), factor(1.2), factor(1.1), *[gain(30)] * 3], "1.4×"),
        ([factor(1.1), factor(1.2), factor(1.3), level(2.0, 4.0)], "4 → 2"),
        ([level(2.0, 4.0), level(3.0), factor(1.5)] + [factor(1.1)] * 2, "4 → 2"),
    ],
)
def test_factors_changes_and_levels_are_ranked_on_one_scale(claims, label):
    assert [row[1] for row in wired(claims)] == [label]


def test_of_changes_in_one_unit_the_farthest_is_told():
    points = {"unit": "point", "metric": "performance"}
    claims = [gain(2, **points), gain(40, **points), gain(-9, **points)]
    assert [row[1] for row in wired(claims)] == ["+40; 2 better, 1 worse"]
    apart = [*claims, gain(1, **points), *[gain(55, **points | {"unit": "ms"})] * 3]
    assert [row[1] for row in wired(apart)] == ["+40; 6 better, 1 worse"]


def test_a_line_with_better_and_worse_numbers_says_both_and_has_the_colour_of_neither():
    claims = [gain(5), gain(6), gain(-9), *[factor(2, paper_id="b")] * 3]
    mixed, better = wired(claims)
    assert mixed == ("Slow", "−9 pp; 2 better, 1 worse", MIXED, 3)
    assert better[2] == "better"
    made = request(table([*claims, factor(2, paper_id="c")]), "baselines")
    said = [key.words for key in made.keys]
    assert "grey: better in some numbers, worse in others" in said
    assert "dashed: worse" not in said
    texts = {text.get_text() for axes in made.figure().axes for text in axes.texts}
    assert any("; 2 better, 1 worse" in text for text in texts)
    assert not any("more)" in text and "worse" in text for text in texts)


def test_lines_left_out_for_room_are_the_nearest_to_the_same_of_systems_named_as_often():
    values = [1.1] * 20 + [0.2] * MOST
    made = request(table([factor(one, paper_id=f"p{at:03}") for at, one in enumerate(values)]), "baselines")
    assert set(made.shown["x_low"]) == {0.2}
    assert made.left() == f"Left out: 20 claims {NEAR} (20 better and 0 worse)."
    assert "All 100 lines: 20 better and 80 worse; the 20 left out for room: 20 better and 0 worse." in (
        made.caption()
    )


def test_lines_to_systems_that_fewer_papers_name_are_left_out_first():
    claims = [factor(1.1, paper_id=f"p{place:03}") for place in range(MOST)]
    made = request(table([*claims, factor(9.0, paper_id="rare", baseline="Rare")]), "baselines")
    assert "rare" not in set(made.shown["paper_id"])
    assert f"1 claim {FEWER}" in made.left()


def test_one_colour_has_one_entry_in_the_key() -> None:
    unsaid = {"kind": "scores", "sense": "unknown", "x_from": float("nan")}
    said = [key.words for key in colour_keys([unsaid, unsaid | {"sense": MIXED}])]
    assert said == ["grey: the text gives no baseline's value, or better in some numbers, worse in others"]
