"""Why a text is no YAML, in words for people who write claim files and not parsers.

A merge that git could not do is looked for first, since the parser stumbles over it somewhere else.  What the
parser says is then told by what stands in the line: it knows what it expected, and not what was meant.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from typing import NamedTuple

import yaml

from benchclaims.store.problem import START, Place, Problem
from benchclaims.texts import MERGE_MARK, MERGE_REMEDY, MERGE_SIDES

QUOTES = "the text in quotes"
COLUMNS = "keys of one record in one column, and `- ` before each item of a list"
_KEY = re.compile(r"\s*(?:- )?\w+:(?: |$)")
_LOOK_ALIKE = re.compile(r"[ \t]*(?:- )?(?:\w+:?)?(?P<sign>[\xa0\u2000-\u200a\u202f\u205f\u3000\uff1a])")
"""What looks like the space before or behind a key, or like its colon, and is none to YAML."""


class Told(NamedTuple):
    """What was found and expected, what to do, and whether it is about where the parser began or stopped."""

    found: str
    expected: str
    remedy: str = ""
    at_begin: bool = False


def merges(text: str, file: str) -> Iterator[Problem]:
    """Each merge that is not resolved, and each line that is left of one.

    >>> [one.found for one in merges("a: 1\\n<<<<<<< HEAD\\nb: 1\\n=======\\nb: 2\\n>>>>>>> other\\n", "")]
    ['an unresolved merge, lines 2 to 6']
    """
    begin = 0
    for number, line in enumerate(text.split("\n"), 1):
        marker = MERGE_MARK.match(line)
        if marker and line[0] == "<":
            if begin:
                yield _merge(begin, number - 1, file)
            begin = number
        elif marker and (line[0] == ">" or not begin):
            yield _merge(begin or number, number, file)
            begin = 0
    if begin:
        yield _merge(begin, begin, file)


def _merge(first: int, last: int, file: str) -> Problem:
    lines = f"lines {first} to {last}" if first < last else f"line {first}"
    found = f"an unresolved merge, {lines}"
    return Problem("merge", file, Place(first, 1), "", found, MERGE_SIDES, MERGE_REMEDY)


def unreadable(error: yaml.MarkedYAMLError, text: str, file: str) -> Problem:
    """What the parser stopped at, as a problem of the file."""
    begin, end = error.context_mark or error.problem_mark, error.problem_mark or error.context_mark
    if end and (quote := _swallower(text, end)):
        return Problem("syntax", file, quote, "", UNCLOSED.found, UNCLOSED.expected)
    line = "".join(text.split("\n")[end.line : end.line + 1]) if end else ""
    said = told(error.problem or "", error.context or "", line, end.column if end else 0)
    mark = begin if said.at_begin else end
    place = START if mark is None else Place(mark.line + 1, mark.column + 1)
    if odd := _LOOK_ALIKE.match("".join(text.split("\n")[place.line - 1 : place.line])):
        said, place = _look_alike(odd["sign"]), Place(place.line, odd.start("sign") + 1)
    return Problem("syntax", file, place, "", said.found, said.expected, said.remedy)


def _look_alike(sign: str) -> Told:
    """What is said of a sign that nobody can tell from the one that belongs there."""
    found = f"U+{ord(sign):04X} {unicodedata.name(sign)}"
    meant = "a colon" if sign == "\uff1a" else "a plain space"
    return Told(found, meant, f"write {meant} in its place")


def _swallower(text: str, stop: yaml.Mark) -> Place | None:
    """Where a text in quotes begins that took in keys below it, up to the line where the parser stopped."""
    last: yaml.ScalarToken | None = None
    with suppress(yaml.YAMLError):
        for token in yaml.scan(text, Loader=yaml.CSafeLoader):
            if token.start_mark.index > stop.index:
                break
            last = token if isinstance(token, yaml.ScalarToken) and token.style in ("'", '"') else last
    if last is None or last.end_mark.line != stop.line:
        return None
    begin = last.start_mark
    taken = text.split("\n")[begin.line + 1 : stop.line + 1]
    return Place(begin.line + 1, begin.column + 1) if any(map(_KEY.match, taken)) else None


def told(problem: str, context: str, line: str, column: int) -> Told:
    """The parser's words in ours; `column` is where in the line it stopped."""
    if "mapping values" in problem:
        return _second_colon(line, column)
    if "expected key" in problem:
        return _no_key(line, column)
    if "cannot start any token" in problem or "node content" in problem:
        sign = line[column : column + 1]
        if sign == "\t":
            return TAB
        return Told(f"a text that begins with {sign!r}", QUOTES) if sign else Told("nothing", "a value")
    for part, said in _WORDS.items():
        if part in f"{problem} {context}":
            return said
    return Told(f"broken YAML ({problem or 'the parser does not say why'})", "YAML")


def _second_colon(line: str, column: int) -> Told:
    before = line[:column].strip().removeprefix("- ")
    if ": " not in before:
        return Told("a key that stands further in than the one before it", COLUMNS)
    key, _, value = line.strip().removeprefix("- ").partition(": ")
    escaped = value.strip().replace("'", "''")
    return Told("`: ` in a text without quotes", QUOTES, f"write {key}: '{escaped}'")


def _no_key(line: str, column: int) -> Told:
    if line[:column].rstrip().endswith(("'", '"')) or line[column - 1 : column] in ("'", '"'):
        return Told(
            "text behind the closing quotation mark",
            "the end of the line",
            'write a \' within single quotes twice, and a " within double ones as \\"',
        )
    return Told("a line that begins in a column of its own", COLUMNS)


TAB = Told("a tab", "spaces")
UNCLOSED = Told("a quotation mark that is never closed", "another at the text's end", at_begin=True)
_WORDS = {
    "tab character": TAB,
    "end of stream": UNCLOSED,
    "expected ':'": Told("a line without `: `", "key, colon, space and value", at_begin=True),
    "expected ',' or ']'": Told("a list that is never closed", "`]` behind its last item", at_begin=True),
    "expected ',' or '}'": Told("a `{` that is never closed", "keys and values on lines", at_begin=True),
    "document start": Told("a line that begins in a column of its own", COLUMNS),
    "sequence entries": Told("`- ` behind a value", "each item of a list on a line of its own"),
    "scanning a directive": Told("a line that begins with %", "a key"),
    "'-' indicator": Told("a key in the column of a list", COLUMNS),
    "escape character": Told("a backslash within double quotes", "single quotes, in which it is itself"),
    "hexdecimal": Told("a backslash within double quotes", "single quotes, in which it is itself"),
    "alphabetic or numeric character": Told("a text that begins with * or &", QUOTES, at_begin=True),
    "comment or line break": Told(
        "text behind | or >", "the text on the lines below, or in quotes", at_begin=True
    ),
}
"""What is told by a part of what the parser says."""
