"""Which hedge holds for a number: up to, at least, at most, about, on average, or none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from benchclaims.extract.form.hedge_phrases import hedges, is_over_classes
from benchclaims.extract.grammar.syntax import VERBS
from benchclaims.extract.sentence.context import QUANTITY, Sentence, once
from benchclaims.extract.sentence.lists import leader
from benchclaims.extract.sentence.mentions import named
from benchclaims.vocabulary.words import words

REACH = 9
FILLERS = words("fillers")


class Hedged(NamedTuple):
    """The hedge of the claim before in the same sentence, and which quantity that is."""

    qualifier: str
    order: int


def hedge_features(sentence: Sentence, order: int, last: Hedged | None = None) -> list[str]:
    """The features of a quantity's qualifier: its symbol, the hedges near it, and those of its list.

    `last` is the hedge of the claim before, which may hold on.
    """
    features = [
        "bias",
        f"bound={sentence.quantities[order].bound}",
        f"unit={sentence.quantities[order].unit}",
    ]
    features += near_features(sentence, order, "")
    first = leader(sentence, order)
    if first != order:
        features.append(f"list bound={sentence.quantities[first].bound}")
        features += near_features(sentence, first, "list ")
    elif order:
        features += features_before(sentence, order)
    if last:
        features += held_on(sentence, order, last)
    return features + average_features(sentence, order)


def held_on(sentence: Sentence, order: int, last: Hedged) -> list[str]:
    """How the claim before stands to a quantity, and how it is hedged: `up to 2x, … by 3x, and … by 4x`."""
    at, before = sentence.at[order], sentence.at[last.order]
    same = sentence.quantities[order].unit == sentence.quantities[last.order].unit
    between = sentence.words[before + 1 : at]
    how = barrier([word for word in between if word != QUANTITY])
    return [
        f"went {last.qualifier} {how} unit={same}",
        f"went {last.qualifier} last={sentence.words[at - 1]} unit={same}",
        f"went {last.qualifier} far={min(len(between) // 4, 4)} skipped={order - last.order > 1}",
    ]


def features_before(sentence: Sentence, order: int) -> list[str]:
    """The hedges of the quantity before, which may hold on: `up to 10% on A and by 26% on B`."""
    at, before = sentence.at[order], sentence.at[order - 1]
    same = sentence.quantities[order].unit == sentence.quantities[order - 1].unit
    parsed, between = sentence.parsed, sentence.words[before + 1 : at]
    verb = any(tag in VERBS for tag in parsed.tags[before + 1 : at])
    how = f"unit={same} verb={verb} {barrier(between)}"
    words, features = sentence.words, []
    for hedge in hedges(sentence, max(0, before - REACH), before, "before"):
        far = "beside" if hedge.end == before else "away"
        features += [
            f"first {hedge.qualifier} {far} {how}",
            f"first {hedge.qualifier} {far} last={words[at - 1]} unit={same}",
        ]
    return features


AVERAGES = frozenset("average averaged averages averaging mean median geomean geometric-mean".split())


def average_features(sentence: Sentence, order: int) -> list[str]:
    """Where a sentence speaks of averages, farther than a hedge is looked for."""
    at, places = sentence.at[order], averages(sentence)
    left = max((place for place in places if place < at), default=None)
    right = min((place for place in places if place > at), default=None)
    return [
        *([] if left is None else average_left(sentence, order, left)),
        *([] if right is None else average_right(sentence, order, right)),
    ]


def average_left(sentence: Sentence, order: int, place: int) -> Iterator[str]:
    """What stands between the word of an average at a place and a number behind it."""
    at, words = sentence.at[order], sentence.words
    crossed = sum(other > place for other in sentence.at[:order])
    numbers, metric = min(crossed, 2), metric_around(sentence, place)
    acts = min(sum(tag in VERBS for tag in sentence.parsed.tags[place + 1 : at]), 2)
    yield f"average left {'opens' if place < 4 else 'inside'} numbers={numbers}"
    yield f"average left {barrier(words[place + 1 : at])} numbers={numbers}"
    yield f"average in metric={bool(metric)}"
    yield f"average of {metric} numbers={numbers}"
    yield f"average left acts={acts} numbers={numbers}"
    yield f"average left led={sentence.word(place - 1)} acts={acts} numbers={bool(crossed)}"
    if at - place > 1:
        yield f"average {words[place + 1]} numbers={numbers}"


def average_right(sentence: Sentence, order: int, place: int) -> Iterator[str]:
    """Where the word of an average at a place behind a number stands, and what stands before it."""
    numbers = min(sum(other < place for other in sentence.at[order + 1 :]), 2)
    ends = "ends" if place > len(sentence.words) - 4 else "inside"
    yield f"average right {ends} {sentence.words[place - 1]} numbers={numbers}"


@once
def averages(sentence: Sentence) -> list[int]:
    """The words of a sentence that speak of averages."""
    words = sentence.words
    found = (place for place, word in enumerate(words) if word in AVERAGES)
    return [place for place in found if not is_over_classes(words, place)]


def metric_around(sentence: Sentence, place: int) -> str:
    """The metric that has a word in its name, as mean squared error has mean, or ''."""
    found = (
        metric.metric for metric in named(sentence) if metric.start <= place < metric.end and not metric.cue
    )
    return next(found, "")


def near_features(sentence: Sentence, order: int, prefix: str) -> list[str]:
    """The hedges to the left and right of one quantity, with how far and across what."""
    at = sentence.at[order]
    return [f"{prefix}{told}" for told in (*hedges_left(sentence, at), *hedges_right(sentence, at))]


def hedges_left(sentence: Sentence, at: int) -> Iterator[str]:
    """The hedges before a word, with how far and across what."""
    words = sentence.words
    for hedge in hedges(sentence, max(0, at - REACH), at, "before"):
        between = words[hedge.end : at]
        near = len(between) < 4 and all(word in FILLERS for word in between)
        away, how = "near" if near else "far", barrier(between)
        if not between:
            away = "beside"
        yield f"before {hedge.qualifier} {away}"
        yield f"before {hedge.qualifier} {away} {how}"
        if away == "far":
            yield f"before {words[hedge.start]} last={words[at - 1]} {how}"
        else:
            yield f"before {words[hedge.start]} {away}"


def hedges_right(sentence: Sentence, at: int) -> Iterator[str]:
    """The hedges behind a word, with how far and across what."""
    words = sentence.words
    for hedge in hedges(sentence, at + 1, min(len(words), at + REACH), "behind"):
        between = words[at + 1 : hedge.start]
        aside = between == ["("] and sentence.word(hedge.end) == ")"
        away = "beside" if not between else "aside" if aside else "near" if len(between) < 4 else "far"
        yield f"behind {hedge.qualifier} {away} {barrier(between)}"
        yield f"behind {hedge.qualifier}"


def barrier(words: list[str]) -> str:
    """What stands between a hedge and a number: a number, a comma, a joining word, or none of these."""
    if QUANTITY in words:
        return "number"
    if "," in words or ";" in words or ":" in words:
        return "comma"
    return "and" if "and" in words else "open"
