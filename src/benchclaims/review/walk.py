"""The walk from question to question: each answer is on the disk before the next question is shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from benchclaims.errors import UsageError
from benchclaims.model import Status
from benchclaims.review.desk import Desk, Shown
from benchclaims.review.edit import Change
from benchclaims.review.uncertain import is_open
from benchclaims.store import Decision

DONE = {"accept": "accepted", "reject": "rejected", "edit": "edited", "skip": "skipped"}
"""How answers are counted."""


@dataclass(frozen=True, slots=True)
class Step:
    """An answer that was given at a place of the walk; a skipped question has no decision."""

    place: int
    action: str
    decision: Decision | None = None


class Walk:
    """The questions of some claims in their order, and where the reviewer stands.

    What others decided meanwhile is passed over.  `steps` are the answers that still hold.
    """

    def __init__(self, desk: Desk, claims: Sequence[str]) -> None:
        self.desk, self.claims = desk, tuple(claims)
        self.place = 0
        self.steps: list[Step] = []
        self._shown: Shown | None = None

    def question(self) -> Shown | None:
        """The claim that is asked about, as it stands now; None at the end of the walk."""
        self._shown = None
        while self.place < len(self.claims) and self._shown is None:
            self._shown = self._open(self.claims[self.place])
            self.place += self._shown is None
        return self._shown

    def accept(self) -> Step:
        """Take the claim as it stands."""
        return self._decide("reviewed", "accept")

    def reject(self) -> Step:
        """Take the claim for none."""
        return self._decide("rejected", "reject")

    def edit(self, changes: Sequence[Change], insist: bool = False) -> Step | None:
        """Correct fields of the claim; None where that changes nothing, and the question stands.

        Raises `RefusedError` where it makes something wrong, and the question stands.
        """
        shown = self._asked()
        if self.desk.tried(shown, changes, insist) == shown.tracked:
            return None
        return self._on("edit", self.desk.edit(shown.tracked.id, changes, insist))

    def skip(self) -> Step:
        """Leave the claim undecided."""
        self._asked()
        return self._on("skip", None)

    def undo(self) -> Step | None:
        """Take back the last answer of this walk and stand before its question again; None without one.

        Raises `UsageError` where the claim was changed since by somebody else.
        """
        if not self.steps:
            return None
        if (decision := self.steps[-1].decision) is not None:
            self.desk.undo(decision.number)
        step = self.steps.pop()
        self.place = step.place
        return step

    def count(self) -> dict[str, int]:
        """How many claims were accepted, rejected, edited and skipped."""
        counted = Counter(DONE[step.action] for step in self.steps)
        return {name: counted[name] for name in DONE.values() if counted[name]}

    def _decide(self, status: Status, action: str) -> Step:
        shown = self._asked()
        return self._on(action, self.desk.decide([shown.tracked.id], status))

    def _on(self, action: str, decision: Decision | None) -> Step:
        step = Step(self.place, action, decision)
        self.steps.append(step)
        self.place += 1
        return step

    def _asked(self) -> Shown:
        """The question that was shown; raises `UsageError` where the claim is another by now."""
        shown = self._shown or self.question()
        if shown is None:
            raise UsageError("there is no question left")
        if self.desk.held(shown.tracked.id) != shown.tracked:
            raise UsageError("was changed since it was shown", where=shown.tracked.id, remedy="look again")
        return shown

    def _open(self, claim: str) -> Shown | None:
        """The claim if it is still there and undecided."""
        try:
            shown = self.desk.look(claim)
        except UsageError:
            return None
        return shown if is_open(shown.entry, shown.tracked) else None
