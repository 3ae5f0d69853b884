"""The examples in the docstrings of the command line run as they stand there."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import benchclaims.cli

MODULES = [
    found.name for found in pkgutil.walk_packages(benchclaims.cli.__path__, f"{benchclaims.cli.__name__}.")
]


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings_run(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0
