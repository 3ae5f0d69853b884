"""Where a fresh reading differs from what people reviewed, as lines: each field as kept and as read."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Iterator

from benchclaims.model import Paper, TrackedClaim
from benchclaims.review.edit import text_of
from benchclaims.store import Proposal
from benchclaims.table.build import JOINED
from benchclaims.texts import plain

INDENT = "  "
ALONE = frozenset({"metric", "metric_text", "task", "datasets", "subject", "baseline", "role"})
"""Fields that can be set without another; the others hang on the quote, on the value or on each other."""


def proposed(proposals: Iterable[Proposal]) -> Iterator[str]:
    """A line for each proposal, then one for each field that differs, then how to adopt what was read."""
    for one in proposals:
        entered = one.kept is not None and one.kept.status == "extracted"
        head = HEADS[one.kind].replace("reviewed", "entered") if entered else HEADS[one.kind]
        yield f"{plain(one.claim or one.paper)} {head}"
        yield from (f"{INDENT}{plain(line)}" for line in details(one))


HEADS = {
    "changed": "is kept as it was reviewed; read anew it differs:",
    "added": "is not taken: it is read anew in a paper that was reviewed as a whole",
    "missing": "is kept as it was reviewed, though it is no longer read",
    "paper": "is kept as it was reviewed; its sources now say of the paper:",
}


def renewed(proposals: Iterable[Proposal]) -> Iterator[str]:
    """A line for each claim or paper that nobody reviewed and that stood otherwise than it is read."""
    for one in proposals:
        then, now = one.papers or (one.kept, one.fresh)
        told = [f"{name} {_of(now, name)}, no longer {_of(then, name)}" for name in one.fields]
        yield plain(f"{one.claim or one.paper}: {'; '.join(told) or 'left out, since no reading gives it'}")


def _of(one: TrackedClaim | Paper | None, name: str) -> str:
    return (one and shown(one, name)) or "nothing"


def details(one: Proposal) -> Iterator[str]:
    """What there is to say of a proposal."""
    if one.papers is not None:
        yield from (f"{name}: {said(one.papers, name)}" for name in one.fields)
    elif one.kept is not None and one.fresh is not None:
        kept, fresh = one.kept, one.fresh
        told = [name for name in one.fields if text_of(kept, name) != text_of(fresh, name)]
        yield from (f"{name}: {said((kept, fresh), name)}" for name in told)
        yield from adopting(kept, fresh, one.fields)
    elif shown := one.fresh or one.kept:
        yield f"{shown.claim.value_text}, {shown.claim.metric}: “{shown.claim.quote}”"


def said(pair: tuple[TrackedClaim, TrackedClaim] | tuple[Paper, Paper], name: str) -> str:
    """A field as it is kept and as it is read."""
    return f"kept {_of(pair[0], name)}, read {_of(pair[1], name)}"


def shown(one: TrackedClaim | Paper, name: str) -> str:
    """A field of a claim or a paper as text."""
    if isinstance(one, TrackedClaim):
        return text_of(one, name)
    value = getattr(one, name)
    if isinstance(value, tuple):
        return JOINED.join(item if isinstance(item, str) else item.record for item in value)
    return str(value or "")


def adopting(kept: TrackedClaim, fresh: TrackedClaim, fields: Iterable[str]) -> Iterator[str]:
    """The command that takes all that is read; where each field stands alone, also that which sets them."""
    edit = f"benchclaims edit {shlex.quote(kept.id)}"
    yield f"adopt with: {edit} --adopt --by NAME"
    if ALONE.issuperset(fields):
        given = (shlex.quote(f"{name}={text_of(fresh, name)}") for name in fields)
        yield f"or some of it: {edit} {' '.join(given)} --by NAME"
