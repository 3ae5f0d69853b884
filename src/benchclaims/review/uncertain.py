"""What nobody has decided yet, the least certain first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from benchclaims.choices import asked, nearest
from benchclaims.errors import UsageError
from benchclaims.model import Entry, TrackedClaim
from benchclaims.vocabulary.meant import meant_task


def uncertain(
    entries: Sequence[Entry],
    *,
    task: str | None = None,
    paper: str | None = None,
    below: float | None = None,
) -> list[TrackedClaim]:
    """The claims that were extracted and neither reviewed nor rejected, least confident first, then by paper.

    Those of a paper that was reviewed as a whole are decided with it.  `below` is a confidence, exclusive.
    Raises `UsageError` for a task or a paper of which there is no claim at all, decided or not.
    """
    if paper is not None:
        _expect(paper, "paper", {entry.paper.id for entry in entries})
    if task is not None:
        tasks = {tracked.claim.task for entry in entries for tracked in entry.claims}
        _expect(task, "task", {name for name in tasks if name})
    found = [
        (tracked.claim.confidence, entry.paper.id, place, tracked)
        for entry in entries
        for place, tracked in enumerate(entry.claims)
        if is_open(entry, tracked)
        and paper in (None, entry.paper.id)
        and task in (None, tracked.claim.task)
        and (below is None or tracked.claim.confidence < below)
    ]
    return [tracked for *_, tracked in sorted(found, key=lambda one: one[:3])]


def is_open(entry: Entry, tracked: TrackedClaim) -> bool:
    """Whether nobody has decided a claim, by itself or with its paper."""
    return tracked.status == "extracted" and entry.status == "extracted"


def _expect(name: str, what: str, known: Iterable[str]) -> None:
    names = sorted(known)
    if name not in names:
        guess = (meant_task if what == "task" else nearest)(name, names)
        raise UsageError(
            f"no claim is of the {what} {name!r}",
            remedy=asked(guess) if guess else f"claim files show the {what} of each claim",
        )
