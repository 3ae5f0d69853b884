"""The examples in the docstrings of the table and of claim files run as they stand there."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import benchclaims.store
import benchclaims.table

MODULES = [
    "benchclaims.settings",
    *(
        module.name
        for package in (benchclaims.store, benchclaims.table)
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    ),
]


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings_run(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0
