"""Which hedge holds for a number: up to, at least, at most, about, on average, or none."""

from __future__ import annotations

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
    at = sentence.at[order]
    places = averages(sentence)
    if not places:
        return []
    left = [place for place in places if place < at]
    right = [place for place in places if place > at]
    made = []
    if left:
        crossed = sum(place > left[-1] for place in sentence.at[:order])
        opens = "opens" if left[-1] < 4 else "inside"
        made.append(f"average left {opens} numbers={min(crossed, 2)}")
        metric = metric_around(sentence, left[-1])
        made.append(f"average left {barrier(sentence.words[left[-1] + 1 : at])} numbers={min(crossed, 2)}")
        made += [f"average in metric={bool(metric)}", f"average of {metric} numbers={min(crossed, 2)}"]
        acts = sum(tag in VERBS for tag in sentence.parsed.tags[left[-1] + 1 : at])
        led = sentence.word(left[-1] - 1)
        made.append(f"average left acts={min(acts, 2)} numbers={min(crossed, 2)}")
        made.append(f"average left led={led} acts={min(acts, 2)} numbers={bool(crossed)}")
        if at - left[-1] > 1:
            made.append(f"average {sentence.words[left[-1] + 1]} numbers={min(crossed, 2)}")
    if right:
        crossed = sum(place < right[0] for place in sentence.at[order + 1 :])
        ends = "ends" if right[0] > len(sentence.words) - 4 else "inside"
        made.append(f"average right {ends} {sentence.words[right[0] - 1]} numbers={min(crossed, 2)}")
    return made


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
    at, words = sentence.at[order], sentence.words
    features = []
    for hedge in hedges(sentence, max(0, at - REACH), at, "before"):
        between = words[hedge.end : at]
        how = barrier(between)
        away = (
            "beside"
            if not between
            else "near"
            if all(word in FILLERS for word in between) and len(between) < 4
            else "far"
        )
        features += [
            f"{prefix}before {hedge.qualifier} {away}",
            f"{prefix}before {hedge.qualifier} {away} {how}",
        ]
        if away == "far":
            features.append(f"{prefix}before {words[hedge.start]} last={words[at - 1]} {how}")
        else:
            features.append(f"{prefix}before {words[hedge.start]} {away}")
    for hedge in hedges(sentence, at + 1, min(len(words), at + REACH), "behind"):
        between = words[at + 1 : hedge.start]
        how = barrier(between)
        aside = between == ["("] and sentence.word(hedge.end) == ")"
        away = "beside" if not between else "aside" if aside else "near" if len(between) < 4 else "far"
        features += [f"{prefix}behind {hedge.qualifier} {away} {how}", f"{prefix}behind {hedge.qualifier}"]
    return features


def barrier(words: list[str]) -> str:
    """What stands between a hedge and a number: a number, a comma, a joining word, or none of these."""
    if QUANTITY in words:
        return "number"
    if "," in words or ";" in words or ":" in words:
        return "comma"
    return "and" if "and" in words else "open"
