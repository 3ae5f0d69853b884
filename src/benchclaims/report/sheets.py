"""The tables of a report for people, as a paper or a page shows them: few columns, all as words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from benchclaims.report.charts import Chart, papers
from benchclaims.report.comparable import all_factors, changes, counts, left_out, records
from benchclaims.report.counted import counted
from benchclaims.report.doubt import ASKED, mark
from benchclaims.report.facts import better_of
from benchclaims.report.lines import by_aspect, metric_words, subject, told_apart
from benchclaims.report.marks.glyphs import SURE_FROM, unsure
from benchclaims.report.marks.spread import middle_words
from benchclaims.report.names import metric_name, task_name, task_words
from benchclaims.report.scale import in_percentage_points
from benchclaims.report.values import value
from benchclaims.report.wording import factor_label
from benchclaims.table.aspects import BY_ID
from benchclaims.table.plain import plain
from benchclaims.table.sheet import Sheet

if TYPE_CHECKING:
    import pandas as pd

HEADS = ("Paper", "Task", "Metric", "Claim", "Data sets", "Subject", "Baseline")
METRIC, CLAIM = HEADS.index("Metric"), HEADS.index("Claim")
DAGGER = " †"
DOUBT = f"† A reading that nobody reviewed, of a confidence below {SURE_FROM}."
POINTS = "pp: percentage points."
WIDTHS = (0.15, 0.13, 0.12, 0.13, 0.12, 0.12, 0.13)
"""Shares of a line's width; together they leave room to cite."""
TOLD = ("Task", "Metric")
"""Columns that are left out where the chart's title has the one thing that they would say."""
MIDDLE = "Median of the stated factors, each paper counted once, or their range"
MOST = 6
"""Tasks that have a column each; of more, those of a metric are listed in one."""


def chart_sheet(chart: Chart, names: Mapping[str, str]) -> Sheet:
    """The claims that a chart shows, or for a map its counts."""
    sheet = count_sheet(chart.shown) if chart.kind == "map" else claim_sheet(chart.shown, names, chart.title)
    return replace(sheet, title=chart.title, label=chart.slug)


def claim_sheet(placed: pd.DataFrame, names: Mapping[str, str], title: str = "") -> Sheet:
    """Placed claims with their values as on the charts, in the columns that say something.

    Of what can be compared, the papers of a task stand in the order of their names.
    """
    called = placed.assign(called=[names[paper].casefold() for paper in placed["paper_id"]])
    order = records(called.sort_values(["kind", "axis", "task", "called", "paper_id", "claim_id"]))
    rows = marked(order, [claim_cells(one, names) for one in order])
    kept = [place for place in range(len(HEADS)) if says(HEADS[place], [row[place] for row in rows], title)]
    scale = sum(WIDTHS) / sum(WIDTHS[place] for place in kept)
    return Sheet(
        [HEADS[place] for place in kept],
        [[row[place] for place in kept] for row in rows],
        widths=[round(WIDTHS[place] * scale, 3) for place in kept],
        cites=cites(order),
        note=notes(order, rows),
    )


def notes(claims: Sequence[Mapping[str, Any]], rows: Sequence[Sequence[str]]) -> str:
    """What the marks of a table mean, of those that are in it."""
    doubted = any(cell.endswith("?") for row in rows for cell in row[CLAIM + 1 :])
    asked = f"? {ASKED[0].upper()}{ASKED[1:]}." if doubted else ""
    points = POINTS if any(in_percentage_points(claim) for claim in claims) else ""
    return " ".join(filter(None, (points, DOUBT if any(map(unsure, claims)) else "", asked)))


def marked(claims: Sequence[Mapping[str, Any]], rows: Sequence[list[str]]) -> list[list[str]]:
    """Rows with what sets those apart that would read the same, and a dagger where a reading is not sure."""
    cells = {claim["claim_id"]: row for claim, row in zip(claims, rows, strict=True)}

    def words(claim: Mapping[str, Any]) -> str:
        row = cells[claim["claim_id"]]
        return " ".join((claim["paper_id"], claim["axis"], *row[:CLAIM], *row[CLAIM + 1 :]))

    tells = told_apart(claims, words, lambda claim: cells[claim["claim_id"]][CLAIM])
    for claim in claims:
        row, apart = cells[claim["claim_id"]], tells.get(claim["claim_id"], "")
        row[METRIC] += f" ({apart})" if apart else ""
        row[CLAIM] += DAGGER if unsure(claim) else ""
    return list(rows)


def says(head: str, cells: Sequence[str], title: str) -> bool:
    """Whether a column says anything, and anything but what the title says already."""
    one = set(cells) if head in TOLD else set()
    told = len(one) == 1 and min(one).rstrip(" ↑↓").casefold() in title.casefold()
    return head == HEADS[0] or (any(cells) and not told)


