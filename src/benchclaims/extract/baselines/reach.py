"""How far a word of comparison reaches: which of a sentence's numbers a phrase behind it speaks of."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from benchclaims.extract.sentence.compared import compared
from benchclaims.extract.sentence.comparisons import Compared
from benchclaims.extract.sentence.context import QUANTITY, Sentence, once

OPENING = 5
"""How many words lead to a phrase at most that opens its sentence: `Compared with the best baseline, …`."""
CLOSING = frozenset((".", ">", ")", ";"))
DISTANCES = (1, 3, 6, 12)
"""How many words may stand between a phrase and a number, in steps."""


@once
def led_to(sentence: Sentence) -> tuple[list[int], list[int]]:
    """Where the noun phrases begin and end that words of comparison lead to."""
    found = [phrase for phrase in compared(sentence) if phrase.strong and phrase.shape == "bare"]
    return [phrase.start for phrase in found], [phrase.end for phrase in found]


def reach(sentence: Sentence, at: int, found: Compared, numbers: int, form: str) -> list[str]:
    """How a phrase of comparison lies to a number: what else stands between, and where the phrase stands."""
    side = "left" if found.end <= at else "right"
    rank, verb = stands_between(sentence, at, found)
    made = [
        f"reach {side} rank={rank} n={numbers}",
        f"reach {found.marker} {side} rank={rank}",
        f"reach {found.marker} {side} n={numbers} verbs={verb}",
        f"reach {side} rank={rank} verbs={verb} {form}",
    ]
    if found.start <= OPENING and side == "left":
        made += [f"reach opens {found.marker}", f"reach opens n={numbers} {form}"]
    if side == "right" and sentence.word(found.end) in CLOSING:
        made += [f"reach closes {found.marker} n={numbers}", f"reach closes n={numbers} rank={rank} {form}"]
    return made


def stands_between(sentence: Sentence, at: int, found: Compared) -> tuple[int, int]:
    """How many other phrases of comparison and verbs stand between a phrase and a number, two at most."""
    starts, ends = led_to(sentence)
    verbs = sentence.parsed.verbs
    if found.end <= at:
        between = bisect_left(starts, at) - bisect_left(starts, found.end)
        clauses = bisect_left(verbs, at) - bisect_left(verbs, found.end)
    else:
        between = bisect_right(ends, found.start) - bisect_right(ends, at)
        clauses = bisect_left(verbs, found.start) - bisect_left(verbs, at)
    return min(between, 2), min(clauses, 2)


def reached(sentence: Sentence, group: range, form: str) -> list[str]:
    """Whether words of comparison lead to anything nearer to a list than the numbers beside it."""
    near = f"{nearest_led(sentence, group[0], -1)}{nearest_led(sentence, group[-1], 1)}"
    return [f"none reach {near}", f"none reach {near} {form}"]


def nearest_led(sentence: Sentence, order: int, step: int) -> str:
    """Whether a phrase of comparison stands on one side of a number, nearer (`n`) or beyond the next (`f`).

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [sentence] = read_sentences("It gains 2% over Foo and 3% in recall.")[1]
    >>> nearest_led(sentence, 0, 1), nearest_led(sentence, 0, -1), nearest_led(sentence, 1, -1)
    ('n', '-', 'n')
    """
    starts, ends = led_to(sentence)
    at, other = sentence.at[order], order + step
    beyond = not 0 <= other < len(sentence.at)
    if step > 0:
        stop = len(sentence.words) if beyond else sentence.at[other]
        first = bisect_left(starts, at)
        within, left = bisect_left(starts, stop) > first, first < len(starts)
    else:
        stop = 0 if beyond else sentence.at[other]
        last = bisect_right(ends, at)
        within, left = last > bisect_right(ends, stop), last > 0
    return "n" if within else "f" if left else "-"


def levelled(sentence: Sentence, level: int, found: Compared, kind: str) -> list[str]:
    """How a phrase lies to the level that its value is compared with: whose level it is stands beside it."""
    words, parsed = sentence.words, sentence.parsed
    if found.end <= level:
        side, between, path = "left", words[found.end : level], parsed.path(found.end, level)
    elif found.start > level:
        side, between, path = "right", words[level + 1 : found.start], parsed.path(level + 1, found.start)
    else:
        return []
    numbers, far = min(between.count(QUANTITY), 2), bisect_left(DISTANCES, len(between))
    return [
        f"level {side} n={numbers} far={far}",
        f"level {side} n={numbers} far={far} {kind}",
        f"level {side} n={numbers} {found.marker}",
        f"level {side} n={numbers} {found.shape}",
        f"level path {side} {path}",
    ]
