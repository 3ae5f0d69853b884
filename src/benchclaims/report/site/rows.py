"""Claims as the site's tables show them: words for people beside the values they come from."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from benchclaims.report.axes import is_factor
from benchclaims.report.comparable import records
from benchclaims.report.measured import middle
from benchclaims.report.names import capital, metric_name, task_name
from benchclaims.report.site.address import anchor, page_name
from benchclaims.report.wording import base, change_label, times
from benchclaims.table.build import JOINED
from benchclaims.table.plain import plain
from benchclaims.table.verdict import WORDS
from benchclaims.wording import hedge

if TYPE_CHECKING:
    import pandas as pd

NO_TASK, NO_YEAR, NO_VERDICT = "none", "undated", "none"
"""What filters and page names call claims without a task or a measurement, and papers without a date."""

NAMES: Mapping[str, str] = {str(verdict): words for verdict, words in WORDS.items()}
"""What people read of a verdict."""

SURE, FAIRLY_SURE = 0.9, 0.7
"""Confidences from which a claim counts as sure and as fairly sure."""


@dataclass(frozen=True, slots=True)
class Row:
    """One claim for a page: `cells` are its columns of the table, missing text as the empty string.

    `claim` is the value as written in the fewest signs, `factor` its place on the multiplicative axis or
    nothing, `name` the paper's short name, `page` the paper's page within `papers/`, `against` the baseline
    and `on` the data sets without LaTeX; `measured_words` and `verdict_name` are empty where nobody
    measured it.
    """

    cells: Mapping[str, Any]
    anchor: str
    name: str
    page: str
    title: str
    year: str
    task: str
    task_name: str
    metric_name: str
    claim: str
    factor: str
    against: str
    on: str
    measured_words: str
    verdict_name: str
    sureness: str

    @property
    def doubt_list(self) -> list[str]:
        """The doubts, one by one."""
        return [doubt for doubt in self.cells["doubts"].split(JOINED) if doubt]

    @property
    def factor_order(self) -> str:
        """What tables sort factors by; nothing where there is none."""
        return f"{self.cells['factor_high']:.6g}" if self.factor else ""


def rows(placed: pd.DataFrame, names: Mapping[str, str]) -> list[Row]:
    """The claims of `placed` (see `comparable.place`), newest paper first, then by place in the text.

    `names` are the papers' short names by id.
    """
    made = [row(claim, names) for claim in records(placed)]
    made.sort(key=lambda one: (one.cells["paper_id"], one.cells["start"], one.cells["claim_id"]))
    return sorted(made, key=lambda one: one.cells["date"], reverse=True)


def row(claim: Mapping[str, Any], names: Mapping[str, str]) -> Row:
    """One claim."""
    cells = {name: "" if missing(value) else value for name, value in claim.items()}
    return Row(
        cells=cells,
        anchor=anchor(cells["claim_id"]),
        name=names[cells["paper_id"]],
        page=page_name(cells["paper_id"]),
        title=plain(cells["title"]) or cells["paper_id"],
        year=cells["date"][:4] or NO_YEAR,
        task=cells["task"] or NO_TASK,
        task_name=task_name(cells["task"]),
        metric_name=metric_name(cells["metric"], cells["metric_text"]),
        claim=said(claim),
        factor=factor(claim),
        against=plain(cells["baseline"]),
        on=plain(cells["datasets"]),
        measured_words=middle(claim),
        verdict_name=NAMES.get(cells["verdict"], ""),
        sureness=sureness(float(cells["confidence"])),
    )


def missing(value: object) -> bool:
    """Whether a cell of the table is empty: None, or NaN."""
    return value is None or (isinstance(value, float) and math.isnan(value))


def said(claim: Mapping[str, Any]) -> str:
    """The value as written, with its hedge and the level that it is compared with: `4.5 → up to 3.2`."""
    alone = missing(claim["baseline_value"]) or claim["form"] != "score"
    start = "" if alone else f"{base(claim)} → "
    return start + change_label(claim)


def factor(claim: Mapping[str, Any]) -> str:
    """The factor of a claim where charts have one: of levels they make none."""
    if not is_factor(dict(claim)):
        return ""
    return f"{hedge(claim['factor_qualifier'])}{times(claim, claim['factor_low'], claim['factor_high'])}"


def sureness(confidence: float) -> str:
    """A confidence as one of three steps."""
    return "high" if confidence >= SURE else "medium" if confidence >= FAIRLY_SURE else "low"


@dataclass(frozen=True, slots=True)
class FilterChoice:
    """One value of a filter: what addresses call it, what people read, how many claims have it."""

    value: str
    label: str
    count: int


def choices(given: Iterable[tuple[str, str]], *, by_count: bool = True) -> list[FilterChoice]:
    """The distinct values among pairs of value and label, most claims first or by value, latest first."""
    counted: dict[tuple[str, str], int] = {}
    for pair in given:
        counted[pair] = counted.get(pair, 0) + 1
    made = [FilterChoice(value, label, number) for (value, label), number in counted.items()]
    if by_count:
        return sorted(made, key=lambda one: (-one.count, one.label, one.value))
    return sorted(made, key=lambda one: (one.value != NO_YEAR, one.value), reverse=True)


def filters(of: Sequence[Row]) -> dict[str, list[FilterChoice]]:
    """The choices of each filter of the table of all claims, by its name in addresses."""
    found = {
        "task": choices((one.task, one.task_name) for one in of),
        "metric": choices((one.cells["metric"], capital(one.metric_name)) for one in of),
        "form": choices((one.cells["form"], FORMS[one.cells["form"]]) for one in of),
        "improvement": choices((one.cells["improvement"], capital(one.cells["improvement"])) for one in of),
        "year": choices(((one.year, one.year) for one in of), by_count=False),
        "role": choices((one.cells["role"], capital(one.cells["role"])) for one in of),
        "status": choices((one.cells["status"], capital(one.cells["status"])) for one in of),
    }
    if any(one.measured_words for one in of):
        found["verdict"] = choices(map(verdict_choice, of))
    return found


def verdict_choice(one: Row) -> tuple[str, str]:
    """What the filter calls the verdict on a claim, and what people read."""
    return (one.cells["verdict"] or NO_VERDICT, capital(one.verdict_name) or "Not measured")


FORMS = {"score": "Level reached", "change": "Change by an amount", "ratio": "Factor or share"}
