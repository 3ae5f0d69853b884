"""The level of what a score is compared with: another quantity of the sentence, of the same unit."""

from __future__ import annotations

import re

from benchclaims.extract.bounds import HEDGED
from benchclaims.extract.context import QUANTITY, Sentence
from benchclaims.extract.lists import members

MARKS = frozenset(
    (
        "vs versus compared than over from against outperforming surpassing outperforms baseline "
        "( to and , while whereas for → exceeding"
    ).split()
)
LONGEST_GAP = 24
HEDGES = frozenset(re.findall(r"[a-z]+", HEDGED)) | frozenset(
    "up to an additional average of another".split()
)
POINTS = re.compile(r"\b(?:points?|pp|ppts?|pts?)\b")


def value_candidates(sentence: Sentence, order: int) -> list[tuple[int | None, list[str]]]:
    """Other quantities of a score's unit, which may be the level that it is compared with.

    Each stands by its place among the sentence's quantities with its features; None stands for no level.
    """
    quantity, at, words = sentence.quantities[order], sentence.at[order], sentence.words
    made: list[tuple[int | None, list[str]]] = []
    for other, candidate in enumerate(sentence.quantities):
        if other == order or candidate.joint or is_difference(sentence, other):
            continue
        same = (
            candidate.unit == quantity.unit
            or candidate.kind == quantity.kind != "scale"
            or candidate.unit == "point"
        )
        if not same:
            continue
        place = sentence.at[other]
        side = "right" if place > at else "left"
        between = words[at + 1 : place] if place > at else words[place + 1 : at]
        if len(between) > LONGEST_GAP:
            continue
        before, numbers = sentence.word(place - 1), between.count(QUANTITY)
        marks = [word for word in between if word in MARKS]
        features = [
            f"v {side}",
            f"v {side} n={min(numbers, 2)}",
            f"v before={before}",
            f"v {side} before={before}",
            f"v same={candidate.unit == quantity.unit}",
            f"v list={other in members(sentence, order)}",
            f"v d={min(len(between) // 3, 5)} {side}",
            f"v behind={sentence.word(place + 1)}",
            f"v digits={candidate.decimals == quantity.decimals}",
        ]
        features += [f"v mark {mark} {side}" for mark in dict.fromkeys(marks)]
        first, last = min(at, place) + 1, max(at, place)
        features.append(f"v path {side} {sentence.parsed.path(first, last)}")
        if before == "(" and sentence.word(place + 1) == ")":
            features.append(f"v alone in brackets {side}")
        made.append((other, features))
    made.append((None, ["none", f"none u={quantity.unit}", f"none others={min(len(made), 3)}"]))
    return made


def is_difference(sentence: Sentence, other: int) -> bool:
    """Whether a quantity is a difference and no level: in percentage points, or led by `by`, hedged or not.

    >>> from benchclaims.extract.context import read_sentences
    >>> [told] = read_sentences("It reaches 98%, beating BarNet (91%) by up to 8%.")[1]
    >>> [is_difference(told, other) for other in range(3)]
    [False, False, True]
    """
    quantity, place = sentence.quantities[other], sentence.at[other] - 1
    if quantity.unit == "percent" and POINTS.search(sentence.text, quantity.start, quantity.end):
        return True
    while place >= 0 and sentence.words[place] in HEDGES:
        place -= 1
    return sentence.word(place) == "by"
