"""Writes the report: a page, its charts, the tables behind them; and draws single charts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING

from benchclaims.choices import known, several, some
from benchclaims.files import write_whole
from benchclaims.progress import Progress, told, untold
from benchclaims.report.bibtex import bibtex, cited
from benchclaims.report.captions import caption
from benchclaims.report.comparable import crowded, left_out, place
from benchclaims.report.listing import FILE, PAGE, digest, listed, listing, refuse_others, remove, unchanged
from benchclaims.report.look import Look
from benchclaims.report.names import named
from benchclaims.report.page import page
from benchclaims.report.pages import PRINTED, parts
from benchclaims.report.plan import lone, plan
from benchclaims.report.remember import Drawn, key
from benchclaims.report.scope import Scope
from benchclaims.report.sheets import sheets
from benchclaims.report.style import TEXT, Width
from benchclaims.report.svg import FORMATS, rendered
from benchclaims.report.tables import chart_table, claim_table
from benchclaims.table.delimited import to_csv
from benchclaims.table.sheet import MARKUPS, SUFFIXES, written

if TYPE_CHECKING:
    import pandas as pd

    from benchclaims.model import Paper
    from benchclaims.report.charts import Chart


def write(
    frame: pd.DataFrame,
    folder: Path | str,
    formats: Sequence[str] = ("svg",),
    only: str | Iterable[str] | None = None,
    since: str | None = None,
    *,
    min_confidence: float | None = None,
    status: str | Sequence[str] = (),
    markup: Sequence[str] = (),
    papers: Sequence[Paper] = (),
    findings: Sequence[str] = (),
    cache: Path | str | None = None,
    progress: Progress = untold,
    theme: str = "light",
    width: Width = "page",
    font_size: float = TEXT,
    bare: bool = False,
    names: Mapping[str, str] | None = None,
) -> list[Path]:
    """Write `README.md`, `charts/` and `tables/` into `folder`; return these files, sorted.

    `frame` has the columns of the claims table.  `only` names charts by slug, kind, aspect or task (`*` and
    `?` match as in file names); then just these charts and their tables are written.  A task has no chart
    where it would show one paper alone, unless `only` asks for it or claims are few.  `since` (an ISO date)
    keeps papers of that day, month or year and later, `min_confidence` readings that people reviewed or that
    are as sure, `status` those of a status; the page and captions say so.  Where no confidence is asked for,
    readings that nobody reviewed and that are likelier wrong than right are in the tables of all claims and
    of those left out alone; 0 draws them, too.  `markup`
    (`markdown`, `html`, `latex`) writes the tables, with few columns for people, and the charts' captions in
    each; where charts are as wide as a column, LaTeX tables are for a paper in two columns.  `papers` are all
    papers that were read: those without a claim are listed as such, and all are cited in `papers.bib`.
    `findings` are lines of Markdown for a section of their own.  A PDF of a chart that is higher than a page
    is in parts, `…-1.pdf` and on, each with its caption.  Charts stand on a `theme` and
    are `width` wide (a page or a column of a paper, or a length such as `14cm`), with letters of `font_size`
    points; `bare` ones are plot and key alone, and their captions say how they are read; `names` are
    those of papers by `paper_id`.  With a `cache` folder, charts whose data and style are those of the
    last report are not drawn again.  `progress` hears of each chart.  Files that earlier reports wrote,
    that nobody changed since and that this one does not have are removed, unless `only` some are asked
    for.
    Raises `UsageError` for an unknown format or none, for a name that matches no chart, and where no claim
    is kept, `InputError` where a file would stand over one that no report wrote.
    """
    folder = Path(folder)
    formats = several("chart format", formats, FORMATS)
    markup = several("markup", markup, tuple(MARKUPS)) if markup else ()
    look = Look(theme, width, font_size)
    scope = Scope(since, min_confidence, status)
    dated = scope.papers(papers, frame)
    placed = crowded(place(cited(scope.claims(frame), dated), min_confidence))
    names = named(frame, names)
    planned = plan(placed, names)
    single = lone(planned, placed) if only is None else []
    alone = {chart.slug for chart in single}
    asked = [chart for chart in chosen(planned, only) if chart.slug not in alone]
    charts = [replace(chart, scope=scope.words(), bare=bare) for chart in asked]
    drawn = Drawn(None if cache is None else Path(cache), folder)
    printed = {chart.slug: parts(chart, look) if PRINTED in formats else [] for chart in charts}
    files = charted(told(charts, "drawing charts", progress), printed, names, formats, drawn, look)
    pieces = [part for own in printed.values() for part in own]
    if only is None:
        form = shown_form(formats)
        shown, tasks = pieces if form == PRINTED else charts, [chart.section for chart in single]
        files |= whole(placed, names, shown, tasks, dated, findings, form, scope)
    files |= captioned([*(charts if {*formats} - {PRINTED} else []), *pieces], markup)
    files |= marked_up(placed, charts, names, markup, only is None, look.in_column)
    keep(folder, files, everything=only is None)
    drawn.save()
    return sorted(folder / name for name in files)


def charted(
    charts: Iterable[Chart],
    printed: Mapping[str, Sequence[Chart]],
    names: Mapping[str, str],
    formats: Sequence[str],
    drawn: Drawn,
    look: Look,
) -> dict[str, str | bytes]:
    """The pictures of each chart, as PDF those of its `printed` parts, and the table behind it."""
    files: dict[str, str | bytes] = {}
    for chart in charts:
        files |= pictures(chart, names, [form for form in formats if form != PRINTED], drawn, look)
        for part in printed[chart.slug]:
            files |= pictures(part, names, [PRINTED], drawn, look)
        files[f"tables/{chart.slug}.csv"] = to_csv(chart_table(chart, names))
    return files


def keep(folder: Path, files: Mapping[str, str | bytes], everything: bool) -> None:
    """Write the files into the folder and list them there; where they are `everything`, remove the rest.

    Raises `InputError`, and writes nothing, where one would stand over a file that no report wrote.
    """
    refuse_others(folder, files)
    rest = {name: wanted for name, wanted in listed(folder).items() if name not in files}
    if everything:
        remove(folder, unchanged(folder, rest))
        rest = {}
    write_whole(folder / FILE, listing(rest | {name: digest(content) for name, content in files.items()}))
    for name, data in files.items():
        write_whole(folder / name, data)


def shown_form(formats: Sequence[str]) -> str:
    """The format of the pictures on the page."""
    return next((form for form in ("svg", "png") if form in formats), formats[0])


def chosen(charts: list[Chart], only: str | Iterable[str] | None) -> list[Chart]:
    """The charts that `only` names; each of its names has to match."""
    if only is None:
        return charts
    slugs = [chart.slug for chart in charts]
    patterns = some("chart", only, slugs)
    for pattern in patterns:
        if not any(matches(chart, pattern) for chart in charts):
            known("chart", pattern, slugs)
    return [chart for chart in charts if any(matches(chart, pattern) for pattern in patterns)]


def matches(chart: Chart, pattern: str) -> bool:
    """Whether a chart is meant by a name."""
    return any(fnmatchcase(name, pattern) for name in (chart.slug, chart.kind, chart.section))


def pictures(
    chart: Chart, names: Mapping[str, str], formats: Sequence[str], drawn: Drawn, look: Look
) -> dict[str, bytes]:
    """A chart in all formats by path below the report's folder, drawn only where it has to be."""
    wanted = key(chart, names, look)
    paths = {form: f"charts/{chart.slug}.{form}" for form in formats}
    found = {form: drawn.again(path, wanted) for form, path in paths.items()}
    figure = None
    made = {}
    for form, path in paths.items():
        data = found[form]
        if data is None:
            figure = figure or chart.figure(look)
            data = rendered(figure, form, chart.title, chart.caption())
        drawn.remember(path, wanted, data)
        made[path] = data
    return made


