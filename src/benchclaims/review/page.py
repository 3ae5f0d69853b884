"""A question as lines of a terminal: progress, the paper, the marked sentence, the reading, its doubts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from benchclaims.model import Entry, TrackedClaim
from benchclaims.review.desk import Shown, told
from benchclaims.review.edit import EDITABLE, place_in_quote, text_of
from benchclaims.texts import plain, width, wrapped

INDENT = "  "
FIELDS = 16
"""Columns that the names of fields take."""
NARROWEST = 40
_OPTIONAL = ("high", "metric_text", "baseline_value", "note")
"""Fields that are not shown where they are empty."""
_DECIDED = {"form": "", "direction": "form"}
"""Form and direction are one decision, whose runner-up stands under the second of them."""


class Line(NamedTuple):
    """A line to print; `style` is `head`, `quote`, `mark`, `field`, `second`, `doubt`, `error` or `said`."""

    style: str
    text: str


def page(
    shown: Shown, seconds: Mapping[str, tuple[str, float]], progress: str, columns: int
) -> Iterator[Line]:
    """The question about a claim."""
    columns = max(NARROWEST, columns)
    yield Line("head", "-" * columns)
    yield Line("head", f"{progress}, confidence {shown.tracked.claim.confidence:.2f}")
    yield from paper(shown.entry, columns)
    yield Line("", "")
    yield from quote(shown.tracked, columns)
    yield Line("", "")
    yield from reading(shown.tracked, seconds, columns)
    for number, doubt in enumerate(shown.tracked.claim.doubts):
        yield from folded("doubt", "" if number else "doubts", plain(doubt), columns)
    for finding in shown.findings:
        yield from folded("error", finding.code, plain(told(finding)), columns)


def paper(entry: Entry, columns: int) -> Iterator[Line]:
    """The paper's title, and where it is."""
    where = [entry.paper.id, entry.paper.date, entry.paper.url or _file(entry)]
    for style, text in (("head", entry.paper.title), ("", ", ".join(one for one in where if one))):
        yield from (Line(style, line) for line, _ in wrapped(plain(text or ""), columns))


def _file(entry: Entry) -> str | None:
    return entry.paper.sources[0].file if entry.paper.sources else None


def quote(tracked: TrackedClaim, columns: int) -> Iterator[Line]:
    """The sentence, its value underlined."""
    claim = tracked.claim
    text = re.sub(r"[\n\t]", " ", claim.quote)
    start = place_in_quote(tracked)
    parts = [plain(text[:start]), plain(text[start : start + len(claim.value_text)])]
    begin, end = len(parts[0]), len(parts[0] + parts[1])
    whole = "".join([*parts, plain(text[start + len(claim.value_text) :])])
    for line, at in wrapped(whole, columns - len(INDENT)):
        yield Line("quote", INDENT + line)
        left, right = max(begin - at, 0), min(end - at, len(line))
        if left < right:
            yield Line("mark", INDENT + " " * width(line[:left]) + "^" * max(1, width(line[left:right])))


def reading(tracked: TrackedClaim, seconds: Mapping[str, tuple[str, float]], columns: int) -> Iterator[Line]:
    """The claim field by field, under each what it could be instead."""
    for field, value in values(tracked):
        yield from folded("field", field, plain(value), columns)
        if (decision := _DECIDED.get(field, field)) in seconds:
            other, share = seconds[decision]
            yield from folded("second", "", f"or {plain(other)} ({share:.0%})", columns)


def values(tracked: TrackedClaim) -> Iterator[tuple[str, str]]:
    """The fields of a claim with their values, in the order in which they are read."""
    for field in EDITABLE:
        value = text_of(tracked, field)
        if value or field not in _OPTIONAL:
            yield field, value or "none"


def folded(style: str, name: str, text: str, columns: int) -> Iterator[Line]:
    """A name and a text beside it, folded under itself."""
    room = columns - FIELDS - len(INDENT)
    for number, (line, _) in enumerate(wrapped(text, room)):
        yield Line(style, f"{INDENT}{name if not number else '':<{FIELDS}}{line}".rstrip())
