"""Metrics that a value may be of although no word names them: `answers 58% of the questions` is an accuracy.

`performance` and `score` say openly that nothing tells; what else may stand in is in `unnamed.yaml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from benchclaims.extract.candidate import Candidate
from benchclaims.extract.grammar.lexicon import IMPROVE
from benchclaims.extract.metrics.fitting import within_bounds
from benchclaims.extract.sentence.context import Sentence, once_each
from benchclaims.extract.sentence.mentions import MetricsAround
from benchclaims.extract.sentence.place import Standpoint
from benchclaims.model import UNTOLD
from benchclaims.vocabulary.loader import Unnamed, read

AROUND = 2000
"""How far from the sentence is looked for the words that tell a metric."""


def unnamed(place: Standpoint, known: int, around: MetricsAround) -> Iterator[Candidate]:
    """What a value may be of that nothing names; `known` metrics are named in the sentence, two at most."""
    sentence, at = place.sentence, place.at
    words, quantity = sentence.words, sentence.quantities[place.order]
    improves = not IMPROVE.isdisjoint(words[max(0, at - 10) : at + 6])
    before, behind = words[at - 1] if at else "<", sentence.word(at + 1)
    for metric in (*UNTOLD, *implied(place)):
        told = f"told={metric in around.anywhere}"
        features = [
            *default_features(metric, place.unit, known, improves),
            f"default {metric} -1={before}",
            f"default {metric} +1={behind}",
            f"default {metric} {told} quality={min(around.quality, 2)}",
            f"default {metric} {told} known={known}",
        ]
        if metric not in UNTOLD:
            features += [
                f"default implied known={known}",
                f"default {metric} -2={sentence.word(at - 2)}",
                f"default {metric} +1+2={behind} {sentence.word(at + 2)}",
                f"default {metric} verb={place.verb}",
                f"default {metric} shape={quantity.shape}",
            ]
        yield Candidate(metric, None, "default", features)


def implied(place: Standpoint) -> Iterator[str]:
    """The metrics that a value of this kind may be of, where the words that they need stand in the text.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [sentence] = read_sentences("It wins in 27 of 32 scenarios.")[1]
    >>> list(implied(Standpoint(sentence, 0)))
    ['success-rate', 'other:wins']
    """
    quantity = place.sentence.quantities[place.order]
    kinds = {quantity.kind, quantity.unit}
    kinds |= {"part"} if quantity.shape == "share" else set()
    kinds |= {"whole"} if quantity.kind == "scale" and not quantity.decimals else set()
    for entry in entries():
        if kinds.isdisjoint(entry.by) or not within_bounds(entry.metric, quantity.high):
            continue
        if entry.where is None or stands(place.sentence, entry.where):
            yield entry.metric


@cache
def entries() -> tuple[Unnamed, ...]:
    """The metrics that may stand in, in the order of their file."""
    return tuple(read("unnamed.yaml", Unnamed))


@once_each
def stands(sentence: Sentence, where: str) -> bool:
    """Whether words stand in the text around a sentence."""
    around = max(0, sentence.start - AROUND), sentence.end + AROUND
    return re.compile(rf"\b(?:{where})", re.IGNORECASE).search(sentence.text, *around) is not None


@lru_cache(maxsize=4096)
def default_features(metric: str, unit: str, known: int, improves: bool) -> tuple[str, ...]:
    """What speaks for a metric that stands in, where `known` others are named."""
    return (
        f"default {metric}",
        f"default {metric}&{unit}",
        f"default {metric} known={known}",
        f"default {metric} improves={improves}",
        f"default {metric} improves={improves}&{unit}",
    )
