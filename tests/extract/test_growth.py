"""Time is linear in the length of a text: the steps that reading takes are counted, no clock is read."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from benchclaims.extract import claims, quantities
from benchclaims.extract.numbers import portions
from benchclaims.extract.numbers.values import quantities as values
from benchclaims.extract.sentence import passages

PIECES = [
    "9", "(", "$", "1,", "x", "1, ", "1.", "1-", "1 ", "%", "$1", "one ", "and ", "10x ", "{", "\\", "9%",
    "±1", "half ", "(1) ", "5 a ", "1 to ", "between 1 and ", "5% accuracy ",
    "It gains 5% on SST-2 over Foo-1. ",
    "FooNet gains 3% and 5% on A1 and B2, respectively. ", "\n\n1", "1/", "10^5 ", "twenty-",
    "three and a half ", "half a million ", "a quarter of a ", "hour and a half ",
    "one in five ", "100 ", "of 100 000 ", "by x2 ", "several hundred ",
    "1,5 s ", "of 5 and 0.3 s ", "2^9-", "(1 ± 1) ",
]  # fmt: skip
SHORT, FACTOR = 600, 3
"""The short text is two whole passages: within one, a claim looks at the sentences around its own."""
SLACK = 1.25
"""How much more than in proportion is let pass: what is read once, the last portion."""


def steps(read: Callable[[str], object], text: str) -> int:
    """The bytecode instructions that Python runs while reading a text."""
    count = 0

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal count
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        count += event == "opcode"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        read(text)
    finally:
        sys.settrace(before)
    return count


@pytest.fixture(autouse=True)
def short_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sentences and passages are cut early, so that a short text shows what a long one costs."""
    monkeypatch.setattr(portions, "LONGEST", 100)
    monkeypatch.setattr(portions, "MOST", 4)
    monkeypatch.setattr(passages, "LONGEST", 150)


@pytest.mark.parametrize("piece", PIECES)
@pytest.mark.parametrize("read", [values, quantities, claims])
def test_the_steps_grow_as_the_text_does(read: Callable[[str], object], piece: str) -> None:
    text = piece * (SHORT // len(piece))
    read(text)
    assert steps(read, text * FACTOR) <= FACTOR * SLACK * (steps(read, text) + 500)
