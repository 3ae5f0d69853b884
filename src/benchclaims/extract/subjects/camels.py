"""The words of a text that look like names: capitals within them, a formula as part, the number behind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from benchclaims.extract.numbers.versions import version_end

SIGNS = (
    r"\\(?:times|to|x?(?:long)?(?:right|left)arrow|pm|sim|unicode|Delta|otimes|cdot|circ|geq?|leq?|approx)"
)
# Begins with the character before the name, so that the scan steps from word to word.
CAMEL = re.compile(
    r"[^\w/@.\\&](?=[a-z]*+[A-Z])([A-Z]\w*&[A-Z][\w&+-]*|(?:(?:[A-Z][a-z0-9]*){2,}|[A-Z]{2,}|[a-z]+[A-Z])(?:[\w+*-]|\.(?=\d))*"
    r"(?:\([λαβγε]\))?"
    r"|[A-Z][\w]*(?:-[A-Z0-9]\w*(?:\.\d\w*)*)+(?:-[a-z]\w*)*|[A-Z][a-z]*\d(?:[\w-]|\.(?=\d))*)"
)
NUMBER = re.compile(r"(?:\s[A-Z][a-z]\w*)?\s(?P<number>\d{1,4}(?:\.\d{1,2})?)(?!\.?\w)")
"""The number of a name, perhaps behind a second word: `AutoDock Vina 1.2`."""
VERSION = re.compile(r"\s[Vv]\d{1,2}(?:\.\d{1,2})?(?!\.?\w|-\w)")
"""The version of a name, which names nothing by itself: `DALL-E V3`, `Semalith v1.4`."""
IN_FORMULA = re.compile(
    r"(?<![\w$-])(?:[A-Z][\w-]*+\$\{?\}?[\^_][^$\s]{1,24}\$(?:-?[A-Za-z][\w+-]*)?"
    rf"|\$(?!{SIGNS})[\\A-Z][^$\s]{{1,24}}\$-?[A-Z][\w+-]*)"
)
"""A name part of which is written as a formula: `PT$^2$-LLM`, `$\\lambda$-VAE`."""


def camels(text: str) -> Iterator[str]:
    """The words of a text that look like names, those that are part of a formula with all of it.

    >>> list(camels("We use M&M-3D, FooNet and PT$^2$-LLM."))
    ['PT$^2$-LLM', 'M&M-3D', 'FooNet']
    """
    if "$" in text:
        for match in IN_FORMULA.finditer(text):
            yield match[0]
        text = IN_FORMULA.sub(" ", text)
    text = " " + text
    yield from numbered(text, [match.span(1) for match in CAMEL.finditer(text)])


def numbered(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[str]:
    """The words at `spans`, each with the number that belongs to it there or elsewhere in the text.

    >>> list(numbered("FooNet 2 is fast. We call FooNet 2 so after FooNet.", [(0, 6), (26, 32), (44, 50)]))
    ['FooNet 2', 'FooNet 2', 'FooNet']
    >>> list(numbered("FooNet V3 is fast.", [(0, 6), (7, 9)]))
    ['FooNet V3']
    """
    spans = list(versioned(text, spans))
    found = [(start, end, NUMBER.match(text, end)) for start, end in spans]
    whole = {
        text[start : number.end()]
        for start, _, number in found
        if number and version_end(text, *number.span("number"))
    }
    for start, end, number in found:
        longer = text[start : number.end()] if number else ""
        yield longer if longer in whole else text[start:end]


def versioned(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans of names in order, each with the version behind it, which is no name of its own."""
    reached = 0
    for start, end in spans:
        if start >= reached:
            version = VERSION.match(text, end)
            reached = version.end() if version else end
            yield start, reached
