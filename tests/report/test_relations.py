"""Claims over time, quality against efficiency, papers and the systems they compare themselves with."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up import factor, gain, level, table
from matplotlib.figure import Figure

from benchclaims.report import chart, network, timeline, tradeoff
from benchclaims.report.comparable import crowded, place
from benchclaims.report.edges import baseline_names, edges
from benchclaims.report.labels import beside, extent
from benchclaims.report.measure import width
from benchclaims.report.pairs import pairs
from benchclaims.report.thin import thinned


def both(paper, ratio, change, **known):
    return [factor(ratio, paper_id=paper, title=f"{paper}: x"), gain(change, paper_id=paper, **known)]


def test_a_pair_spans_what_a_paper_claims_of_each(dataframe_regression):
    claims = [*both("A", 2, 1), *both("A", 4, -3), *both("B", 3, 2, basis="unclear"), factor(9, paper_id="C")]
    dataframe_regression.check(pairs(table(claims)))


def test_a_dot_a_paper_with_both():
    ax = Figure(figsize=(6, 4)).add_subplot()
    tradeoff(table([*both("A", 4, 1), *both("B", 3, -2), gain(5, paper_id="C")]), ax)
    dots = {
        (round(float(line.get_xdata()[0]), 6), float(line.get_ydata()[0]))
        for line in ax.lines
        if line.get_gid() == "value"
    }
    assert dots == {(4.0, 1.0), (3.0, -2.0)}


def test_a_timeline_has_dated_claims_only():
    ax = Figure(figsize=(6, 4)).add_subplot()
    timeline(table([factor(2), factor(3, date="2023-01-01"), factor(4, date=None)]), ax)
    assert sorted(line.get_ydata()[0] for line in ax.lines if line.get_gid() == "value") == [2, 3]
    assert ax.get_yscale() == "log"


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("GPTQ", ["GPTQ"]),
        ("Round-To-Nearest and GPTQ", ["Round-To-Nearest", "GPTQ"]),
        ("BERT, RoBERTa, and XLNet", ["BERT", "RoBERTa", "XLNet"]),
        ("state-of-the-art methods (e.g., TEAL)", ["TEAL"]),
        ("previous SOTA", []),
        ("full-rank models", []),
        (None, []),
    ],
)
def test_a_baseline_is_a_system_with_a_name(words, names):
    assert baseline_names(words) == names


def test_one_edge_a_paper_and_system():
    claims = [factor(2, baseline="GPTQ"), factor(3, baseline="Gptq"), gain(1, baseline="AWQ")] * 3
    wires = edges(crowded(place(table(claims))))
    found = zip(wires["baseline_name"], wires["label"], wires["claims"], strict=True)
    assert list(found) == [("AWQ", "+1%", 3), ("Gptq", "3×", 6)]


def test_a_line_for_each_edge():
    ax = Figure(figsize=(6, 4)).add_subplot()
    network(table([factor(2 + i, baseline=f"System-{i % 2}", paper_id=f"p{i}") for i in range(4)]), ax)
    assert sum(line.get_gid() == "edge" for line in ax.lines) == 4
    assert {"System-0", "System-1"} <= {text.get_text() for text in ax.texts}


@given(
    st.lists(st.tuples(st.floats(0, 300), st.floats(0, 200)), max_size=30),
    st.lists(st.text(alphabet="abcXYZ-", min_size=1, max_size=12), min_size=30, max_size=30),
)
def test_names_beside_dots_never_touch(points, names):
    names = names[: len(points)]
    found = beside(points, names, (300, 200))
    boxes = [extent(spot, width(name, 7)) for spot, name in zip(found, names, strict=True) if spot]
    for place_of, (x0, y0, x1, y1) in enumerate(boxes):
        assert min(x0, y0) >= 0
        assert x1 <= 300
        assert y1 <= 200
        assert not any(x0 < c and a < x1 and y0 < d and b < y1 for a, b, c, d in boxes[place_of + 1 :])


def test_a_crowded_axis_keeps_the_furthest_of_each_paper():
    claims = [factor(1 + i, paper_id=f"p{i % 30}") for i in range(60)]
    kept, rest = thinned(place(table(claims)), most=20)
    assert len(kept) == 20
    assert len(kept) + len(rest) == 60
    assert kept["x_low"].min() == 41
    assert dict(rest["why"].value_counts()) == {
        "of papers that already stand in the same place": 30,
        "less far than the 20 shown": 10,
    }


def test_levels_beside_a_baseline_stay():
    claims = [level(1 + i, 5.0 if i == 7 else float("nan"), paper_id=f"p{i}") for i in range(10)]
    kept, _ = thinned(place(table(claims)), most=3)
    assert 8.0 in set(kept["x_low"])


@pytest.mark.parametrize("kind", ["time", "tradeoff", "baselines"])
def test_charts_of_relations(kind):
    claims = [
        claim | {"date": f"202{i}-01-01", "baseline": f"Base-{i}"}
        for i in range(6)
        for claim in both(f"Paper-{i}", 2 + i, 1 + i)
    ]
    assert chart(table(claims), kind).get_size_inches()[0] == 7.0
