"""The examples in the docstrings run as they stand there."""

from __future__ import annotations

import doctest
import importlib
import inspect
import pkgutil

import pytest

import benchclaims
from benchclaims import api

MODULES = [
    module.name
    for module in pkgutil.walk_packages(benchclaims.__path__, "benchclaims.")
    if not module.name.endswith("__main__")
]


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings_run(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0


WRITES = {
    *("add", "adopt", "build", "decide", "edit", "init"),
    *("report", "site", "undo", "unrecord", "write_schemas"),
}
"""Functions that write to a repository."""
ELSEWHERE = {"diff", "evaluate", "evaluate_reviewed", "overruled", "removed", "review", "summary"}
"""Those that need a history, gold tables or somebody who answers, or take long."""


def test_every_public_function_has_an_example() -> None:
    offered = {name: getattr(part, name) for part in (benchclaims, api) for name in part.__all__}
    functions = {name: made for name, made in offered.items() if inspect.isfunction(made)}
    without = {name for name, made in functions.items() if ">>>" not in (made.__doc__ or "")}
    assert without == WRITES | ELSEWHERE
