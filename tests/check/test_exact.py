"""Findings are evidence: the numbers in them keep all digits."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

import pytest

import benchclaims.check
from benchclaims.check import Finding

FOLDER = Path(benchclaims.check.__file__).parent


def name_of(path: Path) -> str:
    return path.relative_to(FOLDER).as_posix()


@pytest.mark.parametrize("path", sorted(FOLDER.rglob("*.py")), ids=name_of)
def test_no_number_is_cut_to_six_digits(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        spec = (
            ast.unparse(node.format_spec) if isinstance(node, ast.FormattedValue) and node.format_spec else ""
        )
        assert "'g'" not in spec, f"{name_of(path)}:{node.lineno} cuts a number; numbers.exact does not"


def test_a_share_of_more_than_all_is_told_with_all_its_digits(
    judge: Callable[..., list[Finding]], good: str
) -> None:
    text = (
        good.replace("2.5x", "123.45678%")
        .replace("[15, 19]", "[15, 25]")
        .replace("low: 2.5", "low: 123.45678")
    )
    text = text.replace("unit: x", "unit: percent").replace("ratio", "ratio").replace("increase", "decrease")
    found = {one.code: one.found for one in judge(text)}
    assert found["BC403"] == "123.45678%, ratio, decrease"
