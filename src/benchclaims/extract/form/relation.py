"""How a candidate for the level of a score stands to it: what is beside and between them, in which lists."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from math import log2

from benchclaims.extract.numbers.quantity import Quantity
from benchclaims.extract.sentence.context import QUANTITY, Sentence
from benchclaims.extract.sentence.lists import members
from benchclaims.extract.sentence.surroundings import Setting, setting, turns
from benchclaims.vocabulary.words import words

MARKS = words("level marks")
SIZES = (0.02, 0.1, 0.3, 1.0, 3.0)


def relation(sentence: Sentence, order: int, other: int) -> Iterator[str]:
    """How a candidate stands to the score: what is beside and between them, and in which lists they are."""
    at, place = sentence.at[order], sentence.at[other]
    side = "right" if place > at else "left"
    between = range(min(at, place) + 1, max(at, place))
    crossed = sentence.words[between.start : between.stop]
    numbers = min(crossed.count(QUANTITY), 2)
    yield f"v {side}"
    yield f"v {side} n={numbers}"
    yield from beside(sentence, order, other, min(len(crossed) // 3, 5))
    yield f"v size={size(sentence.quantities[order], sentence.quantities[other])} {side}"
    for mark in dict.fromkeys(word for word in crossed if word in MARKS):
        yield f"v mark {mark} {side}"
        yield f"v mark {mark} {side} n={numbers}"
    if len(crossed) <= 3:
        yield f"v across {side} {' '.join(crossed)}"
    yield f"v path {side} {sentence.parsed.path(between.start, between.stop)}"
    if sentence.word(place - 1) == "(" and sentence.word(place + 1) == ")":
        yield f"v alone in brackets {side}"
    yield from in_turn(sentence, order, other, f"{side} n={numbers}")
    yield from ranks(sentence, order, other)


def beside(sentence: Sentence, order: int, other: int, far: int) -> Iterator[str]:
    """The words beside a candidate, how `far` it is, in steps, and how alike it and the score are printed."""
    quantity, candidate, place = sentence.quantities[order], sentence.quantities[other], sentence.at[other]
    before, same = sentence.word(place - 1), candidate.unit == quantity.unit
    side = "right" if other > order else "left"
    yield f"v before={before}"
    yield f"v {side} before={before}"
    yield f"v before={sentence.word(place - 2)} {before}"
    yield f"v before={before} same={same}"
    yield f"v same={same}"
    yield f"v d={far} {side}"
    yield f"v behind={sentence.word(place + 1)}"
    yield f"v behind={sentence.word(place + 1)} {sentence.word(place + 2)}"
    yield f"v digits={candidate.decimals == quantity.decimals} same={same}"


def in_turn(sentence: Sentence, order: int, other: int, where: str) -> Iterator[str]:
    """How the turn of a score in its list goes with that of a candidate in its own, `where` this stands."""
    own, turn = turns(sentence)[order], turns(sentence)[other]
    alike, many = own.rank == turn.rank, own.among == turn.among
    yield f"v turn={alike} as many={many} few={turn.among < 3}"
    yield f"v turn={turn.rank > 0} {where}"
    led = setting(sentence, turn.first).rival
    yield f"v turn={alike} as many={many} led={led}"
    yield f"v turn={alike} led={led} metric={same_metric(setting(sentence, order), setting(sentence, other))}"


def same_metric(own: Setting, other: Setting) -> str:
    """Whether the same metric is named beside two numbers, `open` where none is named beside one of them."""
    return str(own.metric == other.metric) if own.metric and other.metric else "open"


def size(quantity: Quantity, candidate: Quantity) -> int:
    """How far two amounts are apart, in steps."""
    one, another = abs(quantity.low), abs(candidate.low)
    return bisect_right(SIZES, abs(log2(one / another))) if one > 0 and another > 0 else -1


def ranks(sentence: Sentence, order: int, other: int) -> Iterator[str]:
    """Whether two numbers stand at one place of two lists that go together: `91 and 88 (vs. 90 and 85)`."""
    own, others = members(sentence, order), members(sentence, other)
    if other in own:
        yield "v list"
    elif len(own) > 1 or len(others) > 1:
        alike = order - own.start == other - others.start
        yield f"v rank={alike} long={len(own) == len(others)}"
        if len(own) == 1:
            mine, rank = turns(sentence)[order], other - others.start
            yield f"v row={mine.rank == rank} long={mine.among == len(others)}"
