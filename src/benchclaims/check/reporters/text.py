"""A report for reading: each finding with its place underlined, and how to mend it."""

from __future__ import annotations

from collections.abc import Iterator

from benchclaims.check.finding import Excerpt, Finding, Report
from benchclaims.texts import plain, width

WIDEST = 100
"""Characters of an excerpt that are shown around its mark."""


def to_text(report: Report) -> str:
    """All findings, then one line that says how it went."""
    return (
        "".join(f"{line}\n" for finding in report.findings for line in lines(finding))
        + report.summary()
        + "\n"
    )


def lines(finding: Finding) -> Iterator[str]:
    """The lines of one finding, an empty one at the end."""
    place = f"{plain(finding.file)}:{finding.line}:{finding.column}"
    field = f" ({plain(finding.field)})" if finding.field else ""
    yield f"{place}: {finding.severity} {finding.code}: {plain(finding.message)}{field}"
    if finding.excerpt is not None:
        yield from underlined(finding.excerpt)
    for name in ("found", "expected"):
        if value := getattr(finding, name):
            yield f"    {name} {plain(value)}"
    if finding.remedy:
        yield f"    help: {plain(finding.remedy)}"
    yield ""


def underlined(excerpt: Excerpt) -> Iterator[str]:
    """The text on one line and its mark on the next, cut where it is long.

    >>> list(underlined(Excerpt("up to 2x faster", 6, 8)))
    ['  | up to 2x faster', '  |       ^^']
    """
    before, marked, after = cut(excerpt)
    yield f"  | {before}{marked}{after}"
    yield f"  | {' ' * width(before)}{'^' * max(1, width(marked))}"


def cut(excerpt: Excerpt) -> tuple[str, str, str]:
    """What stands before the mark, the mark, and what stands behind it, each fit to be shown."""
    text, start, end = excerpt.text, excerpt.start, excerpt.end
    marked = text[start:end] if end - start <= WIDEST else text[start : start + WIDEST] + "…"
    room = max(20, (WIDEST - len(marked)) // 2)
    before = text[:start] if start <= room else "…" + text[start - room : start]
    after = text[end:] if len(text) - end <= room else text[end : end + room] + "…"
    return plain(before), plain(marked), plain(after)
