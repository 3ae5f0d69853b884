"""The walk over questions: what is asked in which order, what answers do, and that undo takes them back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchclaims import api
from benchclaims.errors import UsageError
from benchclaims.model import TrackedClaim
from benchclaims.review import Desk, RefusedError, Walk
from benchclaims.review.edit import parse
from benchclaims.store import decide, read
from benchclaims.store.journal import Journal
from benchclaims.vocabulary.loader import tasks


def walk(root: Path) -> Walk:
    found = api.uncertain(root / "claims")
    return Walk(Desk(root / "claims", "Ann", "2026-01-02"), [one.id for one in found])


def contents(root: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted((root / "claims").iterdir())}


def kept(root: Path, claim: str) -> TrackedClaim:
    return next(one for entry in read(root / "claims") for one in entry.claims if one.id == claim)


def test_the_least_certain_comes_first(root: Path) -> None:
    found = api.uncertain()
    assert len(found) == 5
    assert [one.claim.confidence for one in found] == sorted(one.claim.confidence for one in found)


def test_what_is_decided_is_not_asked(root: Path) -> None:
    first, second, *_ = [one.id for one in api.uncertain()]
    api.decide([first], "rejected", by="Bob")
    assert first not in [one.id for one in api.uncertain()]
    file = root / "claims" / "zipper.yaml"
    file.write_text(file.read_text("utf-8").replace("claims:\n", "status: reviewed\nclaims:\n", 1))
    assert {one.id.partition("#")[0] for one in api.uncertain()} == {"tuner"}
    assert second


def test_it_can_be_narrowed(root: Path) -> None:
    found = api.uncertain()
    most = found[-1].claim.confidence
    assert {one.id.partition("#")[0] for one in api.uncertain(paper="tuner")} == {"tuner"}
    assert all(one.claim.confidence < most for one in api.uncertain(below=most))
    task = next(one.claim.task for one in found if one.claim.task)
    assert {one.claim.task for one in api.uncertain(task=task)} == {task}
    with pytest.raises(UsageError, match="did you mean 'tuner'"):
        api.uncertain(paper="tunr")
    with pytest.raises(UsageError, match="task"):
        api.uncertain(task="cooking")
    with pytest.raises(UsageError, match=f"did you mean '{task}'"):
        api.uncertain(task=tasks()[task].name.upper())


def test_each_answer_is_in_the_file_before_the_next_question(root: Path) -> None:
    one = walk(root)
    for answer, status in ((one.accept, "reviewed"), (one.reject, "rejected")):
        shown = one.question()
        assert shown is not None
        answer()
        found = kept(root, shown.tracked.id)
        assert (found.status, found.reviewed_by, found.reviewed_on) == (status, "Ann", "2026-01-02")
        assert found.claim == shown.tracked.claim
    assert one.count() == {"accepted": 1, "rejected": 1}


def test_an_answer_asks_for_no_checks(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = walk(root)
    assert one.question() is not None
    asked: list[object] = []
    monkeypatch.setattr(Desk, "check", lambda *given: asked.append(given) or [])
    one.accept()
    assert asked == []


def test_an_edit_is_a_persons_reading(root: Path) -> None:
    one = walk(root)
    shown = one.question()
    assert shown is not None
    one.edit([parse("subject=our net"), parse("note=see table 3"), parse("task=")])
    found = kept(root, shown.tracked.id)
    assert (found.status, found.note, found.claim.subject, found.claim.task) == (
        "reviewed", "see table 3", "our net", None,
    )  # fmt: skip
    assert (found.claim.rule, found.claim.confidence, found.claim.doubts) == ("reader", 1.0, ())
    before = contents(root)
    api.build(root)
    assert contents(root) == before


def test_an_edit_that_changes_nothing_answers_nothing(root: Path) -> None:
    one = walk(root)
    shown = one.question()
    assert shown is not None
    before = contents(root)
    assert one.edit([parse(f"metric={shown.tracked.claim.metric}")]) is None
    assert contents(root) == before
    assert one.question() == shown


def test_a_wrong_edit_is_refused_and_the_question_stands(root: Path) -> None:
    one = walk(root)
    shown = one.question()
    before = contents(root)
    with pytest.raises(RefusedError, match=r"BC201.*did you mean 'accuracy'"):
        one.edit([parse("metric=acuracy")])
    assert contents(root) == before
    assert one.question() == shown


def test_an_edit_of_a_rejected_claim_is_checked_as_any(root: Path) -> None:
    claim = next(one.id for one in api.uncertain() if one.claim.value_text == "2.5x")
    api.decide([claim], "rejected", by="Bob", on="2026-01-02")
    before = contents(root)
    with pytest.raises(RefusedError, match="BC306"):
        api.edit(claim, ["low=3", "high=3"], by="Ann")
    assert api.edit(claim, ["subject=Zipper"], by="Ann") == []
    assert contents(root) == before
    api.edit(claim, ["subject=our edited net"], by="Ann", on="2026-01-03")
    assert (kept(root, claim).status, kept(root, claim).reviewed_by) == ("reviewed", "Ann")


def test_what_others_decide_meanwhile_is_passed_over_or_asked_again(root: Path) -> None:
    one = walk(root)
    first, second = one.claims[:2]
    decide(root / "claims", [first], "rejected")
    shown = one.question()
    assert shown is not None
    assert shown.tracked.id == second
    file = shown.path
    file.write_text(
        file.read_text("utf-8").replace(f"metric: {shown.tracked.claim.metric}", "metric: accuracy")
    )
    with pytest.raises(UsageError, match="changed since it was shown"):
        one.accept()
    again = one.question()
    assert again is not None
    assert again.tracked.id == second
    assert again != shown


def test_undo_goes_back_to_the_question(root: Path) -> None:
    before = contents(root)
    one = walk(root)
    assert one.undo() is None
    asked = []
    for answer in (one.accept, one.skip, one.reject):
        shown = one.question()
        asked.append(shown)
        answer()
    for shown in reversed(asked):
        assert one.undo() is not None
        assert one.question() == shown
    assert contents(root) == before
    assert one.undo() is None


def test_undo_leaves_what_another_did_to_the_same_file(root: Path) -> None:
    one = walk(root)
    first, *others = [name for name in one.claims if name.startswith("zipper")]
    one.place = one.claims.index(first)
    one.accept()
    api.decide([others[0]], "rejected", by="Bob")
    one.undo()
    assert kept(root, first).status == "extracted"
    assert kept(root, others[0]).status == "rejected"


def test_undo_does_not_overwrite_another_decision_of_the_same_claim(root: Path) -> None:
    one = walk(root)
    one.accept()
    api.decide([one.claims[0]], "rejected", by="Bob")
    before = contents(root)
    with pytest.raises(UsageError, match="changed since"):
        one.undo()
    assert contents(root) == before
    assert len(one.steps) == 1


ANSWERS = st.lists(
    st.sampled_from(["accept", "reject", "edit", "skip", "undo", "undo", "wrong edit", "new walk"]),
    max_size=14,
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(answers=ANSWERS)
def test_what_is_undone_was_never_answered(begun: Callable[[], Path], answers: list[str]) -> None:
    """Any answers with undo leave the files as the same answers without the undone ones."""
    root, plain = begun(), begun()
    one = walk(root)
    holding: list[tuple[str, str]] = []
    since = 0
    for answer in answers:
        shown = one.question()
        if answer == "undo":
            assert (one.undo() is not None) == (len(holding) > since)
            holding = holding[: max(since, len(holding) - 1)]
        elif answer == "new walk":
            one, since = walk(root), len(holding)
        elif shown is not None and (done := act(one, answer)):
            holding.append((done, shown.tracked.id))
    replay(plain, holding)
    assert contents(root) == contents(plain)
    for _ in Journal(root / "claims").numbers():
        api.undo(root / "claims")
    assert contents(root) == contents(begun())


def act(one: Walk, answer: str) -> str | None:
    """Answer the question; the answer if it was taken."""
    if answer == "edit":
        one.edit([parse("subject=our edited net")])
    elif answer == "wrong edit":
        with pytest.raises(RefusedError):
            one.edit([parse("metric=nothing-known")])
        return None
    else:
        {"accept": one.accept, "reject": one.reject, "skip": one.skip}[answer]()
    return answer


def replay(root: Path, answers: list[tuple[str, str]]) -> None:
    """The same by commands."""
    folder = root / "claims"
    for answer, claim in answers:
        if answer == "edit":
            api.edit(claim, ["subject=our edited net"], by="Ann", on="2026-01-02", claims=folder)
        elif answer != "skip":
            api.decide(
                [claim],
                {"accept": "reviewed", "reject": "rejected"}[answer],
                by="Ann",
                on="2026-01-02",
                claims=folder,
            )
