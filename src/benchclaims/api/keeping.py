"""A repository of claims: beginning it, adding to it, checking it, telling what changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from benchclaims.api import given
from benchclaims.progress import Progress, untold

if TYPE_CHECKING:
    from benchclaims.check import Report
    from benchclaims.compare import Overruled, Removed
    from benchclaims.errors import BenchclaimsError
    from benchclaims.literals import ChangeFormat, FindingFormat
    from benchclaims.tracker import Added, Begun


def init(folder: str | Path = ".") -> Begun:
    """Begin a repository of claims in a folder: what is missing is written, what is there is kept.

    Raises `UsageError`, and writes nothing, where there are `claims/` or `seeds/` already.
    """
    from benchclaims.tracker import begin

    return begin(folder)


def add(
    sources: str | Path | Iterable[str | Path], root: str | Path = ".", *, dry_run: bool = False
) -> Added:
    """Copy documents into a repository of claims, and add the papers and claims that it does not have.

    Raises `InputError` for a document that cannot be read, `UsageError` where a name is taken; nothing is
    written then, nor with `dry_run`.
    """
    from benchclaims.tracker import add as add_documents

    return add_documents(given.paths(sources), root, dry_run=dry_run)


def validate(paths: str | Path | Iterable[str | Path] = "claims/", *, progress: Progress = untold) -> Report:
    """Everything that is wrong in claim files, by file and line: of a file, a folder or several; [] of none.

    The report gives its findings in the order of files and lines (`for`, `len`).  What the repository's
    settings switch off is kept apart; where they cannot be read, that is the one finding (BC603).  Raises
    `UsageError` for a path that is not there, `InputError` for a folder without claim files, `TypeError` for
    what is no path.

    >>> report = validate("claims/2305.02538.yaml")
    >>> report.failed(), [(finding.line, finding.sentence()) for finding in report]
    (False, [])
    """
    from benchclaims.check.checked import to_check
    from benchclaims.check.runner import judge
    from benchclaims.check.settings import ignored
    from benchclaims.check.switches import unreadable
    from benchclaims.errors import UsageError

    checked = to_check(given.paths(paths))
    try:
        ignore = ignored(checked.repository.root)
    except UsageError as error:
        return unreadable(error)
    return judge(checked, ignore, progress)


def render_findings(report: Report, format: FindingFormat, *, strict: bool = False) -> str:
    """A report as `text`, `json`, `github`, `sarif` or `junit`; where `strict`, warnings fail in JUnit.

    >>> render_findings(validate("claims/2305.02538.yaml"), "text")
    '1 file, 2 claims: no findings\\n'
    """
    from benchclaims.check.reporters import rendered

    return rendered(report, format, strict)


def findings_markdown(report: Report) -> str:
    """A report of findings as a Markdown table.

    >>> findings_markdown(validate("claims/2305.02538.yaml"))
    '### Claims: 1 file, 2 claims: no findings\\n\\n'
    """
    from benchclaims.check.reporters import to_markdown

    return to_markdown(report)


def code_text(code: str | None = None) -> str:
    """A finding's code explained with an example, or the list of all; raises `UsageError` for no code.

    >>> code_text("BC503").splitlines()[0]
    'BC503 (warning, across entries): two claims contradict each other'
    """
    from benchclaims.check.codes import find_code
    from benchclaims.check.example import explained, listed

    return listed() if code is None else explained(find_code(code))


def diff(
    range: str,
    claims: str | Path = "claims/",
    *,
    format: ChangeFormat = "text",
    broken: Callable[[BenchclaimsError], object] | None = None,
) -> str:
    """What changed in claim files from one git revision to another, or to the files as they are.

    `range` is `BASE..HEAD` or `BASE`; `claims` a folder or one file; `format` is `text`, `json`,
    `markdown` or `github`.  Raises `UsageError` where there is no such revision, and an error where a file is
    broken, unless `broken` is to hear of that and the others are compared.
    """
    from benchclaims.compare import changes, parse_range, rendered, sides_of

    sides = sides_of(*parse_range(given.a_text(range)), claims)
    if sides.error:
        if broken is None:
            raise sides.error
        broken(sides.error)
    return rendered(changes(*sides.entries()), format)


def overruled(range: str, claims: str | Path = "claims/") -> list[Overruled]:
    """What people decided that was changed or removed without a new review; `range` as for `diff`.

    Raises errors as `diff` does.
    """
    from benchclaims.compare import overruled, parse_range, sides_of

    sides = sides_of(*parse_range(range), claims)
    if sides.error:
        raise sides.error
    return overruled(sides.old, sides.new)


def removed(range: str, claims: str | Path = "claims/") -> list[Removed]:
    """Claims that nobody decided and that are gone, though documents still say them; `range` as for `diff`.

    The documents are those that the repository holds now.  Raises errors as `diff` and `build` do.
    """
    from benchclaims.build import read_anew
    from benchclaims.compare import parse_range, removed, sides_of

    sides = sides_of(*parse_range(range), claims)
    if sides.error:
        raise sides.error
    return removed(sides.old, sides.new, lambda papers: read_anew(claims, papers))
