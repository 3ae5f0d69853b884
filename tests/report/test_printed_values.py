"""Tables for people print what the charts print of the same claim, and mark what the charts mark."""

from __future__ import annotations

import re

import pytest
from made_up import factor, gain, level, table

from benchclaims.report import chart, chart_texts
from benchclaims.report.comparable import changes, crowded, place, records
from benchclaims.report.lines import claim_lines, score_lines
from benchclaims.report.names import paper_names
from benchclaims.report.request import request
from benchclaims.report.sheets import DOUBT, claim_sheet
from benchclaims.report.values import value
from benchclaims.table.sheet import MARKUPS

SLOWER = factor(0.025, low=40.0, high=40.0, direction="decrease", value_text="40x")
UNKNOWN = {"form": "ratio", "better": "unknown", "improvement": "unknown", "metric": "other:charm"}


def cells(claims, head="Claim"):
    frame = crowded(place(table(claims)))
    sheet = claim_sheet(frame, paper_names(frame))
    return [row[sheet.heads.index(head)] for row in sheet.rows]


@pytest.mark.parametrize(
    ("claim", "printed"),
    [
        (SLOWER, "0.025× (40× lower)"),
        (SLOWER | {"role": "optional"}, "0.025× (40× lower)"),
        (gain(-2.0), "−2 pp"),
        (gain(-2.0, basis="unclear"), "−2%"),
        (gain(2.0, unit="point", quote="It gains 2 points."), "+2 pp"),
        (gain(2.0, unit="point", metric="bleu", metric_text="BLEU"), "+2"),
        (level(77.0, 76.7, value_text="77.00", quote="It has 77.00, not 76.70 FID."), "76.70 → 77.00"),
        (factor(1.4, value_text="1.40x", quote="It is 1.40x faster."), "1.40×"),
        (gain(2.0, metric="word-error-rate", better="lower", direction="decrease"), "2 pp lower"),
        (level(2.7, 4.1), "4.1 → 2.7"),
        (level(2.7), "2.7"),
        (UNKNOWN | {"low": 3.0, "high": 3.0}, "3× the baseline's"),
        (UNKNOWN | {"low": 3.0, "high": 3.0, "direction": "decrease"}, "3× lower"),
    ],
)
def test_a_claim_without_an_axis_reads_as_one_that_has_it(claim, printed):
    (alone,) = (value(one) for one in records(crowded(place(table([claim])))))
    placed = [value(one) for one in records(place(table([claim])))]
    assert [alone, *placed] == [printed, printed]
    assert cells([claim]) == [printed]


def test_a_table_says_what_percentage_points_are_called():
    papers = {"2401.00001": "Swift"}
    notes = [claim_sheet(place(table([claim])), papers).note for claim in (gain(2), factor(2))]
    assert notes == ["pp: percentage points.", ""]


@pytest.mark.parametrize(
    ("claims", "lines"),
    [
        ([factor(2), SLOWER, factor(3, qualifier="up-to")], claim_lines),
        ([gain(2), gain(-1, -3), gain(4)], claim_lines),
        ([level(2.7, 4.1), level(3.0)], score_lines),
    ],
)
def test_the_table_of_a_chart_prints_its_values(claims, lines):
    frame = place(table(claims))
    drawn = [line.value for line in lines(frame, paper_names(frame)) if line.claim is not None]
    assert sorted(cells(claims)) == sorted(drawn)


QUOTE = "It reaches 46.2 box AP and 41.8 mask AP."
ALIKE = [
    level(
        number,
        metric="map",
        better="higher",
        quote=QUOTE,
        value_text=text,
        start=QUOTE.index(text),
        metric_text=words,
    )
    for number, text, words in ((46.2, "46.2", "box AP"), (41.8, "41.8", "mask AP"))
]


def test_a_row_says_what_tells_it_apart_as_the_chart_does():
    frame = place(table(ALIKE))
    drawn = " ".join(line.detail for line in score_lines(frame, paper_names(frame)))
    metrics = cells(ALIKE, "Metric")
    for words in ("(“box AP”)", "(“mask AP”)"):
        assert words in drawn
        assert sum(words in metric for metric in metrics) == 1
    assert cells([level(2.7), level(3.0, datasets="ImageNet")], "Metric") == ["FID ↓", "FID ↓"]


@pytest.mark.parametrize("form", MARKUPS)
@pytest.mark.parametrize(("confidence", "marked"), [(0.55, 1), (0.9, 0)])
def test_a_reading_that_is_not_sure_has_a_dagger_and_a_note(form, confidence, marked):
    claims = table([factor(2), factor(3), factor(4, confidence=confidence)])
    (made,) = chart_texts(claims, "factors", wanted=[("table", form)])
    assert len(re.findall(r"4(?:×|\$\\times\$) (?:†|\\dag)", made)) == marked
    assert DOUBT.removeprefix("† ")[:40] in made if marked else "†" not in made


def test_a_data_set_goes_by_one_name_in_rows_and_tables():
    claims = table(
        [gain(2 + place, datasets=name) for place, name in enumerate(("CIFAR10", "CIFAR-10", "cifar-10"))]
    )
    claims["dataset_names"] = "CIFAR-10"
    placed = place(claims)
    details = [line.detail for line in claim_lines(changes(placed), paper_names(placed)) if line.claim]
    assert {word for detail in details for word in re.findall(r"(?i)cifar-?10", detail)} == {"CIFAR-10"}
    sheet = claim_sheet(placed, paper_names(placed))
    assert {row[sheet.heads.index("Data sets")] for row in sheet.rows} == {"CIFAR-10"}


def test_rows_do_not_repeat_the_one_metric_that_the_title_of_a_chart_names() -> None:
    claims = table([factor(place, metric="speed", paper_id=f"p{place}") for place in range(2, 5)])
    drawn = chart(claims, metric="speed")
    words = [text.get_text() for ax in drawn.axes for text in ax.texts]
    assert "Speed" in str([text.get_text() for text in drawn.texts])
    assert not [one for one in words if "speed" in one]
    assert "2× is twice as fast" in request(claims, "factors", None, "speed").lead
