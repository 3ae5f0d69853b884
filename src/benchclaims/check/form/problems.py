"""What reading a claim file found: broken YAML, unknown keys, values of a wrong type."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace

from benchclaims.check.file import SHOWN, File, line_of, shown
from benchclaims.check.finding import Finding
from benchclaims.check.form.names import ASCII, spelt
from benchclaims.store import ClaimFile
from benchclaims.store.problem import Kind, Place

_CLAIM_ID = re.compile(r"claims\.[0-9]+\.id")
_WRITTEN_ID = re.compile(r"[\"']?([A-Za-z0-9._/+-]+#[0-9a-f]{8})(?![^\"'\s])")
CODE_OF: dict[Kind, str] = {
    "unreadable": "BC101",
    "size": "BC102",
    "syntax": "BC103",
    "unsafe": "BC104",
    "nesting": "BC105",
    "repeated-key": "BC106",
    "unknown-key": "BC107",
    "missing-key": "BC108",
    "shape": "BC109",
    "value": "BC110",
    "day": "BC116",
    "order": "BC111",
    "merge": "BC122",
}

NOT_READ = frozenset(
    CODE_OF[kind] for kind in ("unreadable", "size", "syntax", "unsafe", "nesting", "repeated-key", "merge")
)
"""The codes of files of which nothing could be read."""


def problems(file: File) -> Iterator[Finding]:
    """Each problem of the file as a finding."""
    for problem in file.document.problems:
        if problem.kind == "value" and _CLAIM_ID.fullmatch(problem.field) and not problem.found.isascii():
            finding = file.finding("BC115", problem.field, found=spelt(problem.found), expected=ASCII)
        else:
            finding = file.finding(
                CODE_OF[problem.kind],
                problem.field,
                found=problem.found,
                expected=problem.expected,
                remedy=problem.remedy,
            )
        line, column = _within(file.document, problem.place)
        yield replace(
            finding,
            line=line,
            column=column,
            claim_id=_claim_of(file.document, problem.field),
            excerpt=line_of(file.document, line, column),
        )


def _claim_of(document: ClaimFile, field: str) -> str:
    """The id of the claim that a field is of, as it is written there; empty where none is."""
    place = document.places.get(f"{'.'.join(field.split('.')[:2])}.id")
    written = document.lines[place.line - 1][place.column - 1 :] if place else ""
    found = _WRITTEN_ID.match(written)
    return found[1] if found else ""


def _within(document: ClaimFile, place: Place) -> Place:
    """A place, or the end of the last line that holds something where it is behind that.

    Of a file that is no text, nothing is known but the place.
    """
    if not document.text:
        return place
    last = document.text.rstrip().count("\n") + 1
    return place if place.line <= last else Place(last, len(document.lines[last - 1].rstrip()) or 1)


def unquoted(file: File) -> Iterator[Finding]:
    """Each text that looks like a number stands in quotes, so that every reader of YAML takes it for text."""
    told = {problem.field for problem in file.document.problems}
    for field, text, read_as in file.document.unquoted:
        if field not in told:
            short = text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
            found, remedy = f"{read_as} {short}", f'write it in quotes: "{short}"'
            yield file.finding("BC110", field, found=found, expected="text", remedy=remedy)


def valueless(file: File) -> Iterator[Finding]:
    """Each key that is there has a value, which may be lost to a comment."""
    for field in file.document.empty:
        key = field.rpartition(".")[2]
        line, _ = file.document.place(field)
        comment = file.document.lines[line - 1].partition(f"{key}:")[2].strip()
        remedy = f"write it in quotes: {key}: {json.dumps(comment, ensure_ascii=False)}" if comment else ""
        found = f"`{key}:` and a comment, {shown(comment)}" if comment else f"`{key}:` and nothing"
        yield file.finding("BC126", field, found=found, remedy=remedy)
