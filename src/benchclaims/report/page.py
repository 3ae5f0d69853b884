"""`reports/README.md`: what a reader of the repository sees."""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain, groupby
from typing import TYPE_CHECKING, Any

from benchclaims.report.charts import Chart, papers
from benchclaims.report.comparable import records, results
from benchclaims.report.counted import FOUND
from benchclaims.report.doubt import LIKELY, is_doubt
from benchclaims.report.few import HEADS, few, told
from benchclaims.report.groups import groups
from benchclaims.report.listing import MARK
from benchclaims.report.names import capital, task_name, task_words
from benchclaims.report.sheets import glance_sheet
from benchclaims.report.tally import GLOSS, OPTIONAL, amount, beside, shares
from benchclaims.report.wording import count, listed
from benchclaims.table.aspects import BY_ID
from benchclaims.table.plain import plain
from benchclaims.table.sheet import markdown_table, to_markdown
from benchclaims.texts import in_address, in_markdown

if TYPE_CHECKING:
    import pandas as pd

    from benchclaims.model import Paper


def page(
    placed: pd.DataFrame,
    names: Mapping[str, str],
    charts: Sequence[Chart],
    lone: Sequence[str],
    without_claims: Sequence[Paper],
    findings: Sequence[str],
    form: str = "svg",
    cited: bool = False,
    scope: str = "",
) -> str:
    """The whole page; every number in it comes from `placed`, of one paper alone are the `lone` tasks.

    `scope` says which claims these are.
    """
    much = f"{scope} {summary(placed, len(without_claims))}".lstrip()
    parts = [
        [MARK, "", "# What the papers claim", "", much, "", reading(placed)],
        *claims(placed, names),
        ["## At a glance", "", *glance(placed, names)],
        *[picture(chart, form) for chart in charts if chart.section == "overview"],
        *measured(charts, form),
        *sections(charts, form),
        *by_task(charts, lone, form),
        ["## Findings", "", *(f"- {line}" for line in findings)] if findings else [],
        ["## What is not in the charts", "", *left(placed)],
        ["## Papers", "", *paper_list(placed, names, without_claims)],
        ["All of them as BibTeX: [papers.bib](papers.bib)."] if cited else [],
    ]
    return "\n\n".join("\n".join(part) for part in parts if part) + "\n"


READING = (
    "Every claim is what a paper says of itself; the words that it comes from are in "
    "[claims.csv](tables/claims.csv){measured}.{rows} {reviewed} Factors are in the sense that is "
    "better (2× is twice as fast, or half as large). Claims share an axis only if they have the same kind "
    "and unit; that does not mean that they had the same hardware, data or baseline."
)


def reading(placed: pd.DataFrame) -> str:
    """How to read the page."""
    anything = bool((placed["n_measured"] > 0).any())
    return READING.format(
        measured=", next to what others measured of it" if anything else ", and nothing was measured again",
        rows=rows(placed),
        reviewed=reviewed(results(placed)),
    )


def reviewed(placed: pd.DataFrame) -> str:
    """How many of the readings people looked at, and how sure the others are."""
    others = placed[placed["status"] != "reviewed"]
    if not len(others):
        return "People reviewed all of these readings."
    known = len(placed) - len(others)
    who = (
        f"People reviewed {known:,} of these {len(placed):,} readings"
        if known
        else "Nobody reviewed these readings"
    )
    what = "the others are" if known else "they are"
    unsure = int((others["confidence"] < LIKELY).sum())
    left = ", which are in no chart, median or count below" if any(map(is_doubt, others["reason"])) else ""
    doubt = f", {unsure:,} of them likelier wrong than right (a confidence below {LIKELY}){left}"
    return f"{who}: {what} as a program made them{doubt if unsure else ''}."


def rows(placed: pd.DataFrame) -> str:
    """How the rows of the table of all claims add up, where some are no results."""
    claims = records(placed)
    parts = shares(claims, "which this page counts")
    if not parts:
        return ""
    gloss = f" {GLOSS}" if OPTIONAL in beside(claims) else ""
    return f" Of its {len(placed):,} rows {parts}: see its columns `role` and `status`.{gloss}"


def summary(placed: pd.DataFrame, silent: int) -> str:
    """How much there is of everything; all papers that were read are in one of its numbers."""
    wanted = results(placed)
    what = f"{count(wanted['task'].nunique(), 'task')} and {count(wanted['metric'].nunique(), 'metric')}"
    words = f"{count(len(wanted), 'claim')} of {count(papers(wanted), 'paper')}, about {what}."
    return " ".join(filter(None, (words, further(placed, silent))))


def further(placed: pd.DataFrame, silent: int) -> str:
    """How many papers have no result: because theirs are kept as something else, or because of none."""
    rest = placed[~placed["paper_id"].isin(results(placed)["paper_id"])]
    parts = []
    if len(rest):
        kinds = " or ".join(beside(records(rest)))
        parts.append(f"in {count(papers(rest), 'further paper')} all claims are {kinds}")
    if silent:
        parts.append(f"in {count(silent, 'further paper')} no quantitative claim was found")
    return capital("; ".join(parts)) + "." if parts else ""


