"""Which claims a report is asked to be of, and how it says so: by the day of their paper, so far."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchclaims.days import SPAN, is_span, reaches
from benchclaims.errors import UsageError

if TYPE_CHECKING:
    import pandas as pd

    from benchclaims.model import Paper


@dataclass(frozen=True, slots=True)
class Scope:
    """The part of a table of claims that a report is of; by default the whole.

    `since` is a day, month or year: papers of it and later are kept, those without a date are not.

    >>> Scope("2024-05").words(), Scope().words()
    ('Papers since 2024-05.', '')
    """

    since: str | None = None

    def __post_init__(self) -> None:
        if self.since is not None and not is_span(self.since):
            raise UsageError(f"{self.since!r} is no date", expected=SPAN)

    def words(self) -> str:
        """What is kept, in a sentence; nothing where all is."""
        return f"Papers since {self.since}." if self.since else ""

    def papers(self, papers: Iterable[Paper]) -> list[Paper]:
        """The papers that are kept."""
        return [paper for paper in papers if self.since is None or reaches(paper.date, self.since)]

    def claims(self, frame: pd.DataFrame) -> pd.DataFrame:
        """The claims that are kept; raises `UsageError` where there are claims and none is."""
        if self.since is None:
            return frame
        since = self.since
        kept = frame[[reaches(one if isinstance(one, str) else None, since) for one in frame["date"]]]
        if len(frame) and kept.empty:
            latest = frame["date"].dropna().max()
            expected = (
                "papers with a date" if latest != latest else f"{latest} or earlier, the latest paper's"
            )
            raise UsageError(f"no claim is of a paper since {since}", expected=expected)
        return kept
