"""The charts of the site: which page shows which, as files, with words for who cannot see them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from benchclaims.report.charts import Chart, change_chart, factor_chart, score_chart, task_chart
from benchclaims.report.comparable import scores
from benchclaims.report.plan import overview
from benchclaims.report.remember import Drawn, key
from benchclaims.report.request import topic
from benchclaims.report.site.address import slug
from benchclaims.report.style import WIDTHS, Width
from benchclaims.report.svg import rendered

if TYPE_CHECKING:
    import pandas as pd

POINT = 4 / 3
"""Pixels of CSS in a point."""

NARROW: dict[Width, str] = {"page": "", "column": "-narrow"}
"""What file names add for the width of a phone."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart on a page: paths below the site's folder, pixels of the wide form, and what it says in words."""

    title: str
    alt: str
    note: str
    wide: str
    narrow: str
    width: int
    height: int


class Pictures:
    """Draws the charts of the pages, collects their files, and draws nothing twice.

    `cache` is a folder that remembers what was drawn before into `folder`; None remembers nothing.
    """

    def __init__(self, names: Mapping[str, str], folder: Path, cache: Path | None) -> None:
        self.names, self.folder = names, folder
        self.drawn = Drawn(None if cache is None else cache / "site")
        self.files: dict[str, bytes] = {}

    def of(self, charts: Sequence[Chart]) -> list[Picture]:
        """The pictures of some charts."""
        return [self.picture(chart) for chart in charts]

    def picture(self, chart: Chart) -> Picture:
        """One chart in both widths."""
        wide, narrow = (self.file(chart, width) for width in NARROW)
        width, height = size(self.files[wide])
        words = " ".join(part for part in (f"{chart.title}.", chart.lead, chart.fact) if part)
        return Picture(chart.title, words, chart.note(), wide, narrow, width, height)

    def file(self, chart: Chart, width: Width) -> str:
        """The path of a chart in one width, drawn only where it has to be."""
        name = f"charts/{slug(chart.slug)}{NARROW[width]}.svg"
        if name not in self.files:
            wanted = f"{key(chart, self.names)} {WIDTHS[width]}"
            data = self.drawn.again(name, self.folder / name, wanted)
            if data is None:
                data = rendered(chart.figure(width=width), "svg", chart.title, chart.caption())
            self.drawn.remember(name, wanted, data)
            self.files[name] = data
        return name


def size(svg: bytes) -> tuple[int, int]:
    """Width and height of a chart in pixels of CSS, so that a page keeps room for it."""
    found = re.search(
        rb'<svg[^>]*? width="([\d.]+)pt" height="([\d.]+)pt"|<svg[^>]*? height="([\d.]+)pt"', svg
    )
    wide = float(found[1]) if found and found[1] else WIDTHS["page"]
    high_match = re.search(rb'<svg[^>]*? height="([\d.]+)pt"', svg)
    high = float(high_match[1]) if high_match else wide
    return round(wide * POINT), round(high * POINT)


def overview_charts(placed: pd.DataFrame, names: Mapping[str, str]) -> list[Chart]:
    """What the first page shows."""
    return overview(placed, names)


def task_charts(part: pd.DataFrame, names: Mapping[str, str], task: str) -> list[Chart]:
    """What the page of a task shows: everything comparable in one chart, or nothing."""
    made = task_chart(part, names, task)
    return [made] if made else []


def metric_charts(part: pd.DataFrame, names: Mapping[str, str], metric: str) -> list[Chart]:
    """What the page of a metric shows: factors, changes and levels, where there are enough."""
    about = topic(part, None, metric)
    made = [factor_chart(part, names, about), change_chart(part, names, about)]
    made += [score_chart(part, names, about)] if len(scores(part)) else []
    return [chart for chart in made if chart is not None]
