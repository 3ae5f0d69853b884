"""A fresh extraction joined with what is kept: people's decisions last, all else is renewed.

What a person reviewed, rejected, measured or entered is never overwritten or deleted.  Where a fresh reading
differs from it, the difference is a proposal; a paper that was reviewed as a whole takes nothing new without
one.  What else stood otherwise than it is read is renewed, and told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from types import MappingProxyType
from typing import Literal

from benchclaims.model import Claim, Entry, Paper, TrackedClaim
from benchclaims.store.overlapping import Places
from benchclaims.store.placed import placed
from benchclaims.table.identity import NOTHING_FOUND, in_order


@dataclass(frozen=True, slots=True)
class Proposal:
    """A difference between what is kept and a fresh extraction, for a person to decide.

    `changed`: a kept claim now reads otherwise in `fields`; `added`: a fresh claim of a paper that was
    reviewed as a whole; `missing`: a kept claim that is no longer found; `paper`: the paper's own `fields`
    differ between `papers`, the kept one and the fresh one.
    """

    kind: Literal["changed", "added", "missing", "paper"]
    paper: str
    claim: str = ""
    fields: tuple[str, ...] = ()
    kept: TrackedClaim | None = None
    fresh: TrackedClaim | None = None
    papers: tuple[Paper, Paper] | None = None


@dataclass(frozen=True, slots=True)
class Merged:
    """The entries to keep, by paper, what is proposed, and what nobody decided on and is renewed."""

    entries: list[Entry]
    proposals: list[Proposal]
    renewed: list[Proposal]


def decided(claim: TrackedClaim) -> bool:
    """Whether a person has decided something of a claim, or entered it: what was read names its rule."""
    said = claim.status != "extracted" or claim.note is not None
    return said or bool(claim.measurements) or not claim.claim.rule


def of_people(entry: Entry) -> bool:
    """Whether a person decided something of a paper, or entered it: what no document gave has no sources."""
    claims = any(decided(claim) for claim in entry.claims)
    return claims or entry.status != "extracted" or _noted(entry) or not entry.paper.sources


def merge(
    old: Iterable[Entry],
    fresh: Iterable[Entry],
    lasts: Callable[[TrackedClaim], bool] = decided,
    documents: Mapping[str, str] = MappingProxyType({}),
) -> Merged:
    """The fresh entries, with what people decided in the old ones kept.

    A paper that the fresh extraction does not have stays, with all its claims, only where a person decided
    something of it.  `lasts` says which old claims stay as they are; `documents` are the SHA-256 of the
    sources as a whole by name, which older claim files give instead of those of the abstracts.
    """
    new = {entry.paper.id: entry for entry in fresh}
    kept = {entry.paper.id: placed(entry, new.get(entry.paper.id), documents) for entry in old}
    entries: list[Entry] = []
    proposals: list[Proposal] = []
    renewed: list[Proposal] = []
    for paper in sorted(kept.keys() | new.keys()):
        entry, differences = _joined(kept.get(paper), new.get(paper), lasts)
        entries += [entry] if entry is not None else []
        proposals += differences
        renewed += _renewed(kept.get(paper), entry)
    return Merged(entries, proposals, renewed)


def _joined(
    old: Entry | None, fresh: Entry | None, lasts: Callable[[TrackedClaim], bool]
) -> tuple[Entry | None, list[Proposal]]:
    """One paper's entry, and what is proposed."""
    if old is None:
        return fresh, []
    mine = [claim for claim in old.claims if lasts(claim)]
    if fresh is None:
        return (old if of_people(old) or mine else None), []
    pairs = pairs_of(mine, fresh.claims)
    matched = {claim.id for claim in pairs.values()}
    new = [claim for claim in fresh.claims if claim.id not in matched]
    proposals = [found for claim in mine if (found := _compared(claim, pairs.get(claim.id), fresh.paper))]
    if old.status == "extracted":
        return _with(old, replace(fresh, paper=_filled(fresh.paper, old.paper)), [*mine, *new]), proposals
    added = [Proposal("added", fresh.paper.id, claim.id, fresh=claim) for claim in new]
    return old, [*proposals, *added, *_paper_differs(old.paper, fresh.paper)]


