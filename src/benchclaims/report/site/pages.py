"""The pages of the site, in the order of a visit, and what each is about."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from benchclaims.model import Paper
from benchclaims.progress import Progress, told
from benchclaims.report.comparable import left_out, results
from benchclaims.report.site.address import outward, page_name
from benchclaims.report.site.counts import amounts, claims_counted, is_result
from benchclaims.report.site.html import render
from benchclaims.report.site.marks import passages
from benchclaims.report.site.pictures import Pictures, metric_charts, overview_charts, task_charts
from benchclaims.report.site.rows import NO_TASK, Row, choices, filters, rows
from benchclaims.report.site.topics import Topic, topics
from benchclaims.report.tally import papers_counted
from benchclaims.report.wording import count
from benchclaims.table.papers import papers_in

if TYPE_CHECKING:
    import pandas as pd

    from benchclaims.table.measured import Judged

NEWEST = 8
"""How many of the newest papers the first page names."""


@dataclass(frozen=True)
class Site:
    """All that pages are made of: `papers` are those with claims and those without, newest first.

    `measured` are the judged measurements of claims by the claims' ids, `scope` says which were chosen.
    """

    placed: pd.DataFrame
    names: Mapping[str, str]
    rows: Sequence[Row]
    papers: Sequence[Paper]
    findings: Mapping[str, Sequence[str]]
    measured: Mapping[str, Sequence[Judged]]
    scope: str = ""

    @property
    def wanted(self) -> list[Row]:
        """What papers claim as their results, less what a review rejected."""
        return [row for row in self.rows if is_result(row)]

    @property
    def topic_pages(self) -> set[str]:
        """The pages of tasks and metrics that there are."""
        return {one.page for kind in ("task", "metric") for one in topics(self.wanted, kind)}

    def of_paper(self) -> dict[str, list[Row]]:
        """All claims by paper, in the order of the text."""
        found: dict[str, list[Row]] = defaultdict(list)
        for row in sorted(self.rows, key=lambda row: (row.cells["start"], row.cells["claim_id"])):
            found[row.cells["paper_id"]].append(row)
        return found


def site(
    placed: pd.DataFrame,
    names: Mapping[str, str],
    papers: Iterable[Paper],
    findings: Mapping[str, Sequence[str]],
    measured: Mapping[str, Sequence[Judged]] | None = None,
    scope: str = "",
) -> Site:
    """What the pages need of placed claims, with the papers that the claims know of filled in."""
    given = {paper.id: paper for paper in papers}
    made = rows(placed, names)
    given = {paper.id: paper for paper in papers_in(row.cells for row in made)} | given
    given = {name: headed(paper, names) for name, paper in given.items()}
    ordered = sorted(sorted(given.values(), key=lambda paper: paper.id), key=newest, reverse=True)
    return Site(placed, names, made, ordered, findings, measured or {}, scope)


def headed(paper: Paper, names: Mapping[str, str]) -> Paper:
    """A paper with a title, or one without under its system's name and its number.

    >>> headed(Paper("2310.03294", None, "", arxiv_id="2310.03294"), {"2310.03294": "LightSeq"}).title
    'LightSeq (arXiv 2310.03294)'
    """
    if (paper.title or "").strip():
        return paper
    number = f"arXiv {paper.arxiv_id}" if paper.arxiv_id else paper.id
    name = names.get(paper.id, paper.id)
    return replace(paper, title=number if name == paper.id else f"{name} ({number})")


def newest(paper: Paper) -> str:
    """What papers are sorted by."""
    return paper.date or ""


def pages(all_of: Site, pictures: Pictures, progress: Progress) -> dict[str, str]:
    """Every page by its path below the site's folder; `progress` hears of each."""
    wanted = [*main_pages(all_of, pictures), *topic_pages(all_of, pictures), *paper_pages(all_of)]
    work = told(wanted, "writing pages", progress)
    return {path: render(template, path, about()) for path, template, about in work}


Page = tuple[str, str, Callable[[], dict[str, Any]]]


