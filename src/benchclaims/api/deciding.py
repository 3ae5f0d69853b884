"""What people do to claims in their files: review, edit, undo, record what was measured."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from benchclaims.api import given
from benchclaims.api.claims import tolerance
from benchclaims.choices import known
from benchclaims.errors import UsageError
from benchclaims.model import Entry, TrackedClaim

if TYPE_CHECKING:
    from benchclaims.model import Status
    from benchclaims.review import Dialog
    from benchclaims.store import Decision, Proposal
    from benchclaims.table.measured import Judged


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
) -> list[Path]:
    """Mark claims as `reviewed` or `rejected` in their files, by whom and when; the paths that changed.

    Raises `UsageError` for an id or a status that there is not, and for a review by nobody; nothing is
    written then.
    """
    from benchclaims.model import STATUSES
    from benchclaims.store import decide as decided

    known("status", status, STATUSES)
    if status != "extracted":
        _named(by)
    return decided(claims, ids, status, by, on)


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

    _named(by)
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

    _named(by)
    ((path, entry),) = holding(claims, [claim_id]).items()
    fresh = read_anew(claims, entry.paper.id)
    if fresh is None:
        raise UsageError(
            f"no document holds the paper {entry.paper.id} of {claim_id}",
            where=path,
            expected="what it was read from, in seeds/",
            remedy="put it there, or set fields: benchclaims edit",
        )
    decision = Desk(claims, by, on).adopt(claim_id, fresh)
    return decision.paths(claims) if decision else []


def _named(by: str | None, what: str = "review", done: str = "reviewed") -> None:
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
    """What nobody reviewed and a build puts otherwise than it stood, a line for each claim or paper."""
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

    _named(by)
    look_up(ids, claims)
    return Dialog(Walk(Desk(claims, by, on), ids), columns if callable(columns) else lambda: columns)


def record(
    claim_id: str,
    value: float,
    unit: str | None = None,
    *,
    by: str,
    on: str,
    code_url: str | None = None,
    commit: str | None = None,
    hardware: str | None = None,
    note: str | None = None,
    claims: str | Path = "claims/",
    dry_run: bool = False,
) -> tuple[Judged, Path]:
    """Add what `by` measured on a day (ISO) for a claim; the measurement with its verdict, and the file.

    `value` is put as the claim's is, in `unit` (the claim's by default) or one that converts to it.  Raises
    `UsageError`, and writes nothing, for an id that is not there, for a measurement by nobody and where a
    check has something to say.

    >>> judged, _ = record("2305.02538#3debe621", 5.5, by="Ann Lee", on="2026-01-31", dry_run=True)
    >>> judged.verdict, judged.allowed
    ('reproduced', 'tolerance 5% of the effect (5.37× to 5.83×)')
    """
    from benchclaims.check.entered import measured
    from benchclaims.model import Measurement

    _named(by, "measurement", "measured")

    def with_it(path: Path, entry: Entry) -> TrackedClaim:
        own = _of(entry, claim_id).claim.unit
        made = Measurement(value, unit or own, by, on, code_url, commit, hardware, note)
        return measured(path, entry, claim_id, made)

    path, _, new = _recorded(claims, claim_id, with_it, dry_run)
    return _judged(new, claims)[-1], path


def unrecord(
    claim_id: str, number: int, *, claims: str | Path = "claims/", dry_run: bool = False
) -> tuple[Judged, Path]:
    """Take a claim's measurement of that number, counted from 1, away; what it was, and the claim's file.

    Raises `UsageError`, and writes nothing, for an id or a number that is not there.
    """
    from benchclaims.store import without_measurement

    def without_it(_: Path, entry: Entry) -> TrackedClaim:
        return without_measurement(_of(entry, claim_id), number)

    path, tracked, _ = _recorded(claims, claim_id, without_it, dry_run)
    return _judged(tracked, claims)[number - 1], path


def measurements(claim_id: str, claims: str | Path = "claims/") -> list[Judged]:
    """What others measured for a claim, each with its verdict; raises `UsageError` for an unknown id.

    >>> measurements("2305.02538#3debe621")  # nobody measured it yet
    []
    """
    from benchclaims.store import holding

    (entry,) = holding(claims, [claim_id]).values()
    return _judged(_of(entry, claim_id), claims)


def _recorded(
    claims: str | Path, claim_id: str, how: Callable[[Path, Entry], TrackedClaim], dry_run: bool
) -> tuple[Path, TrackedClaim, TrackedClaim]:
    """A claim's file, and the claim as the file had it when it was written and as it has it now."""
    from benchclaims.store import changed, holding, rewrite

    seen: list[tuple[Path, TrackedClaim, TrackedClaim]] = []

    def noted(path: Path, entry: Entry) -> Entry:
        seen.append((path, _of(entry, claim_id), how(path, entry)))
        return changed(entry, {claim_id}, lambda _: seen[0][2])

    if dry_run:
        ((path, entry),) = holding(claims, [claim_id]).items()
        noted(path, entry)
    else:
        rewrite(claims, [claim_id], noted, "record")
    return seen[0]


def _of(entry: Entry, claim_id: str) -> TrackedClaim:
    return next(tracked for tracked in entry.claims if tracked.id == claim_id)


def _judged(tracked: TrackedClaim, claims: str | Path) -> list[Judged]:
    from benchclaims.table.measured import judge

    return judge(tracked, tolerance(claims))
