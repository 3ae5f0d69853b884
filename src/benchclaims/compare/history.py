"""Claim files as a revision of the git repository has them; nothing of the revision is checked out or run."""

from __future__ import annotations

import hashlib
import io
import os
import re
import shlex
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchclaims.errors import InputError, UsageError
from benchclaims.model import Entry
from benchclaims.store import ClaimFile, ProblemError, claim_files, is_claim_file, open_bytes, open_file
from benchclaims.store.tree import LARGEST

_REGULAR = (b"100644", b"100755")


def parse_range(text: str) -> tuple[str, str | None]:
    """The two revisions of `BASE..HEAD`; the second is None, for the files as they are, where it has no dots.

    As in git, three dots begin where the two revisions parted.

    >>> parse_range("main..topic"), parse_range("main"), parse_range("main..")
    (('main', 'topic'), ('main', None), ('main', 'HEAD'))
    >>> parse_range("main...")
    ('main...HEAD', 'HEAD')
    """
    dots = "..." if "..." in text else ".."
    base, found, head = text.partition(dots)
    if not base or ".." in base + head or "\0" in text:
        raise UsageError(f"{text!r} is no range", expected="BASE..HEAD, or BASE for the files as they are")
    head = head or "HEAD"
    return (f"{base}...{head}" if dots == "..." else base), head if found else None


@dataclass(frozen=True, slots=True)
class Sides:
    """The claim files of two states that differ and can be read in both, and why others cannot."""

    old: tuple[ClaimFile, ...]
    new: tuple[ClaimFile, ...]
    error: ProblemError | None

    def entries(self) -> tuple[list[Entry], list[Entry]]:
        """What the files of either state hold."""
        old, new = ([one.entry for one in side if one.entry] for side in (self.old, self.new))
        return old, new


def sides_of(base: str, head: str | None, claims: Path | str) -> Sides:
    """A folder of claim files, or one file, at two revisions, without files that are alike.

    A revision that does not have the folder has no files; where `head` is None, it is the files as they
    are.  Raises `UsageError` where there is no such revision, no git, or at neither side the folder or file.
    """
    folder, name = _named(Path(claims))
    old = _files_at(base, folder, name)
    new = _files_as_they_are(folder, name, old) if head is None else _files_at(head, folder, name)
    if not old and not new:
        _refuse_absent(Path(claims), name)
    same = {one.blob for one in old} & {one.blob for one in new}
    before, after = ([one for one in files if one.blob not in same] for files in (old, new))
    now = [open_file(one.path) for one in after] if head is None else _read(after, folder)
    return _sides(_read(before, folder), now, Path(claims) if head is None else None)


def _refuse_absent(claims: Path, name: str) -> None:
    """Refuse claims that neither side has: "nothing changed" would let any pull request pass."""
    if name:
        expected = "a claim file of one of the two sides"
        raise UsageError("there is no such file", where=claims, expected=expected)
    if not claims.is_dir():
        remedy = "go to the folder of the repository of claims, or name theirs: --claims"
        expected = "a folder of claim files, now or at one of the two sides"
        raise UsageError("there is no such folder", where=claims, expected=expected, remedy=remedy)


def _sides(old: Sequence[ClaimFile], new: Sequence[ClaimFile], claims: Path | None) -> Sides:
    """Both states without the files that are broken in either."""
    broken = [one for one in (*old, *new) if one.problems]
    names = {one.path.name for one in broken}
    before, after = (tuple(one for one in side if one.path.name not in names) for side in (old, new))
    problems = [problem for one in broken for problem in one.problems]
    of_now = claims if any(one.problems for one in new) else None
    return Sides(before, after, ProblemError(*problems, checked_by=of_now) if problems else None)


def _named(claims: Path) -> tuple[Path, str]:
    """The folder of claim files, and the name of the one that is meant, which may be gone; empty for all."""
    is_one = claims.is_file() or (is_claim_file(claims.name) and not claims.is_dir())
    return (claims.parent, claims.name) if is_one else (claims, "")


@dataclass(frozen=True, slots=True)
class _File:
    """A claim file: its path in errors, the id by which git knows its bytes, and their number."""

    path: Path
    blob: str
    size: int


def _files_at(revision: str, folder: Path, name: str) -> list[_File]:
    """The claim files of a folder at a revision, or the one of a name."""
    commit = _commit(revision, folder)
    within = "./" if folder.is_dir() else f"./{folder.name}/"
    lines = _git(folder, "ls-tree", "-z", "-l", commit, within).split(b"\0")
    place = f"{revision if '...' not in revision else commit[:12]}:{folder.as_posix()}"
    files = [_parsed(line, place) for line in lines if line.startswith(_REGULAR)]
    return [one for one in files if (one.path.name == name if name else is_claim_file(one.path.name))]


