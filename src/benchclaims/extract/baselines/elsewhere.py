"""What the sentences around a value's own compare with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from benchclaims.extract.sentence.compared import compared
from benchclaims.extract.sentence.comparisons import BASELINES, LEADING, NAMELIKE, says_baseline
from benchclaims.extract.sentence.context import Sentence, once
from benchclaims.vocabulary.classes import worded

MOST, FARTHEST = 8, 6
"""How many phrases of other sentences are looked at, and how many sentences away."""


SAYING = BASELINES | LEADING
"""Without one of these words a sentence compares with nothing, which spares most the parsing."""


class Elsewhere(NamedTuple):
    """A phrase of comparison in another sentence: how far that stands, its marker, what it says.

    `first` and `head` are its first and its last word.
    """

    distance: int
    marker: str
    phrase: str
    baseline: bool
    shape: str
    first: str
    head: str


def elsewhere(sentences: Sequence[Sentence], index: int) -> list[Elsewhere]:
    """What the sentences around the one at `index` compare with, the nearest first, up to `MOST` phrases."""
    made: list[Elsewhere] = []
    own = index - sentences[0].index
    for distance in range(1, FARTHEST + 1):
        for place in (own - distance, own + distance):
            if 0 <= place < len(sentences):
                made += [Elsewhere(place - own, *phrase) for phrase in told(sentences[place])]
        if len(made) >= MOST:
            break
    return made[:MOST]


@once
def told(sentence: Sentence) -> list[tuple[str, str, bool, str, str, str]]:
    """The phrases of a sentence that a word of comparison leads to, or that call themselves a baseline."""
    made: list[tuple[str, str, bool, str, str, str]] = []
    if SAYING.isdisjoint(sentence.words):
        return made
    for found in compared(sentence):
        words = sentence.words[found.start : found.end]
        baseline = says_baseline(words)
        if found.strong or baseline:
            text = found.text(sentence)
            made.append((found.marker, text, baseline, found.shape, words[0], words[-1]))
    return made


def elsewhere_features(other: Elsewhere, unit: str, form: str, strong: int, known: str) -> list[str]:
    """How a comparison of another sentence speaks for a value; `strong` phrases of its own could be meant.

    `known` says that the phrase is the paper's `own` or a `dataset`, where it is.
    """
    where = {-1: "before", 1: "behind"}.get(other.distance, "far")
    capital = "name" if NAMELIKE.search(other.phrase) else "words"
    kind = known or ("baseline" if other.baseline else capital)
    return [
        f"elsewhere {where}",
        f"elsewhere {where} {other.marker}",
        f"elsewhere {where} {kind}",
        f"elsewhere {other.marker} {kind}",
        f"elsewhere {kind} {form}",
        f"elsewhere d={other.distance}",
        *worded("elsewhere head", other.head),
        *worded("elsewhere first", other.first),
        f"elsewhere {where} {other.shape}",
        f"elsewhere {where} strong={min(strong, 1)}",
        f"elsewhere u={unit}",
        f"elsewhere {where} u={unit}",
        f"elsewhere {where} {form}",
    ]
