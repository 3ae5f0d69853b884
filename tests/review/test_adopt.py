"""A fresh reading taken whole in the place of a reviewed claim, after its source was corrected."""

from __future__ import annotations

import json
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest

from benchclaims import api
from benchclaims.cli import main
from benchclaims.errors import UsageError
from benchclaims.model import TrackedClaim
from benchclaims.store import read

BEFORE = "SmallNet cuts the latency by 4x, from 80 ms to 20 ms."
AFTER = "SmallNet cuts the latency by 5.5x, from 80 ms to 20 ms."
KEPT = Path("claims/smallnet.yaml")


def seed(text: str | None) -> None:
    """Write the documents: one paper with a text, and beside it another that says nothing."""
    texts = {"smallnet": text, "other": "Nothing is said here."}
    records = [{"id": name, "title": f"On {name}", "text": said} for name, said in texts.items() if said]
    Path("seeds/a.jsonl").write_text("".join(f"{json.dumps(one)}\n" for one in records), encoding="utf-8")


@pytest.fixture
def ids(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ids of the claims of a paper that Ann reviewed, before its source was corrected."""
    monkeypatch.chdir(tmp_path)
    Path("seeds").mkdir()
    seed(BEFORE)
    api.add("seeds/a.jsonl")
    names = [one.id for one in claims()]
    api.decide(names, "reviewed", by="Ann", on="2026-11-20")
    seed(AFTER)
    return names


Said = Callable[..., tuple[int, str]]


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Said:
    """Runs a command: its exit status and what it says."""

    def run(*arguments: str) -> tuple[int, str]:
        with pytest.raises(SystemExit) as left:
            main(arguments)
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        return int(left.value.code or 0), err + out

    return run


def claims() -> list[TrackedClaim]:
    return [tracked for entry in read("claims") for tracked in entry.claims]


def errors() -> list[str]:
    return [one.code for one in api.validate().findings if one.severity == "error"]


def test_the_commands_that_proposals_print_take_all_that_is_read(ids: list[str], said: Said) -> None:
    _, told = said("build", "--check", "--proposals")
    commands = [line.partition("adopt with: ")[2] for line in told.splitlines() if "adopt with: " in line]
    assert len(commands) == len(ids) == 2
    assert "kept nothing, read nothing" not in told
    for command in commands:
        words = shlex.split(command.replace("NAME", "Bob"))
        assert said(*words[1:], "--on", "2026-11-21") == (0, f"wrote {KEPT.as_posix()}\n")
    factor, level = claims()
    assert [factor.id, level.id] == ids
    for one in (factor, level):
        assert one.claim.quote == AFTER == one.claim.quote
        assert AFTER[one.claim.start : one.claim.end] == one.claim.value_text
        assert (one.status, one.reviewed_by, one.reviewed_on) == ("reviewed", "Bob", "2026-11-21")
    assert (factor.claim.value_text, factor.claim.low, factor.claim.high) == ("5.5x", 5.5, 5.5)
    assert errors() == []
    api.build()
    assert "adopt with" not in said("build", "--check", "--proposals")[1]
    assert [one.id for one in claims()] == ids


def test_what_people_added_to_the_claim_stays(ids: list[str]) -> None:
    api.edit(ids[0], ["note=mine"], by="Ann", on="2026-11-20")
    api.record(ids[0], 3.9, by="Cleo", on="2026-11-20")
    before = claims()[0]
    assert before.measurements
    assert api.adopt(ids[0], by="Bob", on="2026-11-21") == [KEPT]
    after = claims()[0]
    assert (after.id, after.note, after.measurements) == (before.id, "mine", before.measurements)


def test_undo_takes_it_back(ids: list[str], said: Said) -> None:
    before = KEPT.read_bytes()
    api.adopt(ids[0], by="Bob", on="2026-11-21")
    assert KEPT.read_bytes() != before
    assert said("undo") == (0, f"wrote {KEPT.as_posix()}\ntook back: edit of {ids[0]}\n")
    assert KEPT.read_bytes() == before


def test_a_claim_that_is_read_as_it_stands_is_left(ids: list[str], said: Said) -> None:
    seed(BEFORE)
    before = KEPT.read_bytes()
    assert said("edit", ids[0], "--adopt", "--by", "Bob") == (0, "nothing changed: the claim is so already\n")
    assert KEPT.read_bytes() == before


def test_a_rejected_claim_stands_again(ids: list[str]) -> None:
    api.decide(ids[:1], "rejected", by="Ann", on="2026-11-20")
    api.adopt(ids[0], by="Bob", on="2026-11-21")
    assert (claims()[0].status, claims()[0].claim.value_text) == ("reviewed", "5.5x")


def test_it_is_refused_where_no_fresh_reading_matches(ids: list[str], said: Said) -> None:
    seed("SmallNet is a net. Nobody measured it.")
    before = KEPT.read_bytes()
    assert said("edit", ids[0], "--adopt", "--by", "Bob") == (
        2,
        f"error: {KEPT.as_posix()}: nothing that is read anew matches {ids[0]}; expected a fresh reading of "
        "the same id or at the same place; if the source says it no more: "
        f"benchclaims reject '{ids[0]}' --by NAME\n",
    )
    assert KEPT.read_bytes() == before


def test_it_is_refused_where_no_document_holds_the_paper(ids: list[str]) -> None:
    seed(None)
    with pytest.raises(UsageError, match="no document holds the paper smallnet"):
        api.adopt(ids[0], by="Bob")


def test_it_is_refused_where_it_makes_something_wrong(ids: list[str]) -> None:
    """A measurement as a factor is none of a level."""
    seed(BEFORE)
    api.record(ids[0], 3.9, by="Cleo", on="2026-11-20")
    seed("SmallNet cuts the latency to 50 ms, a lot less than before.")
    before = KEPT.read_bytes()
    with pytest.raises(UsageError, match="BC208"):
        api.adopt(ids[0], by="Bob")
    assert KEPT.read_bytes() == before


def test_a_review_has_a_name(ids: list[str]) -> None:
    with pytest.raises(UsageError, match="a review without a name"):
        api.adopt(ids[0], by=" ")


@pytest.mark.parametrize(
    ("arguments", "found"),
    [(("--adopt", "metric=latency"), "fields to set beside --adopt"), ((), "nothing to set")],
)
def test_an_edit_sets_fields_or_adopts(
    ids: list[str], said: Said, arguments: tuple[str, ...], found: str
) -> None:
    before = KEPT.read_bytes()
    status, text = said("edit", ids[0], *arguments, "--by", "Bob")
    assert (status, text.startswith(f"error: {found}; expected FIELD=VALUE or --adopt")) == (2, True)
    assert KEPT.read_bytes() == before
