"""What stands on the page: the tables of tops, the charts in as many rows as fit, the words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from benchclaims.report.charts import papers
from benchclaims.report.comparable import again, all_factors, changes, factors, records, results
from benchclaims.report.compose import key_panel
from benchclaims.report.counted import counted
from benchclaims.report.few import few, told
from benchclaims.report.lines import by_aspect
from benchclaims.report.marks.key import brief
from benchclaims.report.marks.spread import middle_words
from benchclaims.report.marks.tradeoff import Groups
from benchclaims.report.marks.tradeoff_key import brief_keys
from benchclaims.report.names import shortened, task_name
from benchclaims.report.panels import panels, spread_part
from benchclaims.report.plan import tasks_by_size
from benchclaims.report.relations import plane_groups, plane_panel, won
from benchclaims.report.style import MARGIN, SMALL
from benchclaims.report.summary.blocks import (
    Block,
    gap,
    panel_block,
    section,
    stacked,
    table_block,
    words_block,
)
from benchclaims.report.tally import senses
from benchclaims.report.wording import count, hedged, times
from benchclaims.table.aspects import BY_ID

if TYPE_CHECKING:
    import pandas as pd

PLANE = 125.0
"""Points that the plane of quality and efficiency is high."""
MOST_TASKS = 14
LISTED = 3
"""Statements of quality and efficiency that are listed, if there are as many, before others have room."""

SPREAD = "How many times better, stated as a factor"
SPREAD_LEAD = (
    "A dot is a claim, a bar between two dots a range; a triangle points from a bound (up to, at least) to "
    "where the value may also lie. After the metric: how many claims (in how many papers); on the right, and "
    "as an upright line: the median of five papers or more, each counted once."
)
PLANE_LEAD = (
    "What one sentence of a paper says of both: to the right how many times more efficient it is than its "
    "baseline, upward how its quality changes."
)
GLANCE_LEAD = (
    "Of the factors that texts state: the median (30 in 19: of 30 claims in 19 papers, each paper counted "
    "once) of five papers or more, else the range; the largest with its paper. Of changes by an amount "
    "(+2%): how many of the claims are better."
)
READING = (
    "Factors are in the sense that is better: 2× is twice as fast, or half as large; 1× is no change.",
    "Claims side by side have the same kind and unit, not the same hardware, data or baseline.",
    "Per cent of a quality metric may be relative or points; most texts do not say.",
)


def claims_section(placed: pd.DataFrame, names: Mapping[str, str], wide: float, room: float) -> Block | None:
    """The claims themselves where they are few, as many as fit into `room`."""
    rows = [claim_block(told(claim, names), wide) for claim in few(placed)]
    for number in range(len(rows), 0, -1):
        note = f"Not shown: {count(len(rows) - number, 'claim')}." if number < len(rows) else ""
        block = section("The claims", "", stacked(rows[:number]), wide, note)
        if block.height <= room:
            return block
    return None


def claim_block(cells: Sequence[str], wide: float) -> Block:
    """One claim: whose and how much of what, and below the sentence that says so."""
    name, metric, label, words = cells
    head = words_block(f"{name}: {metric}, {label}", wide, SMALL, bold=True)
    return stacked([head, words_block(words, wide, SMALL, quiet=True), gap(5)])


def spread_section(placed: pd.DataFrame, wide: float, room: float) -> Block | None:
    """Every factor of the metrics with most claims, as many as fit into `room`."""
    shown = factors(results(placed))
    order = sorted(Counter(shown["metric"]).items(), key=lambda item: (-item[1], item[0]))
    for number in range(len(order), 0, -1):
        kept = shown[shown["metric"].isin([metric for metric, _ in order[:number]])]
        rest = f"{count(len(shown) - len(kept), 'factor')} of {count(len(order) - number, 'further metric')}"
        note = f"Not shown: {rest}." if number < len(order) else ""
        panel = panels([spread_part(kept, wide + 2 * MARGIN, led="")], wide + 2 * MARGIN)[0]
        key = panel_block(key_panel(brief(records(kept)), wide), wide)
        block = section(SPREAD, SPREAD_LEAD, stacked([panel_block(panel, wide), key]), wide, note)
        if block.height <= room:
            return block
    return None


def tradeoff_section(
    placed: pd.DataFrame, names: Mapping[str, str], wide: float, room: float = 0.0
) -> Block | None:
    """Quality against efficiency, on the basis of per cent that most papers have.

    As many statements are listed as fit into `room`, but `LISTED` or more.
    """
    planes = plane_groups(again(results(placed)))
    if not planes:
        return None
    basis = max(planes, key=lambda basis: (len(planes[basis]), basis))
    groups = dict(enumerate(planes[basis].values(), 1))
    least = min(LISTED, len(groups))
    blocks = (plane_block(groups, basis, names, wide, number) for number in range(len(groups), least, -1))
    fitting = (block for block in blocks if block.height <= room)
    return next(fitting, None) or plane_block(groups, basis, names, wide, least)


def plane_block(groups: Groups, basis: str, names: Mapping[str, str], wide: float, number: int) -> Block:
    """The plane of all groups, and a list of that many: of the most efficient."""
    listed = range(1, number + 1)
    panel = replace(plane_panel(groups, basis, names, listed), height=PLANE)
    heading = words_block(panel.heading, wide, SMALL, bold=True)
    key = panel_block(key_panel(brief_keys(groups, names, listed), wide), wide)
    body = stacked([heading, gap(2), panel_block(panel, wide), key])
    left = len(groups) - number
    note = f" Not listed: {left} less efficient." if left else ""
    return section(
        "Papers that claim both quality and efficiency", PLANE_LEAD, body, wide, won(groups) + note
    )


def glance_section(placed: pd.DataFrame, names: Mapping[str, str], wide: float) -> Block:
    """An aspect a row: how many claims, the middle factor, the furthest, or the share of changes."""
    rows = [glance_row(BY_ID[key].title, part, names) for key, part in by_aspect(counted(placed))]
    heads = ["Metrics about", "Claims", "Median or range", "Largest stated factor; changes"]
    return section("What is claimed", GLANCE_LEAD, table_block(heads, rows, wide, right=(1, 2)), wide)


def glance_row(title: str, part: pd.DataFrame, names: Mapping[str, str]) -> list[str]:
    """One aspect's row."""
    ratios, steps = all_factors(part), changes(part)
    best = furthest(ratios, names) if len(ratios) else ""
    share = f"{senses(steps)[0]:,} of {len(steps):,} better" if len(steps) else ""
    middle = middle_words(records(ratios), brief=True) or "–" if len(ratios) else "–"
    return [title, f"{len(part):,}", middle, "; ".join(filter(None, (best, share))) or "–"]


