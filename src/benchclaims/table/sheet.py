"""A table of words for people, and the same table in each markup; text from papers is never markup."""

from __future__ import annotations

import html
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from benchclaims.table.latex import breakable, latex
from benchclaims.texts import in_markdown

LONG = 30
"""Lines from which on a LaTeX table may break across pages, or stands in parts."""
SIGNS, EDGES = 84.0, 2.5
"""About how many letters a line of a paper holds, and how many of them the space beside a column takes."""
CITED, ROOM_TO_CITE = "Ref.", 0.1
"""The last column of a LaTeX table that cites: its head, and its share of the line's width."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Headings and rows of plain text; `right` are columns of numbers.

    `widths` are shares of the line's width for columns whose text may wrap, in LaTeX; 0 is as wide as needed.
    `cites` are the BibTeX keys of the rows, empty where there is none, with which LaTeX ends them; `note` is
    a sentence below the table.  `title` and `label` are those of a LaTeX table that is float or longtable.
    """

    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    right: Sequence[int] = ()
    widths: Sequence[float] = ()
    cites: Sequence[str] = ()
    note: str = ""
    title: str = ""
    label: str = ""


def to_markdown(sheet: Sheet) -> str:
    """A Markdown table."""
    rows = [list(map(in_markdown, row)) for row in sheet.rows]
    note = ["", in_markdown(sheet.note)] if sheet.note else []
    return "".join(f"{line}\n" for line in [*markdown_table(sheet.heads, rows, sheet.right), *note])


def markdown_table(
    heads: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[int] = ()
) -> list[str]:
    """The lines of a Markdown table; `rows` are Markdown already, `right` are columns of numbers."""
    rules = ["---:" if place in right else "---" for place in range(len(heads))]
    return [f"| {' | '.join(cells)} |" for cells in (heads, rules, *rows)]


def to_html(sheet: Sheet) -> str:
    """An HTML table of the class `claims`; columns of numbers are of the class `number`."""

    def line(cells: Iterable[str], tag: str) -> str:
        made = (
            f"<{tag}{number if place in sheet.right else ''}>{html.escape(cell)}</{tag}>"
            for place, cell in enumerate(cells)
        )
        return f"<tr>{''.join(made)}</tr>\n"

    number = ' class="number"'
    body = "".join(line(row, "td") for row in sheet.rows)
    head = line(sheet.heads, "th")
    table = f'<table class="claims">\n<thead>\n{head}</thead>\n<tbody>\n{body}</tbody>\n</table>\n'
    return table + (f'<p class="note">{html.escape(sheet.note)}</p>\n' if sheet.note else "")


def to_latex(sheet: Sheet, across: bool = False) -> str:
    """A LaTeX table with the rules of booktabs; with `widths` it needs array too, if long, longtable.

    For a paper in two columns, where no longtable can stand, it is `across` both: in a `table*`, if it is
    long, in several.
    """
    long = not across and bool(sheet.widths) and sum(heights(sheet)) > LONG
    packages = ["array"] * bool(sheet.widths) + ["booktabs"] + ["longtable"] * long
    needs = f"% needs \\usepackage{{{','.join(packages)}}}\n"
    if not across:
        return needs + ruled(sheet, "longtable" if long else "tabular")
    parts = list(pages(sheet))
    floats = (
        f"\\begin{{table*}}\n{captioned(sheet, place, len(parts))}{ruled(part, 'tabular')}\\end{{table*}}\n"
        for place, part in enumerate(parts, 1)
    )
    return needs + "".join(floats)


def captioned(sheet: Sheet, place: int = 1, number: int = 1) -> str:
    """The caption and the label of a table, or of one of several parts; nothing where it has no title.

    >>> print(captioned(Sheet(["Paper"], [], title="Speed", label="speed"), 2, 3), end="")
    \\caption{Speed (part 2 of 3)}
    \\label{tab:speed-2}
    """
    part, end = (f" (part {place} of {number})", f"-{place}") if number > 1 else ("", "")
    return (
        f"\\caption{{{latex(sheet.title)}{part}}}\n\\label{{tab:{sheet.label}{end}}}\n" if sheet.title else ""
    )


