"""Contradictions within a table of claims: those of claim files, of texts that were just read, or of both."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import asdict, dataclass, fields
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from benchclaims.check.across.contradictions import contradictions
from benchclaims.check.file import File
from benchclaims.model import Claim, Entry, Paper, TrackedClaim
from benchclaims.numbers import exact, exact_range
from benchclaims.store import ClaimFile
from benchclaims.table.build import JOINED

if TYPE_CHECKING:
    import pandas as pd

LISTS = ("datasets", "doubts")
"""What is several texts in a claim, and one in a table."""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two claims of which at most one is right as it stands: what each says of one system.

    `claim_id` says `said` of `system` on `metric`, where `other_id` says `other_said`.
    """

    paper_id: str
    claim_id: str
    said: str
    other_paper_id: str
    other_id: str
    other_said: str
    metric: str
    system: str
    datasets: tuple[str, ...]

    def as_dict(self) -> dict[str, Any]:
        """All fields as values that JSON knows.

        >>> one = Contradiction("b", "b#1", "2.1 x", "a", "a#1", "3.2 x", "speed", "TinyNet", ("GLUE",))
        >>> list(one.as_dict().items())[-2:]
        [('system', 'TinyNet'), ('datasets', ['GLUE'])]
        """
        return {**asdict(self), "datasets": list(self.datasets)}


def contradictions_of(table: pd.DataFrame) -> list[Contradiction]:
    """Each claim of a table that contradicts one before it, with the first such one, in the table's order."""
    rows = cast("list[Mapping[Hashable, Any]]", table.to_dict("records"))
    ordered = sorted(rows, key=lambda row: str(row["paper_id"]))
    files = [_file(paper, list(group)) for paper, group in groupby(ordered, lambda row: str(row["paper_id"]))]
    places = {row["claim_id"]: place for place, row in enumerate(rows)}
    known = {one.id: (file.paper, one.claim) for file in files for _, one in file.claims()}
    found = sorted(contradictions(tuple(files)), key=lambda one: places[one.claim_id])
    return [_told(one.claim_id, one.other, known, of_baseline=one.code == "BC504") for one in found]


def _told(
    claim_id: str, other_id: str, known: Mapping[str, tuple[str, Claim]], *, of_baseline: bool
) -> Contradiction:
    """Two claims side by side; one of them may say of its baseline what the other says of itself."""
    (paper, claim), (other_paper, other) = known[claim_id], known[other_id]
    said = f"{exact(claim.baseline_value or 0)} {claim.unit}" if of_baseline else _said(claim)
    system = (claim.baseline if of_baseline else claim.subject) or ""
    return Contradiction(
        paper, claim_id, said, other_paper, other_id, _said(other), claim.metric, system, claim.datasets
    )


def _said(claim: Claim) -> str:
    return f"{exact_range(claim.low, claim.high)} {claim.unit}"


def _file(paper: str, rows: list[Mapping[Hashable, Any]]) -> File:
    """The rows of a paper as the checks take them, in a file that is nowhere."""
    entry = Entry(Paper(paper, None, ""), tuple(map(_tracked, rows)))
    return File(ClaimFile(Path(paper), "", entry, (), {}), paper, entry, tuple(range(len(rows))))


def _tracked(row: Mapping[Hashable, Any]) -> TrackedClaim:
    cells = {field.name: row[field.name] for field in fields(Claim)}
    values: dict[str, Any] = {name: None if cell != cell else cell for name, cell in cells.items()}
    values |= {name: tuple(values[name].split(JOINED)) if values[name] else () for name in LISTS}
    values["rule"] = values["rule"] or ""
    return TrackedClaim(row["claim_id"], Claim(**values), row["status"])
