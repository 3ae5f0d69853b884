"""The charts of the site: which page shows which, as files, with words for who cannot see them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from benchclaims.report.charts import Chart, change_chart, factor_chart, score_chart
from benchclaims.report.comparable import scores
from benchclaims.report.look import Look
from benchclaims.report.measured import measured_chart
from benchclaims.report.overviews import kept_chart
from benchclaims.report.plan import overview
from benchclaims.report.remember import Drawn, key
from benchclaims.report.request import topic
from benchclaims.report.site.address import slug
from benchclaims.report.style import Width
from benchclaims.report.svg import rendered
from benchclaims.report.tasks import task_chart

if TYPE_CHECKING:
    import pandas as pd

POINT = 4 / 3
"""Pixels of CSS in a point."""
TALL = 2.0
"""How many times as high as wide a chart may be to be printed on one page."""

NARROW: dict[Width, str] = {"page": "", "column": "-narrow"}
"""What file names add for the width of a phone."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart on a page: paths below the site's folder, pixels of the wide form, and what it says in words.

    `alt` is all that the picture says, `fact` its one sentence for everybody.
    """

    title: str
    alt: str
    fact: str
    wide: str
    narrow: str
    width: int
    height: int

    @property
    def tall(self) -> bool:
        """Whether a printed page could hold it only in letters too small to read, so that it may be cut."""
        return self.height > TALL * self.width


class Pictures:
    """Draws the charts of the pages, collects their files, and draws nothing twice.

    `cache` is a folder that remembers what was drawn before into `folder`; None remembers nothing.
    """

    def __init__(self, names: Mapping[str, str], folder: Path, cache: Path | None) -> None:
        self.names = names
        self.drawn = Drawn(cache, folder)
        self.files: dict[str, bytes] = {}

    def of(self, charts: Sequence[Chart]) -> list[Picture]:
        """The pictures of some charts."""
        return [self.picture(chart) for chart in charts]

    def picture(self, chart: Chart) -> Picture:
        """One chart in both widths."""
        wide, narrow = (self.file(chart, width) for width in NARROW)
        width, height = size(self.files[wide])
        alt = " ".join(part for part in (f"{chart.title}.", chart.lead, chart.fact, chart.note()) if part)
        return Picture(chart.title, alt, chart.fact, wide, narrow, width, height)

    def file(self, chart: Chart, width: Width) -> str:
        """The path of a chart in one width, drawn only where it has to be."""
        name = f"charts/{slug(chart.slug)}{NARROW[width]}.svg"
        if name not in self.files:
            look = Look(width=width)
            wanted = key(chart, self.names, look)
            data = self.drawn.again(name, wanted)
            if data is None:
                data = rendered(chart.figure(look), "svg", chart.title, chart.caption())
            self.drawn.remember(name, wanted, data)
            self.files[name] = data
        return name


def size(svg: bytes) -> tuple[int, int]:
    """Width and height of a chart in pixels of CSS, so that a page keeps room for it."""
    return length(svg, b"width"), length(svg, b"height")


def length(svg: bytes, side: bytes) -> int:
    """A side of a chart in pixels of CSS."""
    found = re.search(rb"<svg [^>]*?\b" + side + rb'="([\d.]+)pt"', svg)
    assert found is not None, "a chart's size is in points"
    return round(float(found[1]) * POINT)


def overview_charts(placed: pd.DataFrame, names: Mapping[str, str]) -> list[Chart]:
    """What the first page shows."""
    return overview(placed, names)


def task_charts(part: pd.DataFrame, names: Mapping[str, str], task: str) -> list[Chart]:
    """What the page of a task shows: everything comparable in one chart, and what others measured."""
    about = topic(part, task, None)
    made = [task_chart(part, names, task), measured_chart(part, names, replace(about, id=f"task-{about.id}"))]
    return [chart for chart in made if chart is not None]


def metric_charts(part: pd.DataFrame, names: Mapping[str, str], metric: str) -> list[Chart]:
    """What the page of a metric shows: factors, changes, levels and measurements, where there are enough."""
    about = topic(part, None, metric)
    makers = (factor_chart, kept_chart, change_chart)
    made = [make(part, names, about, "task") for make in makers]
    made += [score_chart(part, names, about)] if len(scores(part)) else []
    made.append(measured_chart(part, names, about))
    return [chart for chart in made if chart is not None]
