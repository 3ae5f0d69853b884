"""What a value is compared with: the phrases of comparison, whole or in parts, near and earlier."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

from benchclaims.extract.comparisons import COMPARING, MARKERS, compared, conjuncts
from benchclaims.extract.context import QUANTITY, Sentence
from benchclaims.extract.lists import members
from benchclaims.extract.subjects import Told, go_on
from benchclaims.vocabulary.words import words

VAGUE = words("vague")
NAMELIKE = re.compile(r"[A-Z]")
REACHES = (1, 3, 6, 12)
COMPARING_WORDS = frozenset(word for word, marker in MARKERS.items() if marker in COMPARING)
COMMAS = frozenset(",;:()")
BASELINES = frozenset(
    (
        "baseline baselines state sota existing prior previous methods models method original "
        "best standard approaches"
    ).split()
)


def baseline_candidates(
    sentence: Sentence, order: int, previous: list[tuple[str, str]], before: Told | None = None
) -> list[tuple[str | None, list[str]]]:
    """The candidates for a value's baseline with their features; None where nothing is compared.

    `previous` are marker and phrase of the comparisons one sentence before, `before` is the baseline
    of the claim before.
    """
    unit = sentence.quantities[order].unit
    made: list[tuple[str | None, list[str]]] = []
    for marker, first, last in compared(sentence):
        features = phrase_features(sentence, order, marker, first, last, unit)
        made.append((words_as_written(sentence, first, last), features))
        made += parts_of(sentence, order, first, last, features)
    for marker, phrase in previous[-2:]:
        made.append((phrase, ["earlier", f"earlier {marker}", f"earlier u={unit}"]))
    made.append((None, uncompared_features(sentence, order, len(made))))
    if before:
        if before.name and all(name != before.name for name, _ in made):
            near = f"near={before.near}"
            made.append((before.name, ["carried in", f"carried in {near}", f"carried in u={unit} {near}"]))
        go_on(made, before)
    return made


def parts_of(
    sentence: Sentence, order: int, first: int, last: int, features: list[str]
) -> list[tuple[str, list[str]]]:
    """What `and` joins in a phrase, part by part; a feature tells the whole phrase that it has parts."""
    parts = conjuncts(sentence.words, first, last)
    if len(parts) < 2:
        return []
    whole, respectively = list(features), "respectively" in sentence.words
    features.append(f"conjuncts {'in turn' if respectively else 'together'}")
    group = members(sentence, order)
    made = []
    for place, (start, end) in enumerate(parts):
        turn = len(group) == len(parts) and group.index(order) == place
        own = [*whole, "conjunct", f"conjunct in turn={turn} respectively={respectively}"]
        made.append((words_as_written(sentence, start, end), own))
    return made


def uncompared_features(sentence: Sentence, order: int, found: int) -> list[str]:
    """What speaks for no baseline, where `found` phrases could be one."""
    at, unit = sentence.at[order], sentence.quantities[order].unit
    comparing = not COMPARING_WORDS.isdisjoint(sentence.words)
    return [
        "none",
        f"none comparing={comparing}",
        f"none u={unit}",
        f"none found={min(found, 3)}",
        f"none comparing={comparing}&u={unit}",
        f"none -1={sentence.word(at - 1)}",
        f"none +1={sentence.word(at + 1)}",
    ]


def words_as_written(sentence: Sentence, first: int, last: int) -> str:
    """The text over a span of words, a closing bracket included that the span opens."""
    end = sentence.ends[last - 1]
    return sentence.text[sentence.starts[first] : end]


def phrase_features(
    sentence: Sentence, order: int, marker: str, first: int, last: int, unit: str
) -> list[str]:
    """How a compared phrase stands to the number, and what kind of phrase it is."""
    words, at = sentence.words, sentence.at[order]
    side = "left" if last <= at else "right"
    between = words[last:at] if side == "left" else words[at + 1 : first]
    numbers = between.count(QUANTITY)
    if side == "right":
        own = members(sentence, order)
        numbers = sum(at < place < first for i, place in enumerate(sentence.at) if i not in own)
    commas = sum(map(COMMAS.__contains__, between))
    bucket = bisect_left(REACHES, len(between))
    head, raw = words[last - 1], sentence.text[sentence.starts[first] : sentence.ends[last - 1]]
    features = [
        *marker_features(marker, side, bucket, min(numbers, 2), min(commas, 2), unit),
        f"head={head}",
        f"first={words[first]}",
        f"words={min(last - first, 6)}",
        f"{marker} capital={NAMELIKE.search(raw) is not None}",
    ]
    if head in VAGUE:
        features.append("vague")
    if not BASELINES.isdisjoint(words[first:last]):
        features.append("says baseline")
        features.append(f"{marker} says baseline")
    return features


@lru_cache(maxsize=8192)
def marker_features(
    marker: str, side: str, bucket: int, numbers: int, commas: int, unit: str
) -> tuple[str, ...]:
    """Which word compares, on which side of the number, how far, and how much stands between."""
    return (
        marker,
        f"{marker} {side}",
        f"{marker} {side} {bucket}",
        f"{marker} {side} n={numbers}",
        f"{marker} {side} c={commas}",
        f"{marker} u={unit}",
        f"{side} n={numbers} c={commas}",
    )
