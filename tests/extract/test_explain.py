"""An explanation names every number, what it was read as, and what decided."""

from __future__ import annotations

import json
import re

import pytest

from benchclaims.extract import claims, confidence, explain

TEXT = "GPT-3 is large. Our method Zipper is 2.5x faster than gzip, with images of 64x64."


def test_every_number_is_explained_in_order() -> None:
    found = explain(TEXT)
    assert [one.value_text for one in found] == ["GPT-3", "2.5x", "64x64"]
    assert [one.role for one in found] == ["name", "result", "dimensions"]


def test_the_claim_is_the_one_that_extraction_gives() -> None:
    assert [one.claim for one in explain(TEXT) if one.role == "result"] == claims(TEXT)


def test_decisions_name_the_runner_up_and_the_reasons() -> None:
    (claim,) = [one for one in explain(TEXT) if one.role == "result"]
    by_field = {decision.field: decision for decision in claim.decisions}
    assert {"role", "metric", "form", "qualifier", "subject", "baseline"} <= set(by_field)
    assert by_field["form"].value == "ratio better"
    assert by_field["form"].runner_up
    assert by_field["role"].reasons


def test_the_reasons_are_those_that_decided() -> None:
    _, second = explain("FooNet improves accuracy by 5% and memory by 10%.")
    (form,) = [decision for decision in second.decisions if decision.field == "form"]
    assert any(name.startswith("before=") for name, _ in form.reasons)


def test_every_link_names_what_spoke_for_it() -> None:
    (claim, *_) = explain("FooNet reaches 91% accuracy on ImageNet, against 88% for BarNet.")
    by_field = {decision.field: decision for decision in claim.decisions}
    assert {"subject", "baseline", "dataset", "baseline_value"} <= set(by_field)
    assert all(by_field[field].reasons for field in ("subject", "baseline", "dataset", "baseline_value"))


def test_an_interval_is_left_out_as_one() -> None:
    (_, level, interval) = explain("The AUC is 0.91 (95% CI 0.89-0.93).")
    assert {level.verdict, interval.verdict} == {"left out: it tells how sure another value is"}


def test_what_is_left_out_says_why() -> None:
    (number,) = explain("In this work, two annotators labelled 512 images.")
    assert number.claim is None
    assert number.verdict.startswith("left out: ")


def test_a_form_that_nothing_else_can_be_has_no_runner_up() -> None:
    (number,) = explain("The pruned model retains 81% of full-size performance.")
    (form,) = [decision for decision in number.decisions if decision.field == "form"]
    assert (form.value, form.share, form.runner_up) == ("share", 1.0, None)
    assert form.reasons


def test_what_is_likelier_misread_than_right_is_left_out_with_its_doubts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = "The word is one of the top candidates for as much as 77% of the data."
    sure = confidence.confidence_of
    monkeypatch.setattr(confidence, "confidence_of", lambda reading: sure(reading) / 10)
    (number,) = explain(text)
    assert not claims(text)
    assert (number.role, number.claim) == ("result", None)
    assert re.match(r"left out: likelier misread than right \(confidence 0\.\d\d\), since \w", number.verdict)
    assert {decision.field for decision in number.decisions} >= {"role", "metric", "form"}


def test_an_explanation_is_plain_data() -> None:
    assert json.loads(json.dumps([one.as_dict() for one in explain(TEXT)]))


def test_a_version_is_shown_with_the_name_that_it_belongs_to() -> None:
    found = explain("It is 2.5x faster than Llama 3 8B and Gemini 1.5 Pro.")
    assert [one.value_text for one in found if one.role == "name"] == ["Llama 3 8B", "Gemini 1.5"]
