"""A claim file as the checks see it: what could be read of it, and findings that know their place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from benchclaims.check.codes import CODES
from benchclaims.check.finding import Excerpt, Finding
from benchclaims.model import Entry, TrackedClaim
from benchclaims.numbers import exact
from benchclaims.store import ClaimFile
from benchclaims.store.decode import decode
from benchclaims.store.tree import Mapping as Node
from benchclaims.store.tree import Sequence, parse
from benchclaims.table.places import place_in_quote

SHOWN = 80
"""Characters of a value that a finding names."""


@dataclass(frozen=True, slots=True)
class File:
    """One claim file.

    `name` is the path that findings give.  `entry` holds what could be read: claims with problems are left
    out, and all of it where the paper itself has problems; `numbers` are its claims' places in the file.
    """

    document: ClaimFile
    name: str
    entry: Entry | None
    numbers: tuple[int, ...]

    @property
    def path(self) -> Path:
        """Where the file stands."""
        return self.document.path

    @property
    def paper(self) -> str:
        """The paper's id, empty where the file does not tell."""
        return self.entry.paper.id if self.entry else ""

    def claims(self) -> Iterator[tuple[str, TrackedClaim]]:
        """The claims with their path in the file."""
        if self.entry is not None:
            for number, tracked in zip(self.numbers, self.entry.claims, strict=True):
                yield f"claims.{number}", tracked

    def standing(self) -> Iterator[tuple[str, TrackedClaim]]:
        """The claims that nobody rejected, with their path in the file; only they claim something."""
        return ((field, tracked) for field, tracked in self.claims() if tracked.status != "rejected")

    def around(self, field: str) -> File:
        """The file with just the claim that a field is of, and those that it is held against.

        These are the claims of its id and of their sentences.
        """
        if self.entry is None:
            return self
        of_id = {one.id for path, one in self.claims() if f"{field}.".startswith(f"{path}.")}
        quotes = {one.claim.quote for one in self.entry.claims if one.id in of_id}
        pairs = zip(self.numbers, self.entry.claims, strict=True)
        near = [(number, one) for number, one in pairs if one.id in of_id or one.claim.quote in quotes]
        claims, numbers = (tuple(one for _, one in near), tuple(number for number, _ in near))
        return replace(self, entry=replace(self.entry, claims=claims), numbers=numbers)

    def finding(
        self,
        code: str,
        field: str,
        message: str = "",
        *,
        found: str = "",
        expected: str = "",
        remedy: str = "",
        claim: TrackedClaim | None = None,
        other: TrackedClaim | None = None,
        excerpt: Excerpt | None = None,
    ) -> Finding:
        """A finding at a field of this file, about a claim and the `other` that it is held against."""
        about, place = CODES[code], self.document.place(field)
        return Finding(
            code=code,
            severity=about.severity,
            message=message or about.title,
            file=self.name,
            line=place.line,
            column=place.column,
            field=field,
            found=found,
            expected=expected,
            remedy=remedy or about.remedy,
            paper_id=self.paper,
            claim_id=claim.id if claim else "",
            other=other.id if other else "",
            excerpt=excerpt or line_of(self.document, place.line, place.column),
        )


def opened(document: ClaimFile, name: str) -> File:
    """A file with as much of its entry as can be read."""
    if document.entry is not None:
        return File(document, name, document.entry, tuple(range(len(document.entry.claims))))
    return _sound_part(document, name) or File(document, name, None, ())


def _sound_part(document: ClaimFile, name: str) -> File | None:
    """The entry without the claims that have problems; None where the problems are elsewhere."""
    matches = [re.match(r"claims\.(\d+)(?:\.|$)", problem.field) for problem in document.problems]
    broken = {int(match[1]) for match in matches if match}
    if not all(matches):
        return None
    tree = parse(document.text)
    assert isinstance(tree, Node)
    claims = tree.items["claims"]
    assert isinstance(claims, Sequence)
    kept = tuple(number for number in range(len(claims.items)) if number not in broken)
    rest = Sequence(tuple(claims.items[number] for number in kept), claims.place)
    entry, problems = decode(Node({**tree.items, "claims": rest}, tree.keys, tree.place))
    return None if problems else File(document, name, entry, kept)


def line_of(document: ClaimFile, line: int, column: int) -> Excerpt | None:
    """The line of a file with what begins at `column` marked up to the line's end."""
    text = document.lines[line - 1].rstrip("\r") if line <= len(document.lines) else ""
    if not text.strip():
        return None
    start = min(column - 1, len(text) - 1)
    return Excerpt(text, start, max(len(text.rstrip()), start + 1))


def sentence_of(claim: TrackedClaim) -> Excerpt:
    """A claim's sentence with its value marked."""
    quote, value = claim.claim.quote, claim.claim.value_text
    start, end = place_in_quote(claim.id, quote, value) or (0, len(value))
    return Excerpt(quote, start, end)


def shown(value: object) -> str:
    """A value in a message, cut short, on one line and in printable characters."""
    text = value if isinstance(value, str) else exact(value) if isinstance(value, float) else str(value)
    cut = text if len(text) <= SHOWN else text[:SHOWN] + "…"
    return repr(cut) if isinstance(value, str) else cut
