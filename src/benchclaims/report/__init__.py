"""Reports: which claims are comparable, charts of them, and the page that shows them.

The names of `public` are this package's own; they are loaded when first used, so that importing it loads
neither pandas nor matplotlib.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchclaims.report.public import *  # noqa: F403
else:

    def __getattr__(name: str) -> object:
        offered = import_module(f"{__name__}.public")
        if name.startswith("_") or not hasattr(offered, name):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(offered, name)

    def __dir__() -> list[str]:
        return sorted({*globals(), *vars(import_module(f"{__name__}.public"))})
