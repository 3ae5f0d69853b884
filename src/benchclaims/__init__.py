"""Quantitative claims of papers: read, validated, compared.

    >>> import benchclaims as bc
    >>> [claim.value_text for claim in bc.extract("Our method is 2.5x faster than BERT.")]
    ['2.5x']

The names below load on first use, so that importing the package costs nothing.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from benchclaims.loading import LOADING
from benchclaims.version import __version__

if TYPE_CHECKING:
    from benchclaims import api as api
    from benchclaims import errors
    from benchclaims import report as report
    from benchclaims import table as table
    from benchclaims.api import (
        chart,
        explain,
        extract,
        extract_frame,
        load,
        paper_ids,
        papers,
        quantities,
        unit,
        units,
        validate,
    )
    from benchclaims.check import Finding, Report
    from benchclaims.extract.explain import Explained
    from benchclaims.extract.measures import Measure
    from benchclaims.lengths import Length
    from benchclaims.model import Claim, Paper
    from benchclaims.read.document import Document
    from benchclaims.read.walk import Paths

__all__ = [
    "Claim",
    "Document",
    "Explained",
    "Finding",
    "Length",
    "Measure",
    "Paper",
    "Paths",
    "Report",
    "__version__",
    "chart",
    "errors",
    "explain",
    "extract",
    "extract_frame",
    "load",
    "paper_ids",
    "papers",
    "quantities",
    "unit",
    "units",
    "validate",
]

_HOMES = {
    "Claim": "model",
    "Document": "read.document",
    "Explained": "extract.explain",
    "Finding": "check",
    "Length": "lengths",
    "Measure": "extract.measures",
    "Paper": "model",
    "Paths": "read.walk",
    "Report": "check",
}
"""Where a name lives that is not in `api`."""
_PARTS = ("api", "errors", "report", "table")
"""Modules that are for users, so that each is there whatever else was used before."""
_NEEDS = {
    "chart": ("check", "report", "store", "table"),
    "explain": ("extract.explain", "read", "store"),
    "extract": ("extract",),
    "extract_frame": ("build", "extract", "read.arriving", "table"),
    "load": ("build", "settings", "store", "table"),
    "paper_ids": ("read.arriving",),
    "papers": ("read.arriving",),
    "quantities": ("extract.measures",),
    "unit": ("table.units",),
    "units": ("table.units",),
    "validate": ("check.checked", "check.runner", "check.switches", "extract", "store.known", "table"),
}
"""The parts that a function needs, loaded with it: two threads that load them at once may each get half."""


class _Package(ModuleType):
    """The package, in which a function is not hidden by the part of the same name.

    Python would put the part `extract` in the place of the function once something imports from it.
    """

    def __setattr__(self, name: str, value: object) -> None:
        if name in _PARTS or name not in __all__ or not isinstance(value, ModuleType):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package


if not TYPE_CHECKING:  # or every name would be one to a type checker

    def __getattr__(name: str) -> object:
        if name in _PARTS:
            with LOADING:
                return import_module(f"benchclaims.{name}")
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        with LOADING:
            for part in _NEEDS.get(name, ()):
                import_module(f"benchclaims.{part}")
            found = getattr(import_module(f"benchclaims.{_HOMES.get(name, 'api')}"), name)
        globals()[name] = found
        return found


def __dir__() -> list[str]:
    """The names that the package shows, and those that every module has."""
    return sorted({*__all__, *_PARTS, *(name for name in globals() if name[:2] == name[-2:] == "__")})
