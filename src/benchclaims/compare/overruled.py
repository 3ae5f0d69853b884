"""What people decided that another state has otherwise, or no longer, without a new review.

A review that somebody gave is kept only if nobody changes under it what was reviewed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from benchclaims.compare.changes import Change, changes
from benchclaims.model import Entry, TrackedClaim
from benchclaims.store import ClaimFile
from benchclaims.store.merge import decided
from benchclaims.texts import annotation, plain


@dataclass(frozen=True, slots=True)
class Overruled:
    """A change of what a person decided, and where it is seen: in the new state, or where the claim was."""

    change: Change
    file: str
    line: int

    def sentence(self) -> str:
        """The place, what was changed, and what to do, on one line."""
        return f"{self.file}:{self.line}: {self.what()}; {self.remedy}"

    def command(self) -> str:
        """The same as a workflow command of GitHub, at the file that is, or was, there."""
        place = {"file": self.file.rpartition(":")[2], "line": str(self.line)}
        return annotation("error", f"{self.what()}; {self.remedy}", place)

    @property
    def remedy(self) -> str:
        """What to do about it."""
        return "restore it, or decide it anew: benchclaims edit, accept, reject"

    def what(self) -> str:
        """What was decided and how it is now."""
        one = self.change
        how = one.kind + (f" in {', '.join(field.name for field in one.fields)}" if one.fields else "")
        return f"{plain(one.claim_id or one.paper_id)} was decided and is {how} without a new review"


@dataclass(frozen=True, slots=True)
class Placed:
    """A paper's entry or a claim, and where it stands."""

    record: Entry | TrackedClaim
    document: ClaimFile
    field: str


def overruled(old: Sequence[ClaimFile], new: Sequence[ClaimFile]) -> list[Overruled]:
    """The changes of claims and papers that were decided, by paper and claim.

    A new review has another name or another day.  Measurements may come in, and a claim may go where its
    paper was reviewed anew as a whole, or stand unchanged under another id of its paper.
    """
    before, after = placed_of(old), placed_of(new)
    found = changes(*([one.entry for one in side if one.entry] for side in (old, new)))
    tails = by_tail(after)
    return [_told(one, before, after) for one in found if _is_overruled(one, before, after, tails)]


def placed_of(documents: Iterable[ClaimFile]) -> dict[str, Placed]:
    """Papers and claims by their ids."""
    found = {}
    for document in documents:
        if document.entry is not None:
            found[document.entry.paper.id] = Placed(document.entry, document, "paper")
            for number, tracked in enumerate(document.entry.claims):
                found[tracked.id] = Placed(tracked, document, f"claims.{number}")
    return found


def by_tail(after: Mapping[str, Placed]) -> Mapping[str, list[TrackedClaim]]:
    """Claims by what their ids have behind the paper's."""
    found = defaultdict(list)
    for one in after.values():
        if isinstance(one.record, TrackedClaim):
            found[_tail(one.record)].append(one.record)
    return found


def _tail(claim: TrackedClaim) -> str:
    return claim.id.rpartition("#")[2]


def _told(change: Change, before: Mapping[str, Placed], after: Mapping[str, Placed]) -> Overruled:
    name = change.claim_id or change.paper_id
    seen = after.get(name) or before[name]
    line, _ = seen.document.place(seen.field)
    return Overruled(change, seen.document.path.as_posix(), line)


def _is_overruled(
    change: Change,
    before: Mapping[str, Placed],
    after: Mapping[str, Placed],
    tails: Mapping[str, list[TrackedClaim]],
) -> bool:
    name = change.claim_id or change.paper_id
    if name not in before:
        return False
    was, now = before[name].record, after[name].record if name in after else None
    if isinstance(was, Entry):
        claims = [one for one in was.claims if decided(one)]
        renamed = bool(claims) and all(is_elsewhere(one, tails) for one in claims)
        return was.status != "extracted" and not (renamed if now is None else _is_fine(change, was, now))
    if now is None:
        of_paper = (one[change.paper_id].record for one in (before, after) if change.paper_id in one)
        return decided(was) and not (is_elsewhere(was, tails) or is_anew(*of_paper))
    return decided(was) and not _is_fine(change, was, now)


def _is_fine(change: Change, was: Entry | TrackedClaim, now: Entry | TrackedClaim) -> bool:
    """Whether a change has a new review, or is none of what was decided."""
    names = {field.name for field in change.fields} - {"sources"}
    if isinstance(was, TrackedClaim) and isinstance(now, TrackedClaim):
        if not set(was.measurements) <= set(now.measurements):
            return False
        names -= {"measurements"}
    of_person = {"note", "status"} if was.status == "extracted" else names
    return is_anew(was, now) or not names & of_person


def is_anew(was: Entry | TrackedClaim, now: Entry | TrackedClaim | None = None) -> bool:
    """Whether somebody decided again: by another name or on another day."""
    if now is None or now.status == "extracted":
        return False
    return (was.reviewed_by, was.reviewed_on) != (now.reviewed_by, now.reviewed_on)


def is_elsewhere(claim: TrackedClaim, tails: Mapping[str, list[TrackedClaim]]) -> bool:
    """Whether the claim stands unchanged under another id of its paper."""
    return any(replace(one, id=claim.id) == claim for one in tails.get(_tail(claim), ()))
