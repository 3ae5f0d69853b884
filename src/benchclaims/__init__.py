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

if TYPE_CHECKING:
    from benchclaims import errors
    from benchclaims.api import explain, extract, extract_frame, load, papers, quantities
    from benchclaims.model import Claim, Paper

__version__ = "0.1.0"

__all__ = [
    "Claim",
    "Paper",
    "__version__",
    "errors",
    "explain",
    "extract",
    "extract_frame",
    "load",
    "papers",
    "quantities",
]

_HOMES = {"Claim": "model", "Paper": "model"}


class _Package(ModuleType):
    """The package, in which a function is not hidden by the part of the same name.

    Python would put the part `extract` in the place of the function once something imports from it.
    """

    def __setattr__(self, name: str, value: object) -> None:
        if name == "errors" or name not in __all__ or not isinstance(value, ModuleType):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name == "errors":
        return import_module("benchclaims.errors")
    found = getattr(import_module(f"benchclaims.{_HOMES.get(name, 'api')}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
