"""Work on many things is the same in several processes as in one, in the same order."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from collections.abc import Iterator
from itertools import count, islice

import pytest

from benchclaims import side_by_side
from benchclaims.errors import BenchclaimsError
from benchclaims.extract import claims_of_each, read_claims
from benchclaims.model import Paper
from benchclaims.side_by_side import each

FEW, MANY = 10_000, 2


@pytest.fixture(autouse=True)
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(side_by_side, "cores", lambda: 2)


def with_process(number: int) -> tuple[int, int]:
    return number * number, os.getpid()


def refusing(number: int) -> int:
    if number == 7:
        raise ValueError("seven")
    return number


def ended(number: int) -> int:
    if number == 7:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


@pytest.mark.parametrize("many", [FEW, MANY])
def test_what_is_made_comes_with_its_item_in_order(many: int) -> None:
    pairs = list(each(range(50), with_process, doing="squaring", many=many, share=3))
    assert [(item, square) for item, (square, _) in pairs] == [(n, n * n) for n in range(50)]
    alone = {process for _, (_, process) in pairs} == {os.getpid()}
    assert alone == (many == FEW)


def squares(most: int) -> list[int]:
    return [
        square for _, (square, _) in each(range(most), with_process, doing="squaring", many=MANY, share=3)
    ]


def test_a_process_that_may_have_no_children_works_alone() -> None:
    with multiprocessing.get_context("fork").Pool(1) as pool:
        assert pool.apply(squares, (9,)) == [number * number for number in range(9)]


def test_where_forking_is_not_safe_one_process_works(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    pairs = each(range(9), with_process, doing="squaring", many=MANY, share=3)
    assert {process for _, (_, process) in pairs} == {os.getpid()}


def test_nothing_makes_nothing() -> None:
    assert list(each([], refusing, doing="reading", many=MANY, share=3)) == []


@pytest.mark.parametrize("many", [FEW, MANY])
def test_an_error_is_that_of_the_item(many: int) -> None:
    with pytest.raises(ValueError, match="seven"):
        list(each(range(50), refusing, doing="reading", many=many, share=3))


@pytest.mark.parametrize("share", [1, 3])
def test_a_process_that_the_system_ends_is_told_with_what_to_do(share: int) -> None:
    with pytest.raises(BenchclaimsError, match="one of 2 processes that were reading was ended") as caught:
        list(each(range(50), ended, doing="reading", many=MANY, share=share))
    assert "memory" in str(caught.value.remedy)


def test_a_stream_without_end_is_read_as_it_comes() -> None:
    asked: list[int] = []

    def stream() -> Iterator[int]:
        for number in count():
            asked.append(number)
            yield number

    taken = list(islice(each(stream(), refusing, doing="reading", many=MANY, share=1), 5))
    assert [item for item, _ in taken] == [0, 1, 2, 3, 4]
    assert len(asked) < 20


def test_progress_hears_of_every_item() -> None:
    heard: list[tuple[str, int, int | None]] = []
    list(
        each(
            range(4), refusing, doing="reading", many=MANY, share=3, progress=lambda *told: heard.append(told)
        )
    )
    assert heard == [("reading", done, 4) for done in range(5)]


def test_texts_are_read_on_several_cores_as_on_one(monkeypatch: pytest.MonkeyPatch) -> None:
    papers = [
        Paper(id=f"a{n}", title="FooNet", text=f"FooNet is {n}x faster than BERT.") for n in range(2, 40)
    ]
    alone = list(claims_of_each(papers))
    monkeypatch.setattr(read_claims, "MANY", 2)
    assert list(claims_of_each(papers)) == alone
    assert [found[0].low for _, found in alone] == list(range(2, 40))
