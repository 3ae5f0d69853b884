"""What a value is compared with, and the level of what it is compared with."""

from __future__ import annotations

import itertools
import re

from benchclaims.extract.context import QUANTITY, Sentence
from benchclaims.extract.lexicon import VERBS
from benchclaims.extract.lists import leader
from benchclaims.extract.subjects import Told, go_on
from benchclaims.vocabulary.words import words

MARKERS = {
    "than": "than",
    "over": "over",
    "versus": "versus",
    "vs": "versus",
    "against": "against",
    "outperforms": "outperforms",
    "outperforming": "outperforms",
    "outperform": "outperforms",
    "outperformed": "outperforms",
    "surpassing": "outperforms",
    "surpasses": "outperforms",
    "surpass": "outperforms",
    "exceeding": "outperforms",
    "exceeds": "outperforms",
    "beating": "outperforms",
    "beats": "outperforms",
    "compared": "compared",
    "comparison": "compared",
    "relative": "relative",
    "upon": "upon",
    "improves": "improves",
    "improve": "improves",
    "improving": "improves",
    "matching": "matching",
    "matches": "matching",
    "comparable": "matching",
    "par": "matching",
    "competitive": "matching",
    "from": "from",
    "above": "over",
    "beyond": "over",
    "of": "of",
    "to": "to",
    "behind": "behind",
    "including": "including",
    "unlike": "than",
    "trailing": "behind",
    "below": "below",
    "baseline": "baseline",
}
LINKS = {
    "compared": ("to", "with", "against"),
    "relative": ("to",),
    "comparison": ("to", "with"),
    "comparable": ("to", "with"),
    "par": ("with",),
    "competitive": ("with",),
    "improves": ("upon", "on", "over"),
    "improving": ("upon", "on", "over"),
    "improve": ("upon", "on", "over"),
}
STOP = words("stop")
COMPARING = ("than", "over", "compared", "outperforms", "versus")
DETERMINER = frozenset(["the", "a", "an", "its", "their", "our"])
VAGUE = words("vague")
NAMELIKE = re.compile(r"[A-Z]")


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


def conjuncts(words: list[str], first: int, last: int) -> list[tuple[int, int]]:
    """The parts of a phrase that `and` joins."""
    cuts = [position for position in range(first, last) if words[position] == "and"]
    edges = [first - 1, *cuts, last]
    return [(left + 1, right) for left, right in itertools.pairwise(edges) if right > left + 1]


def compared(sentence: Sentence) -> list[tuple[str, int, int]]:
    """The phrases behind words of comparison: marker, first and last word (end exclusive)."""
    words, found = sentence.words, []
    for position, word in enumerate(words):
        marker = MARKERS.get(word)
        if not marker:
            continue
        first = position + 1
        if word in LINKS:
            if sentence.word(first) in LINKS[word]:
                first += 1
            elif marker in ("compared", "relative", "matching", "improves") and word not in (
                "matching",
                "matches",
                "improves",
                "improve",
                "improving",
            ):
                continue
        last = phrase_end(words, first)
        while first < last and words[first] in DETERMINER:
            first += 1
        if last > first:
            found.append((marker, first, last))
    return found


def phrase_end(words: list[str], first: int) -> int:
    """Where the noun phrase that begins at `first` ends."""
    position = first
    while position < len(words) and position - first < 12 and words[position] not in STOP:
        following = words[position + 1] if position + 1 < len(words) else ""
        if (
            words[position] == QUANTITY
            or (words[position] in VERBS and position > first)
            or (words[position] == "and" and following in VERBS)
        ):
            break
        position += 1
    while position > first and words[position - 1] in (
        "and",
        "or",
        "both",
        "not",
        "only",
        "also",
        "to",
        "of",
        "the",
        "a",
    ):
        position -= 1
    return position


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
    bucket = (
        0 if distance <= 1 else 1 if distance <= 3 else 2 if distance <= 6 else 3 if distance <= 12 else 4
    )
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
    if any(
        word
        in (
            "baseline",
            "baselines",
            "state",
            "sota",
            "existing",
            "prior",
            "previous",
            "methods",
            "models",
            "method",
            "original",
            "best",
            "standard",
            "approaches",
        )
        for word in words[first:last]
    ):
        features.append("says baseline")
        features.append(f"{marker} says baseline")
    return features


def value_candidates(sentence: Sentence, order: int) -> list[tuple[int | None, list[str]]]:
    """The candidates for the level of what a score is compared with: other quantities of its unit; None where there is none."""
    quantity, at, words = sentence.quantities[order], sentence.at[order], sentence.words
    made: list[tuple[int | None, list[str]]] = []
    for other, candidate in enumerate(sentence.quantities):
        if other == order or candidate.joint:
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
        if len(between) > 24:
            continue
        before, numbers = sentence.word(place - 1), between.count(QUANTITY)
        marks = [
            word
            for word in between
            if word
            in (
                "vs",
                "versus",
                "compared",
                "than",
                "over",
                "from",
                "against",
                "outperforming",
                "surpassing",
                "outperforms",
                "baseline",
                "(",
                "to",
                "and",
                ",",
                "while",
                "whereas",
                "for",
                "→",
                "exceeding",
            )
        ]
        features = [
            f"v {side}",
            f"v {side} n={min(numbers, 2)}",
            f"v before={before}",
            f"v {side} before={before}",
            f"v same={candidate.unit == quantity.unit}",
            f"v list={leader(sentence, other) == leader(sentence, order)}",
            f"v d={min(len(between) // 3, 5)} {side}",
            f"v behind={sentence.word(place + 1)}",
            f"v digits={candidate.decimals == quantity.decimals}",
        ]
        features += [f"v mark {mark} {side}" for mark in dict.fromkeys(marks)]
        if before == "(" and sentence.word(place + 1) == ")":
            features.append(f"v alone in brackets {side}")
        made.append((other, features))
    made.append((None, ["none", f"none u={quantity.unit}", f"none others={min(len(made), 3)}"]))
    return made
