"""A chart that is higher than a printed page, in parts that fit and share its axes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from benchclaims.report.captions import height
from benchclaims.report.charts import Chart
from benchclaims.report.compose import Panel, Stack, stacked
from benchclaims.report.look import USUAL, Look
from benchclaims.report.style import LIGHT, MARGIN

HIGHEST = 648.0
"""Points that a figure and its caption may be high: the nine inches of a page of text."""
PRINTED = "pdf"
"""The format that stands on pages."""
LEAST = 120.0
"""Points at the foot of a page below which a panel rather begins on the next."""
STEP = 20.0


def parts(chart: Chart, look: Look = USUAL) -> list[Chart]:
    """The chart itself where it fits on a page with its caption, else its parts in order.

    The parts are as like in height as can be.
    """
    panels = chart.panels(look.laid_out)
    room = look.laid_out - 2 * MARGIN
    high = sum(needs(panel, room) for panel in panels)
    if high <= left_by(chart, look):
        return [chart]
    first, rest = (left_by(part(chart, place, 10, panels), look) for place in (1, 2))
    made = paged(panels, first, rest, room)
    while first > LEAST and len(lower := paged(panels, first - STEP, rest - STEP, room)) == len(made):
        made, first, rest = lower, first - STEP, rest - STEP
    return [part(chart, place, len(made), own) for place, own in enumerate(made, 1)]


def left_by(chart: Chart, look: Look) -> float:
    """Points that a page leaves a chart's panels: less its caption, its words and its key; a few at least."""
    title, lead, note = chart.around()
    own = stacked(title, lead, (), chart.keys, note, LIGHT, look.laid_out).height + 2 * MARGIN
    below = height(chart.caption(), look.laid_out * look.scale)
    return max((HIGHEST - below) / look.scale - own, LEAST)


def part(chart: Chart, number: int, of: int, panels: list[Panel]) -> Chart:
    """One part of a chart, of which the title and the caption say which it is."""
    if of == 1:
        return chart
    return replace(
        chart, slug=f"{chart.slug}-{number}", title=f"{chart.title} (part {number} of {of})",
        panels=lambda width: panels, part_of=chart.slug, later=number > 1,
    )  # fmt: skip


def needs(panel: Panel, room: float) -> float:
    """Points that a panel takes with its heading and its axis' name."""
    stack = Stack(room)
    stack.panel(panel, LIGHT)
    return stack.height


def paged(panels: Sequence[Panel], first: float, high: float, room: float) -> list[list[Panel]]:
    """The panels on pages, the `first` and the others so `high`.

    What does not fit is cut, or stays whole if it cannot be.
    """
    pages, left = [list[Panel]()], first
    for panel in panels:
        around = needs(panel, room) - panel.height
        fits = around + panel.height <= left
        if not fits and pages[-1] and (panel.cut is None or left < max(LEAST, around)):
            pages.append([])
            left, fits = high, around + panel.height <= high
        own = [panel] if fits or panel.cut is None else panel.cut(left - around, high - around)
        pages[-1].append(own[0])
        pages += [[one] for one in own[1:]]
        left = (left if len(own) == 1 else high) - needs(own[-1], room)
    return pages