def _commit(revision: str, folder: Path) -> str:
    """The commit of a revision; of two with three dots between them, the one where they parted."""
    names = revision.split("...")
    asked = ("rev-parse", "--verify", "--quiet", "--end-of-options")
    commits = [_git(folder, *asked, f"{name}^{{commit}}").decode().strip() for name in names]
    if len(commits) == 1:
        return commits[0]
    parted = _git(folder, "merge-base", *commits, fine=1).decode().strip()
    if not parted:
        remedy = "if this copy of the repository is shallow: git fetch --unshallow"
        raise UsageError(
            f"{revision!r} have no commit in common", expected="branches of one history", remedy=remedy
        )
    return parted


def _files_as_they_are(folder: Path, name: str, others: Sequence[_File]) -> list[_File]:
    """The claim files of a folder now, or the one of a name, each with the id that git would give it."""
    algorithm = "sha256" if any(len(one.blob) == 64 for one in others) else "sha1"
    paths = [folder / name] if name else claim_files(folder)
    return [_as_it_is(path, algorithm) for path in paths if path.is_symlink() or path.exists()]


def _as_it_is(path: Path, algorithm: str) -> _File:
    """A claim file now; one that is not to be read has an id that no other has."""
    if path.is_symlink() or not path.is_file() or path.stat().st_size > LARGEST:
        return _File(path, path.as_posix(), 0)
    data = path.read_bytes()
    return _File(path, hashlib.new(algorithm, b"blob %d\0" % len(data) + data).hexdigest(), len(data))


def _parsed(line: bytes, place: str) -> _File:
    """The file of a line of `git ls-tree -l`, in a folder of a revision as git writes it (`HEAD:claims`)."""
    head, _, path = line.partition(b"\t")
    _, _, blob, size = head.split()
    return _File(Path(place) / path.rpartition(b"/")[2].decode("utf-8", "replace"), blob.decode(), int(size))


def _read(files: Sequence[_File], folder: Path) -> list[ClaimFile]:
    """The files of a revision, all from one run of git."""
    for one in files:
        if one.size > LARGEST:
            raise InputError(f"has {one.size} bytes", where=one.path, expected=f"at most {LARGEST}")
    wanted = "".join(f"{one.blob}\n" for one in files).encode()
    answer = io.BytesIO(_git(folder, "cat-file", "--batch", given=wanted) if files else b"")
    return [open_bytes(_next(answer, one), one.path) for one in files]


def _next(answer: io.BytesIO, file: _File) -> bytes:
    """The bytes of the next file that `git cat-file --batch` gives."""
    if answer.readline().split()[1:] != [b"blob", str(file.size).encode()]:
        raise InputError("is not in this copy of the repository", where=file.path, remedy="run: git fetch")
    data = answer.read(file.size)
    answer.read(1)
    return data


def _git(folder: Path, *arguments: str, given: bytes = b"", fine: int = 0) -> bytes:
    """What git prints, run in the folder of claims, or beside it where that is gone.

    A status other than 0 and `fine` is an error.
    """
    place = folder if folder.is_dir() else folder.absolute().parent
    if not place.is_dir():
        raise UsageError("no such folder", where=folder, expected="the folder of the claim files")
    line = ["git", "-C", str(place), *arguments]
    english = os.environ | {"LC_ALL": "C", "LANGUAGE": ""}
    try:
        ran = subprocess.run(line, input=given, capture_output=True, check=False, env=english)
    except OSError as error:
        raise UsageError("git cannot be run", remedy="install git") from error
    if ran.returncode not in (0, fine):
        raise _refused(ran.stderr.decode("utf-8", "replace"), arguments[-1], place)
    return ran.stdout


def _refused(said: str, revision: str, place: Path) -> UsageError:
    """Why git did nothing, in words of our own where they are known."""
    if "not a git repository" in said:
        expected = "claim files that git keeps"
        return UsageError(
            "is in no git repository", where=place, expected=expected, remedy="begin one with: git init"
        )
    if owned := re.search("dubious ownership in repository at '(.+)'", said):
        remedy = f"if you trust them: git config --global --add safe.directory {shlex.quote(owned[1])}"
        return UsageError("is in a git repository of somebody else", where=place, remedy=remedy)
    lines = said.strip().splitlines()
    told = lines[-1].removeprefix("fatal: ") if lines else ""
    found = f"git says: {told}" if told else f"git knows no revision {revision.removesuffix('^{commit}')!r}"
    return UsageError(found, expected="a revision of this repository, such as main..HEAD")
