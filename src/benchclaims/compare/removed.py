"""What nobody decided and another state has no longer, although the documents still say it.

A fresh reading that does not find a claim takes it away, and a person may reject it; nobody deletes it in
passing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from benchclaims.compare.changes import Change
from benchclaims.compare.overruled import Overruled, Placed, by_tail, is_anew, is_elsewhere, placed_of
from benchclaims.model import Entry, TrackedClaim
from benchclaims.store import ClaimFile
from benchclaims.store.merge import decided, pairs_of
from benchclaims.texts import plain


class Removed(Overruled):
    """A claim that is gone, and where it was."""

    __slots__ = ()

    @property
    def remedy(self) -> str:
        """What to do about it."""
        return "write it again with `benchclaims build`, or restore it; if it is none: benchclaims reject"

    def what(self) -> str:
        """Which claim is gone, and its words."""
        one = self.change
        name, value = plain(one.claim_id), plain(one.value_text)
        return f"{name} ({value}) is gone without a rejection, and the documents still say it"


def removed(
    old: Sequence[ClaimFile],
    new: Sequence[ClaimFile],
    read: Callable[[Sequence[str]], Mapping[str, Entry]],
) -> list[Removed]:
    """The claims that are gone, by themselves or with their file, where a fresh reading has them.

    `read` gives what is freshly read of papers; it is asked for those alone that lost a claim.
    """
    before, after = placed_of(old), placed_of(new)
    tails = by_tail(after)
    lost = {
        paper: found
        for paper, one in sorted(before.items())
        if isinstance(one.record, Entry) and (found := _lost(one.record, after, tails))
    }
    fresh = read(list(lost)) if lost else {}
    return [
        _told(before[one.id])
        for paper, found in lost.items()
        if paper in fresh
        for one in _read_again(found, after.get(paper), fresh[paper])
    ]


def _lost(
    was: Entry, after: Mapping[str, Placed], tails: Mapping[str, list[TrackedClaim]]
) -> list[TrackedClaim]:
    """The claims that are gone of a paper that was not reviewed anew as a whole."""
    now = after[was.paper.id].record if was.paper.id in after else None
    if isinstance(now, Entry) and is_anew(was, now):
        return []
    gone = [one for one in was.claims if one.id not in after and not decided(one)]
    return sorted((one for one in gone if not is_elsewhere(one, tails)), key=lambda one: one.id)


def _read_again(gone: list[TrackedClaim], now: Placed | None, fresh: Entry) -> list[TrackedClaim]:
    """Those that a fresh reading has, at places where no claim stands."""
    standing = list(now.record.claims) if now and isinstance(now.record, Entry) else []
    taken = {one.id for one in pairs_of(standing, fresh.claims).values()}
    pairs = pairs_of(gone, [one for one in fresh.claims if one.id not in taken])
    return [one for one in gone if one.id in pairs]


def _told(was: Placed) -> Removed:
    claim = was.record
    assert isinstance(claim, TrackedClaim)
    line, _ = was.document.place(was.field)
    paper = claim.id.rpartition("#")[0]
    change = Change("removed", paper, claim.id, claim.claim.quote, claim.claim.value_text)
    return Removed(change, was.document.path.as_posix(), line)
