"""Writes into reading.md what `benchclaims evaluate` prints here, so that it never goes stale."""

from __future__ import annotations

import re
from pathlib import Path

from benchclaims import api
from benchclaims.report.site.rows import SURE

ROW = re.compile(r"^\| \*\*reviewed claims of this repository\*\* .*$", re.M)


def refreshed(page: str, root: Path) -> str:
    """The page with the figures of the repository at `root` in the row of its reviewed claims."""
    told, rows = ROW.subn(row(root), page)
    if rows != 1:
        raise ValueError(f"reading.md: found {rows} rows of reviewed claims; expected one")
    return told


def row(root: Path) -> str:
    """The row: F1 of detection, core and full, task, the share of sure claims, and of right ones."""
    found = api.evaluate_reviewed(root)
    sure = [reading for reading in found.readings if reading.claim.confidence >= SURE]
    figures = [found.figures.detection.f1, found.figures.core.f1, found.figures.full.f1, found.figures.task]
    figures += [len(sure) / len(found.readings), sum(reading.right for reading in sure) / len(sure)]
    cells = " | ".join(f"{figure:.2f}" for figure in figures)
    return f"| **reviewed claims of this repository** | `benchclaims evaluate` | yes | {cells} |"
