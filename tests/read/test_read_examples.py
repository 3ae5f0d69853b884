"""The examples in the docstrings of the readers run as they stand there."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import benchclaims.read

MODULES = [
    found.name for found in pkgutil.walk_packages(benchclaims.read.__path__, f"{benchclaims.read.__name__}.")
]


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings_run(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0
