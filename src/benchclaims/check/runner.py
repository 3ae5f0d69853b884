"""All checks over all files in one run; what is switched off is kept apart with its reason."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path

from benchclaims.check.across import contradictions, duplicates
from benchclaims.check.arithmetic import checks as arithmetic
from benchclaims.check.arithmetic import words
from benchclaims.check.evidence import hedging, numbers, quotes
from benchclaims.check.file import File
from benchclaims.check.finding import Finding, Ignored, Report
from benchclaims.check.form import days, names, paths, problems, texts
from benchclaims.check.repository import Repository, open_repository
from benchclaims.check.vocabulary import fit
from benchclaims.check.vocabulary import names as vocabulary

OF_FILE: tuple[Callable[[File], Iterator[Finding]], ...] = (
    problems.problems,
    names.file_names,
    names.look_alikes,
    names.claim_ids,
    texts.hidden_text,
    texts.active_text,
    texts.long_text,
    days.days,
    days.reviews,
    paths.paths,
    vocabulary.metrics,
    vocabulary.tasks,
    vocabulary.units,
    fit.bounds,
    fit.units,
    fit.forms,
    quotes.values,
    quotes.whereabouts,
    numbers.numbers,
    hedging.hedges,
    arithmetic.recomputed,
    arithmetic.shares,
    words.improvements,
    words.directions,
)
"""Checks of one file by itself."""

OF_SOURCES: tuple[Callable[[File, Repository], Iterator[Finding]], ...] = (quotes.sources, quotes.quotes)
"""Checks of one file against its sources."""

OF_ALL: tuple[Callable[[tuple[File, ...]], Iterator[Finding]], ...] = (
    duplicates.claims,
    duplicates.papers,
    contradictions.contradictions,
    contradictions.baselines,
)
"""Checks of all files together."""


def check(paths: Iterable[Path | str] = (), ignore: Mapping[str, str] | None = None) -> Report:
    """Every finding about the claim files at `paths` (by default of `claims/`), by file and line.

    `ignore` has reasons by code (`BC503`), or by code and the id of a claim or paper (`BC402 2305.02538`).
    Nothing in a claim file is executed, and no file outside the repository's sources is opened for it.
    Raises `UsageError` for a path that is not there.
    """
    return judge(open_repository(paths), ignore or {})


def judge(repository: Repository, ignore: Mapping[str, str]) -> Report:
    """The findings about an opened repository."""
    found = sorted(set(findings(repository)), key=Finding.order)
    ignored = [Ignored(one, reason) for one in found if (reason := _reason(one, ignore))]
    switched = {id(one.finding) for one in ignored}
    return Report(
        findings=tuple(one for one in found if id(one) not in switched),
        files=len(repository.files),
        claims=sum(len(file.entry.claims) for file in repository.files if file.entry),
        ignored=tuple(ignored),
    )


def findings(repository: Repository) -> Iterator[Finding]:
    """The findings in the order in which they are made."""
    files = repository.files
    of_files = (one for file in files for check in OF_FILE for one in check(file))
    of_sources = (one for file in files for check in OF_SOURCES for one in check(file, repository))
    return chain(of_files, of_sources, (one for check in OF_ALL for one in check(files)))


def _reason(finding: Finding, ignore: Mapping[str, str]) -> str:
    """Why a finding is switched off; empty where it is not."""
    names = [
        finding.code,
        *(f"{finding.code} {name}" for name in (finding.paper_id, finding.claim_id) if name),
    ]
    return next((ignore[name] for name in names if name in ignore), "")
