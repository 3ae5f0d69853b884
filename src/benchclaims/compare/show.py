"""Changes as text, as JSON, and as Markdown fit for a comment on a pull request."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict

from benchclaims.choices import known
from benchclaims.compare.changes import Change, Field, Value
from benchclaims.numbers import exact
from benchclaims.plural import count
from benchclaims.texts import annotation, on_host, plain

SIGNS = {"added": "+", "removed": "-", "changed": "~"}
LONGEST = 60_000
"""Characters of a comment; hosts refuse more than 65,536."""


def rendered(changes: Sequence[Change], format: str) -> str:
    """Changes in a format of `FORMATS`; raises `UsageError` for another one."""
    known("format", format, FORMATS)
    return FORMATS[format](changes)


def summary(changes: Sequence[Change]) -> str:
    """One line that counts claims.

    >>> summary([Change("added", "a", "a#1")])
    '1 claim added, 0 removed, 0 changed'
    """
    sums = {kind: sum(one.kind == kind and bool(one.claim_id) for one in changes) for kind in SIGNS}
    return f"{count(sums['added'], 'claim')} added, {sums['removed']} removed, {sums['changed']} changed"


def to_text(changes: Sequence[Change]) -> str:
    """A line a claim and one a field, then the counts."""
    lines = [line for change in changes for line in _lines(change)]
    return "".join(f"{line}\n" for line in [*lines, summary(changes)])


def _lines(change: Change) -> Iterator[str]:
    what = f" {plain(change.value_text)}: {plain(change.quote)}" if change.claim_id else " (the paper)"
    yield f"{SIGNS[change.kind]} {plain(change.claim_id or change.paper_id)}{what}"
    for field in change.fields:
        yield f"    {field.name}: {said(field.old)} -> {said(field.new)}"


def to_github(changes: Sequence[Change]) -> str:
    """A notice a change, which has no place, as workflow commands of GitHub; then the counts."""
    notices = (annotation("notice", "; ".join(map(str.strip, _lines(one))), {}) for one in changes)
    return "".join(f"{line}\n" for line in [*notices, summary(changes)])


def to_json(changes: Sequence[Change]) -> str:
    """A list of changes under `changes`, with the counts."""
    data = {"summary": summary(changes), "changes": [asdict(change) for change in changes]}
    return json.dumps(data, ensure_ascii=True, indent=2) + "\n"


def to_markdown(changes: Sequence[Change]) -> str:
    """A table that a host shows, in which text of papers is no markup; cut to the length of a comment."""
    head = f"### {summary(changes)}\n\n"
    if not changes:
        return head
    rows, room = [], LONGEST - len(head)
    for number, change in enumerate(changes):
        row = _row(change)
        room -= len(row)
        if room < 0:
            rows.append(f"\nand {len(changes) - number} more\n")
            break
        rows.append(row)
    return head + "| | claim | what |\n| --- | --- | --- |\n" + "".join(rows)


def _row(change: Change) -> str:
    if change.fields:
        what = "<br>".join(_field(field) for field in change.fields)
    else:
        what = f"**{on_host(change.value_text)}** {on_host(change.quote)}" if change.claim_id else "the paper"
    return f"| {change.kind} | {on_host(change.claim_id or change.paper_id)} | {what} |\n"


def _field(field: Field) -> str:
    return f"{on_host(field.name)}: {on_host(said(field.old))} → {on_host(said(field.new))}"


def said(value: Value) -> str:
    """A value on one line."""
    if value is None or value == []:
        return "nothing"
    if isinstance(value, dict):
        return ", ".join(f"{name} {said(item)}" for name, item in value.items())
    if isinstance(value, list):
        return ("; " if isinstance(value[0], dict) else ", ").join(said(item) for item in value)
    return plain(value) if isinstance(value, str) else exact(value)


FORMATS: Mapping[str, Callable[[Sequence[Change]], str]] = {
    "text": to_text,
    "json": to_json,
    "markdown": to_markdown,
    "github": to_github,
}