def marked_up(
    placed: pd.DataFrame,
    charts: Sequence[Chart],
    names: Mapping[str, str],
    markup: Sequence[str],
    everything: bool,
    across: bool,
) -> dict[str, str | bytes]:
    """Tables for people, of the charts or of `everything`, in each markup; `across` both columns or not."""
    files: dict[str, str | bytes] = {}
    tables = sheets(placed, charts, names) if markup else {}
    kept = tables if everything else {chart.slug for chart in charts}
    for form in markup:
        files |= {f"tables/{name}.{SUFFIXES[form]}": written(tables[name], form, across) for name in kept}
    return files


def captioned(charts: Sequence[Chart], markup: Sequence[str]) -> dict[str, str | bytes]:
    """The captions of all that is drawn, in each markup."""
    return {
        f"captions/{chart.slug}.{SUFFIXES[form]}": caption(chart, form) for form in markup for chart in charts
    }


def whole(
    placed: pd.DataFrame,
    names: Mapping[str, str],
    charts: list[Chart],
    tasks: Sequence[str],
    papers: Sequence[Paper],
    findings: Sequence[str],
    form: str,
    scope: Scope,
) -> dict[str, str | bytes]:
    """The files that speak of the whole table."""
    silent = [paper for paper in papers if paper.id not in set(placed["paper_id"])]
    files: dict[str, str | bytes] = {"papers.bib": bibtex(papers)} if papers else {}
    return files | {
        PAGE: page(placed, names, charts, tasks, silent, findings, form, bool(papers), scope.words()),
        "tables/claims.csv": to_csv(claim_table(placed, names)),
        "tables/left-out.csv": to_csv(left_out(placed)),
    }
