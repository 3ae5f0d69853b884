"""Lays the page out in two columns, and writes it as bytes that depend on the claims alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from benchclaims.choices import known
from benchclaims.report.charts import papers as papers_of
from benchclaims.report.comparable import crowded, place, records, results
from benchclaims.report.measure import width as text_width
from benchclaims.report.names import named
from benchclaims.report.scope import EVERYTHING, Scope
from benchclaims.report.style import LIGHT, SMALL, TEXT, applied
from benchclaims.report.summary.blocks import Block, Leaf, gap, stacked, words_block
from benchclaims.report.summary.content import (
    claims_section,
    glance_section,
    spread_section,
    task_section,
    tradeoff_section,
    words_sections,
)
from benchclaims.report.svg import FORMATS, rendered
from benchclaims.report.tally import papers_counted

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

    from benchclaims.model import Paper

PAPERS = {"a4": (595.28, 841.89), "letter": (612.0, 792.0)}
"""Widths and heights of pages in points."""
EDGE, GUTTER, AIR = 34.0, 22.0, 12.0
"""Points around the page, between its columns, and between sections."""
TITLE = "What the papers claim"
END = "The full report has every claim in its paper's words, and all charts. Made by benchclaims."


def summary(
    frame: pd.DataFrame,
    *,
    papers: Sequence[Paper] = (),
    findings: Sequence[str] = (),
    paper: str = "a4",
    form: str = "pdf",
    scope: Scope = EVERYTHING,
    names: Mapping[str, str] | None = None,
) -> bytes:
    """One page on a table of claims as `pdf`, `svg` or `png`: on `a4` or `letter` paper.

    `papers` are all that were read, those without a claim included; the first of `findings` says how far the
    claims' arithmetic agrees; `scope` chooses the claims, `names` are those of papers by `paper_id`.
    Raises `UsageError` for another size of paper or format.
    """
    known("paper", paper, PAPERS)
    known("format", form, FORMATS)
    with applied():
        return rendered(page(frame, papers, findings, PAPERS[paper], scope, names), form, TITLE)


def page(
    frame: pd.DataFrame,
    papers: Sequence[Paper],
    findings: Sequence[str],
    size: tuple[float, float],
    scope: Scope = EVERYTHING,
    names: Mapping[str, str] | None = None,
) -> Figure:
    """The page as a figure of that many points."""
    from matplotlib.figure import Figure

    placed, papers = crowded(place(scope.claims(frame), scope.min_confidence)), scope.papers(papers, frame)
    leaf = Leaf(Figure(figsize=(size[0] / 72, size[1] / 72), facecolor=LIGHT.surface), LIGHT)
    top = header(leaf, placed)
    wide = (size[0] - 2 * EDGE - GUTTER) / 2
    room = size[1] - EDGE - SMALL * 2 - top
    halves = columns(placed, named(frame, names), papers, findings, wide, room, scope.words())
    for x, blocks in zip((EDGE, EDGE + wide + GUTTER), halves, strict=True):
        spread_out(blocks, room).draw(leaf, x, top)
    footer(leaf)
    return leaf.figure


def columns(
    placed: pd.DataFrame,
    names: Mapping[str, str],
    papers: Sequence[Paper],
    findings: Sequence[str],
    wide: float,
    room: float,
    chosen: str,
) -> tuple[list[Block], list[Block]]:
    """The sections of both columns: what must be there first, then charts and tables as far as they fit."""
    if placed.empty:
        return [words_block("There are no claims yet.", wide)], []
    counted = papers_counted(records(placed), len({paper.id for paper in papers} | set(placed["paper_id"])))
    counted = f"{chosen} {counted}".lstrip()
    plane = tradeoff_section(placed, names, wide)
    taken = plane.height + AIR if plane else 0.0
    listing = claims_section(placed, names, wide, room - taken)
    taken += listing.height + AIR if listing else 0.0
    spread = spread_section(placed, wide, room - taken)
    if plane:
        rest = sum(block.height + AIR for block in (listing, spread) if block)
        plane = tradeoff_section(placed, names, wide, room - rest)
    words = words_sections(placed, counted, findings, wide)
    glance = glance_section(placed, names, wide)
    used = glance.height + sum(block.height + AIR for block in words) + AIR
    tasks = task_section(placed, names, wide, room - used)
    left, right = (listing, spread, plane), (glance, tasks, *words)
    return [block for block in left if block], [block for block in right if block]


def spread_out(blocks: Sequence[Block], room: float) -> Block:
    """Sections down a column with air between them, a little more where there is room."""
    left = room - sum(block.height for block in blocks)
    air = min(max(left / max(len(blocks) - 1, 1), AIR), 2 * AIR)
    return stacked([part for block in blocks for part in (block, gap(air))][:-1])


def header(leaf: Leaf, placed: pd.DataFrame) -> float:
    """Title, what the page is about, and the counts; the height at which the columns begin."""
    wanted, theme = results(placed), leaf.theme
    leaf.write(EDGE, EDGE + 9, TITLE, 17, theme.ink, bold=True)
    x = leaf.size[0] - EDGE
    for number, noun in reversed(numbers(wanted)):
        step = max(text_width(number, 17, bold=True), text_width(noun, TEXT))
        leaf.write(x, EDGE + 9, number, 17, theme.better, bold=True, align="right")
        leaf.write(x, EDGE + 27, noun, TEXT, theme.muted, align="right")
        x -= step + 16
    about = [words for words in period(placed) if text_width(words, TEXT) < x - EDGE]
    leaf.write(EDGE, EDGE + 27, about[0] if about else "", TEXT, theme.muted)
    leaf.rule(EDGE, EDGE + 38, leaf.size[0] - 2 * EDGE, theme.rule)
    return EDGE + 50


def numbers(wanted: pd.DataFrame) -> list[tuple[str, str]]:
    """How much there is of everything: a number and what it counts."""
    counted = [
        (len(wanted), "claim"),
        (papers_of(wanted), "paper"),
        (wanted["task"].nunique(), "task"),
        (wanted["metric"].nunique(), "metric"),
    ]
    return [(f"{number:,}", noun if number == 1 else f"{noun}s") for number, noun in counted]


def period(placed: pd.DataFrame) -> list[str]:
    """What the page is about and from when the papers are: at length and shorter."""
    years = sorted({date[:4] for date in placed["date"].dropna() if date})
    about = "Figures that papers claim in their abstracts"
    return [f"{about}, dated {years[0]} to {years[-1]}", about] if len(years) > 1 else [about]


def footer(leaf: Leaf) -> None:
    """Where the rest stands."""
    leaf.write(EDGE, leaf.size[1] - EDGE + SMALL, END, SMALL, leaf.theme.muted)
