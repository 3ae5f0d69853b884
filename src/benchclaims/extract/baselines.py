"""What a value is compared with: the phrases of comparison, whole or in parts, near and earlier."""

from __future__ import annotations

import re
from bisect import bisect_left

from benchclaims.extract.comparisons import COMPARING, MARKERS, compared, conjuncts
from benchclaims.extract.context import QUANTITY, Sentence
from benchclaims.extract.lists import leader
from benchclaims.extract.subjects import Told, go_on
from benchclaims.vocabulary.words import words

VAGUE = words("vague")
NAMELIKE = re.compile(r"[A-Z]")
REACHES = (1, 3, 6, 12)
BASELINES = frozenset(
    (
        "baseline baselines state sota existing prior previous methods models method original "
        "best standard approaches"
    ).split()
)


def baseline_candidates(
    sentence: Sentence, order: int, previous: list[tuple[str, str]], before: Told | None = None
) -> list[tuple[str | None, list[str]]]:
    """The candidates for a value's baseline with their features; None where nothing is compared."""
    made: list[tuple[str | None, list[str]]] = []
    at = sentence.at[order]
    unit = sentence.quantities[order].unit
    for marker, first, last in compared(sentence):
        features = phrase_features(sentence, order, marker, first, last, unit)
        made.append((words_as_written(sentence, first, last), features))
        parts = conjuncts(sentence.words, first, last)
        if len(parts) > 1:
            features.append(f"conjuncts {'in turn' if 'respectively' in sentence.words else 'together'}")
            group = [i for i in range(len(sentence.at)) if leader(sentence, i) == leader(sentence, order)]
            for place, (start, end) in enumerate(parts):
                turn = len(group) == len(parts) and group.index(order) == place
                own = [
                    *features[:-1],
                    "conjunct",
                    f"conjunct in turn={turn} respectively={'respectively' in sentence.words}",
                ]
                made.append((words_as_written(sentence, start, end), own))
    for marker, phrase in previous[-2:]:
        made.append((phrase, ["earlier", f"earlier {marker}", f"earlier u={unit}"]))
    comparing = any(word in MARKERS and MARKERS[word] in COMPARING for word in sentence.words)
    made.append(
        (
            None,
            [
                "none",
                f"none comparing={comparing}",
                f"none u={unit}",
                f"none found={min(len(made), 3)}",
                f"none comparing={comparing}&u={unit}",
                f"none -1={sentence.word(at - 1)}",
                f"none +1={sentence.word(at + 1)}",
            ],
        )
    )
    if before:
        if before.name and all(name != before.name for name, _ in made):
            made.append(
                (
                    before.name,
                    [
                        "carried in",
                        f"carried in near={before.near}",
                        f"carried in u={unit} near={before.near}",
                    ],
                )
            )
        go_on(made, before)
    return made


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
    numbers = min(between.count(QUANTITY), 2)
    if side == "right":
        own = leader(sentence, order)
        numbers = min(
            sum(
                1 for i, place in enumerate(sentence.at) if at < place < first and leader(sentence, i) != own
            ),
            2,
        )
    commas = min(sum(word in (",", ";", ":", ")", "(") for word in between), 2)
    distance = len(between)
    bucket = bisect_left(REACHES, distance)
    head, raw = words[last - 1], sentence.text[sentence.starts[first] : sentence.ends[last - 1]]
    features = [
        marker,
        f"{marker} {side}",
        f"{marker} {side} {bucket}",
        f"{marker} {side} n={numbers}",
        f"{marker} {side} c={commas}",
        f"{marker} u={unit}",
        f"{side} n={numbers} c={commas}",
        f"head={head}",
        f"first={words[first]}",
        f"words={min(last - first, 6)}",
    ]
    features.append(f"{marker} capital={bool(NAMELIKE.search(raw))}")
    if head in VAGUE:
        features.append("vague")
    if any(word in BASELINES for word in words[first:last]):
        features.append("says baseline")
        features.append(f"{marker} says baseline")
    return features