def ruled(sheet: Sheet, kind: str) -> str:
    """The rows between rules in a tabular or a longtable, with the note below."""

    def line(cells: Iterable[str], end: str) -> str:
        return " & ".join([*map(breakable, cells), *([end] if sheet.cites else [])]) + r" \\" + "\n"

    ends = [rf"\cite{{{key}}}" if key else "" for key in sheet.cites] or [""] * len(sheet.rows)
    columns = "".join(map(column, *zip(*columns_of(sheet), strict=True)))
    note = f"\\par\\noindent {{\\footnotesize {breakable(sheet.note)}}}\n" if sheet.note else ""
    heads = f"\\toprule\n{line(sheet.heads, CITED)}\\midrule\n"
    begin = "" if kind == "longtable" else "\\noindent"
    return (
        f"{begin}\\begin{{{kind}}}{{{columns}}}\n{repeated(sheet, heads) if not begin else heads}"
        f"{''.join(map(line, sheet.rows, ends))}\\bottomrule\n\\end{{{kind}}}\n{note}"
    )


def repeated(sheet: Sheet, heads: str) -> str:
    """The head of each page of a longtable; that of the first has the caption, if there is one."""
    told = captioned(sheet).rstrip()
    first = f"{told}\\\\\n{heads}\\endfirsthead\n" if told else ""
    return f"{first}{heads}\\endhead\n"


def pages(sheet: Sheet) -> Iterator[Sheet]:
    """The sheet in parts that each fit on a page."""
    first, taken = 0, 0
    for place, high in enumerate(heights(sheet)):
        if place > first and taken + high > LONG:
            yield cut(sheet, first, place)
            first, taken = place, 0
        taken += high
    yield cut(sheet, first, len(sheet.rows))


def cut(sheet: Sheet, first: int, end: int) -> Sheet:
    """Some rows of a sheet, with their citations."""
    return replace(sheet, rows=sheet.rows[first:end], cites=sheet.cites[first:end])


def heights(sheet: Sheet) -> list[int]:
    """About how many lines each row takes in LaTeX."""
    return [lines_of(row, sheet.widths or [0.0] * len(row)) for row in sheet.rows]


def lines_of(row: Sequence[str], widths: Sequence[float]) -> int:
    """About how many lines a row takes in LaTeX: those of the cell that wraps most."""
    cells = zip(row, widths, strict=True)
    return max(math.ceil(len(cell) / (share * SIGNS - EDGES)) if share else 1 for cell, share in cells)


def columns_of(sheet: Sheet) -> list[tuple[bool, float]]:
    """Of each column, whether it holds numbers, and its share of the width."""
    widths = sheet.widths or [0.0] * len(sheet.heads)
    found = [(place in sheet.right, width) for place, width in enumerate(widths)]
    return [*found, (False, ROOM_TO_CITE if sheet.widths else 0.0)] if sheet.cites else found


def column(right: bool, width: float) -> str:
    """A column in the preamble of a LaTeX table; TeX hyphenates no first word but behind some space."""
    if not width:
        return "r" if right else "l"
    side = "left" if right else "right"
    ragged = rf"\ragged{side}\arraybackslash\nobreak\hspace{{0pt}}"
    return rf">{{{ragged}}}p{{\dimexpr {width:g}\linewidth-2\tabcolsep\relax}}"


def written(sheet: Sheet, markup: str, across: bool = False) -> str:
    """A sheet in one of `MARKUPS`; in LaTeX, if so asked, `across` both columns of a paper."""
    return to_latex(sheet, across) if markup == "latex" else MARKUPS[markup](sheet)


MARKUPS = {"markdown": to_markdown, "html": to_html, "latex": to_latex}
"""What writes a sheet, by the markup's name."""
SUFFIXES = {"markdown": "md", "html": "html", "latex": "tex"}
"""How files in a markup end."""
