"""What a reviewer does to a claim, done on its file: look, accept, reject, edit, take back."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from benchclaims.check.checked import Checked
from benchclaims.check.finding import Finding
from benchclaims.check.runner import judge_text
from benchclaims.check.settings import ignored
from benchclaims.errors import UsageError
from benchclaims.model import Entry, Status, TrackedClaim
from benchclaims.repository import Repository
from benchclaims.review.edit import Change, with_changes
from benchclaims.store import (
    Decision,
    ProblemError,
    change,
    changed,
    holding,
    open_text,
    rewrite,
    to_text,
    undo,
)
from benchclaims.store.decide import ACTIONS
from benchclaims.store.merge import differing, read_anew

READER = "reader"
"""The rule of a claim that a person read."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A claim as it stands in its file, and what `validate` finds in it."""

    path: Path
    entry: Entry
    number: int
    findings: tuple[Finding, ...]

    @property
    def tracked(self) -> TrackedClaim:
        """The claim itself."""
        return self.entry.claims[self.number]


class RefusedError(UsageError):
    """An edit that was not done, since it makes `findings`; they are but `warnings` where one may insist."""

    def __init__(self, claim: str, findings: Sequence[Finding]) -> None:
        self.findings = tuple(findings)
        self.warnings = all(one.severity == "warning" for one in findings)
        first = self.findings[0]
        super().__init__(first.message, where=claim, expected=first.expected, remedy=first.remedy)

    def message(self) -> str:
        """Each finding on a line."""
        return "\n".join(f"{self.where}: {told(one)}" for one in self.findings)


def told(finding: Finding) -> str:
    """A finding of one claim on a line: the field, the severity and code, what is wrong, how to mend it."""
    return f"{field_of(finding)}: {finding.severity} {finding.code}: {finding.sentence()}"


def field_of(finding: Finding) -> str:
    """The claim's field that a finding is about."""
    return finding.field.partition(".")[2].partition(".")[2].partition(".")[0] or "claim"


class Desk:
    """The claim files of a folder on the desk of a reviewer, who is named `by` and works on the day `on`."""

    def __init__(self, folder: Path | str, by: str | None = None, on: str | None = None) -> None:
        self.folder, self.by, self.on = Path(folder), by, on
        repository = Repository.of(self.folder)
        self.checked, self.ignore = Checked((), repository), ignored(repository.root)

    def look(self, claim: str) -> Shown:
        """A claim as it stands now; raises `UsageError` where there is none of that id."""
        ((path, entry),) = holding(self.folder, [claim]).items()
        return self._shown(path, entry, claim)

    def held(self, claim: str) -> TrackedClaim:
        """A claim as it stands now, without what is found in it; raises `UsageError` as `look` does."""
        (entry,) = holding(self.folder, [claim]).values()
        return next(tracked for tracked in entry.claims if tracked.id == claim)

    def _shown(self, path: Path, entry: Entry, claim: str) -> Shown:
        number = [tracked.id for tracked in entry.claims].index(claim)
        return Shown(path, entry, number, tuple(self.check(path, number, to_text(entry))))

    def check(self, path: Path, number: int, text: str) -> list[Finding]:
        """What `validate` finds in the claim of a number if the file holds `text`."""
        return judge_text(text, path, f"claims.{number}", self.checked, self.ignore)

    def decide(self, claims: Sequence[str], status: Status) -> Decision | None:
        """Accept (`reviewed`) or reject claims; None where they are so already."""
        return change(self.folder, claims, lambda tracked: self._signed(tracked, status), ACTIONS[status])

    def edit(self, claim: str, changes: Sequence[Change], insist: bool = False) -> Decision | None:
        """Correct fields of a claim, which is reviewed by that; None where nothing changes.

        Raises `RefusedError` where it makes something wrong that was right before, `ProblemError` where the
        file as a whole could not be read again; one may `insist` against warnings.  A rejected claim is
        checked as one that stands, since it does after the edit.
        """
        return self._corrected(claim, lambda shown: self.tried(shown, changes, insist))

    def adopt(self, claim: str, fresh: Entry) -> Decision | None:
        """Put what is freshly read of a claim's paper in the place of the claim, as `edit` does its fields.

        Its id, note and measurements stay.  Warnings refuse nothing: they are about what the source says.
        Raises `UsageError` where nothing in `fresh` matches the claim.
        """
        return self._corrected(claim, lambda shown: self._anew(shown, fresh))

    def _corrected(self, claim: str, how: Callable[[Shown], TrackedClaim]) -> Decision | None:
        """Correct a claim, which is reviewed by that; `how` is given it as one that stands."""

        def edited(path: Path, entry: Entry) -> Entry:
            shown = self._shown(path, changed(entry, {claim}, _standing), claim)
            made = how(shown)
            if made == shown.tracked:
                return entry
            return changed(entry, {claim}, lambda _: self._signed(made, "reviewed"))

        return rewrite(self.folder, [claim], edited, "edit")

    def tried(self, shown: Shown, changes: Sequence[Change], insist: bool = False) -> TrackedClaim:
        """The claim with fields set; raises errors as `edit` does."""
        edited = self._allowed(shown, with_changes(shown.entry, shown.number, changes), insist)
        if edited.claim == shown.tracked.claim:
            return edited
        return replace(edited, claim=replace(edited.claim, confidence=1.0, doubts=(), rule=READER))

    def _anew(self, shown: Shown, fresh: Entry) -> TrackedClaim:
        """The claim as it is freshly read; as it is where that says nothing else."""
        name = shown.tracked.id
        found = read_anew(shown.entry, name, fresh)
        if found is None:
            raise UsageError(
                f"nothing that is read anew matches {name}",
                where=shown.path,
                expected="a fresh reading of the same id or at the same place",
                remedy=f"if the source says it no more: benchclaims reject {shlex.quote(name)} --by NAME",
            )
        if not differing(shown.tracked.claim, found.claim):
            return shown.tracked
        made = changed(shown.entry, {name}, lambda old: replace(old, claim=found.claim))
        return self._allowed(shown, to_text(made), insist=True)

    def _allowed(self, shown: Shown, text: str, insist: bool) -> TrackedClaim:
        """The claim as the file has it if it holds `text`; raises errors as `edit` does."""
        found = self.made_wrong(shown, text)
        document = open_text(text, shown.path)
        entry = document.entry
        if document.problems and not found:
            raise ProblemError(*document.problems)
        if entry is None or any(one.severity == "error" for one in found) or (found and not insist):
            raise RefusedError(shown.tracked.id, found)
        return entry.claims[shown.number]

    def made_wrong(self, shown: Shown, text: str) -> list[Finding]:
        """What is found in the claim if the file holds `text`, and is not found in it now."""
        known = {(one.code, one.field, one.found) for one in shown.findings}
        found = self.check(shown.path, shown.number, text)
        return [one for one in found if (one.code, one.field, one.found) not in known]

    def undo(self, number: int | None = None) -> Decision:
        """Take back the last decision, or that of a number."""
        return undo(self.folder, number)

    def _signed(self, tracked: TrackedClaim, status: Status) -> TrackedClaim:
        return replace(tracked, status=status, reviewed_by=self.by, reviewed_on=self.on)


def _standing(tracked: TrackedClaim) -> TrackedClaim:
    """A claim without its rejection."""
    if tracked.status != "rejected":
        return tracked
    return replace(tracked, status="extracted", reviewed_by=None, reviewed_on=None)
