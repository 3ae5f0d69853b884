"""Telling a before and an after (`improves from 60% to 90%`) from a span (`ranging from 60% to 90%`)."""

from __future__ import annotations

import re

from benchclaims.extract.grammar.lexicon import CHANGES
from benchclaims.extract.grammar.syntax import VERBS
from benchclaims.extract.numbers.bounds import leading
from benchclaims.extract.numbers.quantity import Quantity
from benchclaims.extract.sentence.context import QUANTITY, Sentence
from benchclaims.extract.sentence.gain_brackets import tells_gain
from benchclaims.extract.sentence.span_lists import is_next
from benchclaims.vocabulary.words import words

SPANS = words("spans")
BREAKS = frozenset(("(", ")", ",", ";", "by", "of"))
REACH = 7
"""How many words before brackets the verb is looked for."""
GAIN_BEHIND = re.compile(r"\s?[,(]\s?(?:\$\s?)?(?:[+−]|-{1,2})\s?\d")
"""A signed number behind two others is how far they are apart: `0.75 to 0.88, +15.9%`."""
ARROW = re.compile(r"->|→|arrow|\\to\b")


def is_transition(sentence: Sentence, order: int) -> bool:
    """Whether the two numbers that words join tell a before and an after.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> is_transition(read_sentences("It lifts accuracy from 60% to 90%.")[1][0], 0)
    True
    >>> is_transition(read_sentences("Gains range from 6% to 9%.")[1][0], 0)
    False
    """
    quantity = sentence.quantities[order]
    if not quantity.joint:
        return False
    if ARROW.search(sentence.text, quantity.start, quantity.joint.start):
        return True
    if GAIN_BEHIND.match(sentence.text, quantity.joint.end, sentence.end):
        return True
    at, words = sentence.at[order], sentence.words
    before = words[max(0, at - 16) : at]
    led = leading(words, at)
    if SPANS.intersection(words[max(0, led - 2) : at]):
        return False
    if quantity.joint.unit == quantity.unit and falls(quantity):
        return True
    if goes_on_change(sentence, order) or tells_gain(sentence, order):
        return True
    if led >= 0 and words[led] == "from":
        gains = is_span_of_gains(sentence, led, quantity.unit)
        if gains or is_span_of_many(sentence, led) or goes_on_span(sentence, order, led):
            return False
        return bool(CHANGES.intersection(before)) or words[led - 1 : led] != ["of"]
    return words[at - 1 : at] == ["("] and quantity.high >= 0 and is_changed(sentence, at - 1)


def falls(quantity: Quantity) -> bool:
    """Whether the second number is less than the first; two losses are a span (`by -1.6 to -6.8 pp`)."""
    return quantity.high < quantity.first and (quantity.high >= 0 or quantity.sign == "+")


GAINS = words("gains")
CHANGED = CHANGES - {"gain", "gains", "gained", "gaining"}
"""Verbs that change what stands behind them; who gains a speedup does not change one."""
ENDS = GAINS | {",", ";", "(", ")", QUANTITY}
GOVERNED = 10
"""How many words before `from` a gain and the verb that changes it are looked for."""


def is_span_of_gains(sentence: Sentence, start: int, unit: str) -> bool:
    """Whether the `from` at `start` begins a span of gains: `speedups from 1.3x to 2.7x`.

    A verb of change makes it a before and an after: `it increases the speedup from 2.3x to 2.6x`.
    """
    words, tags = sentence.words, sentence.parsed.tags
    first = max(0, start - GOVERNED)
    places = range(start - 1, first - 1, -1)
    gain = next((place for place in places if words[place] in ENDS), first)
    if words[gain] not in GAINS or tags[gain] in VERBS or (unit != "x" and not words[gain].endswith("s")):
        return False
    return not any(tags[place] in VERBS and words[place] in CHANGED for place in range(first, start))


MANY = re.compile(r"[a-z].*(?<![su'])s")
"""A noun of several things: `rates`, but not `radius`, `loss` or `RSF's`."""


def is_span_of_many(sentence: Sentence, start: int) -> bool:
    """Whether the `from` at `start` stands behind things that nothing changes: `ratios from 2x to 8x`."""
    words, tags = sentence.words, sentence.parsed.tags
    noun = words[start - 1] if start and tags[start - 1] == "n" else ""
    if noun in CHANGES or not MANY.fullmatch(noun):
        return False
    return not any(tags[place] in VERBS and words[place] in CHANGES for place in range(start))


def goes_on_span(sentence: Sentence, order: int, start: int) -> bool:
    """Whether the `from` at `start` goes on a span: `from 1% to 3% on A and from 2% to 5% on B`."""
    if sentence.words[start - 1] not in JOINTS:
        return False
    earlier = earlier_span(sentence, order)
    if earlier is None or is_transition(sentence, earlier):
        return False
    between = range(sentence.at[earlier] + 1, start)
    return not any(sentence.parsed.tags[place] in VERBS for place in between)


JOINTS = frozenset(("and", "or", ","))


def goes_on_change(sentence: Sentence, order: int) -> bool:
    """Whether a span is the next before and after of a list: `from 60% to 66%, 65% to 69% and 77% to 80%`."""
    earlier = earlier_span(sentence, order)
    return earlier is not None and is_next(sentence, earlier, order) and is_transition(sentence, earlier)


def earlier_span(sentence: Sentence, order: int) -> int | None:
    """The nearest two numbers before that words join."""
    return next((one for one in range(order - 1, -1, -1) if sentence.quantities[one].joint), None)


def is_changed(sentence: Sentence, bracket: int) -> bool:
    """Whether brackets stand behind what a verb says to change: `it raises utility (71.8% to 75.2%)`."""
    tags, words = sentence.parsed.tags, sentence.words
    for place in range(bracket - 1, max(-1, bracket - REACH), -1):
        if tags[place] in VERBS:
            return words[place] in CHANGES
        if words[place] == QUANTITY or words[place] in BREAKS:
            return False
    return False
