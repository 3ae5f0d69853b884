"""The checks of single files, in as many processes as there are cores where the files are many.

What comes back of a file is its entry and its findings; its text is read again where a check across files
has something to say of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from benchclaims.check.checked import name_of
from benchclaims.check.file import File, line_of, opened
from benchclaims.check.finding import Finding
from benchclaims.progress import Progress, untold
from benchclaims.side_by_side import each
from benchclaims.store import ClaimFile, open_file

MANY = 1_000
"""Files from which on several processes are faster than one."""
SHARE = 250
"""Files that a process takes at once."""
DOING = "checking files"


@dataclass(frozen=True, slots=True)
class Looked:
    """A file without its text, and what was found in it by itself."""

    file: File
    findings: tuple[Finding, ...]


def look(
    paths: list[Path], of_file: Callable[[File], Iterable[Finding]], progress: Progress = untold
) -> list[Looked]:
    """Each file with what `of_file` finds in it, in the order of the paths; `progress` hears of them."""
    one = partial(_one, of_file=of_file)
    return [looked for _, looked in each(paths, one, doing=DOING, many=MANY, share=SHARE, progress=progress)]


def _one(path: Path, of_file: Callable[[File], Iterable[Finding]]) -> Looked:
    file = opened(open_file(path), name_of(path))
    found = tuple(of_file(file))
    return Looked(replace(file, document=ClaimFile(path, "", None, (), {})), found)


def placed(findings: Iterable[Finding], files: Iterable[File]) -> Iterator[Finding]:
    """Findings about files without their texts, each at its line; each file is opened once."""
    paths = {file.name: file.path for file in files}
    by_file = attrgetter("file")
    for name, own in groupby(sorted(findings, key=by_file), key=by_file):
        document = open_file(paths[name])
        for finding in own:
            line, column = document.place(finding.field)
            excerpt = finding.excerpt or line_of(document, line, column)
            yield replace(finding, line=line, column=column, excerpt=excerpt)
