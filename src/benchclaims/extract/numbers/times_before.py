"""The letter x before a number, where it says `times` (`x2.5 faster`) and where it is a name (`x86`)."""

from __future__ import annotations

import re

from benchclaims.extract.grammar.lexicon import CHANGES
from benchclaims.vocabulary.words import words

GLUED_X = re.compile(r"(?:^|(?<![\d}] )(?<=[\s(~≈∼>≥<≤]))x$")
BEHIND = re.compile(r"[\s-](?:(?P<first>[a-z][a-z-]*))(?:\s(?P<second>[a-z][a-z-]*))?")
BEFORE = re.compile(
    r"\b(?:of|by)(?:\s(?:up\sto|about|around|over|nearly|almost|roughly|at\sleast))?\s[~≈∼>≥]?x$"
)
ANOTHER = re.compile(r"(?<!\w)x\d")
WORD = re.compile(r"[a-z-]+")
MULTIPLIED = words("multiplied")
ARCHITECTURES = ("86", "64")
REACH = 48


def multiplies(text: str, match: re.Match[str]) -> bool:
    """Whether an x glued to the front of a numeral says `times`: a comparison follows or a change leads.

    >>> from benchclaims.extract.numbers.numerals import NUMERAL
    >>> texts = "It is x2.5 faster.", "a speedup of x3.2 over it", "on x86 machines", "x1, x2 larger"
    >>> [multiplies(text, NUMERAL.search(text)) for text in texts]
    [True, True, False, False]
    """
    start, end = match.span()
    if text[start - 1 : start] != "x" or match[0] in ARCHITECTURES:
        return False
    if not GLUED_X.search(text, max(0, start - 3), start):
        return False
    before, behind = text[max(0, start - REACH) : start], text[end : end + REACH]
    if ANOTHER.search(behind) or ANOTHER.search(before):
        return False
    following = BEHIND.match(behind)
    if following and not MULTIPLIED.isdisjoint(following.groups()):
        return True
    return BEFORE.search(before) is not None and not CHANGES.isdisjoint(WORD.findall(before.lower()))
