"""Claim files as a revision of the git repository has them; nothing of the revision is checked out or run."""

from __future__ import annotations

import subprocess
from pathlib import Path

from benchclaims.errors import InputError, UsageError
from benchclaims.model import Entry
from benchclaims.store import ProblemError, open_text, read
from benchclaims.store.tree import LARGEST

SUFFIX = ".yaml"
_REGULAR = ("100644", "100755")


def parse_range(text: str) -> tuple[str, str | None]:
    """The two revisions of `BASE..HEAD`; the second is None, for the files as they are, where it has no dots.

    >>> parse_range("main..topic"), parse_range("main"), parse_range("main..")
    (('main', 'topic'), ('main', None), ('main', 'HEAD'))
    """
    base, dots, head = text.replace("...", "..").partition("..")
    if not base or ".." in head:
        raise UsageError(f"{text!r} is no range", expected="BASE..HEAD, or BASE for the files as they are")
    return base, (head or "HEAD") if dots else None


def entries_at(revision: str | None, folder: Path | str) -> list[Entry]:
    """The entries of a folder of claim files at a revision, or as they are; none where it is not there.

    Raises `UsageError` where there is no such revision or no git, `ProblemError` where a file is broken.
    """
    if revision is None:
        return read(folder) if Path(folder).is_dir() else []
    commit = (
        _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        .decode()
        .strip()
    )
    prefix = Path(folder).name
    listed = _git(folder, "ls-tree", "-z", "-l", commit, f"./{prefix}/").split(b"\0")
    documents = [
        open_text(_text(folder, *_parsed(line)), Path(_parsed(line)[2]))
        for line in listed
        if _is_claim_file(line)
    ]
    problems = [problem for document in documents for problem in document.problems]
    if problems:
        raise ProblemError(*problems)
    return [document.entry for document in documents if document.entry is not None]


def _parsed(line: bytes) -> tuple[str, int, str]:
    """The object, its size and its path of a line of `git ls-tree -l`."""
    head, _, path = line.partition(b"\t")
    _, _, name, size = head.split()
    return name.decode(), int(size), path.decode("utf-8", "replace")


def _is_claim_file(line: bytes) -> bool:
    name = line.rpartition(b"/")[2]
    return (
        line.startswith(tuple(mode.encode() for mode in _REGULAR))
        and name.endswith(SUFFIX.encode())
        and name[:1] != b"."
    )


def _text(folder: Path | str, name: str, size: int, path: str) -> str:
    if size > LARGEST:
        raise InputError(f"has {size} bytes", where=path, expected=f"at most {LARGEST}")
    return _git(folder, "cat-file", "blob", name).decode("utf-8-sig", "replace")


def _git(folder: Path | str, *arguments: str) -> bytes:
    """What git prints, run beside the folder of claims."""
    line = ["git", "-C", str(Path(folder).absolute().parent), *arguments]
    try:
        ran = subprocess.run(line, capture_output=True, check=False)
    except OSError as error:
        raise UsageError("git cannot be run", remedy="install git") from error
    if ran.returncode:
        said = ran.stderr.decode("utf-8", "replace").strip().splitlines()
        found = said[-1] if said else f"git knows no revision {arguments[-1].removesuffix('^{commit}')!r}"
        raise UsageError(found, expected="a revision of this repository, such as main..HEAD")
    return ran.stdout
