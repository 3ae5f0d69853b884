"""Two numbers that `to` joins, beside others: the next of a list, or the levels of a gain told before."""

from __future__ import annotations

import re

from benchclaims.extract.grammar.lexicon import CHANGES, COMPARATIVES
from benchclaims.extract.grammar.syntax import VERBS
from benchclaims.extract.sentence.context import QUANTITY, Sentence

LEADS = frozenset(("and", ",", "("))
AMOUNTS = COMPARATIVES | CHANGES
"""What stands behind a span of amounts: `and 5% to 7% fewer errors`."""
TO = re.compile(r"\sto\s\$?$")
NEAR = 7
"""How many words before brackets the gain is looked for."""


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


def tells_gain(sentence: Sentence, order: int) -> bool:
    """Whether brackets tell between what levels the gain before them lies: `by 17% (60% to 77%)`.

    A span that holds the amount before it tells how sure that is: `by 5% (3% to 8%)`.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [s] = read_sentences("It gains 17% (60% to 77%), 17% (0.50 to 0.585) and 5% (3% to 8%).")[1]
    >>> [tells_gain(s, order) for order in (1, 3, 5)]
    [True, True, False]
    """
    at, span = sentence.at[order], sentence.quantities[order]
    if not order or sentence.word(at - 1) != "(" or at - sentence.at[order - 1] > NEAR:
        return False
    gain, low, apart = sentence.quantities[order - 1], span.low, span.high - span.low
    amount, last, printed = abs(gain.high), 10.0**-span.decimals, 10.0**-gain.decimals
    if gain.joint or low <= 0 or (gain.unit == span.unit and low <= amount <= span.high):
        return False
    if gain.unit == "percent" and abs(amount - 100 * apart / low) <= max(printed, 100 * last / low):
        return True
    return gain.kind in ("share", "points", "scale") and abs(amount - apart) <= max(printed, last)
