"""A key that stands without a value is told, and what YAML took for a comment is given back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from benchclaims.check import Finding

Judge = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    ("line", "found", "remedy"),
    [
        ("metric_text: #performance", "`metric_text:` and a comment, '#performance'", "metric_text: "),
        ("subject:", "`subject:` and nothing", "give it a value"),
        ("datasets:", "`datasets:` and nothing", "give it a value"),
    ],
)
def test_a_key_without_a_value_is_told(judge: Judge, good: str, line: str, found: str, remedy: str) -> None:
    (one,) = judge(f"{good}    {line}\n")
    assert (one.code, one.severity, one.found) == ("BC126", "warning", found)
    assert remedy in one.remedy
    assert one.line == len(good.splitlines()) + 1


@pytest.mark.parametrize("line", ['subject: ""', "subject: null", "datasets: []", "subject: TinyNet # ours"])
def test_what_is_written_is_a_value(judge: Judge, good: str, line: str) -> None:
    assert "BC126" not in {one.code for one in judge(f"{good}    {line}\n")}
