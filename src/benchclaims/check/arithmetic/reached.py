"""A value that a sentence reaches, and compares with nothing, is a level and no change."""

from __future__ import annotations

import re
from collections.abc import Sequence

from benchclaims.check.arithmetic.governing import LEFT, MARKS, RIGHT, VERBS, beyond, skipped, tokens
from benchclaims.extract.grammar.lexicon import CHANGES, COMPARATIVES, CONJUNCTIONS, PREPOSITIONS
from benchclaims.model import Claim
from benchclaims.table.places import place_in_quote
from benchclaims.vocabulary.verbs import forms_of
from benchclaims.vocabulary.words import words

REACHES = frozenset(forms_of(("achieve", "reach", "attain", "obtain", "yield", "score", "report")))
COMPARES = CHANGES | COMPARATIVES | words("comparing")
HEAD, AROUND = 8, 4
"""Words of the phrase behind a value, and before it, in which a word of change tells a change."""
_WORD = re.compile(r"[^\W\d_]+")


def is_reached(claim: Claim, identity: str = "") -> bool:
    """Whether the words of a change's sentence tell a level: `reaches 81.5% accuracy`.

    >>> quote = "TinyNet reaches 81.5% accuracy, 2% higher than BERT."
    >>> one = ("percent", "change", "increase", "exact", "accuracy")
    >>> is_reached(Claim(quote, "81.5%", 16, 21, 81.5, 81.5, *one))
    True
    >>> is_reached(Claim(quote, "2%", 32, 34, 2, 2, *one))
    False
    """
    place = place_in_quote(identity, claim.quote, claim.value_text)
    if place is None or claim.form != "change" or claim.direction == "none":
        return False
    start, end = place
    if set("+-−→").intersection(claim.quote[max(0, start - 2) : start + 1]):
        return False
    known = set(_WORD.findall(claim.quote.lower()))
    if not known & COMPARES:
        return True
    ahead = tokens(claim.quote[max(0, start - LEFT) : start])[::-1]
    named = _WORD.findall((claim.metric_text or "").lower())[-1:]
    return _leads(ahead, named) and not _compared(tokens(claim.quote[end : end + RIGHT]))


def _leads(back: Sequence[str], named: Sequence[str]) -> bool:
    """Whether a verb of reaching, or the metric and `of`, leads to a value; words go from right to left."""
    position = skipped(back)
    near, before = {"by", "of", "within"}.intersection(back[:position]), back[position:]
    telling = COMPARES - (frozenset() if near else VERBS)
    if not before or telling.intersection(before[:AROUND]):
        return False
    return before[0] in (named if near == {"of"} else () if near else REACHES)


def _compared(after: Sequence[str]) -> bool:
    """Whether the phrase right behind a value, or behind the list that it begins, is of a change."""
    phrase = after[beyond(after) :][:HEAD]
    for place, word in enumerate(phrase):
        if word in COMPARES:
            return True
        listed = word == "and" and "".join(phrase[place + 1 : place + 2])[:1].isdigit()
        inside = word[0].isalnum() or word in MARKS or word in "@/"
        if word in PREPOSITIONS or not inside or (word in CONJUNCTIONS and not listed):
            return False
    return False
