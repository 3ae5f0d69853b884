"""Two numbers in brackets that are the levels of a gain told before them: `by 17% (60% to 77%)`."""

from __future__ import annotations

from benchclaims.extract.sentence.context import Sentence

NEAR = 7
"""How many words before brackets the gain is looked for."""


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
