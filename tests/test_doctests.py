"""The examples in the docstrings run as they stand there."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import benchclaims

MODULES = [
    module.name
    for module in pkgutil.walk_packages(benchclaims.__path__, "benchclaims.")
    if not module.name.endswith("__main__")
]


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings_run(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0