def main_pages(all_of: Site, pictures: Pictures) -> list[Page]:
    """The pages that every page links to."""
    wanted = all_of.wanted
    tasks, metrics = topics(wanted, "task"), topics(wanted, "metric")
    claimed, known = all_of.of_paper(), all_of.topic_pages

    def first() -> dict[str, Any]:
        charts = pictures.of(overview_charts(results(all_of.placed), all_of.names))
        numbers = Counter(row.cells["paper_id"] for row in wanted)
        fresh = [(paper, numbers[paper.id]) for paper in all_of.papers if paper.id in numbers][:NEWEST]
        return {"summary": summary(all_of), "tasks": tasks, "metrics": metrics, "pictures": charts,
                "newest": fresh, "scope": all_of.scope}  # fmt: skip

    def method() -> dict[str, Any]:
        reasons = choices((reason, reason) for reason in left_out(all_of.placed)["reason"])
        sure = [sum(row.sureness == step for row in wanted) for step in ("high", "medium", "low")]
        measured = sum(bool(row.measured_words) for row in wanted)
        return {"reasons": reasons, "sure": sure, "claims": len(wanted), "measured": measured}

    def listing() -> dict[str, Any]:
        counted = papers_counted([row.cells for row in all_of.rows], len(all_of.papers))
        return {"papers": all_of.papers, "claimed": claimed, "known": known, "amounts": amounts(claimed),
                "counted": counted}  # fmt: skip

    return [
        ("index.html", "index", first),
        (
            "claims.html",
            "claims",
            lambda: {"filters": filters(all_of.rows), "counted": claims_counted(all_of.rows)},
        ),
        ("tasks.html", "topics", lambda: {"kind": "task", "topics": tasks}),
        ("metrics.html", "topics", lambda: {"kind": "metric", "topics": metrics}),
        ("papers.html", "papers", listing),
        ("method.html", "method", method),
    ]


def summary(all_of: Site) -> list[tuple[str, str, str]]:
    """How much there is of everything: a number, what it counts, and the page that lists it."""
    wanted = all_of.wanted
    numbers = [
        ("claim", len(wanted)),
        ("paper", len({row.cells["paper_id"] for row in wanted})),
        ("task", len({row.task for row in wanted} - {NO_TASK})),
        ("metric", len({row.cells["metric"] for row in wanted})),
    ]
    worded = [(*count(number, noun).split(" "), f"{noun}s.html") for noun, number in numbers]
    return [(number, noun, page) for number, noun, page in worded]


def topic_pages(all_of: Site, pictures: Pictures) -> list[Page]:
    """A page a task and a page a metric."""
    wanted = results(all_of.placed)

    def about(kind: str, one: Topic) -> dict[str, Any]:
        column = wanted[kind].isna() if one.id == NO_TASK else wanted[kind] == one.id
        draw = task_charts if kind == "task" else metric_charts
        charts = [] if one.id == NO_TASK else draw(wanted[column], all_of.names, one.id)
        return {"kind": kind, "topic": one, "pictures": pictures.of(charts)}

    return [
        (one.page, "topic", partial(about, kind, one))
        for kind in ("task", "metric")
        for one in topics(all_of.wanted, kind)
    ]


def paper_pages(all_of: Site) -> list[Page]:
    """A page a paper."""
    claimed, known = all_of.of_paper(), all_of.topic_pages

    def about(paper: Paper) -> dict[str, Any]:
        own = claimed.get(paper.id, [])
        links = [("Paper", outward(paper.url)), ("Code", outward(paper.code_url))]
        return {"paper": paper, "rows": own, "passages": passages(paper.text, own), "known": known,
                "findings": all_of.findings, "measured": all_of.measured,
                "links": [link for link in links if link[1]],
                "files": [one.file for one in paper.sources],
                "numbers": {row.anchor: place for place, row in enumerate(own, start=1)}}  # fmt: skip

    return [(f"papers/{page_name(paper.id)}", "paper", partial(about, paper)) for paper in all_of.papers]
