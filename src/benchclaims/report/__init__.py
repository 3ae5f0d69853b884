"""Reports: which claims are comparable, charts of them, and the page that shows them.

Names are loaded when first used, so that importing the package loads neither pandas nor matplotlib.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from benchclaims.report.beside import chart_texts
    from benchclaims.report.comparable import changes, counts, factors, left_out, place, scores
    from benchclaims.report.marks.dumbbell import dumbbell
    from benchclaims.report.marks.forest import change_forest, forest
    from benchclaims.report.marks.map import task_metric_map
    from benchclaims.report.marks.network import network
    from benchclaims.report.marks.spread import spread
    from benchclaims.report.marks.timeline import timeline
    from benchclaims.report.marks.tradeoff import tradeoff
    from benchclaims.report.request import chart, drawn
    from benchclaims.report.svg import rendered
    from benchclaims.report.writer import write

__all__ = [
    "change_forest",
    "changes",
    "chart",
    "chart_texts",
    "counts",
    "drawn",
    "dumbbell",
    "factors",
    "forest",
    "left_out",
    "network",
    "place",
    "rendered",
    "scores",
    "spread",
    "task_metric_map",
    "timeline",
    "tradeoff",
    "write",
]

HOMES = {
    "beside": ("chart_texts",),
    "comparable": ("changes", "counts", "factors", "left_out", "place", "scores"),
    "marks.dumbbell": ("dumbbell",),
    "marks.forest": ("change_forest", "forest"),
    "marks.map": ("task_metric_map",),
    "marks.network": ("network",),
    "marks.spread": ("spread",),
    "marks.timeline": ("timeline",),
    "marks.tradeoff": ("tradeoff",),
    "request": ("chart", "drawn"),
    "svg": ("rendered",),
    "writer": ("write",),
}


if not TYPE_CHECKING:  # or every name would be one to a type checker

    def __getattr__(name: str) -> Any:
        """Load a public name from its module on first use."""
        for home, names in HOMES.items():
            if name in names:
                return getattr(import_module(f"{__name__}.{home}"), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
