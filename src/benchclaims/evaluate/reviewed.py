"""Gold from a repository's own entries: what people said of the claims of their papers.

A paper that a person went through as a whole is compared as a whole.  Of any other, only those claims count
that stand where a person accepted or rejected one, since of the rest nobody knows.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from benchclaims.evaluate.gold import GoldDocument, Wanted
from benchclaims.model import Claim, Entry, TrackedClaim, overlap


def reviewed_documents(entries: Iterable[Entry]) -> list[GoldDocument]:
    """The entries that a person had a look at, as gold, by paper id."""
    return [_document(entry) for entry in entries if _is_whole(entry) or _looked_at(entry)]


def judged(entry: Entry, claims: Sequence[Claim]) -> list[Claim]:
    """Those of the claims freshly read of a paper of which a person said whether they are claims."""
    if _is_whole(entry):
        return list(claims)
    known = [tracked.claim for tracked in _looked_at(entry)]
    return [claim for claim in claims if any(overlap(claim, other) for other in known)]


def _document(entry: Entry) -> GoldDocument:
    accepted = [tracked.claim for tracked in entry.claims if _is_accepted(entry, tracked)]
    tasks: list[str | None] = [*sorted({claim.task for claim in accepted if claim.task})] or [None]
    return GoldDocument(entry.paper.id, tuple(_wanted(claim) for claim in accepted), tuple(tasks))


def _wanted(claim: Claim) -> Wanted:
    shared = (name for name in Wanted.__struct_fields__ if hasattr(claim, name))
    return Wanted(**{name: getattr(claim, name) for name in shared}, optional=claim.role == "optional")


def _is_whole(entry: Entry) -> bool:
    return entry.status == "reviewed"


def _looked_at(entry: Entry) -> list[TrackedClaim]:
    return [tracked for tracked in entry.claims if tracked.status != "extracted"]


def _is_accepted(entry: Entry, tracked: TrackedClaim) -> bool:
    """Whether a person holds this for a result: not for what was rejected, nor for set-ups and background."""
    said_so = tracked.status == "reviewed" or (_is_whole(entry) and tracked.status == "extracted")
    return said_so and tracked.claim.role in ("result", "optional")
