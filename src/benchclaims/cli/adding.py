"""The command that adds documents to a repository of claims: `add`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from benchclaims import api
from benchclaims.cli.progress import say
from benchclaims.cli.stdin import DASH
from benchclaims.errors import UsageError
from benchclaims.plural import count
from benchclaims.texts import plain

if TYPE_CHECKING:
    from benchclaims.api import Added, AddedPaper

DATES = 10
"""Dates of a document that are named one by one."""
TOLD = 10
"""Findings about what was added that are told one by one."""
SHOWN = 50
"""Papers that are named one by one, those of which something was left before the others."""


def add(
    sources: Annotated[
        list[Path], typer.Argument(metavar="SOURCE", help="Documents or folders in any known layout.")
    ],
    root: Annotated[Path, typer.Option(metavar="FOLDER", help="The repository of claims.")] = Path(),
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would be added, write nothing.")
    ] = False,
) -> None:
    """Add documents to a repository of claims: what is new in them, and nothing twice.

    They are copied into seeds/ and, where there is one, listed in its sources.toml. New papers get a claim
    file; known ones get the claims that they do not have. What is there stays as it is, what was rejected
    stays away, and a paper that was reviewed as a whole takes nothing. All is written or nothing. What
    `validate` finds about new papers and claims is named.

    \b
    Examples:
      benchclaims add ~/papers/abstracts.jsonl --dry-run
      benchclaims add page.txt more.jsonl.gz
    """
    if Path(DASH) in sources:
        raise UsageError(
            "standard input is not read here",
            where=DASH,
            expected=f"documents, which {root.joinpath('seeds').as_posix()}/ keeps under their names",
            remedy="write it to a file first, and add that",
        )
    added = api.add(sources, root, dry_run=dry_run)
    typer.echo("".join(f"{line}\n" for line in _lines(added, dry_run)), nl=False)
    if added.made_up:
        what = f"{added.made_up.as_posix()} is made up, and reports count it"
        say(f"note: {what}: remove it, and its claims with `benchclaims build --prune`")


def _lines(added: Added, dry_run: bool) -> Iterator[str]:
    """What was added, what was left and why, and the sum."""
    for document in added.documents:
        how = f"copied from {document.given.as_posix()}" if document.is_new else "is there already"
        if document.given.resolve() == document.path.resolve() and document.is_new:
            how = "listed in sources.toml"
        yield f"{document.path.as_posix()}: {how}, {count(document.papers, 'paper')}"
        for line, date in document.undated[:DATES]:
            yield f"  left: the date {plain(date)[:40]!r} of line {line}, none, or one of two"
        if (more := len(document.undated) - DATES) > 0:
            yield f"  left: {count(more, 'date')} more; write them as 2026-11-21, 2026-11 or 2026"
        if left := document.without_text:
            named = ", ".join([plain(one)[:40] for one in left[:DATES]] + ["…"] * (len(left) > DATES))
            yield f"  left: {count(len(left), 'record')} without an abstract ({named})"
    news = [paper for paper in added.papers if paper.claims or paper.is_new or paper.left]
    for paper in sorted(news, key=lambda one: not one.left)[:SHOWN]:
        yield from _paper(paper)
    if len(news) > SHOWN:
        yield f"and {count(len(news) - SHOWN, 'paper')} more"
    if known := [paper for paper in added.papers if not (paper.claims or paper.is_new or paper.left)]:
        yield _known(known, added)
    papers, claims = sum(one.is_new for one in added.papers), sum(len(one.claims) for one in added.papers)
    said = f"{count(papers, 'paper')} and {count(claims, 'claim')}"
    yield f"dry run, nothing is written: {said} to add" if dry_run else f"{said} added"
    yield from _findings(added)


def _known(papers: Sequence[AddedPaper], added: Added) -> str:
    """Which papers were known as they came, and of how many the file now names another document, too."""
    named = ", ".join([plain(one.id) for one in papers[:DATES]] + ["…"] * (len(papers) > DATES))
    joined = sum(one.path in added.written for one in papers)
    where = f"; {count(joined, 'claim file')} with one more source" if joined else ""
    return f"nothing new in {count(len(papers), 'known paper')} ({named}){where}"


def _findings(added: Added) -> Iterator[str]:
    """What does not pass the checks, and what to do about it."""
    if not added.findings:
        return
    yield f"{count(len(added.findings), 'finding')} of `benchclaims validate` about what is new:"
    for one in added.findings[:TOLD]:
        said = "; ".join(part for part in (one.message, one.found and f"found {one.found}") if part)
        yield f"  {one.claim_id or one.paper_id}: {one.code} {one.severity}: {plain(said)}"
    if (more := len(added.findings) - TOLD) > 0:
        yield f"  and {more} more"
    yield "  see each with: benchclaims validate; decide with: benchclaims review, edit or reject"


def _paper(paper: AddedPaper) -> Iterator[str]:
    """What was added of a paper, and what was left."""
    if paper.is_new:
        what = f"new paper, {count(len(paper.claims), 'claim')}"
    elif paper.claims:
        what = f"{count(len(paper.claims), 'new claim')} beside {paper.kept} known"
    else:
        what = f"known, nothing new beside {count(paper.kept, 'claim')}"
    yield f"{paper.path.as_posix()}: {what}"
    yield from (f"  left: {reason}" for reason in paper.left)
