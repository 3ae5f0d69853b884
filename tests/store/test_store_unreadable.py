"""Broken YAML and unresolved merges are told in words for those who write claim files."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchclaims.store import open_text
from benchclaims.store.tree import DEEPEST

HEAD = "paper:\n  id: x\n"
BROKEN = {
    "  title: Tuner: a net": "3:15: found `: ` in a text without quotes, expected the text in quotes; "
    "write title: 'Tuner: a net'",
    "  title: It's: a net": "3:14: found `: ` in a text without quotes, expected the text in quotes; "
    "write title: 'It''s: a net'",
    "   title: b": "3:9: found a key that stands further in than the one before it, expected keys of one",
    " title: b": "3:2: found a line that begins in a column of its own, expected keys of one record in one",
    "  - title: b": "3:3: found a line that begins in a column of its own, expected keys of one record",
    "\ttitle: b": "3:1: found a tab, expected spaces",
    '  title: "abc\nclaims: []': "3:10: found a quotation mark that is never closed, expected another at",
    "  title: 'a'b'": "3:13: found text behind the closing quotation mark, expected the end of the line",
    '  title: "a" b': "3:14: found text behind the closing quotation mark, expected the end of the line",
    "  title:b\n  url: c": "3:3: found a line without `: `, expected key, colon, space and value",
    "  title: %abc": "3:10: found a text that begins with '%', expected the text in quotes",
    "  title: @abc": "3:10: found a text that begins with '@', expected the text in quotes",
    "  title: , c": "3:10: found a text that begins with ',', expected the text in quotes",
    "  title: * b": "3:10: found a text that begins with * or &, expected the text in quotes",
    "  authors: [a, b\n  url: c": "3:12: found a list that is never closed, expected `]` behind its last",
    "  title: {b: c": "3:10: found a `{` that is never closed, expected keys and values on lines",
    '  title: "a\\d"': "3:12: found a backslash within double quotes, expected single quotes",
    '  title: "\\xZZ"': "found a backslash within double quotes, expected single quotes",
    "  title: > 3x": "3:10: found text behind | or >, expected the text on the lines below, or in quotes",
    "claims:\n  - id: a\n    x: b\n  y: c": "6:3: found a key in the column of a list, expected keys of one",
    "  title:\u00a0b\n  url: c": "3:9: found U+00A0 NO-BREAK SPACE, expected a plain space; write a plain",
    "  title: b\n \u00a0url: c": "4:2: found U+00A0 NO-BREAK SPACE, expected a plain space; write a plain",
    "  title\uff1a b\n  url: c": "3:8: found U+FF1A FULLWIDTH COLON, expected a colon; write a colon in",
}


def problems(text: str) -> list[str]:
    return [str(one).removeprefix("a.yaml:") for one in open_text(text, Path("a.yaml")).problems]


@pytest.mark.parametrize("line", BROKEN)
def test_broken_yaml_is_told_by_what_stands_there(line: str) -> None:
    (found,) = problems(f"{HEAD}{line}\n")
    assert BROKEN[line] in found
    assert not any(word in found for word in ("scalar", "token", "mapping", "stream", "did not find"))


SWALLOWED = {
    '  title: "On nets\n  url: "https://example.org"\n': 3,
    "  title: 'On nets\n  note: x\n  url: 'https://example.org'\n": 3,
    '  url: x\n  title: "On nets\n  authors: ["Ann"]\n': 4,
    '  authors: ["Ann, Bo]\n  title: "On nets"\n': 3,
    '  title: "On nets\n  url: "a: b"\n': 3,
}
"""Texts whose quotation mark is closed by that of a later text, and the line where it is open."""


@pytest.mark.parametrize("text", SWALLOWED)
def test_a_quotation_mark_is_told_where_it_is_open(text: str) -> None:
    line = text.split("\n")[SWALLOWED[text] - 3]
    column = min(line.index(mark) for mark in "'\"" if mark in line) + 1
    assert problems(HEAD + text) == [
        f"{SWALLOWED[text]}:{column}: found a quotation mark that is never closed, "
        "expected another at the text's end"
    ]


def test_a_text_in_quotes_may_go_over_lines() -> None:
    (found,) = problems(f'{HEAD}  title: "On\n    nets" and more\n')
    assert found.startswith("4:11: found text behind the closing quotation mark")


@pytest.mark.parametrize("brackets", ["[" * 12, "[" * 900, "[" * 5000, "[ " * 5000, "{[" * 3000])
@pytest.mark.parametrize(("before", "levels"), [("", 0), ("a: ", 1), ("- - ", 2), ("'[[[': ", 1)])
def test_too_many_levels_are_told_where_they_begin(brackets: str, before: str, levels: int) -> None:
    (found,) = problems(before + brackets)
    column = len(before) + (DEEPEST - levels + 1) * (2 if brackets[1] == " " else 1) + 1
    assert found.startswith(f"1:{column}: found more than {DEEPEST} levels")


OURS, THEIRS = "<<<<<<< HEAD", ">>>>>>> others"


def test_an_unresolved_merge_is_told_with_its_lines() -> None:
    text = f"{HEAD}{OURS}\n  title: a: b\n=======\n  title: c\n{THEIRS}\n  url: c\n"
    assert problems(text) == [
        "3:1: found an unresolved merge, lines 3 to 7, expected one of the two sides; write what is meant "
        "and remove the lines that begin with <<<<<<<, ======= and >>>>>>>"
    ]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (f"{OURS}\na: 1\n||||||| base\na: 0\n=======\na: 2\n{THEIRS}\n", ["lines 1 to 7"]),
        (f"{OURS}\n=======\n{THEIRS}\nb: 1\n{OURS}\n=======\n{THEIRS}\n", ["lines 1 to 3", "lines 5 to 7"]),
        (f"{OURS}\na: 1\n", ["line 1"]),
        ("a: 1\n=======\nb: 1\n", ["line 2"]),
        (f"a: 1\n{THEIRS}\n", ["line 2"]),
        (f"{OURS}\r\na: 1\r\n=======\r\na: 2\r\n{THEIRS}\r\n", ["lines 1 to 5"]),
    ],
)
def test_whatever_is_left_of_merges_is_told(text: str, lines: list[str]) -> None:
    assert [one.partition("merge, ")[2].partition(",")[0] for one in problems(text)] == lines


def test_signs_in_a_text_are_no_merge() -> None:
    text = f"{HEAD}  title: >-\n    <<<<<<< HEAD\n    =======\n    >>>>>>> x\nclaims: []\n"
    assert problems(text) == []
