"""What people do to claims in their files: review, edit, adopt, undo."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from benchclaims.api import given
from benchclaims.choices import known
from benchclaims.errors import UsageError
from benchclaims.model import TrackedClaim

if TYPE_CHECKING:
    from benchclaims.model import Status
    from benchclaims.review import Dialog
    from benchclaims.store import Decision, Proposal


def look_up(ids: Sequence[str], claims: str | Path = "claims/") -> list[TrackedClaim]:
    """The claims of these ids as they stand, each once; raises `UsageError` for an id that there is not.

    >>> [(one.claim.value_text, one.status) for one in look_up(["2305.02538#19609b90"])]
    [('1.2 times', 'reviewed')]
    """
    from benchclaims.store import holding

    found = {one.id: one for entry in holding(claims, ids).values() for one in entry.claims}
    return [found[name] for name in dict.fromkeys(ids)]


def decide(
    ids: Sequence[str],
    status: Status,
    *,
    by: str | None = None,
    on: str | None = None,
    claims: str | Path = "claims/",
    before: Callable[[TrackedClaim], object] | None = None,
) -> list[Path]:
    """Mark claims as `reviewed` or `rejected` in their files, by whom and when; the paths that changed.

    The id of a paper stands for all of its claims that nobody decided yet.  `before` hears of each claim as
    it stood.  Raises `UsageError` for an id or a status that there is not, and for a review by nobody;
    nothing is written then.
    """
    from benchclaims.model import STATUSES
    from benchclaims.store import decide as decided

    known("status", status, STATUSES)
    if status != "extracted":
        named(by)
    return decided(claims, ids, status, by, on, before)


def edit(
    claim_id: str,
    assignments: Sequence[str],
    *,
    by: str,
    on: str | None = None,
    claims: str | Path = "claims/",
    insist: bool = False,
) -> list[Path]:
    """Set fields of a claim by `field=value`, which reviews it, by whom and when; the paths that changed.

    Raises `UsageError`, and writes nothing, where that makes something wrong that `validate` finds, and for a
    review by nobody; one may `insist` against its warnings.
    """
    from benchclaims.review import Desk
    from benchclaims.review.edit import parse

    named(by)
    decision = Desk(claims, by, on).edit(claim_id, [parse(one) for one in assignments], insist)
    return decision.paths(claims) if decision else []


def adopt(claim_id: str, *, by: str, on: str | None = None, claims: str | Path = "claims/") -> list[Path]:
    """Take what is read of a claim now, whole, which reviews it, by whom and when; the paths that changed.

    The id, the note and the measurements stay.  Raises `UsageError`, and writes nothing, where no document
    beside `claims` holds its paper, where no fresh reading matches it and for a review by nobody.
    """
    from benchclaims.build import read_anew
    from benchclaims.review import Desk
    from benchclaims.store import holding

    named(by)
    ((path, entry),) = holding(claims, [claim_id]).items()
    fresh = read_anew(claims, [entry.paper.id]).get(entry.paper.id)
    if fresh is None:
        raise UsageError(
            f"no document holds the paper {entry.paper.id} of {claim_id}",
            where=path,
            expected="what it was read from, in seeds/",
            remedy="put it there, or set fields: benchclaims edit",
        )
    decision = Desk(claims, by, on).adopt(claim_id, fresh)
    return decision.paths(claims) if decision else []


def named(by: str | None, what: str = "review", done: str = "reviewed") -> None:
    """Refuse a review, or a measurement, by nobody."""
    if not (by or "").strip():
        raise UsageError(f"a {what} without a name", expected="`by`", remedy=f"say who {done} it")


def undo(claims: str | Path = "claims/") -> Decision:
    """Take back what was decided last of claims; the `paths` of the decision are the files that changed.

    Raises `UsageError` where there is nothing to take back.
    """
    from benchclaims.store import undo as take_back

    return take_back(claims)


def uncertain(
    claims: str | Path = "claims/",
    *,
    task: str | None = None,
    paper: str | None = None,
    below: float | None = None,
) -> list[TrackedClaim]:
    """The claims that nobody has decided yet, the least confident first; `below` is a confidence.

    Raises `UsageError` for a task or a paper that no claim is of.

    >>> uncertain("claims/2305.02538.yaml")  # a person went through all of it
    []
    """
    from benchclaims.review import uncertain as undecided
    from benchclaims.store import read_some

    return undecided(read_some(given.a_path(claims)), task=task, paper=paper, below=below)


def proposed(proposals: Iterable[Proposal]) -> Iterator[str]:
    """Where fresh readings differ from what people reviewed, as lines: each field as kept and as read.

    >>> from benchclaims.store import Proposal
    >>> kept, = look_up(["2305.02538#19609b90"])
    >>> next(proposed([Proposal("missing", "2305.02538", kept.id, kept=kept)]))
    '2305.02538#19609b90 is kept as it was reviewed, though it is no longer read'
    """
    from benchclaims.review import proposed as lines

    return lines(proposals)


def renewed(proposals: Iterable[Proposal]) -> Iterator[str]:
    """What nobody reviewed and a build puts otherwise than it stood, a line for each claim or paper.

    >>> list(renewed([]))
    []
    """
    from benchclaims.review import renewed as lines

    return lines(proposals)


def review(
    ids: Sequence[str],
    *,
    by: str,
    on: str | None = None,
    claims: str | Path = "claims/",
    columns: int | Callable[[], int] = 80,
) -> Dialog:
    """A conversation about claims, one question after another; each answer is written at once.

    `columns` is how wide a line may be, or tells it before each question.  Raises `UsageError` for an id that
    there is not, and for a review by nobody.
    """
    from benchclaims.review import Desk, Dialog, Walk

    named(by)
    look_up(ids, claims)
    return Dialog(Walk(Desk(claims, by, on), ids), columns if callable(columns) else lambda: columns)
