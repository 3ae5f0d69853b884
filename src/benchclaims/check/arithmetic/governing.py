"""The word of change that governs a value: right behind it (`4x speedup`), or before it (`cut it by 40%`)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from benchclaims.extract.grammar.lexicon import (
    AUXILIARIES,
    CHANGES,
    COMPARATIVES,
    CONJUNCTIONS,
    PREPOSITIONS,
    PRONOUNS,
)
from benchclaims.extract.sentence.changes import told_by
from benchclaims.vocabulary.verbs import forms_of
from benchclaims.vocabulary.words import words

_TOKEN = re.compile(r"[A-Za-z][A-Za-z'’-]*|\d[\d.,]*|[^\s\w]")
_ASIDE = re.compile(r"\([^()]{0,80}\)")
_CLAUSE = re.compile(r"[;:(]|,(?= )|\b(?:while|but)\b")

LEFT, RIGHT = 150, 90
"""Characters before and behind a value in which the word that governs it stands."""
PHRASE, OBJECT = 5, 16
"""Words of the noun phrase behind a value, and of what stands between a verb and `by`."""

PLAIN = CHANGES - words("loose changes")
COMPARED = COMPARATIVES & PLAIN
VERBS = frozenset(
    forms_of(verb for name in ("improve", "less", "more", "worsen") for verb in words(f"{name} verbs"))
)
SKIPPED = words("skipped") | {"by", "of", "to", "significant", "("}
ENDS = (PREPOSITIONS | CONJUNCTIONS | PRONOUNS | AUXILIARIES) - COMPARED
BREAKS = (CONJUNCTIONS - {"and", "or"}) | {"to", "than", "compared"}
DEGREES = words("leading") | {"relative", "absolute", "further", "consistently", "even", "much"}
SIGNS = frozenset("$%\\{}~≈^+-–−")
MARKS = SIGNS | {"times", "x", "point", "points", "pp"}
JOINTS = MARKS | {",", "/", "and", "or", "to", "by", "up"}


def governing(quote: str, start: int, end: int) -> tuple[str, str]:
    """The word of change that governs the value at a place, and the word behind one that compares.

    Both are empty where none does plainly, or something denies it.

    >>> governing("It needs 40% less memory.", 9, 12), governing("It cuts the costs by 40%.", 21, 24)
    (('less', 'memory'), ('cuts', ''))
    >>> governing("It gives 40% of the gains.", 9, 12), governing("No system is 2x faster.", 13, 15)
    (('', ''), ('', ''))
    """
    left = quote[max(0, start - LEFT) : start]
    if words("denials").intersection(
        _CLAUSE.split(_ASIDE.sub("", left.lower()).replace("not only", ""))[-1].split()
    ):
        return "", ""
    found = behind(tokens(quote[end : end + RIGHT]))
    return found if found[0] else (before(tokens(left)[::-1]), "")


def tokens(text: str) -> list[str]:
    """The words, numbers and signs of a text without asides; names in capitals are kept apart from words."""
    found = _TOKEN.findall(_ASIDE.sub("", text))
    return [one if one.isupper() and len(one) > 1 else one.lower() for one in found]


def behind(after: Sequence[str]) -> tuple[str, str]:
    """The word of change of the phrase right behind a value, and what follows one that compares."""
    phrase: list[str] = []
    for word in after[beyond(after) :]:
        if not word[0].isalpha() or word in ENDS or len(phrase) == PHRASE:
            break
        if phrase or word not in DEGREES:
            phrase.append(word)
    changes = [word for word in phrase if word in CHANGES]
    if phrase and phrase[0] in COMPARED:
        return (phrase[0], "".join(phrase[1:2])) if len(changes) == 1 else ("", "")
    head = phrase[-1] if phrase else ""
    return (head, "") if changes == [head] and head in PLAIN else ("", "")


def beyond(tokens: Sequence[str]) -> int:
    """Where a list of numbers ends with which tokens begin.

    >>> beyond(["%", "and", "3", "%", "fewer"]), beyond(["and", "faster"])
    (4, 0)
    """
    position = 0
    while True:
        ahead = position
        while ahead < len(tokens) and tokens[ahead] in JOINTS:
            ahead += 1
        if ahead == len(tokens) or not tokens[ahead][0].isdigit():
            break
        position = ahead + 1
    while position < len(tokens) and tokens[position] in MARKS:
        position += 1
    return position


def before(back: Sequence[str]) -> str:
    """The word of change that leads to a value, of the words before it from right to left."""
    position = skipped(back, beyond(back))
    led, rest = back[:position], back[position:]
    if rest and rest[0] in PLAIN:
        leads = {"by", "of"}.intersection(led) or (rest[0] in VERBS and ("to" not in led or "up" in led))
        return rest[0] if leads and not CHANGES.intersection(rest[1:2]) else ""
    return over_object(rest[:OBJECT]) if "by" in led else ""


def skipped(back: Sequence[str], position: int = 0) -> int:
    """Where the words end that may stand between a value and what leads to it: hedges and signs."""
    while position < len(back) and (back[position] in SKIPPED or back[position] in SIGNS):
        position += 1
    return position


def over_object(rest: Sequence[str]) -> str:
    """The word of change before what it changes (`cut the cost of training` of `by 40%`)."""
    for place, word in enumerate(rest):
        if word in BREAKS or not (word[0].isalnum() or word in "-,"):
            return ""
        if word in CHANGES:
            listed = "," in rest[:place] and told_by(word) != "better"
            nested = word not in VERBS and CHANGES.intersection(rest[place + 1 : place + 4])
            return "" if word not in PLAIN or listed or nested else word
    return ""