def _renewed(old: Entry | None, entry: Entry | None) -> list[Proposal]:
    """Where an entry no longer says what it said; a place that moved alone, or a mere addition, is none."""
    if old is None or entry is None:
        return []
    pairs = pairs_of(list(old.claims), entry.claims)
    found = [_compared(claim, pairs.get(claim.id), entry.paper) for claim in old.claims]
    claims = [one for one in found if one and (one.kind == "missing" or {*one.fields} - {"start", "end"})]
    papers = _paper_differs(old.paper, entry.paper)
    said = [name for one in papers for name in one.fields if name != "sources" and getattr(old.paper, name)]
    return [*claims, *(replace(one, fields=tuple(said)) for one in papers if said)]


def _with(old: Entry, base: Entry, claims: list[TrackedClaim]) -> Entry:
    """`base` with these claims, and the note that fits them."""
    own = old.note if _noted(old) else None
    return replace(base, claims=tuple(in_order(claims)), note=own or (None if claims else NOTHING_FOUND))


def _noted(entry: Entry) -> bool:
    """Whether a person wrote a note on a paper."""
    return entry.note not in (None, NOTHING_FOUND)


def pairs_of(kept: list[TrackedClaim], fresh: Iterable[TrackedClaim]) -> dict[str, TrackedClaim]:
    """The fresh claim of each kept one, by the kept one's id: the same id, else a place that overlaps."""
    free = {claim.id: claim for claim in fresh}
    pairs = {claim.id: free.pop(claim.id) for claim in kept if claim.id in free}
    places = Places((claim.claim, claim) for claim in free.values())
    for claim in (one for one in kept if one.id not in pairs):
        near = [other for other in places.overlapping(claim.claim) if other.id in free]
        if near:
            pairs[claim.id] = free.pop(in_order(near)[0].id)
    return pairs


def read_anew(entry: Entry, claim: str, fresh: Entry) -> TrackedClaim | None:
    """The fresh claim of the kept one of that id, the same that `merge` compares it with, if there is one."""
    mine = [one for one in entry.claims if decided(one) or one.id == claim]
    return pairs_of(mine, fresh.claims).get(claim)


_NO_READING = ("confidence", "doubts", "rule")
"""What says how a claim was read and not what it says."""


def _compared(kept: TrackedClaim, fresh: TrackedClaim | None, paper: Paper) -> Proposal | None:
    """What a kept claim's fresh reading proposes, if anything; a rejected one may stay away."""
    if fresh is None:
        return None if kept.status == "rejected" else Proposal("missing", paper.id, kept.id, kept=kept)
    differ = differing(kept.claim, fresh.claim)
    if not differ or kept.status == "rejected":
        return None
    return Proposal("changed", paper.id, kept.id, differ, kept, fresh)


def differing(kept: Claim, fresh: Claim) -> tuple[str, ...]:
    """The fields in which two claims say something else, in their order."""
    names = (field.name for field in fields(Claim) if field.name not in _NO_READING)
    return tuple(name for name in names if getattr(kept, name) != getattr(fresh, name))


def _filled(paper: Paper, old: Paper) -> Paper:
    """A paper whose missing fields are taken from what is kept."""
    missing = {
        field.name: getattr(old, field.name) for field in fields(Paper) if not getattr(paper, field.name)
    }
    return replace(paper, **missing)


def _paper_differs(old: Paper, fresh: Paper) -> list[Proposal]:
    differ = tuple(
        field.name
        for field in fields(Paper)
        if field.name != "text" and getattr(old, field.name) != getattr(fresh, field.name)
    )
    return [Proposal("paper", old.id, fields=differ, papers=(old, fresh))] if differ else []
