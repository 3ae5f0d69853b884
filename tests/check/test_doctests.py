"""The examples in the docstrings run as they stand there."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import benchclaims.check
import benchclaims.compare
import benchclaims.report

PACKAGES = (benchclaims.check, benchclaims.compare, benchclaims.report)
MODULES = [
    module.name
    for package in PACKAGES
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
]


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings_run(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0
