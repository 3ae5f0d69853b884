"""What people look at: the report, the one page, the site, the figures recomputed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from benchclaims.api.claims import tolerance
from benchclaims.api.keeping import validate
from benchclaims.api.rows import is_path, known_of, table_of
from benchclaims.errors import InputError
from benchclaims.lengths import TEXT_SIZE
from benchclaims.model import Paper
from benchclaims.progress import Progress, untold
from benchclaims.repository import Repository

if TYPE_CHECKING:
    from benchclaims.api.rows import Claims
    from benchclaims.check import Comparison, Contradiction
    from benchclaims.literals import Markup, PageSize, PictureFormat, ReadingStatus, Theme, Width


def report(
    claims: Claims = "claims/",
    to: str | Path = "reports/",
    *,
    formats: Sequence[PictureFormat] = ("svg",),
    markup: Sequence[Markup] = (),
    only: Sequence[str] | None = None,
    since: str | None = None,
    min_confidence: float | None = None,
    status: Sequence[ReadingStatus] = (),
    cache: str | Path | bool = True,
    theme: Theme = "light",
    width: Width = "page",
    font_size: float = TEXT_SIZE,
    bare: bool = False,
    names: Mapping[str, str] | None = None,
    progress: Progress = untold,
) -> list[Path]:
    """Draw the report of claim files, or of rows of `load` that were chosen, into the folder `to`; its files.

    Rows know no authors of their papers, and of no paper without claims.
    `markup` (`markdown`, `html`, `latex`) adds tables for people and captions; `only` names charts by slug,
    kind or task; `since` is a day, month or year; `min_confidence` keeps readings that are as sure and those
    that people reviewed (by default all are listed, but charts, medians and counts leave out those below 0.5,
    which are likelier wrong than right; 0 draws all),
    `status` (`extracted`, `reviewed`) those of a status; `theme`, `width`, `font_size`,
    `bare` and `names` are those of `chart`.
    Which charts were drawn is remembered beside the claims, in the folder `cache`, or, where that is
    False, nowhere.  Raises `UsageError` for a name that matches no chart, and where no claim is kept,
    `InputError` where `to` is the folder of the claim files or holds files of the report's names that no
    report wrote.
    """
    from benchclaims.check import consistency, recompute
    from benchclaims.report import write
    from benchclaims.report.scope import Scope

    if is_path(claims) and Path(to).resolve() == Path(claims).resolve():
        raise InputError(
            "holds the claim files", where=to, expected="a folder for a report", remedy="choose another one"
        )
    _, known, table = known_of(claims)
    findings = consistency(recompute(Scope(since, min_confidence, status).claims(table)))
    return write(
        table, to, formats, only, since, min_confidence=min_confidence, status=status,
        markup=markup, papers=known, findings=findings, cache=_cache(cache, claims), progress=progress,
        theme=theme, width=width, font_size=font_size, bare=bare, names=names,
    )  # fmt: skip


def summary(
    claims: Claims = "claims/",
    *,
    min_confidence: float | None = None,
    status: Sequence[ReadingStatus] = (),
    page_size: PageSize = "a4",
    format: PictureFormat = "pdf",
    names: Mapping[str, str] | None = None,
) -> bytes:
    """One page on what `chart` takes, on `a4` or `letter` paper, as `pdf`, `svg` or `png`.

    `min_confidence` and `status` choose claims as `report` does, `names` are those of `chart`.  Raises
    `UsageError` for another size of paper, and where no claim is kept.
    """
    from benchclaims.check import consistency, recompute
    from benchclaims.report.scope import Scope
    from benchclaims.report.summary import summary as on_one_page

    _, known, table = known_of(claims)
    scope = Scope(None, min_confidence, status)
    findings = consistency(recompute(scope.claims(table)))
    return on_one_page(
        table, papers=known, findings=findings, paper=page_size, form=format, scope=scope, names=names,
    )  # fmt: skip


def site(
    claims: Claims = "claims/",
    to: str | Path = "reports/site/",
    *,
    seeds: str | Path | None = None,
    min_confidence: float | None = None,
    status: Sequence[ReadingStatus] = (),
    cache: str | Path | bool = True,
    names: Mapping[str, str] | None = None,
    progress: Progress = untold,
) -> list[Path]:
    """Write the site of claim files, or of rows of `load` that were chosen, into the folder `to`; its files.

    The documents in `seeds`, by default those in `seeds/` beside the claim files, bring the abstracts in
    which claims are marked; where there are none, the claims' own sentences stand in.  `min_confidence` and
    `status` choose claims as `report` does, `names` are those of `chart`.  Which charts were drawn is
    remembered as by `report`.  Raises `InputError` for `seeds` that are not there.
    """
    from benchclaims.report.scope import Scope
    from benchclaims.report.site import write
    from benchclaims.store.known import as_kept
    from benchclaims.table.measured import judge_all

    entries, papers, table = known_of(claims)
    texts = {one.id: one.text for one in as_kept(_documents(claims, seeds), entries)}
    known = [replace(paper, text=texts.get(paper.id, "")) for paper in papers]
    said: dict[str, list[str]] = {}
    for finding in validate([claims]).findings if is_path(claims) else ():
        said.setdefault(finding.claim_id or finding.paper_id, []).append(finding.sentence())
    measured = judge_all(entries, tolerance(claims)) if is_path(claims) else None
    return write(
        table, to, papers=known, findings=said, measured=measured, cache=_cache(cache, claims),
        progress=progress, scope=Scope(None, min_confidence, status), names=names,
    )  # fmt: skip


def recompute(claims: Claims = "claims/") -> list[Comparison]:
    """The changes and ratios of what `chart` takes, recomputed from the levels that their sentences report.

    >>> [(one.claim_id, one.verdict) for one in recompute("claims/") if one.verdict == "differs"]
    []
    """
    from benchclaims.check import recompute as recomputed
    from benchclaims.store import read_some

    return recomputed(read_some(claims) if is_path(claims) else table_of(claims))


def contradictions(claims: Claims = "claims/") -> list[Contradiction]:
    """The claims of what `chart` takes that contradict one before them, each with the first such one.

    They say of one system, on one metric and the same data, what cannot both be (BC503), or of a baseline
    what its own claim does not say (BC504).  Rejected claims say nothing.  `pandas.DataFrame` makes a table
    of them.

    >>> from benchclaims.api import extract_frame
    >>> texts = ["TinyNet is 3.2x faster than BERT on GLUE.", "TinyNet is 2.1x faster than BERT on GLUE."]
    >>> found, = contradictions(extract_frame([{"id": str(n), "text": text} for n, text in enumerate(texts)]))
    >>> found.paper_id, found.said, found.other_paper_id, found.other_said, found.system
    ('1', '2.1 x', '0', '3.2 x', 'TinyNet')
    """
    from benchclaims.check import contradictions_of

    return contradictions_of(table_of(claims))


def _cache(cache: str | Path | bool, claims: Claims) -> str | Path | None:
    """The folder that remembers which charts were drawn, by default that of the repository of the claims."""
    if isinstance(cache, bool):
        return Repository.of(claims).cache if cache and is_path(claims) else None
    return cache


def _documents(claims: Claims, seeds: str | Path | None) -> list[Paper]:
    """The papers of the documents in `seeds`, or in those beside claim files if there are any."""
    from benchclaims.read import kept_papers

    if seeds is not None:
        return kept_papers(seeds)
    beside = Repository.of(claims).seeds if is_path(claims) else None
    return kept_papers(beside) if beside is not None and beside.is_dir() else []
