"""What a person decides of claims, by whom and when; a later reading never overwrites it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from benchclaims.model import Entry, Status, TrackedClaim
from benchclaims.store.find import holding, ids_of, left, meant_by, still_holding
from benchclaims.store.folder import open_text, text_at
from benchclaims.store.journal import Decision, Journal
from benchclaims.store.lock import alone
from benchclaims.store.problem import ProblemError

ACTIONS: dict[Status, str] = {"reviewed": "accept", "rejected": "reject", "extracted": "reopen"}


def decide(
    folder: Path | str,
    ids: Sequence[str],
    status: Status,
    by: str | None = None,
    on: str | None = None,
    before: Callable[[TrackedClaim], object] | None = None,
) -> list[Path]:
    """Give the claims of these ids a status in their files; the paths that changed.

    The id of a paper stands for all of its claims that nobody decided yet.  `by` is who decided, `on` an ISO
    date; `before` hears of each claim as it stood.  All ids are looked up before anything is written; raises
    `UsageError` that names an id that no file holds, and the nearest one that is there.
    """

    def judged(tracked: TrackedClaim) -> TrackedClaim:
        if before is not None:
            before(tracked)
        return replace(tracked, status=status, reviewed_by=by, reviewed_on=on)

    def decided(_: Path, entry: Entry) -> Entry:
        chosen = set(ids).intersection(ids_of(entry))
        if entry.paper.id in ids:  # others may have decided some of its claims meanwhile
            chosen |= set(left(entry)).intersection(wanted)
        return changed(entry, chosen, judged)

    wanted = meant_by(folder, ids)
    decision = rewrite(folder, wanted, decided, ACTIONS[status])
    return decision.paths(folder) if decision else []


def change(
    folder: Path | str, ids: Sequence[str], how: Callable[[TrackedClaim], TrackedClaim], action: str
) -> Decision | None:
    """Change the claims of these ids in their files, all or none; None where they are so already.

    The decision can be taken back by `undo`.  Raises `ProblemError`, and writes nothing, where a claim file
    could not be read again, such as for a date that is none.
    """
    return rewrite(folder, ids, lambda _, entry: changed(entry, set(ids), how), action)


def rewrite(
    folder: Path | str, ids: Sequence[str], how: Callable[[Path, Entry], Entry], action: str
) -> Decision | None:
    """Change the entries that hold the claims of these ids, given with their files, as `change` does.

    `how` is given what the files hold at that moment, and nobody else writes until its entries are written.
    """
    before = holding(folder, ids)
    journal = Journal(folder)
    with alone(journal.cache):
        held = still_holding(folder, ids, before)
        made = {path: how(path, entry) for path, entry in held.items()}
        differ = {path: entry for path, entry in made.items() if entry != held[path]}
        texts = {path: text_at(path, entry) for path, entry in differ.items()}
        problems = [problem for path, text in texts.items() for problem in open_text(text, path).problems]
        if problems:
            raise ProblemError(*problems)
        return journal.decide(action, ids, texts)


def changed(entry: Entry, ids: set[str], how: Callable[[TrackedClaim], TrackedClaim]) -> Entry:
    """The entry with some of its claims changed."""
    claims = tuple(how(tracked) if tracked.id in ids else tracked for tracked in entry.claims)
    return replace(entry, claims=claims)


def undo(folder: Path | str, number: int | None = None) -> Decision:
    """Take back the last decision, or that of a number; raises `UsageError` where there is none."""
    return Journal(folder).undo(number)
