"""What was decided last, kept beside the claim files, so that it can be taken back one decision at a time.

A decision is a file with the texts of the claim files before and after it.  It is written first and taken
away last: whenever the program is killed, the journal knows of each change that a claim file has.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from benchclaims.errors import InputError, OutputError, UsageError
from benchclaims.files import flush, write_all, write_whole
from benchclaims.model import Entry, TrackedClaim
from benchclaims.repository import Repository
from benchclaims.store.folder import open_bytes, to_text
from benchclaims.store.lock import alone

KEPT = 500
"""Decisions that can be taken back."""


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A claim file by its name in the folder, with its text before and after a decision."""

    file: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Decision:
    """What was done (`accept`, `reject`, `edit`), to which claims, and how their files changed.

    `number` counts the decisions of a folder.  `begun` says that its files are just being written, so that
    the program was killed where they are as before; `undone` that they were so when it was taken back.
    """

    number: int
    action: str
    claims: tuple[str, ...]
    files: tuple[Rewritten, ...]
    undone: bool = False
    begun: bool = False

    def paths(self, claims: Path | str) -> list[Path]:
        """The files that were written, in the folder of claim files or beside the one that `claims` names."""
        return [] if self.undone else [Repository.of(claims).claims / one.file for one in self.files]


class Journal:
    """The decisions of a folder of claim files, in the cache of their repository."""

    def __init__(self, folder: Path | str) -> None:
        repository = Repository.of(folder)
        self.claims, self.cache = repository.claims, repository.cache
        self.folder = self.cache / "decisions"

    def decide(self, action: str, ids: Sequence[str], texts: Mapping[Path, str]) -> Decision | None:
        """Write the claim files' new `texts` and remember how they were; None where nothing changes.

        Whoever calls it holds the lock since it read what the texts are made of.
        """
        files = tuple(
            Rewritten(path.name, before, after)
            for path, after in sorted(texts.items())
            if (before := _text(path)) != after
        )
        if not files:
            return None
        numbers = self.numbers()
        decision = Decision(numbers[-1] + 1 if numbers else 1, action, tuple(ids), files)
        self._note(replace(decision, begun=True))
        try:
            write_all({self.claims / one.file: one.after for one in files})
        except BaseException:
            self._path(decision.number).unlink(missing_ok=True)
            raise
        self._note(decision)
        for number in numbers[: -KEPT + 1]:
            self._path(number).unlink(missing_ok=True)
        return decision

    def undo(self, number: int | None = None) -> Decision:
        """Take back the last decision, or that of a number; what was done since to other claims stays.

        Raises `UsageError` where there is none, where it does not stand in the files, such as those of
        another branch, or where its claims were changed since; it is kept then.
        """
        self._chosen(number)
        with alone(self.cache):
            decision = self._read(self._path(self._chosen(number)))
            texts = {self.claims / one.file: self._taken_back(one, decision) for one in decision.files}
            if not decision.begun:
                self._refuse_absent(decision, texts)
                self._note(replace(decision, begun=True))
            written = write_all(texts)
            self._path(decision.number).unlink(missing_ok=True)
        return replace(decision, undone=not written, begun=False)

    def numbers(self) -> list[int]:
        """The numbers of the decisions, in their order."""
        return sorted(int(path.stem) for path in self.folder.glob("*.json") if path.stem.isdecimal())

    def _chosen(self, number: int | None) -> int:
        """The number of the decision to take back: the last, or that one where it is there."""
        numbers = self.numbers()
        if not numbers or (number is not None and number not in numbers):
            raise UsageError(
                "there is nothing to take back", where=self.claims, remedy="git knows what was done before"
            )
        return numbers[-1] if number is None else number

    def _path(self, number: int) -> Path:
        return self.folder / f"{number:06}.json"

    def _note(self, decision: Decision) -> None:
        if self.folder.is_symlink():
            raise OutputError("is a symbolic link", where=self.folder, remedy="remove it")
        path = self._path(decision.number)
        write_whole(path, json.dumps(asdict(decision), ensure_ascii=False, indent=1))
        flush(path)

    def _read(self, path: Path) -> Decision:
        from msgspec import DecodeError
        from msgspec.json import decode

        try:
            decision = decode(path.read_bytes(), type=Decision)
            if any(Path(one.file).name != one.file for one in decision.files):
                raise ValueError("a path")
        except (OSError, ValueError, DecodeError, RecursionError) as error:
            raise InputError("is no decision", where=path, remedy="remove it") from error
        return decision

    def _taken_back(self, file: Rewritten, decision: Decision) -> str:
        """The text of a claim file without a decision: as before, or just the claims of it."""
        path = self.claims / file.file
        text = _text(path)
        if text in (file.before, file.after):
            return file.before
        before, after, now = (open_bytes(one.encode(), path).entry for one in (file.before, file.after, text))
        if before and after and now:
            held = _claims(now, decision.claims)
            if held == _claims(after, decision.claims):
                return to_text(_with(now, _claims(before, decision.claims)), text)
            if held == _claims(before, decision.claims):
                return text
        if not text:
            return text
        raise UsageError(
            f"{decision.action} of {', '.join(decision.claims)} cannot be taken back: changed since",
            where=path,
            remedy="correct it with: benchclaims edit, accept or reject",
        )

    def _refuse_absent(self, decision: Decision, texts: Mapping[Path, str]) -> None:
        """Refuse a decision of which nothing stands in the files, as on a branch that does not have it."""
        if any(_text(path) != text for path, text in texts.items()):
            return
        raise UsageError(
            f"{decision.action} of {', '.join(decision.claims)} does not stand in "
            f"{', '.join(one.file for one in decision.files)}: is it on another branch?",
            where=self.claims,
            remedy="switch to the branch that has it; where git took it back, remove "
            + self._path(decision.number).as_posix(),
        )


def _text(path: Path) -> str:
    """A claim file's text to the letter, empty where it is not there."""
    return path.read_bytes().decode("utf-8", "replace") if path.is_file() else ""


def _claims(entry: Entry, ids: Sequence[str]) -> dict[str, TrackedClaim]:
    return {tracked.id: tracked for tracked in entry.claims if tracked.id in ids}


def _with(entry: Entry, claims: Mapping[str, TrackedClaim]) -> Entry:
    return replace(entry, claims=tuple(claims.get(tracked.id, tracked) for tracked in entry.claims))
