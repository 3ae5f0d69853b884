"""With few claims the report tells each of them, and a chart that is asked for is drawn of one claim, too."""

from __future__ import annotations

from pathlib import Path

import pytest
from made_up import factor, gain, level, table

from benchclaims.errors import UsageError
from benchclaims.report import chart, write
from benchclaims.report.comparable import crowded, place
from benchclaims.report.few import FEW
from benchclaims.report.names import paper_names
from benchclaims.report.plan import plan
from benchclaims.report.request import request
from benchclaims.report.site import write as write_site
from benchclaims.report.summary import summary

ONE = table([factor(2.0, quote="Swift is 2x faster | than *Slow*.")])


def readme(frame, folder: Path) -> str:
    write(frame, folder, formats=["png"])
    return (folder / "README.md").read_text("utf-8")


def test_the_page_tells_the_claims_where_they_are_few(tmp_path: Path):
    page = readme(ONE, tmp_path)
    table_of = page.split("## The claims")[1].split("##")[0]
    assert "| Paper | Metric | Claim | In its words |" in table_of
    row = r"| [Swift](https://arxiv.org/abs/2401.00001) | inference speed ↑ | 2× | Swift is 2x faster \| than"
    assert row in table_of
    assert "overview-map" not in page


def test_the_page_of_many_claims_does_not_list_them(tmp_path: Path):
    few, many = ([factor(2.0 + place) for place in range(number)] for number in (FEW - 1, FEW))
    assert "## The claims" in readme(table(few), tmp_path / "few")
    assert "## The claims" not in readme(table(many), tmp_path / "many")


def test_what_is_no_result_is_not_told(tmp_path: Path):
    page = readme(table([factor(2.0), factor(7.0, status="rejected")]), tmp_path)
    assert "7×" not in page.split("## The claims")[1].split("##")[0]


@pytest.mark.parametrize(
    ("other", "mapped"),
    [({}, False), ({"task": "pruning"}, False), ({"metric": "memory"}, False),
     ({"task": "pruning", "metric": "memory"}, True), ({"task": None, "metric": "memory"}, True)],
)  # fmt: skip
def test_there_is_a_map_only_of_several_metrics_and_tasks(other, mapped):
    frame = crowded(place(table([factor(2.0), factor(3.0, **other)])))
    assert ("overview-map" in [one.slug for one in plan(frame, paper_names(frame))]) == mapped


@pytest.mark.parametrize(
    ("kind", "claims"),
    [("factors", [factor(2.0)]), ("factors", [factor(2.0), factor(3.0)]), ("spread", [factor(2.0)]),
     ("changes", [gain(1.0)]), ("scores", [level(2.7)]), ("map", [factor(2.0)])],
)  # fmt: skip
def test_a_chart_that_is_asked_for_is_drawn_of_one_or_two_claims(kind, claims):
    made = request(table(claims), kind)
    assert len(made.shown) == len(claims)
    assert chart(table(claims), kind).axes


def test_a_chart_of_many_claims_gives_up_axes_of_one_as_before():
    claims = [factor(2.0), factor(3.0), factor(4.0), factor(9.0, metric="memory")]
    made = request(table(claims), "factors")
    assert len(made.shown) == 3
    assert len(request(table(claims), "factors", metric="memory").shown) == 1


def test_a_chart_without_a_claim_of_its_kind_is_refused_with_what_there_is():
    with pytest.raises(UsageError) as refused:
        request(table([gain(1.0)]), "factors")
    assert str(refused.value) == (
        "there are too few claims for a chart of kind 'factors': there is none; expected at least one that "
        "is stated as a factor (such as 2×); these claims can be drawn as changes or map"
    )


def test_the_one_page_tells_the_claims_where_they_are_few():
    page = summary(ONE, form="svg").decode("utf-8")
    many = summary(table([factor(2.0 + place) for place in range(FEW)]), form="svg").decode("utf-8")
    assert len(page) > 1000
    assert ("<!-- The claims -->" in page, "<!-- The claims -->" in many) == (True, False)


def test_the_site_of_one_claim_has_no_heading_without_a_chart(tmp_path: Path):
    write_site(ONE, tmp_path / "site")
    assert "At a glance" not in (tmp_path / "site/index.html").read_text("utf-8")
