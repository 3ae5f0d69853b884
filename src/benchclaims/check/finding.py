"""A finding: one thing that a check has to say about an entry, as data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any, Literal

from benchclaims.plural import count

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A line of the file or a claim's sentence, and which part of it the finding is about."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, repr=False)
class Finding:
    """What is wrong, where, and how to mend it.

    `line` and `column` count from 1, the column in code points.  `field` is a path in the file
    (`claims.2.unit`), empty for the file as a whole.  `other` is the id of the claim that this one is held
    against, empty where there is none.  `excerpt` is what to show of the place.
    """

    code: str
    severity: Severity
    message: str
    file: str
    line: int
    column: int
    field: str = ""
    found: str = ""
    expected: str = ""
    remedy: str = ""
    paper_id: str = ""
    claim_id: str = ""
    other: str = ""
    excerpt: Excerpt | None = None

    def __repr__(self) -> str:
        """The code, the place and what is wrong there.

        >>> Finding("BC202", "warning", "known by another id", "claims/a.yaml", 3, 5)
        <Finding BC202 claims/a.yaml:3:5 known by another id>
        """
        return f"<Finding {self.code} {self.file}:{self.line}:{self.column} {self.message}>"

    def sentence(self) -> str:
        """The message with what was found, what was expected and the remedy, on one line."""
        parts = [self.message]
        if self.found:
            parts.append(f"found {self.found}")
        if self.expected:
            parts.append(f"expected {self.expected}")
        if self.remedy:
            parts.append(self.remedy)
        return "; ".join(parts)

    def as_dict(self) -> dict[str, Any]:
        """The finding as plain values, without its excerpt."""
        values = asdict(self)
        del values["excerpt"]
        return values

    def order(self) -> tuple[str, int, int, str, str, str]:
        """What findings are sorted by: the place, then the code."""
        return self.file, self.line, self.column, self.code, self.field, self.message


@dataclass(frozen=True, slots=True)
class Ignored:
    """A finding that was switched off, and the reason that the settings give."""

    finding: Finding
    reason: str


@dataclass(frozen=True, slots=True, repr=False)
class Report:
    """All findings of one run in the order of files and lines, and what was looked at.

    >>> report = Report((Finding("BC202", "warning", "known by another id", "claims/a.yaml", 3, 5),), 1, 2)
    >>> len(report), [finding.line for finding in report]
    (1, [3])
    """

    findings: tuple[Finding, ...]
    files: int
    claims: int
    ignored: tuple[Ignored, ...] = ()

    def __repr__(self) -> str:
        """What was looked at, and how many findings there are.

        >>> Report((), 1, 2)
        <Report 1 file, 2 claims: no findings>
        """
        return f"<Report {self.summary()}>"

    def __iter__(self) -> Iterator[Finding]:
        """The findings, without those that were switched off."""
        return iter(self.findings)

    def __len__(self) -> int:
        """How many findings there are."""
        return len(self.findings)

    def __bool__(self) -> bool:
        """Always true: a report that finds nothing is one, too; `failed` tells how it went."""
        return True

    def count(self, severity: Severity) -> int:
        """How many findings are of a severity."""
        return sum(finding.severity == severity for finding in self.findings)

    def failed(self, strict: bool = False) -> bool:
        """Whether the entries are refused: by an error, or by anything where `strict`."""
        return bool(self.findings) if strict else self.count("error") > 0

    def summary(self) -> str:
        """One line that says how it went.

        >>> Report((), 1, 2).summary()
        '1 file, 2 claims: no findings'
        """
        looked = f"{count(self.files, 'file')}, {count(self.claims, 'claim')}"
        switched = f"; {len(self.ignored)} switched off" if self.ignored else ""
        if not self.findings:
            return f"{looked}: no findings{switched}"
        counts = f"{count(self.count('error'), 'error')}, {count(self.count('warning'), 'warning')}"
        return f"{looked}: {counts}{switched}"
