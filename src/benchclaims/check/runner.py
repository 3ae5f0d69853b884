"""All checks over all files in one run; what is switched off is kept apart with its reason."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import chain
from pathlib import Path

from benchclaims.check.across import contradictions, duplicates
from benchclaims.check.across.absent import absent
from benchclaims.check.arithmetic import checks as arithmetic
from benchclaims.check.arithmetic import words
from benchclaims.check.checked import Checked, name_of
from benchclaims.check.evidence import compared, hedging, held, metadata, numbers, quotes, unmerged
from benchclaims.check.evidence.required import required
from benchclaims.check.file import File, opened
from benchclaims.check.finding import Finding, Ignored, Report
from benchclaims.check.form import measurements, names, paths, problems, reviews, texts, times
from benchclaims.check.shares import look, placed
from benchclaims.check.switches import in_vain, is_whole, names_of, unread
from benchclaims.check.vocabulary import fit, named
from benchclaims.check.vocabulary import names as vocabulary
from benchclaims.progress import Progress, untold
from benchclaims.store import open_text

OF_FILE: tuple[Callable[[File], Iterator[Finding]], ...] = (
    problems.problems,
    problems.unquoted,
    problems.valueless,
    names.file_names,
    names.look_alikes,
    names.claim_ids,
    texts.hidden_text,
    texts.active_text,
    texts.long_text,
    reviews.reviews,
    reviews.reviewers,
    times.dates,
    measurements.halves,
    paths.paths,
    paths.readers,
    metadata.identities,
    vocabulary.metrics,
    vocabulary.free_metrics,
    vocabulary.tasks,
    vocabulary.units,
    fit.bounds,
    fit.units,
    fit.forms,
    named.named,
    measurements.comparable,
    measurements.repeated,
    quotes.values,
    quotes.whereabouts,
    numbers.numbers,
    hedging.hedges,
    arithmetic.recomputed,
    arithmetic.shares,
    words.improvements,
    words.directions,
    words.reached,
)
"""Checks of one file by itself; of a rejected claim what it says is not checked."""

OF_SOURCES: tuple[Callable[[File, Checked], Iterator[Finding]], ...] = (
    names.folders,
    held.unnamed,
    unmerged.unmerged,
    quotes.sources,
    metadata.records,
    metadata.titles,
    metadata.dates,
    quotes.quotes,
    compared.levels,
    compared.names,
)
"""Checks of one file against its sources."""

OF_ALL: tuple[Callable[[tuple[File, ...]], Iterator[Finding]], ...] = (
    duplicates.claims,
    duplicates.papers,
    contradictions.contradictions,
)
"""Checks of all files together."""


def judge(checked: Checked, ignore: Mapping[str, str], progress: Progress = untold) -> Report:
    """Every finding about claim files, by file and line; `progress` hears of the files.

    `ignore` has reasons by code (`BC503`), or by code and the id of a claim or paper (`BC402 2305.02538`).
    Nothing in a claim file is executed, and no file outside the repository's sources is opened for it.
    """
    looked = look(list(checked.paths), partial(findings, checked=checked), progress)
    files = tuple(one.file for one in looked)
    read = tuple(file for file in files if file.path not in checked.astray)
    across = placed((one for check in OF_ALL for one in check(read)), read)
    of_claims = {*chain.from_iterable(one.findings for one in looked), *across, *required(checked, read)}
    if is_whole(checked) and not any(one.field.startswith("paper.sources") for one in of_claims):
        of_claims |= {*absent(checked, files)}
    of_settings = {*in_vain(checked, ignore, of_claims, files), *unread(checked)}
    found = sorted(of_claims | of_settings, key=Finding.order)
    reasons = [reason_of(one, ignore) for one in found]
    return Report(
        findings=tuple(one for one, reason in zip(found, reasons, strict=True) if not reason),
        files=len(files),
        claims=sum(len(file.entry.claims) for file in files if file.entry),
        ignored=tuple(Ignored(one, reason) for one, reason in zip(found, reasons, strict=True) if reason),
    )


def judge_text(
    text: str, path: Path, field: str, checked: Checked, ignore: Mapping[str, str]
) -> list[Finding]:
    """What is found in a claim, or in a field of it, and in what is in it, if the file holds `text`."""
    file = opened(open_text(text, path), name_of(path)).around(field)
    found = sorted(set(findings(file, checked)), key=Finding.order)
    inside = [one for one in found if f"{one.field}.".startswith(f"{field}.")]
    return [one for one in inside if not reason_of(one, ignore)]


def findings(file: File, checked: Checked) -> Iterator[Finding]:
    """The findings about one file, by itself and against its sources."""
    yield from chain.from_iterable(check(file) for check in OF_FILE)
    yield from chain.from_iterable(check(file, checked) for check in OF_SOURCES)


def reason_of(finding: Finding, ignore: Mapping[str, str]) -> str:
    """Why a finding is switched off; empty where it is not."""
    return next((ignore[name] for name in names_of(finding) if name in ignore), "")
