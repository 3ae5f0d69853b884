"""Reports: which claims are comparable, charts of them, and the page that shows them.

The names of `public` are this package's own; they are loaded when first used, so that importing it loads
neither pandas nor matplotlib.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchclaims.report.public import *  # noqa: F403
else:

    def __getattr__(name: str) -> object:
        # a module of the package is asked for as a name first, while others are still being loaded
        if not name.startswith("_") and find_spec(f"{__name__}.{name}") is None:
            offered = import_module(f"{__name__}.public")
            if hasattr(offered, name):
                return getattr(offered, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return sorted({*globals(), *vars(import_module(f"{__name__}.public"))})
