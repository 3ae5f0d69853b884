"""What the sentences around a value's own compare with."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from benchclaims.extract.baselines.reach import led_to
from benchclaims.extract.baselines.view import View
from benchclaims.extract.sentence.compared import compared
from benchclaims.extract.sentence.comparisons import BASELINES, LEADING, NAMELIKE, says_baseline
from benchclaims.extract.sentence.context import Sentence, once
from benchclaims.extract.sentence.parts import PARTS
from benchclaims.extract.sentence.surroundings import agent
from benchclaims.vocabulary.classes import worded

MOST, FARTHEST = 12, 6
"""How many phrases of other sentences are looked at, and how many sentences away."""
SAYING = BASELINES | LEADING
"""Without one of these words a sentence compares with nothing, which spares most the parsing."""
PRESENTS = frozenset("we our this paper propose introduce present".split())
"""Words by which an abstract turns from what others did to what it does."""


class Said(NamedTuple):
    """A phrase of comparison as its sentence says it.

    `first` and `head` are its first and its last word, `numbers` and `others` how many numbers and phrases of
    comparison stand beside it (up to two and three), `rank` which of these it is, and `actor` who compares.
    """

    marker: str
    phrase: str
    baseline: bool
    shape: str
    first: str
    head: str
    numbers: int
    others: int
    rank: int
    actor: str


class Elsewhere(NamedTuple):
    """A phrase of comparison in another sentence, and how many sentences away that stands.

    `stage` is `background` before the text turns to its own work, else `told`.
    """

    distance: int
    stage: str
    said: Said

    @property
    def phrase(self) -> str:
        """The phrase as written."""
        return self.said.phrase

    @property
    def where(self) -> str:
        """Whether its sentence stands right before the value's own, right behind it, or far."""
        return {-1: "before", 1: "behind"}.get(self.distance, "far")


def background(sentences: Sequence[Sentence]) -> int:
    """How many sentences tell what others did, before one presents what the paper does; 0 where none does."""
    return next((place for place, one in enumerate(sentences) if not PRESENTS.isdisjoint(one.words)), 0)


def elsewhere(sentences: Sequence[Sentence], index: int, begins: int) -> list[Elsewhere]:
    """What the sentences around the one at `index` compare with, the nearest first, up to `MOST` phrases.

    The first `begins` of the sentences are the background.
    """
    made: list[Elsewhere] = []
    own = index - sentences[0].index
    for distance in range(1, FARTHEST + 1):
        for place in (own - distance, own + distance):
            if 0 <= place < len(sentences):
                stage = "background" if place < begins else "told"
                made += [Elsewhere(place - own, stage, said) for said in told(sentences[place])]
        if len(made) >= MOST:
            break
    return made[:MOST]


@once
def told(sentence: Sentence) -> list[Said]:
    """The phrases of a sentence that a word of comparison leads to, or that call themselves a baseline."""
    if SAYING.isdisjoint(sentence.words):
        return []
    starts, _ = led_to(sentence)
    numbers, others = min(len(sentence.at), 2), min(len(starts), 3)
    made: list[Said] = []
    for found in compared(sentence):
        words = sentence.words[found.start : found.end]
        baseline = says_baseline(words)
        if (found.strong or baseline) and found.shape not in PARTS:
            rank, actor = min(bisect_left(starts, found.start), 2), actor_of(sentence, found.start)
            said = (found.marker, found.text(sentence), baseline, found.shape, words[0], words[-1])
            made.append(Said(*said, numbers, others, rank, actor))
    return made


def actor_of(sentence: Sentence, start: int) -> str:
    """What kind of thing compares with the phrase at `start`."""
    verbs = sentence.parsed.governing(start)
    return agent(sentence, verbs[0] if verbs else None)


def elsewhere_features(other: Elsewhere, view: View, strong: int, known: str) -> list[str]:
    """How a comparison of another sentence speaks for a value; `strong` phrases of its own could be meant.

    `known` says that the phrase is the paper's `own` or a `dataset`, where it is.
    """
    kind = known or kind_of(other.said)
    return [
        *phrase_features(other, kind, view.form),
        *asked_features(other.where, view, strong),
        *sentence_features(other, kind, view.form),
        *value_features(other.where, kind, view, strong),
    ]


def kind_of(said: Said) -> str:
    """What a phrase is by its words: a baseline, a name, or words."""
    if said.baseline:
        return "baseline"
    return "name" if NAMELIKE.search(said.phrase) else "words"


def phrase_features(other: Elsewhere, kind: str, form: str) -> list[str]:
    """What a phrase is, and in which of the sentences around it stands."""
    said, where = other.said, other.where
    return [
        f"elsewhere {where}",
        f"elsewhere {where} {said.marker}",
        f"elsewhere {where} {kind}",
        f"elsewhere {said.marker} {kind}",
        f"elsewhere {kind} {form}",
        f"elsewhere d={other.distance}",
        *worded("elsewhere head", said.head),
        *worded("elsewhere first", said.first),
        f"elsewhere {where} {said.shape}",
    ]


def asked_features(where: str, view: View, strong: int) -> list[str]:
    """Which value asks, and whether its own sentence has what it may be compared with."""
    unit = view.unit
    return [
        f"elsewhere {where} strong={min(strong, 1)}",
        f"elsewhere u={unit}",
        f"elsewhere {where} u={unit}",
        f"elsewhere {where} {view.form}",
    ]


def sentence_features(other: Elsewhere, kind: str, form: str) -> list[str]:
    """How the sentence of a phrase compares: beside how many numbers and phrases, who, where in the text."""
    said, where = other.said, other.where
    return [
        f"elsewhere numbers={said.numbers} {where}",
        f"elsewhere numbers={said.numbers} {where} {form}",
        f"elsewhere others={said.others} rank={said.rank} {where}",
        f"elsewhere actor={said.actor} {where}",
        f"elsewhere actor={said.actor} {said.marker}",
        f"elsewhere stage={other.stage} {where}",
        f"elsewhere stage={other.stage} {kind}",
    ]


def value_features(where: str, kind: str, view: View, strong: int) -> list[str]:
    """What the value is, and whether it has a level beside it."""
    family, form = view.family, view.form
    return [
        f"elsewhere {family} {form}",
        f"elsewhere {where} {family} {form}",
        f"elsewhere {view.standing} {where} {kind}",
        f"elsewhere {view.standing} {where} strong={min(strong, 1)}",
    ]