def furthest(ratios: pd.DataFrame, names: Mapping[str, str]) -> str:
    """The largest of some factors, and whose it is."""
    top = records(ratios.sort_values(["x_high", "claim_id"], ascending=[False, True]).head(1))[0]
    size = hedged(top["factor_qualifier"], top, times(top, top["x_low"], top["x_high"]))
    return f"{size}: {shortened(names[top['paper_id']], 24)}"


def task_section(placed: pd.DataFrame, names: Mapping[str, str], wide: float, room: float) -> Block | None:
    """The tasks with most claims, as many as fit into `room`."""
    parts = tasks_by_size(counted(placed))
    rows = [task_row(task, part, names) for task, part in parts[:MOST_TASKS]]
    heads = ["Task", "Claims", "Papers", "Largest stated factor"]
    for number in range(len(rows), 2, -1):
        rest = len(parts) - number
        note = f"Not shown: {count(rest, 'task')} with fewer claims." if rest else ""
        table = table_block(heads, rows[:number], wide, right=(1, 2))
        block = section("Where the claims are", "", table, wide, note)
        if block.height <= room:
            return block
    return None


def task_row(task: str, part: pd.DataFrame, names: Mapping[str, str]) -> list[str]:
    """One task: its claims, its papers, its furthest factor."""
    ratios = all_factors(part)
    best = furthest(ratios, names) if len(ratios) else "–"
    return [task_name(task), f"{len(part):,}", f"{papers(part):,}", best]


def words_sections(placed: pd.DataFrame, counted: str, findings: Sequence[str], wide: float) -> list[Block]:
    """How to read the page and which papers are `counted`, whether the figures add up, what has no axis."""
    reasons = Counter(placed.loc[placed["kind"] == "", "reason"])
    left = "; ".join(
        f"{number} {why}" for why, number in sorted(reasons.items(), key=lambda one: (-one[1], one[0]))
    )
    measured = int((placed["n_measured"] > 0).sum())
    were = "was" if measured == 1 else "were"
    again = (
        f"{count(measured, 'claim')} {were} measured by others" if measured else "nothing was measured again"
    )
    first = f"Every claim is what a paper's abstract says of itself; {again}."
    parts = [("How to read this page", " ".join((counted, first, *READING)))]
    if findings:
        parts.append(("Do the figures add up?", findings[0]))
    if left:
        parts.append(("Which claims are on no axis", f"{left}."))
    return [section(title, "", words_block(words, wide, SMALL), wide) for title, words in parts]
