"""The checks of single files, in as many processes as there are cores where the files are many.

What comes back of a file is its entry and its findings; its text is read again where a check across files
has something to say of it.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from benchclaims.check.checked import name_of
from benchclaims.check.file import File, line_of, opened
from benchclaims.check.finding import Finding
from benchclaims.progress import Progress, told, untold
from benchclaims.store import Document, open_file

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
    processes = min(_cores(), -(-len(paths) // SHARE))
    if len(paths) < MANY or processes < 2 or "fork" not in multiprocessing.get_all_start_methods():
        return _share(told(paths, DOING, progress), of_file)
    shares = [paths[start : start + SHARE] for start in range(0, len(paths), SHARE)]
    with ProcessPoolExecutor(processes, multiprocessing.get_context("fork")) as pool:
        done: list[Looked] = []
        for share in pool.map(_share, shares, [of_file] * len(shares)):
            done += share
            progress(DOING, len(done), len(paths))
        return done


def _share(paths: Iterable[Path], of_file: Callable[[File], Iterable[Finding]]) -> list[Looked]:
    return [_one(path, of_file) for path in paths]


def _one(path: Path, of_file: Callable[[File], Iterable[Finding]]) -> Looked:
    file = opened(open_file(path), name_of(path))
    found = tuple(of_file(file))
    return Looked(replace(file, document=Document(path, "", None, (), {})), found)


def placed(findings: Iterable[Finding], files: Iterable[File]) -> Iterator[Finding]:
    """Findings about files without their texts, each at its line."""
    paths = {file.name: file.path for file in files}
    for finding in findings:
        document = open_file(paths[finding.file])
        line, column = document.place(finding.field)
        excerpt = finding.excerpt or line_of(document, line, column)
        yield replace(finding, line=line, column=column, excerpt=excerpt)


def _cores() -> int:
    """The cores that this process may use."""
    usable = getattr(os, "sched_getaffinity", None)
    return len(usable(0)) if usable else os.cpu_count() or 1
