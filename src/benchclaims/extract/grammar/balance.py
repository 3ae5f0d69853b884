r"""Spans with whole formulas, groups and brackets: a name is never cut between what opens and what closes."""

from __future__ import annotations

import re
from itertools import pairwise

MARKS = re.compile(r"[$(){}[\]]")
DOLLAR = re.compile(r"(?<!\\)\$")
LED = re.compile(r"\$[^$\s]{1,24}\$-$")
COMMAND = re.compile(r"\\[A-Za-z]+\*?$")
OPENING = frozenset("({[")
PARTNER = {"}": "{", ")": "(", "]": "[", "{": "}", "(": ")", "[": "]"}
LOOSE = " \\^_-,"
REACH = 40
"""How many code points a span is widened by at most on each side."""


def balanced(text: str, start: int, end: int, low: int, high: int) -> tuple[int, int]:
    r"""The span widened within `low` and `high` to whole formulas and groups, else narrowed.

    >>> def shown(text, part):
    ...     start = text.index(part)
    ...     first, last = balanced(text, start, start + len(part), 0, len(text))
    ...     return text[first:last]
    >>> shown("an mAP$_{50}$ gain", "mAP$_{50"), shown("its $F_1$ scores", "F_1$ scores")
    ('mAP$_{50}$', '$F_1$ scores')
    >>> shown(r"its \textit{pass}@k", "pass}@k"), shown("precision (AP) of", "precision (AP")
    ('\\textit{pass}@k', 'precision (AP)')
    >>> shown("a Pearson $r", "Pearson $r")
    'Pearson'
    """
    if not MARKS.search(text, start, end):
        return start, end
    low, high = max(low, start - REACH), min(high, end + REACH)
    first, last = groups(text, start, end, low, high)
    if len(DOLLAR.findall(text, first, last)) % 2:
        first, last = formula(text, first, last, low, high)
        first, last = groups(text, first, last, low, high)
    return (first, last) if is_balanced(text[first:last]) else narrowed(text, start, end)


def led(text: str, start: int, low: int) -> int:
    r"""Where the compound begins that a formula leads and that goes on at `start`.

    >>> led(r"a $\lambda$-VAE", 12, 0)
    2
    """
    formula = LED.search(text, max(low, start - REACH), start)
    return formula.start() if formula else start


def groups(text: str, start: int, end: int, low: int, high: int) -> tuple[int, int]:
    """The span with the ends of the groups that open in it, and the beginnings of those that close in it."""
    opened, closed = unmatched(text[start:end])
    marks = [text[start + place] for place in closed]
    for place in reversed(opened):
        found = text.find(PARTNER[text[start + place]], end, high)
        end = end if found < 0 else found + 1
    for mark in marks:
        found = text.rfind(PARTNER[mark], low, start)
        start = start if found < 0 else found
    command = COMMAND.search(text, low, start) if closed else None
    return (command.start() if command else start), end


def unmatched(written: str) -> tuple[list[int], list[int]]:
    """Where marks stand that open what a span does not close, and that close what it does not open.

    >>> unmatched("a) {b (c"), unmatched("(a)")
    (([3, 6], [1]), ([], []))
    """
    opened: list[int] = []
    closed: list[int] = []
    for match in MARKS.finditer(written):
        mark, place = match[0], match.start()
        if mark in OPENING:
            opened.append(place)
        elif mark != "$" and opened and written[opened[-1]] == PARTNER[mark]:
            opened.pop()
        elif mark != "$":
            closed.append(place)
    return opened, closed


def formula(text: str, start: int, end: int, low: int, high: int) -> tuple[int, int]:
    """The span with the whole of the formula that opens or that ends in it."""
    first = text.find("$", start, end)
    inside = text[start:first].strip()
    before, behind = text.rfind("$", low, start), text.find("$", end, high)
    if before >= 0 and inside and " " not in text[before:start] and not text[:before].endswith("\\"):
        return before, end
    return (start, behind + 1) if behind >= 0 else (start, end)


def is_balanced(written: str) -> bool:
    """Whether a span closes all that it opens and opens all that it closes."""
    return unmatched(written) == ([], []) and len(DOLLAR.findall(written)) % 2 == 0


def narrowed(text: str, start: int, end: int) -> tuple[int, int]:
    """The longest part of a span between the marks that nothing balances."""
    written = text[start:end]
    opened, closed = unmatched(written)
    dollars = [match.start() for match in DOLLAR.finditer(written)]
    cuts = sorted([-1, *opened, *closed, *(dollars[-1:] if len(dollars) % 2 else ()), len(written)])
    first, last = max(pairwise(cuts), key=lambda part: part[1] - part[0])
    kept = written[first + 1 : last]
    start += first + 1 + len(kept) - len(kept.lstrip(LOOSE))
    return start, start + len(kept.strip(LOOSE))
