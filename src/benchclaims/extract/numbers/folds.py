"""How many parts something has is no multiple of anything: `our contribution is twofold`."""

from __future__ import annotations

import re

from benchclaims.plural import plural
from benchclaims.vocabulary.words import words

NOUNS = sorted(form for noun in words("parted") for form in (noun, plural(noun)))
PARTED = rf"(?:{'|'.join(NOUNS)})\b"
"""What has parts; a gain, a speedup or a cost grows so many times."""
OF_SOMETHING = re.compile(
    rf"[\s-](?:(?:[a-z-]{{2,20}}\s){{0,2}}{PARTED}|cross|validation|CV\b|split|(?:model\s)?selection)", re.I
)
NAMED = re.compile(r"[A-Z][\w-]*\s[A-Z]")
"""A capital behind a capital, as in `Two-Fold Attention Module`."""
SAID = re.compile(r"\b(?:is|are|was|were)\s(?:(?:also|hence|therefore|thus|[a-z]+ly)\s){0,2}$")
OF_CLAUSE = re.compile(rf"\b{PARTED}[^.;:]{{0,60}}$", re.I)
COUNTED_OFF = re.compile(
    r"\s?(?::|[.,;–—-]{1,3}\s?(?:\(?(?:i|a|1)[).]|first|the first|on (?:the )?one))", re.I
)
REACH = 90
"""How far back a clause is looked for what the word is said of."""


def has_parts(text: str, start: int, end: int) -> bool:
    """Whether the `twofold` at `start` to `end` counts the parts of an aim, a method or the like.

    >>> [has_parts(text, text.index("two"), text.index("fold") + 4) for text in (
    ...     "Our contribution is twofold.", "The gains are twofold: first, it trains.", "a two-fold approach",
    ...     "a two-fold speedup", "The speedup is twofold.")]
    [True, True, True, False, False]
    """
    if OF_SOMETHING.match(text, end) or NAMED.match(text, start):
        return True
    floor = max(0, start - REACH)
    said = SAID.search(text, floor, start)
    if not said:
        return False
    return bool(OF_CLAUSE.search(text, floor, said.start()) or COUNTED_OFF.match(text, end))
