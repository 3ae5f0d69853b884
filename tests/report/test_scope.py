"""A report of the readings that are sure, or that people reviewed: what it keeps, and that it says so."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
from made_up import factor, table

from benchclaims import api
from benchclaims.errors import UsageError
from benchclaims.model import Paper
from benchclaims.report import write
from benchclaims.report.request import request
from benchclaims.report.scope import Scope
from benchclaims.report.site import write as write_site
from benchclaims.report.summary import summary

SURE = Scope(min_confidence=0.9)


@pytest.fixture
def frame() -> pd.DataFrame:
    return table(
        [
            factor(2.0, confidence=0.95), factor(3.0, confidence=0.9), factor(4.0, confidence=0.92),
            factor(5.0, confidence=0.4, status="reviewed"),
            factor(9.0, confidence=0.5, paper_id="doubtful"),
        ]
    )  # fmt: skip


@pytest.mark.parametrize(
    ("scope", "kept", "words"),
    [
        (Scope(), [2, 3, 4, 5, 9], ""),
        (SURE, [2, 3, 4, 5], "Readings of a confidence of 0.9 or more, and those that people reviewed."),
        (Scope(status=["reviewed"]), [5], "Readings that people reviewed."),
        (Scope(status="extracted"), [2, 3, 4, 9], "Readings that nobody reviewed."),
        (Scope(None, 0.95, ["extracted"]), [2],
         "Readings that nobody reviewed, of a confidence of 0.95 or more."),
        (Scope(status=["extracted", "reviewed"]), [2, 3, 4, 5, 9], ""),
        (Scope("2024", 0.9, ["reviewed"]), [5], "Papers since 2024. Readings that people reviewed."),
    ],
)  # fmt: skip
def test_a_scope_keeps_readings_by_their_confidence_and_status(frame, scope, kept, words):
    assert list(scope.claims(frame)["low"]) == kept
    assert scope.words() == words


@pytest.mark.parametrize(
    ("known", "told"),
    [({"min_confidence": 1.5}, "1.5 is no confidence"), ({"status": "rejected"}, "no status is called"),
     ({"min_confidence": float("nan")}, "nan is no confidence")],
)  # fmt: skip
def test_what_is_no_scope_is_refused(known, told):
    with pytest.raises(UsageError, match=told):
        Scope(**known)


def test_a_scope_without_a_claim_is_refused_with_what_there_is():
    only = table([factor(2.0, confidence=0.55)])
    with pytest.raises(UsageError, match=r"occurs .extracted., or a confidence of 0.55 or less"):
        SURE.claims(only)
    with pytest.raises(UsageError, match="no reading is kept of 1"):
        Scope(status="reviewed").claims(only)


def test_a_paper_whose_readings_are_all_left_out_does_not_pass_for_one_without_claims(frame, tmp_path: Path):
    papers = [Paper("doubtful", "A Doubtful Paper", ""), Paper("silent", "A Silent Paper", "")]
    write(frame, tmp_path, papers=papers, min_confidence=0.9, formats=["png"])
    page = (tmp_path / "README.md").read_text("utf-8")
    assert "Readings of a confidence of 0.9 or more, and those that people reviewed. 4 claims" in page
    assert "A Silent Paper" in page
    assert "A Doubtful Paper" not in page


def test_a_chart_on_request_says_of_which_readings_it_is(frame):
    chart = request(frame, "factors", scope=SURE)
    assert len(chart.shown) == 4
    assert "Readings of a confidence of 0.9 or more, and those that people reviewed." in chart.caption()


def test_the_one_page_is_of_the_readings_that_are_asked_for(frame):
    page = summary(frame, form="svg", scope=SURE).decode("utf-8")
    assert page != summary(frame, form="svg").decode("utf-8")


def test_the_site_says_of_which_readings_it_is(frame, tmp_path: Path):
    write_site(frame, tmp_path / "site", scope=SURE)
    index = (tmp_path / "site/index.html").read_text("utf-8")
    assert "<p>Readings of a confidence of 0.9 or more, and those that people reviewed.</p>" in index
    assert '<span class="big">4</span> claims' in index
    assert not (tmp_path / "site/papers/doubtful.html").exists()


@pytest.mark.parametrize(
    ("scope", "title"),
    [
        (Scope(), "All claims"),
        (Scope(min_confidence=0.5), "Chosen claims"),
        (Scope(chosen=True), "Chosen claims"),
    ],
)
def test_a_chart_of_chosen_claims_is_not_called_one_of_all(scope, title):
    assert request(table([factor(2), factor(3)]), "factors", scope=scope).title.startswith(f"{title}: ")
    assert request(table([factor(2)]), "factors", metric="inference-speed", scope=scope).title.startswith(
        "Inference"
    )


def test_rows_that_a_caller_gives_are_chosen_ones():
    (caption,) = api.chart_texts(api.load("claims/")[:60], "changes", wanted=[("caption", "text")])
    assert caption.startswith("Chosen claims: ")
    (caption,) = api.chart_texts("claims/", "changes", wanted=[("caption", "text")])
    assert caption.startswith("All claims: ")
