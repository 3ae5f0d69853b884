"""Two numbers that `to` joins, as the next of a list: `from 60% to 66%, 65% to 69%`."""

from __future__ import annotations

import re

from benchclaims.extract.grammar.lexicon import CHANGES, COMPARATIVES
from benchclaims.extract.grammar.syntax import VERBS
from benchclaims.extract.sentence.context import QUANTITY, Sentence

LEADS = frozenset(("and", ",", "("))
AMOUNTS = COMPARATIVES | CHANGES
"""What stands behind a span of amounts: `and 5% to 7% fewer errors`."""
TO = re.compile(r"\sto\s\$?$")


def is_next(sentence: Sentence, earlier: int, order: int) -> bool:
    """Whether a span stands in one list with an earlier one: `from 60% to 66%, 65% to 69%`.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [s] = read_sentences("It goes from 60% to 66%, 65% to 69% and 5% to 7% faster.")[1]
    >>> is_next(s, 0, 1), is_next(s, 1, 2)
    (True, False)
    """
    at, one, other = sentence.at[order], sentence.quantities[earlier], sentence.quantities[order]
    lead = sentence.word(at - 1)
    if one.unit != other.unit or lead not in LEADS or sentence.word(at + 1) in AMOUNTS:
        return False
    if not says_to(sentence, earlier) or not says_to(sentence, order):
        return False
    acts = [place for place in range(sentence.at[earlier] + 1, at) if sentence.parsed.tags[place] in VERBS]
    if lead != "(":
        return not acts
    return sentence.word(at - 2) != QUANTITY and all(sentence.words[place] in CHANGES for place in acts)


def says_to(sentence: Sentence, order: int) -> bool:
    """Whether the two numbers of a span are joined by `to`, not by a dash."""
    quantity = sentence.quantities[order]
    joint = quantity.joint
    return joint is not None and TO.search(sentence.text, quantity.start, joint.start) is not None
