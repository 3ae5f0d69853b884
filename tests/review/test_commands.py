"""Every answer of the walk as a command, for scripts."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchclaims import api
from benchclaims.cli import main
from benchclaims.store import read

BY = ("--by", "Ann", "--on", "2026-01-02")


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    """The exit status of a command and what it says."""
    with pytest.raises(SystemExit) as left:
        main(arguments)
    out, err = capsys.readouterr()
    assert "Traceback" not in err
    return int(left.value.code or 0), err + out


def claim(number: int = 0) -> str:
    return read("claims")[0].claims[number].id


def statuses() -> list[tuple[str, str | None]]:
    return [(one.status, one.reviewed_by) for one in read("claims")[0].claims]


def test_each_answer_is_a_command_and_is_taken_back(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (root / "claims" / "tuner.yaml").read_bytes()
    wrote = "wrote claims/tuner.yaml\n"
    assert run(capsys, "accept", claim(), *BY) == (0, wrote)
    assert run(capsys, "reject", claim(1), "--reviewer", "Bob") == (0, wrote)
    assert run(capsys, "edit", claim(1), "subject=our net", "note=mine", *BY) == (0, wrote)
    assert statuses()[:2] == [("reviewed", "Ann"), ("reviewed", "Ann")]
    assert run(capsys, "undo") == (0, f"{wrote}took back: edit of {claim(1)}\n")
    assert statuses()[:2] == [("reviewed", "Ann"), ("rejected", "Bob")]
    for _ in range(2):
        assert run(capsys, "undo")[0] == 0
    assert (root / "claims" / "tuner.yaml").read_bytes() == before
    status, text = run(capsys, "undo")
    assert (status, text) == (
        2,
        "error: claims: there is nothing to take back; git knows what was done before\n",
    )


def test_a_file_of_claims_is_named_as_it_is(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "accept", claim(), *BY)[0] == 0
    said = run(capsys, "undo", "--claims", "claims/tuner.yaml")
    assert said == (0, f"wrote claims/tuner.yaml\ntook back: accept of {claim()}\n")


WRONG = {
    "metric=acuracy": "did you mean 'accuracy'?",
    "metrc=accuracy": "did you mean 'metric'?",
    "unit=secnds": "BC307",
    "accuracy": "expected field=value",
    "quote=x": "correct it in the claim file",
}


@pytest.mark.parametrize("assignment", WRONG)
def test_a_wrong_edit_writes_nothing(root: Path, capsys: pytest.CaptureFixture[str], assignment: str) -> None:
    before = (root / "claims" / "tuner.yaml").read_bytes()
    status, text = run(capsys, "edit", claim(), "note=mine", assignment, *BY)
    assert status == 2
    assert WRONG[assignment] in text
    assert (root / "claims" / "tuner.yaml").read_bytes() == before


def test_one_may_insist_against_a_warning_and_not_against_an_error(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, text = run(capsys, "edit", claim(), "qualifier=at-least", *BY)
    assert status == 2
    assert "warning BC308" in text
    assert run(capsys, "edit", claim(), "qualifier=at-least", "--insist", *BY)[0] == 0
    assert run(capsys, "edit", claim(), "metric=acuracy", "--insist", *BY)[0] == 2


def test_what_the_settings_switch_off_refuses_nothing(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "benchclaims.toml").write_text('[ignore]\nBC308 = "our hedges are our own"\n')
    assert run(capsys, "edit", claim(), "qualifier=at-least", *BY)[0] == 0


def test_an_edit_that_changes_nothing_says_so(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    metric = read("claims")[0].claims[0].claim.metric
    assert run(capsys, "edit", claim(), f"metric={metric}", *BY) == (
        0,
        "nothing changed: the claim is so already\n",
    )
    assert statuses()[0] == ("extracted", None)


def test_another_text_for_the_value_moves_its_place(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "edit", claim(), "value_text=up to 3x", *BY)[0] == 0
    edited = read("claims")[0].claims[0].claim
    assert (edited.value_text, edited.end - edited.start) == ("up to 3x", 8)
    assert api.validate().findings == ()


def test_what_is_left_is_listed_without_a_terminal(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, text = run(capsys, "review", "--list")
    assert status == 0
    assert [line.split("  ")[0] for line in text.splitlines()] == [one.id for one in api.uncertain()]
    assert run(capsys, "review", "--list", "--below", "0.01") == (0, "")


@pytest.mark.parametrize(("command", "said"), [("accept", "reviewed"), ("reject", "rejected")])
def test_what_is_decided_already_is_said(
    root: Path, capsys: pytest.CaptureFixture[str], command: str, said: str
) -> None:
    wrote = "wrote claims/tuner.yaml\n"
    assert run(capsys, command, claim(), *BY) == (0, wrote)
    assert run(capsys, command, claim(), *BY) == (0, f"{claim()}: already {said} by Ann on 2026-01-02\n")
    again = f"{claim()}: was {said} by Ann on 2026-01-02 before; `benchclaims undo` brings that back\n"
    assert run(capsys, command, claim(), "--by", "Bob", "--on", "2026-01-03") == (0, wrote + again)
    status, text = run(capsys, command, claim(), claim(1), "--by", "Bob", "--on", "2026-01-03")
    assert (status, text) == (0, f"{wrote}{claim()}: already {said} by Bob on 2026-01-03\n")


@pytest.mark.parametrize("command", [("accept",), ("reject",), ("edit", "note=mine")])
def test_a_review_has_a_name(
    root: Path, capsys: pytest.CaptureFixture[str], command: tuple[str, ...]
) -> None:
    before = (root / "claims" / "tuner.yaml").read_bytes()
    status, text = run(capsys, command[0], claim(), *command[1:])
    assert (status, text) == (2, "error: a review without a name; expected --by; say who reviewed it\n")
    assert (root / "claims" / "tuner.yaml").read_bytes() == before


def test_an_edit_that_makes_the_file_too_large_writes_nothing(
    root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = root / "claims" / "tuner.yaml"
    before = path.read_bytes()
    monkeypatch.setattr("benchclaims.store.tree.LARGEST", 2000)
    status, text = run(capsys, "edit", claim(), f"note={'long ' * 400}", *BY)
    assert (status, path.read_bytes()) == (2, before)
    assert "expected at most 2000" in text
