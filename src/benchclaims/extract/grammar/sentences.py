"""Where sentences end, by punctuation and what follows it; offsets into the text as given."""

from __future__ import annotations

import re

# Begins with one set of characters, so that a scan skips all others at the speed of C.
END = re.compile(
    r"[.!?\n](?:(?<!\n)[\"'”’)\]]{0,2}(?:\s+|$)|(?<=\n)\s*\n|(?<=[a-z]{3}\.)(?=[A-Z][a-z]+\s[a-z]))"
)
# Behind a number these are units, and a sentence may end on them.
ABBREVIATION = re.compile(
    r"(?:\b(?:e\.?g|i\.?e|et al|etc|vs|v\.s|cf|resp|approx|fig|figs|eq|tab|dr|mr|prof"
    r"|st|avg|max|ca|w\.r\.t|a\.k\.a|incl|dept|vol)|(?<!\d )(?<!/)\b(?:ms|min|sec|no)"
    r"|\b[A-Z]|\$(?:e\.g|i\.e))\.\)?\s*$",
    re.I,
)


def sentences(text: str) -> list[tuple[int, int]]:
    """The spans of the sentences, in order, without the white space between them.

    >>> text = "It is fast, e.g. 2x. In contrast, BERT is not."
    >>> [text[a:b] for a, b in sentences(text)]
    ['It is fast, e.g. 2x.', 'In contrast, BERT is not.']
    """
    spans, start = [], 0
    for match in END.finditer(text):
        if match[0][0] == ".":
            following = text[match.end() : match.end() + 1]
            if following.islower():
                continue
            head = text[max(start, match.start() - 12) : match.start() + 1]
            if ABBREVIATION.search(head) and not ends_on_name(head, following):
                continue
        if match.end() > start:
            spans.append((start, start + len(text[start : match.end()].rstrip())))
        start = match.end()
    if start < len(text) and text[start:].strip():
        spans.append((start, len(text.rstrip())))
    return [span for span in spans if span[1] > span[0]]


def ends_on_name(head: str, following: str) -> bool:
    """A single capital before the stop ends a sentence where it is no initial (`… than plan B. We …`)."""
    return (
        bool(re.search(r"\s[A-Z]\.$", head))
        and following.isupper()
        and not re.search(r"\b[A-Z]\.\s?[A-Z]\.$", head)
    )
