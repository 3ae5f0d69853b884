"""Ids that last."""

from __future__ import annotations

from collections.abc import Callable

from benchclaims.model import Claim, Paper
from benchclaims.table import entry
from benchclaims.table.identity import claim_id

TWICE = "It gains 10% on A and 10% on B."


def ids(text: str, *claims: Claim) -> list[str]:
    return [tracked.id for tracked in entry(Paper("2401.00010", "On x", text), claims).claims]


def at(claim: Callable[..., Claim], start: int) -> Claim:
    return claim(quote=TWICE, value_text="10%", start=start, end=start + 3, low=10)


def test_an_id_does_not_depend_on_spaces_or_on_how_the_claim_was_read(claim: Callable[..., Claim]) -> None:
    assert claim_id("a", "It  is\n2x.", "2x") == claim_id("a", "It is 2x.", "2x")
    assert ids("", claim(metric="speed")) == ids("", claim(metric="latency", low=3))


def test_an_id_does_not_depend_on_where_the_sentence_stands(claim: Callable[..., Claim]) -> None:
    assert ids(TWICE, at(claim, 9)) == ids("Before. " + TWICE, at(claim, 17))


def test_equal_values_of_a_sentence_are_told_apart(claim: Callable[..., Claim]) -> None:
    first, second = ids(TWICE, at(claim, 9), at(claim, 22))
    assert first != second


def test_the_second_of_two_equal_values_keeps_its_id_when_the_first_is_not_read(
    claim: Callable[..., Claim],
) -> None:
    both = ids(TWICE, at(claim, 9), at(claim, 22))
    assert ids(TWICE, at(claim, 22)) == both[1:]
    assert ids(TWICE, at(claim, 9)) == both[:1]


def test_equal_values_are_told_apart_without_the_text_too(claim: Callable[..., Claim]) -> None:
    assert len(set(ids("", at(claim, 9), at(claim, 22)))) == 2


def test_a_sentence_that_stands_twice_gives_two_ids(claim: Callable[..., Claim]) -> None:
    text = f"{TWICE} {TWICE}"
    assert len(set(ids(text, *(at(claim, start) for start in (9, 22, 41, 54))))) == 4


def test_an_entry_keeps_no_abstract_and_says_where_nothing_was_found(claim: Callable[..., Claim]) -> None:
    made = entry(Paper("2401.00010", "On x", "An abstract."), [])
    assert made.paper.text == ""
    assert made.note == "no quantitative claim found"
    assert entry(Paper("2401.00010", "On x", ""), [claim()]).note is None