def claims(placed: pd.DataFrame, names: Mapping[str, str]) -> list[list[str]]:
    """The claims themselves, where they are few."""
    found = few(placed)
    rows = [
        [link(words[0], first([claim], "url")), *map(in_markdown, words[1:])]
        for claim, words in ((claim, told(claim, names)) for claim in found)
    ]
    return [["## The claims", "", *markdown_table(HEADS, rows)]] if rows else []


def glance(placed: pd.DataFrame, names: Mapping[str, str]) -> list[str]:
    """The table at the top."""
    sheet = glance_sheet(placed, names)
    return to_markdown(sheet).splitlines()


def picture(chart: Chart, form: str) -> list[str]:
    """A chart with its alternative text, its caption and a link to its numbers."""
    alt = in_markdown(f"{chart.title}. {chart.lead} {chart.fact}".strip())
    data = f"[Numbers](tables/{chart.table}.csv)"
    return [f"![{alt}](charts/{chart.slug}.{form})", "", f"*{in_markdown(chart.caption())}* {data}"]


def sections(charts: Sequence[Chart], form: str) -> list[list[str]]:
    """The charts by aspect, each aspect under its heading."""
    parts: list[list[str]] = []
    headed = ""
    for chart in charts:
        if chart.kind not in ("factors", "changes", "scores"):
            continue
        title = BY_ID[chart.section].title if chart.section in BY_ID else "Further metrics"
        if title != headed:
            parts.append([f"## {title}"])
            headed = title
        parts.append(picture(chart, form))
    return parts


def measured(charts: Sequence[Chart], form: str) -> list[list[str]]:
    """What others measured, where they did."""
    found = [picture(chart, form) for chart in charts if chart.kind == "measured"]
    return [["## Claimed against measured"], *found] if found else []


def by_task(charts: Sequence[Chart], lone: Sequence[str], form: str) -> list[list[str]]:
    """The charts by task, folded so that the page stays short, and the `lone` tasks, which have none."""
    chosen = [chart for chart in charts if chart.kind == "task"]
    shown = {chart.section: len(chart.shown) for chart in chosen}
    much = [f"{count(len(shown), 'task')} with claims that can be compared."] if chosen else []
    much += of_one_paper(lone, "further task" if chosen else "task")
    parts = [["## By task", "", " ".join(much)]] if much else []
    for section, own in groupby(chosen, lambda chart: chart.section):
        pictures = [["", *picture(chart, form)] for chart in own]
        words = f"{task_name(section)}: {count(shown[section], 'claim')}"
        head = ["<details>", f"<summary>{html.escape(words)}</summary>"]
        parts.append([*head, *chain(*pictures), "", "</details>"])
    return parts


def of_one_paper(tasks: Sequence[str], what: str) -> list[str]:
    """Which tasks have no chart because there is nobody to compare with, in a sentence; none of none."""
    each = "one paper each has" if len(tasks) > 1 else "one paper has"
    head = f"In {count(len(tasks), what)} just {each} claims that could be compared; they stand in"
    named = listed([task_words(task) for task in tasks])
    return [f"{head} [claims.csv](tables/claims.csv) and in no chart by task: {named}."] if tasks else []


def left(placed: pd.DataFrame) -> list[str]:
    """The reasons for which claims have no axis, with their numbers."""
    reasons = Counter(placed.loc[placed["kind"] == "", "reason"])
    if not reasons:
        return ["Every claim has its place on an axis."]
    ordered = sorted(reasons.items(), key=lambda item: (-item[1], item[0]))
    lines = [f"- {count(number, 'claim')} {reason}{why(reason)}" for reason, number in ordered]
    return [*lines, "", "Each of them, with its reason: [left-out.csv](tables/left-out.csv)."]


def why(reason: str) -> str:
    """Where a reader finds more on a reason."""
    return " (`benchclaims validate` tells why)" if reason in FOUND else ""


def paper_list(placed: pd.DataFrame, names: Mapping[str, str], without_claims: Sequence[Paper]) -> list[str]:
    """All papers, with how much each claims; those that claim nothing say so."""
    rows = []
    for (paper,), part in groups(records(placed), "paper_id").items():
        title, url, date = (first(part, column) for column in ("title", "url", "date"))
        named = link(plain(title) or paper, url)
        rows.append((title.casefold(), [in_markdown(names[paper]), named, date, amount(part)]))
    for entry in without_claims:
        title = plain(entry.title or entry.id)
        rows.append((title.casefold(), ["", link(title, entry.url or ""), entry.date or "", SILENT]))
    return markdown_table(["Name", "Title", "Date", "Claims"], [row for _, row in sorted(rows)], right=(3,))


SILENT = "no quantitative claim found"


def first(claims: Sequence[Mapping[str, Any]], column: str) -> str:
    """The first text in a column, or nothing."""
    return next((claim[column] for claim in claims if isinstance(claim[column], str) and claim[column]), "")


def link(words: str, url: str) -> str:
    """Words, linked where there is an address."""
    shown = in_markdown(words)
    return f"[{shown}]({in_address(url)})" if url.startswith(("https://", "http://")) else shown
