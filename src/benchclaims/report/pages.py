"""A chart that is higher than a printed page, in parts that fit and share its axes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from benchclaims.report.charts import Chart
from benchclaims.report.compose import Panel, Stack, stacked
from benchclaims.report.look import USUAL, Look
from benchclaims.report.style import LIGHT, MARGIN, TITLE

HIGHEST = 648.0
"""Points that a figure may be high: nine inches, which leave its caption room where text is narrower."""
PRINTED = "pdf"
"""The format that stands on pages."""
LEAST = 120.0
"""Points at the foot of a page below which a panel rather begins on the next."""
STEP = 20.0


def parts(chart: Chart, look: Look = USUAL) -> list[Chart]:
    """The chart itself where it fits on a page, else its parts in order, as like in height as can be."""
    full = look.laid_out
    panels = chart.panels(full)
    room = full - 2 * MARGIN
    title, lead, note = chart.around()
    rest = stacked(title, lead, (), chart.keys, note, LIGHT, full).height + 2 * MARGIN + TITLE * 1.4
    left = HIGHEST / look.scale - rest
    if sum(needs(panel, room) for panel in panels) <= left + TITLE * 1.4:
        return [chart]
    made = paged(panels, left, room)
    while left > LEAST and len(lower := paged(panels, left - STEP, room)) == len(made):
        made, left = lower, left - STEP
    return [part(chart, place, len(made), own) for place, own in enumerate(made, 1)]


def part(chart: Chart, number: int, of: int, panels: list[Panel]) -> Chart:
    """One part of a chart, of which the title and the caption say which it is."""
    if of == 1:
        return chart
    return replace(
        chart, slug=f"{chart.slug}-{number}", title=f"{chart.title} (part {number} of {of})",
        panels=lambda width: panels, part_of=chart.slug,
    )  # fmt: skip


def needs(panel: Panel, room: float) -> float:
    """Points that a panel takes with its heading and its axis' name."""
    stack = Stack(room)
    stack.panel(panel, LIGHT)
    return stack.height


def paged(panels: Sequence[Panel], high: float, room: float) -> list[list[Panel]]:
    """The panels on pages that are so `high`; what does not fit is cut, or stays whole if it cannot be."""
    pages, left = [list[Panel]()], high
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
