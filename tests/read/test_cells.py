"""Cells of tables: whatever the dialect, what was written is read, and its place in the text holds."""

from __future__ import annotations

import csv
import io
import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchclaims.read.cells import Stray, Unclosed, rows

SIGNS = "ab ,;\t\"\r\n'=é中\U0001f600"
CELLS = st.text(st.sampled_from(SIGNS), max_size=8)
TABLES = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1, max_size=4)
)


def told(table: str, delimiter: str = ",") -> list[list[str]]:
    return [[cell.text(table) for cell in row] for row in rows(table, delimiter)]


@given(
    TABLES,
    st.sampled_from(",;\t"),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC]),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from(["", "\ufeff"]),
)
def test_what_was_written_is_read_and_its_places_hold(
    cells: list[list[str]], delimiter: str, quoting: int, ends: str, mark: str
) -> None:
    # before Python 3.13 the writer leaves a break bare that does not end its lines
    cells = [[cell.translate({10: ends, 13: ends}) for cell in row] for row in cells]
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter, quoting=quoting, lineterminator=ends).writerows(cells)
    table = mark + file.getvalue()
    assert without_blanks(told(table, delimiter)) == without_blanks(cells)
    for cell in (cell for row in rows(table, delimiter) for cell in row):
        assert table[cell.start : cell.end].replace('""', '"') == cell.text(table)


def without_blanks(cells: list[list[str]]) -> list[list[str]]:
    """The rows that are no blank lines, which only those of a single column can be."""
    return [row for row in cells if len(row) > 1 or row[0].strip()]


@pytest.mark.parametrize(
    ("table", "found"),
    [
        ("a,b\n\n\r\n  \nc,d", [["a", "b"], ["c", "d"]]),
        ('a, "b, c" ,d\n', [["a", "b, c", "d"]]),
        ("a,\n,b\n", [["a", ""], ["", "b"]]),
        ('5" wide,""\n', [['5" wide', ""]]),
        ('""\n', [[""]]),
        ("a\rb\r\nc\nd", [["a"], ["b"], ["c"], ["d"]]),
        ("", []),
        ("\ufeff\n", []),
        ("\ufeffsep=,\r\na,b\r\n", [["a", "b"]]),
        ('"sep=,"\na,b\n', [["a", "b"]]),
        ("sep=,a\n", [["sep=", "a"]]),
    ],
)
def test_tables_that_people_write(table: str, found: list[list[str]]) -> None:
    assert told(table) == found


@pytest.mark.parametrize(
    ("table", "error", "place"),
    [
        ('a,b\n1,"x\ny\n', Unclosed, 6),
        ('a,"', Unclosed, 2),
        ('a,"x ""', Unclosed, 2),
        ('a,"It is "2x" faster"\n', Stray, 9),
    ],
)
def test_quotes_that_do_not_pair_up_are_told_with_their_place(
    table: str, error: type[ValueError], place: int
) -> None:
    with pytest.raises(error) as caught:
        told(table)
    assert caught.value.args == (place,)


@pytest.mark.parametrize("piece", ['"', '""', '"a"', ',"', '",', "\n", " ", '\n"', "\r"])
def test_long_tables_take_time_in_proportion(piece: str) -> None:
    begin = time.process_time()
    for table in (piece * 300_000, f'a,"{piece * 300_000}'):
        with suppress(Stray, Unclosed):
            assert sum(1 for _ in rows(table, ",")) <= len(table)
    assert time.process_time() - begin < 10
