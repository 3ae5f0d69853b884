"""Text of contributors: what is not seen, what would run somewhere, what is too long."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from benchclaims.check.file import File, shown
from benchclaims.check.finding import Excerpt, Finding
from benchclaims.model import TrackedClaim
from benchclaims.texts import CONTROL, HIDDEN

LONGEST = {"quote": 5_000, "value_text": 400}
OTHERWISE = 2_000
"""Characters that a text may have: by its key, and any other."""

_MARKUP = re.compile(
    r"<\s*/?\s*(?:script|iframe|object|embed|link|meta|style|svg|img|form|base|input|body|html|video|audio)\b"
    r"|<[^<>]{0,200}\son[a-z]{3,20}\s*=|javascript\s*:|data\s*:\s*text/html",
    re.I,
)
# `=cmd()`, `+SUM(`, `-2+3+cmd|`; a value such as `+22%` or `r=0.89` is none.
_FORMULA = re.compile(
    r"\s*(?:=\s*[A-Za-z@+\-\"(]|[-+=@|][A-Za-z.]{1,20}[(|]|[-+*/0-9. ]{1,40}[A-Za-z]{1,20}\|)"
)


def hidden_text(file: File) -> Iterator[Finding]:
    """No text holds signs that are not seen or that turn its order."""
    for field, text, claim in texts(file):
        found = HIDDEN.search(text) or CONTROL.search(text)
        if found:
            name = unicodedata.name(found[0], "a control character")
            said = f"U+{ord(found[0]):04X} {name} behind {found.start()} characters"
            yield file.finding("BC114", field, found=said, claim=claim)


def active_text(file: File) -> Iterator[Finding]:
    """No text holds markup or a formula."""
    for field, text, claim in texts(file):
        found = _active(text)
        if found:
            mark = Excerpt(text[:500], min(found.start(), 500), min(found.end(), 500))
            yield file.finding("BC118", field, found=shown(found[0].strip()), claim=claim, excerpt=mark)


def long_text(file: File) -> Iterator[Finding]:
    """No text is longer than a sentence can be."""
    for field, text, claim in texts(file):
        if len(text) > (most := _most(field)):
            yield file.finding(
                "BC119", field, found=f"{len(text)} characters", expected=f"at most {most}", claim=claim
            )


def may_stand(field: str, text: str) -> bool:
    """Whether a text is none that would run somewhere, and not too long for its field."""
    return not _active(text) and len(text) <= _most(field)


def _active(text: str) -> re.Match[str] | None:
    return _MARKUP.search(text) or _FORMULA.match(text)


def _most(field: str) -> int:
    return LONGEST.get(field.rpartition(".")[2], OTHERWISE)


def texts(file: File) -> Iterator[tuple[str, str, TrackedClaim | None]]:
    """All texts of a file's entry with their fields and the claim that they belong to."""
    if file.entry is None:
        return
    paper = file.entry.paper
    of_paper = {"title": paper.title, "url": paper.url, "code_url": paper.code_url}
    of_paper |= {f"authors.{number}": author for number, author in enumerate(paper.authors)}
    of_entry = {"note": file.entry.note, "reviewed_by": file.entry.reviewed_by}
    yield from ((f"paper.{key}", text, None) for key, text in of_paper.items() if text)
    yield from ((key, text, None) for key, text in of_entry.items() if text)
    for field, tracked in file.claims():
        for key, text in of_claim(tracked):
            yield f"{field}.{key}", text, tracked


def of_claim(tracked: TrackedClaim) -> Iterator[tuple[str, str]]:
    """All texts of a claim by their keys."""
    claim = tracked.claim
    for key in _KEYS:
        if text := getattr(claim, key):
            yield key, text
    yield from ((key, text) for key in ("note", "reviewed_by") if (text := getattr(tracked, key)))
    yield from ((f"datasets.{number}", text) for number, text in enumerate(claim.datasets))
    for number, one in enumerate(tracked.measurements):
        said = {"by": one.by, "hardware": one.hardware, "note": one.note, "code_url": one.code_url}
        yield from ((f"measurements.{number}.{key}", text) for key, text in said.items() if text)


_KEYS = ("quote", "value_text", "unit", "metric_text", "subject", "baseline", "rule")
