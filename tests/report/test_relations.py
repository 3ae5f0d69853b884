"""Claims over time, quality against efficiency, papers and the systems they compare themselves with."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up import factor, gain, level, table
from matplotlib.figure import Figure

from benchclaims.report import chart, network, timeline, tradeoff
from benchclaims.report.comparable import crowded, place
from benchclaims.report.edges import baseline_names
from benchclaims.report.labels import beside, extent, led
from benchclaims.report.marks import timeline as times
from benchclaims.report.marks.days import Days
from benchclaims.report.marks.glyphs import TIP
from benchclaims.report.marks.timeline import whole
from benchclaims.report.marks.tradeoff import numbered
from benchclaims.report.marks.tradeoff_key import brief_keys, pair_keys, statement_keys
from benchclaims.report.measure import width
from benchclaims.report.pairs import APART, FEW, OTHERWISE, pairs
from benchclaims.report.relations import tradeoff_chart, won
from benchclaims.report.request import request
from benchclaims.report.style import LIGHT


def both(paper, ratio, change, **known):
    return [factor(ratio, paper_id=paper, title=f"{paper}: x"), gain(change, paper_id=paper, **known)]


def said(quote, *claims, **known):
    """Claims of one sentence, each with the words of its value."""
    return [
        {"quote": quote, "value_text": words, "start": 90 + quote.find(words), "paper_id": "A"}
        | claim
        | known
        for words, claim in claims
    ]


def found(claims):
    return [
        (pair.ratio["x_high"], pair.step["x_high"], pair.better, pair.worse) for pair in pairs(table(claims))
    ]


def test_a_pair_is_what_one_sentence_says_of_both():
    sentence = "It is 3x faster and 2% more accurate than Slow."
    claims = said(sentence, ("3x", factor(3)), ("2%", gain(2)))
    other = said("Another is 9x faster.", ("9x", factor(9)))
    assert found([*claims, *other]) == [(3, 2, True, ())]


@pytest.mark.parametrize(
    "claims",
    [
        said("It is 2% better at the same cost; it is as good while 9x faster.", ("2%", gain(2)),
             ("9x", factor(9))),
        said("It is 2% better and 9x faster.", ("2%", gain(2)), ("9x", factor(9, baseline="Sluggish"))),
        said("It is 2% better and 9x faster.", ("2%", gain(2)), ("9x", factor(9, baseline=None))),
        said("It is 2% better and 9x faster.", ("2%", gain(2, datasets="A")),
             ("9x", factor(9, datasets="B"))),
        said("It is 2% better and 9x faster.", ("2%", gain(2, qualifier="up-to")),
             ("9x", factor(9, qualifier="up-to"))),
    ],
    ids=["parted by a semicolon", "other baselines", "one baseline unknown", "other data", "both at best"],
)  # fmt: skip
def test_what_a_sentence_keeps_apart_is_no_pair(claims):
    assert found(claims) == []


def test_of_several_values_the_first_goes_with_the_first():
    sentence = "It is 2x faster at +4% for owls, and 3x faster at +1% for bees."
    values = [("2x", factor(2)), ("+4%", gain(4)), ("3x", factor(3)), ("+1%", gain(1))]
    assert found(said(sentence, *values)) == [(3, 1, True, ()), (2, 4, True, ())]


def test_one_loss_goes_with_every_gain_of_its_sentence():
    sentence = "It loses 1% with 2x the speed and half the memory."
    half = factor(2, metric="memory", better="lower")
    claims = said(sentence, ("1%", gain(-1)), ("2x", factor(2)), ("half", half))
    assert found(claims) == [(2, -1, False, ())] * 2


def test_a_pair_knows_what_else_its_sentence_has_worse():
    sentence = "Perplexity rises by 0.1, yet it is 1% better and 2x faster."
    loss = gain(-0.1, metric="perplexity", unit="point", better="lower", direction="increase")
    claims = said(sentence, ("0.1", loss), ("1%", gain(1)), ("2x", factor(2)))
    assert found(claims) == [(2, 1, True, ("perplexity",))]


def spots(ax, what):
    return {
        (round(float(line.get_xdata()[0]), 6), float(line.get_ydata()[0]))
        for line in ax.lines
        if line.get_gid() == what
    }


def test_a_sign_stands_where_both_are_claimed_and_nowhere_else():
    ax = Figure(figsize=(6, 4)).add_subplot()
    tradeoff(table([*both("A", 4, 1), *both("B", 3, -2), gain(5, paper_id="C")]), ax)
    assert spots(ax, "value") == {(4.0, 1.0), (3.0, -2.0)}
    colours = {line.get_xdata()[0]: line.get_color() for line in ax.lines if line.get_gid() == "value"}
    assert colours == {4: LIGHT.better, 3: LIGHT.worse}


def test_a_range_of_quality_is_an_upright_bar_and_a_bound_of_efficiency_points_right():
    ax = Figure(figsize=(6, 4)).add_subplot()
    tradeoff(table([factor(2, qualifier="at-least"), gain(1, 4)]), ax)
    assert [tuple(line.get_ydata()) for line in ax.lines if line.get_gid() == "range"] == [(1, 4)]
    assert spots(ax, "bound") == {(2, 1), (2, 4)}
    assert spots(ax, "value") == set()


def test_the_key_of_pairs_names_metrics_baselines_and_what_is_not_named():
    claims = [factor(2), factor(2, metric="memory", better="lower"), gain(1)]
    groups = numbered(pairs(table(claims)))
    statements = statement_keys(groups, {"2401.00001": "Swift"})
    words = [key.words for key in (*pair_keys(groups), *statements)]
    assert words == [
        "the value that a paper states",
        "blue: better in both metrics",
        "Swift: accuracy ↑ +1 pp, inference speed ↑ 2×, memory ↓ 2×; vs. Slow; data set not named",
    ]


def in_plane(claims):
    """The chart of what papers claim of both, and three papers that it shows, of per cent not known."""
    three = [claim for paper in "ABC" for claim in both(paper, 2, 1, basis="unclear")]
    placed = crowded(place(table([*three, *claims])))
    return tradeoff_chart(placed, dict.fromkeys(placed["paper_id"], "Paper"))


def test_each_claim_left_out_of_the_plane_has_its_own_reason():
    chart_of = in_plane([
        *both("D", 4, 6, basis="relative"),
        *both("E", 4, 6, dataset_names="X", baseline="Another"),
        level(2.0, paper_id="E"),
        gain(2, paper_id="E", metric="other:score", better="unknown", improvement="unknown"),
        factor(2, paper_id="F"),
    ])  # fmt: skip
    missing = chart_of.missing
    why = {paper: set(missing["why"][missing["paper_id"] == paper]) for paper in "DEF"}
    assert why == {
        "D": {FEW}, "F": set(),
        "E": {APART, OTHERWISE, "of which it is not known whether more or less is better"},
    }  # fmt: skip


def test_statements_meet_in_the_plane_though_each_is_alone_on_its_axis():
    metrics = ("accuracy", "fid", "other:coverage")
    claims = [one | {"metric": metric} if one.get("form") == "change" else one
              for metric in metrics for one in both(metric, 2, 1, basis="relative")]  # fmt: skip
    placed = crowded(place(table(claims)))
    shown = tradeoff_chart(placed, dict.fromkeys(placed["paper_id"], "Paper")).shown
    assert len(shown) == 6
    assert set(shown["kind"]) == {"factors", "changes"}


def test_what_a_sentence_has_worse_is_said_wherever_its_statement_is_called_better():
    sentence = "Perplexity rises by 0.1, yet it is 1% better and 2x faster."
    loss = gain(-0.1, metric="perplexity", unit="point", better="lower", direction="increase")
    claims = said(sentence, ("0.1", loss), ("1%", gain(1)), ("2x", factor(2)))
    groups = numbered(pairs(table(claims)))
    for keys in (statement_keys(groups, {"A": "Swift"}), brief_keys(groups, {"A": "Swift"})):
        assert keys[-1].words.endswith("; the same sentence has it worse in perplexity")
    assert (
        won(groups) == "1 of 1 statement have it better in both metrics, 1 of them with another metric worse."
    )


def test_a_timeline_has_dated_claims_only():
    ax = Figure(figsize=(6, 4)).add_subplot()
    timeline(table([factor(2), factor(3, date="2023-01-01"), factor(4, date=None)]), ax)
    assert sorted(line.get_ydata()[0] for line in ax.lines if line.get_gid() == "value") == [2, 3]
    assert ax.get_yscale() == "log"


def over_time(*days):
    """The axes of factors of some days, a paper each."""
    ax = Figure(figsize=(6, 4)).add_subplot()
    claims = [factor(2 + place, date=day, paper_id=f"p{place}") for place, day in enumerate(days)]
    return timeline(table(claims), ax)


def test_a_gap_of_more_than_half_of_the_time_is_cut_out_and_shown_so():
    ax = over_time("2012-05-02", "2022-12-20", "2023-06-01", "2024-01-01")
    early, *rest = sorted(line.get_xdata()[0] for line in ax.lines if line.get_gid() == "value")
    assert rest[0] - early < (rest[-1] - rest[0]) / 2
    (cut,) = {line.get_xdata()[0] for line in ax.lines if line.get_gid() == "cut"}
    assert cut == pytest.approx((early + rest[0]) / 2)
    labels = [label.get_text() for label in ax.get_xticklabels()]
    assert labels[0] == "May 2012"
    assert "2023" in labels[1]


@pytest.mark.parametrize(
    "days", [("2012-05-02", "2023-06-01"), ("2020-01-01", "2021-06-01", "2022-12-01", "2024-01-01")]
)
def test_a_time_without_a_gap_that_prevails_is_whole(days):
    assert not [line for line in over_time(*days).lines if line.get_gid() == "cut"]


def test_days_keep_their_order_and_their_distances_beside_a_cut():
    days = Days.of(["1990-01-01", "2010-01-01", "2023-01-01", "2023-03-01", "2024-01-01"])
    assert len(days.cuts) == 2
    places = [days.at(day) for day in range(days.known[0], days.known[-1] + 1, 7)]
    assert places == sorted(places)
    assert days.at(days.known[4]) - days.at(days.known[3]) == days.known[4] - days.known[3]


def test_a_name_without_room_beside_its_sign_stands_at_the_end_of_a_line():
    blocks = [(40, 40, 90, 60), (0, 40, 35, 60)]
    assert beside([(37, 50)], ["System"], (100, 100), [*blocks, (20, 52, 60, 75), (20, 25, 60, 48)]) == [None]
    ((spot, end),) = led([(37, 50)], ["System"], (100, 100), [*blocks, (20, 25, 60, 48)])
    assert spot[1] == end[1] + 4.025
    ax = over_time(*[f"2024-01-{day:02}" for day in range(1, 28)])
    names = {text.get_text() for text in ax.texts}
    assert [line for line in ax.lines if line.get_gid() == "leader"]
    assert all(line.get_alpha() < 1 for line in ax.lines if line.get_gid() == "value")
    assert len(names) > 5


@given(st.lists(st.integers(0, 40), min_size=2, max_size=12))
def test_signs_over_time_stand_at_their_dates_and_keep_their_order(shifts):
    first = date(2023, 1, 1).toordinal()
    days = [first + shift for shift in shifts]
    ax = over_time(*(date.fromordinal(day).isoformat() for day in days))
    places = {line.get_ydata()[0]: line.get_xdata()[0] for line in ax.lines if line.get_gid() == "value"}
    assert [places[2 + number] for number in range(len(days))] == days


def test_ranges_and_bounds_over_time_stand_upright_at_their_date():
    ax = Figure(figsize=(6, 4)).add_subplot()
    timeline(table([factor(2, 6), factor(7, 8), factor(5, qualifier="up-to", date="2023-01-01")]), ax)
    ranges = [line for line in ax.lines if line.get_gid() == "range"]
    assert sorted(tuple(line.get_ydata()) for line in ranges) == [(2, 6), (7, 8)]
    assert {line.get_xdata()[0] for line in ranges} == {Days.of(["2024-01-05"]).known[0]}
    (bound,) = (line for line in ax.lines if line.get_gid() == "bound")
    assert bound.get_marker().vertices[1, 1] == -TIP


def test_ranges_and_bounds_of_one_day_stand_beside_each_other_and_dots_at_their_date():
    ax = Figure(figsize=(6, 4)).add_subplot()
    bound, later = factor(4.8, qualifier="at-least"), factor(9, date="2023-01-01")
    claims = [factor(2, 6), factor(3, 8), bound, factor(5), later]
    timeline(table(claims), ax)
    sticks = {tuple(line.get_ydata()): line.get_xdata()[0] for line in ax.lines if line.get_gid() == "range"}
    (triangle,) = (line.get_xdata()[0] for line in ax.lines if line.get_gid() == "bound")
    apart = sorted([*sticks.values(), triangle, Days.of(["2024-01-05"]).known[0]])
    assert len(sticks) == 2
    assert min(high - low for low, high in pairwise(apart)) > 5
    dots = {line.get_ydata()[0]: line.get_xdata()[0] for line in ax.lines if line.get_gid() == "value"}
    assert dots[5] == Days.of(["2024-01-05"]).known[0]


def test_signs_over_time_are_looked_at_once_for_each_place_that_they_may_have(monkeypatch):
    looked = []
    monkeypatch.setattr(times, "whole", lambda *given: looked.append(given) or whole(*given))
    claims = [
        factor(2 + n / 9, 3 + n / 9, date=f"2024-01-{n % 9 + 1:02}", paper_id=f"p{n}") for n in range(60)
    ]
    timeline(table(claims), Figure(figsize=(6, 4)).add_subplot())
    assert len(claims) < len(looked) <= len(claims) * (len(times.ASIDE) + 1)


def test_no_name_over_time_stands_beside_the_lower_end_of_another_papers_range():
    ax = Figure(figsize=(6, 4)).add_subplot()
    tall, low = factor(2, 30, paper_id="Tall"), factor(2.2, paper_id="Low", date="2024-01-20")
    early = factor(3, date="2023-11-01", paper_id="Early")
    timeline(table([tall, low, early]), ax, names={name: name for name in ("Tall", "Low", "Early")})
    ax.figure.draw_without_rendering()
    (box,) = (text.get_window_extent() for text in ax.texts if text.get_text() == "Low")
    days = Days.of(["2024-01-05", "2024-01-20"]).known
    ends = ax.transData.transform(list(zip(days, (2, 2.2), strict=True)))
    other, own = (max(box.x0 - x, x - box.x1, 0) + max(box.y0 - y, y - box.y1, 0) for x, y in ends)
    assert own < other


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


def test_a_name_is_nearer_to_its_own_dot_than_to_another():
    (low, high) = beside([(20, 50), (21, 58)], ["low", "high"], (300, 200))
    assert low is not None
    assert high is not None
    assert low[1] < high[1]


@pytest.mark.parametrize("kind", ["time", "tradeoff", "baselines"])
def test_charts_of_relations(kind):
    claims = [
        claim | {"date": f"202{i}-01-01", "baseline": f"Base-{i}"}
        for i in range(6)
        for claim in both(f"Paper-{i}", 2 + i, 1 + i)
    ]
    assert chart(table(claims), kind).get_size_inches()[0] == 7.0


def test_a_chart_over_time_leaves_out_claims_of_all_that_there_are():
    dated = [factor(2, date=f"2024-0{place}-01", paper_id=f"p{place}") for place in range(1, 6)]
    made = request(table([*dated, factor(3, date=None), gain(1), gain(2), gain(3), level(3.0, 4.0)]), "time")
    assert "stated as a difference" not in made.left()
    assert "of papers of which the date is not known" in made.left()


def test_papers_of_which_the_year_or_the_month_is_known_stand_at_its_middle_on_a_line_as_long():
    dates = ["2021", "2022", "2023", "2024-02", "2024-05-06"]
    claims = [factor(place + 2, date=date, paper_id=f"p{place}") for place, date in enumerate(dates)]
    made = request(table(claims), "time")
    assert len(made.shown) == 5
    assert [key.words for key in made.keys if "of which no more is known" in key.words]
    (ax, *_) = chart(table(claims), "time").axes
    spans = [line.get_xdata() for line in ax.lines if line.get_gid() == "span"]
    assert [round(last - first) for first, last in spans] == [28, 364, 364, 364]


def test_papers_dated_to_the_day_need_no_such_key():
    claims = [factor(place, date=f"2024-0{place}-01", paper_id=f"p{place}") for place in range(1, 6)]
    assert not [key for key in request(table(claims), "time").keys if "no more is known" in key.words]