def cites(claims: Sequence[Mapping[str, Any]]) -> list[str]:
    """The BibTeX keys of claims; none where nothing is cited."""
    keys = [claim.get("bibkey", "") for claim in claims]
    return keys if any(keys) else []


def claim_cells(claim: Mapping[str, Any], names: Mapping[str, str]) -> list[str]:
    """One claim under `HEADS`."""
    task = task_words(claim["task"]) if isinstance(claim["task"], str) else ""
    name = names[claim["paper_id"]]
    own = text(claim["subject"]) if subject(claim, name) else ""
    where, against = text(claim["dataset_names"]), text(claim["baseline"])
    links = {"datasets": where, "subject": own, "baseline": against}
    told = (words and words + mark(claim, link) for link, words in links.items())
    return [name, task, metric_words(claim), value(claim), *told]


def text(cell: object) -> str:
    """A cell of the table of claims in words; nothing where it is empty."""
    return plain(cell) if isinstance(cell, str) else ""


def count_sheet(shown: pd.DataFrame) -> Sheet:
    """How many claims there are by metric and task, and each metric's sum."""
    table = counts(shown)
    tasks = [task_name(task) for task in table.columns]
    found = list(zip(map(metric_name, table.index), table.to_numpy().tolist(), strict=True))
    if len(tasks) > MOST:
        listing = [[metric, str(sum(row)), by_task(tasks, row)] for metric, row in found]
        return Sheet(["Metric", "All", "By task"], listing, right=(1,), widths=(0.25, 0.08, 0.62))
    rows = [[metric, *(str(number or "") for number in row), str(sum(row))] for metric, row in found]
    widths = (0.25, *[round(0.62 / len(tasks), 3)] * len(tasks), 0.08)
    return Sheet(["Metric", *tasks, "All"], rows, right=range(1, len(tasks) + 2), widths=widths)


def by_task(tasks: Sequence[str], numbers: Sequence[int]) -> str:
    """The tasks that have claims with their numbers, the largest first."""
    found = sorted(zip(tasks, numbers, strict=True), key=lambda one: (-one[1], one[0]))
    return ", ".join(f"{task} {number}" for task, number in found if number)


def left_sheet(placed: pd.DataFrame, names: Mapping[str, str]) -> Sheet:
    """The claims that have no axis, with the reason."""
    claims = records(left_out(placed))
    rows = [
        [names[claim["paper_id"]], metric_name(claim["metric"]), text(claim["value_text"]), claim["reason"]]
        for claim in claims
    ]
    heads = ["Paper", "Metric", "Value", "Reason"]
    return Sheet(heads, rows, widths=(0.25, 0.2, 0.15, 0.3), cites=cites(claims))


def glance_sheet(placed: pd.DataFrame, names: Mapping[str, str]) -> Sheet:
    """A row an aspect: how many claims, the middle and largest factor, changes for the better."""
    heads = ["Metrics about", "Claims", "Papers", MIDDLE, "Largest stated factor", "Changes for the better"]
    rows = [glance_row(BY_ID[key].title, part, names) for key, part in by_aspect(counted(placed))]
    return Sheet(heads, rows, right=(1, 2, 3, 5), widths=(0.18, 0.08, 0.08, 0.2, 0.3, 0.13))


def glance_row(title: str, part: pd.DataFrame, names: Mapping[str, str]) -> Sequence[str]:
    """One aspect's row."""
    ratios, steps = all_factors(part), changes(part)
    median = best = share = ""
    if len(ratios):
        median = middle_words(records(ratios))
        top = records(ratios.sort_values(["x_high", "claim_id"], ascending=[False, True]).head(1))[0]
        best = (
            f"{factor_label(top)}: {names[top['paper_id']]}, {metric_name(top['metric'], top['metric_text'])}"
        )
    if len(steps):
        share = better_of(steps)
    return [title, str(len(part)), str(papers(part)), median, best, share]


def sheets(placed: pd.DataFrame, charts: Sequence[Chart], names: Mapping[str, str]) -> dict[str, Sheet]:
    """All tables of a whole report by name: of its charts, of all claims, of those left out, at a glance."""
    return {
        **{chart.slug: chart_sheet(chart, names) for chart in charts},
        "claims": replace(claim_sheet(placed, names), title="All claims", label="claims"),
        "left-out": replace(left_sheet(placed, names), title="Claims in no chart", label="left-out"),
        "at-a-glance": replace(glance_sheet(placed, names), title="At a glance", label="at-a-glance"),
    }
