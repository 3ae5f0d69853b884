"""What goes with a chart on request, made of its own claims: its caption, its table, the papers behind it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from benchclaims.choices import known
from benchclaims.model import Paper
from benchclaims.report.bibtex import bibtex, cite_keys, cited
from benchclaims.report.captions import caption
from benchclaims.report.charts import Chart
from benchclaims.report.look import Look
from benchclaims.report.names import named
from benchclaims.report.request import request
from benchclaims.report.scope import EVERYTHING, Scope
from benchclaims.report.sheets import chart_sheet
from benchclaims.report.style import Width
from benchclaims.report.tables import chart_table
from benchclaims.table.delimited import to_csv
from benchclaims.table.sheet import MARKUPS, written

if TYPE_CHECKING:
    import pandas as pd

PARTS = ("caption", "table", "bibtex")


def chart_texts(
    frame: pd.DataFrame,
    kind: str = "factors",
    task: str | None = None,
    metric: str | None = None,
    *,
    wanted: Sequence[tuple[str, str]],
    papers: Sequence[Paper] = (),
    bare: bool = False,
    width: Width = "page",
    scope: Scope = EVERYTHING,
    names: Mapping[str, str] | None = None,
) -> list[str]:
    """The texts that are `wanted` of the chart that `chart` draws: pairs of one of `PARTS` and a form.

    A caption is `text`, `markdown`, `html` or `latex`; a table one of these but `text`, or `csv`; `papers`
    are cited as `bibtex` where the chart shows a claim of theirs, and by the same keys in tables.  The
    caption of a `bare` chart says how it is read; beside one as wide as a column, a LaTeX table is for a
    paper in two columns.  Raises `UsageError` for anything else.
    """
    chart = replace(request(cited(frame, papers), kind, task, metric, scope, names), bare=bare)
    called = named(frame, names)
    across = Look(width=width).in_column
    return [text_of(chart, part, form, papers, called, across) for part, form in wanted]


def text_of(
    chart: Chart, part: str, form: str, papers: Sequence[Paper], names: Mapping[str, str], across: bool
) -> str:
    """One text."""
    if part == "caption":
        return caption(chart, form)
    if part == "table":
        return table(chart, form, names, across)
    known("text beside a chart", part, PARTS)
    known("form of BibTeX", form, ("bibtex",))
    behind = set(chart.shown["paper_id"])
    return bibtex([paper for paper in papers if paper.id in behind], cite_keys(papers))


def table(chart: Chart, form: str, names: Mapping[str, str], across: bool) -> str:
    """The claims that a chart shows."""
    if form == "csv":
        return to_csv(chart_table(chart, names))
    known("form of a table", form, ("csv", *MARKUPS))
    return written(chart_sheet(chart, names), form, across)
