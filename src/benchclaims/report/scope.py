"""Which claims a report is asked to be of, and how it says so: by day and by how sure readings are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchclaims.choices import several
from benchclaims.days import SPAN, is_span, reaches
from benchclaims.errors import UsageError
from benchclaims.wording import stated

if TYPE_CHECKING:
    import pandas as pd

    from benchclaims.model import Paper

REVIEWED = "reviewed"
SHOWN = ("extracted", REVIEWED)
"""The statuses of claims that a report shows at all."""


@dataclass(frozen=True, slots=True)
class Scope:
    """The part of a table of claims that a report is of; by default the whole.

    `since` is a day, month or year: papers of it and later are kept, those without a date are not.  Readings
    of `min_confidence` or more are kept, and those that people reviewed; of a `status`, if any is named.
    Where no confidence is asked for all are kept, but charts leave out what is likelier wrong than right.
    `chosen` says that the table holds rows that a caller chose.

    >>> Scope("2024-05").words(), Scope().words()
    ('Papers since 2024-05.', '')
    >>> Scope(min_confidence=0.9).words()
    'Readings of a confidence of 0.9 or more, and those that people reviewed.'
    """

    since: str | None = None
    min_confidence: float | None = None
    status: Sequence[str] = ()
    chosen: bool = False

    def __post_init__(self) -> None:
        if self.since is not None and not is_span(self.since):
            raise UsageError(f"{self.since!r} is no date", expected=SPAN)
        least = self.min_confidence
        if least is not None and not (isinstance(least, int | float) and 0 <= least <= 1):
            raise UsageError(f"{least!r} is no confidence", expected="a number from 0 to 1")
        if self.status:
            several("status", self.status, SHOWN)

    def words(self) -> str:
        """What is kept, in sentences; nothing where all is."""
        dated = f"Papers since {self.since}." if self.since else ""
        return " ".join(part for part in (dated, self.readings()) if part)

    def title(self) -> str:
        """What a chart of all these claims is about."""
        return "Chosen claims" if self.chosen or self.words() else "All claims"

    def readings(self) -> str:
        """Which readings are kept, in a sentence; nothing where all are."""
        sure = f"of a confidence of {stated(self.min_confidence)} or more" if self.min_confidence else ""
        if self.statuses == {REVIEWED}:
            return "Readings that people reviewed."
        if self.statuses and REVIEWED not in self.statuses:
            return f"{', '.join(filter(None, ('Readings that nobody reviewed', sure)))}."
        return f"Readings {sure}, and those that people reviewed." if sure else ""

    @property
    def statuses(self) -> set[str]:
        """The statuses that are named."""
        return {self.status} if isinstance(self.status, str) else set(self.status)

    def papers(self, papers: Iterable[Paper], frame: pd.DataFrame) -> list[Paper]:
        """The papers that are kept: less those of which `frame` has claims, and none that is kept."""
        dated = [paper for paper in papers if self.since is None or reaches(paper.date, self.since)]
        lost = set(frame["paper_id"]) - set(frame["paper_id"][self.vouched(frame)])
        return [paper for paper in dated if paper.id not in lost]

    def claims(self, frame: pd.DataFrame) -> pd.DataFrame:
        """The claims that are kept; raises `UsageError` where there are claims and none is."""
        found = frame if self.since is None else self.dated(frame, self.since)
        kept = found[self.vouched(found)]
        if len(found) and kept.empty:
            surest = stated(float(found["confidence"].max()))
            raise UsageError(
                f"no reading is kept of {len(found):,}",
                expected=f"a status that occurs ({', '.join(sorted(set(found['status'])))}), or a confidence "
                f"of {surest} or less, the surest reading's",
            )
        return kept

    def dated(self, frame: pd.DataFrame, since: str) -> pd.DataFrame:
        """The claims of papers of a day or later."""
        kept = frame[[reaches(one if isinstance(one, str) else None, since) for one in frame["date"]]]
        if len(frame) and kept.empty:
            latest = frame["date"].dropna().max()
            expected = (
                "papers with a date" if latest != latest else f"{latest} or earlier, the latest paper's"
            )
            raise UsageError(f"no claim is of a paper since {since}", expected=expected)
        return kept

    def vouched(self, frame: pd.DataFrame) -> pd.Series[bool]:
        """Which claims are of a status that is named, and are reviewed or sure enough."""
        sure = (frame["status"] == REVIEWED) | (frame["confidence"] >= (self.min_confidence or 0.0))
        return (sure & frame["status"].isin(self.statuses)) if self.statuses else sure


EVERYTHING = Scope()
