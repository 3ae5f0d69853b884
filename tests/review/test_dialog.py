"""The conversation: what is shown, which answers are understood, how an edit is led."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from benchclaims import api
from benchclaims.errors import UsageError
from benchclaims.model import TrackedClaim
from benchclaims.review import Dialog, Line
from benchclaims.review.page import wrapped
from benchclaims.store import read


def dialog(columns: int = 60) -> Dialog:
    return api.review([one.id for one in api.uncertain()], by="Ann", on="2026-01-02", columns=lambda: columns)


def said(lines: list[Line]) -> str:
    return "\n".join(line.text for line in lines)


def first() -> TrackedClaim:
    return api.uncertain()[0]


def kept(claim: str) -> TrackedClaim:
    return next(one for entry in read("claims") for one in entry.claims if one.id == claim)


def test_an_unknown_claim_is_told_and_not_passed_over(root: Path) -> None:
    with pytest.raises(UsageError, match="no claim has the id zipper#00000000"):
        api.review([first().id, "zipper#00000000"], by="Ann")


def test_the_width_of_lines_is_a_number_or_asked_for_each_time(root: Path) -> None:
    ids = [first().id]
    talk = api.review(ids, by="Ann", columns=60)
    assert talk.begin() == api.review(ids, by="Ann", columns=lambda: 60).begin()
    assert talk.begin() != api.review(ids, by="Ann").begin()


@pytest.mark.parametrize("columns", [40, 60, 99])
def test_a_question_shows_all_there_is_to_know(root: Path, columns: int) -> None:
    shown = dialog(columns).begin()
    claim = first().claim
    text = said(shown)
    assert all(len(line.text) <= columns for line in shown)
    assert f"1 of 5, confidence {claim.confidence:.2f}" in text
    (marked,) = [number for number, line in enumerate(shown) if line.style == "mark"]
    under = shown[marked].text
    assert shown[marked - 1].text[under.index("^") : len(under)] == claim.value_text
    for field in ("low", "unit", "form", "direction", "qualifier", "metric", "subject", "baseline"):
        value = getattr(claim, field)
        value = "none" if value is None else f"{value:g}" if field == "low" else value
        assert f"\n  {field:<16}{value}"[: columns + 1] in text
    assert ("doubts" in text) == bool(claim.doubts)


def test_a_question_names_the_doubts_of_a_claim(root: Path) -> None:
    vague = {"id": "vague", "text": "The other one gives 7% more here than the second."}
    (root / "more.jsonl").write_text(json.dumps(vague), encoding="utf-8")
    api.add([root / "more.jsonl"], root)
    claim = first().claim
    text = " ".join(said(dialog(99).begin()).split())
    assert claim.doubts
    assert all(" ".join(doubt.split()) in text for doubt in claim.doubts)


def test_the_runner_up_stands_under_its_field(root: Path) -> None:
    shown = dialog().begin()
    seconds = [number for number, line in enumerate(shown) if line.style == "second"]
    assert seconds
    assert all(shown[number].text.strip().startswith("or ") for number in seconds)
    assert all(shown[number].text.endswith("%)") for number in seconds)


def test_what_the_checks_say_is_shown(root: Path) -> None:
    file = root / "claims" / "zipper.yaml"
    file.write_text(file.read_text("utf-8").replace("low: 2.5", "low: 25"))
    talk = dialog()
    text = said(talk.begin())
    while "2.5x" not in text:
        text = said(talk.feed("s"))
    assert "BC306" in text


@pytest.mark.parametrize("name", ["accept", "a", "Accept", " accept "])
def test_an_answer_is_a_key_or_its_name(root: Path, name: str) -> None:
    claim, talk = first(), dialog()
    talk.begin()
    assert said(talk.feed(name)).startswith("accepted\n")
    assert kept(claim.id).status == "reviewed"


@pytest.mark.parametrize("name", ["", "x", "A", "yes", "accept all", "é", "ae"])
def test_what_is_no_answer_does_nothing(root: Path, name: str) -> None:
    talk = dialog()
    talk.begin()
    assert "?" in said(talk.feed(name))
    assert talk.walk.place == 0
    assert len(api.uncertain()) == 5


def test_help_lists_the_keys(root: Path) -> None:
    talk = dialog()
    talk.begin()
    text = said(talk.feed("?"))
    assert all(f"  {key}  {name}" in text for key, name in {"a": "accept", "u": "undo", "q": "quit"}.items())


def test_fields_are_set_on_a_line(root: Path) -> None:
    claim, talk = first(), dialog()
    talk.begin()
    talk.feed("e")
    assert talk.wants == "line"
    assert said(talk.feed("subject=our small net note=see table 3")).startswith("edited\n")
    assert talk.wants == "answer"
    found = kept(claim.id)
    assert (found.claim.subject, found.note) == ("our small net", "see table 3")


def test_fields_are_set_behind_the_answer(root: Path) -> None:
    claim, talk = first(), dialog()
    talk.begin()
    talk.feed("e subject=our net")
    assert kept(claim.id).claim.subject == "our net"


def test_a_wrong_line_is_told_and_asked_again(root: Path) -> None:
    claim, talk = first(), dialog()
    talk.begin()
    talk.feed("e")
    for line, says in {
        "metric=acuracy": "did you mean 'accuracy'?",
        "metrc=accuracy": "did you mean 'metric'?",
        "form=rato": "expected one of score,",
        "low=many": "expected a number",
        "low=": "BC108",
        "status=reviewed": "accept",
        "accuracy": "expected field=value",
        "value_text=9x": "BC301",
    }.items():
        assert says in said(talk.feed(line)).replace("\n", " "), line
        assert talk.wants == "line"
    assert kept(claim.id).status == "extracted"
    assert "nothing changed" in said(talk.feed("."))
    assert talk.wants == "answer"


def test_a_wrong_unit_is_told_with_what_is_meant_and_kept_when_said_again(root: Path) -> None:
    talk = api.review(
        ["tuner#" + one.id[6:] for one in api.uncertain(paper="tuner")], by="Ann", on="2026-01-02"
    )
    talk.begin()
    talk.feed("e")
    line = "form=score direction=none unit=secnds qualifier=approx"
    told = said(talk.feed(line)).replace("\n", " ")
    assert "error BC307" in told
    warned = said(talk.feed("qualifier=at-most"))
    assert "warning BC308" in warned
    assert "The same again keeps it." in warned
    assert said(talk.feed("qualifier=at-most")).startswith("edited\n")


def test_the_form_asks_for_each_field_and_again_for_what_is_wrong(root: Path) -> None:
    claim, talk = first(), dialog()
    talk.begin()
    talk.feed("e")
    talk.feed("")
    asked: list[str] = []
    answers = {"metric": ["?", "acuracy", "accuracy"], "subject": ["-"], "note": ["mine"]}
    told = ""
    while talk.wants == "line":
        field = talk.prompt.partition(" ")[0]
        asked.append(field)
        told += said(talk.feed(answers[field].pop(0) if answers.get(field) else ""))
    assert asked.count("metric") == 3
    assert asked[:2] == ["value_text", "low"]
    assert "an id such as" in told
    assert "did you mean 'accuracy'?" in told.replace("\n", " ")
    found = kept(claim.id)
    assert (found.claim.metric, found.claim.subject, found.note) == ("accuracy", None, "mine")


def test_the_form_asks_again_for_fields_that_do_not_go_together(root: Path) -> None:
    claim, *rest = sorted(api.uncertain(), key=lambda one: one.claim.form != "ratio")
    talk = api.review([one.id for one in (claim, *rest)], by="Ann", on="2026-01-02")
    talk.begin()
    talk.feed("e")
    talk.feed("")
    while talk.prompt.partition(" ")[0] != "form":
        talk.feed("")
    talk.feed("score")
    for _ in range(20):
        told = said(talk.feed(""))
        if "BC207" in told:
            break
    assert talk.prompt.startswith("direction [")
    talk.feed("none")
    assert talk.wants == "answer"
    assert (kept(claim.id).claim.form, kept(claim.id).claim.direction) == ("score", "none")


def test_the_form_is_left_by_a_dot(root: Path) -> None:
    talk = dialog()
    talk.begin()
    for text in ("e", "", "", "17", "."):
        talk.feed(text)
    assert talk.wants == "answer"
    assert len(api.uncertain()) == 5


def test_undo_shows_the_question_again_and_quit_says_what_was_done(root: Path) -> None:
    talk = dialog()
    question = said(talk.begin()).partition("1 of 5")[2]
    assert "Nothing was answered in this walk" in said(talk.feed("u")).replace("\n", " ")
    talk.feed("a")
    text = said(talk.feed("u"))
    assert text.startswith("took back: accept\n")
    assert text.endswith(question)
    talk.feed("a")
    talk.feed("s")
    assert said(talk.feed("q")) == "1 accepted, 1 skipped; 3 left. The answers are in claims/."
    assert talk.wants == "nothing"


def test_the_walk_ends_with_its_questions(root: Path) -> None:
    talk = dialog()
    talk.begin()
    for _ in range(5):
        assert talk.wants == "answer"
        text = said(talk.feed("a"))
    assert "No question is left." in text
    assert talk.wants == "nothing"
    assert api.uncertain() == []


def test_what_was_changed_meanwhile_is_shown_again(root: Path) -> None:
    claim, talk = first(), dialog()
    talk.begin()
    api.decide([claim.id], "rejected", by="Bob")
    text = said(talk.feed("a"))
    assert "changed since it was shown" in text.replace("\n", " ")
    assert "2 of 5" in text
    assert kept(claim.id).status == "rejected"


def test_hostile_text_is_shown_and_not_acted_upon(root: Path) -> None:
    file = root / "claims" / "zipper.yaml"
    evil = '"\\e[2J Zipper is 2.5x\\u202e faster\\n than gzip."'
    text = file.read_text("utf-8").replace("quote: Zipper is 2.5x faster than gzip.", f"quote: {evil}")
    assert evil in text
    file.write_text(text, encoding="utf-8")
    talk = dialog()
    shown = said(talk.begin())
    for _ in range(4):
        shown += said(talk.feed("s"))
    assert "\\x1b[2J" in shown
    assert "\x1b" not in shown
    assert "\u202e" not in shown


def test_a_text_without_spaces_is_cut_at_once_in_any_terminal() -> None:
    begun = time.process_time()
    assert "".join(line for line, _ in wrapped("中" * 20_000, 60)) == "中" * 20_000
    assert time.process_time() - begun < 2
    assert list(wrapped("ab", 0)) == [("a", 0), ("b", 1)]
    assert list(wrapped("e\u0301e\u0301", 1)) == [("e\u0301", 0), ("e\u0301", 2)]
