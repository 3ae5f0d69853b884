"""The hedges among the words of a sentence: the phrases of `hedges.yaml`, and what makes them none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from benchclaims.extract.grammar.tagging import VERBAL
from benchclaims.extract.sentence.context import QUANTITY, Sentence
from benchclaims.model import FLIPPED, Qualifier
from benchclaims.vocabulary.loader import held
from benchclaims.vocabulary.words import words


@dataclass(frozen=True, slots=True)
class Hedge:
    """A hedge found in a sentence: its qualifier, and the span of its words."""

    qualifier: Qualifier
    side: str
    start: int
    end: int


@cache
def phrases() -> dict[str, tuple[tuple[tuple[str, ...], str, Qualifier], ...]]:
    """The phrases of `hedges.yaml` by their first word, the longest first: words, side, qualifier."""
    by_first: dict[str, list[tuple[tuple[str, ...], str, Qualifier]]] = {}
    for entry in held("hedges.yaml"):
        for spelled in spellings(entry["phrases"]):
            by_first.setdefault(spelled[0], []).append((spelled, entry["side"], entry["qualifier"]))
    return {
        first: tuple(sorted(group, key=lambda item: (-len(item[0]), item)))
        for first, group in by_first.items()
    }


def spellings(phrases: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """The words of phrases, those of several words also as one: `up to`, `up-to`.

    >>> list(spellings(["up to", "nearly"]))
    [('up', 'to'), ('up-to',), ('nearly',)]
    """
    for phrase in phrases:
        words = tuple(phrase.split())
        yield words
        if len(words) > 1:
            yield ("-".join(words),)


def hedges(sentence: Sentence, start: int, end: int, side: str) -> Iterator[Hedge]:
    """The hedges of one side among the words from `start` to `end`."""
    words, position = sentence.words, start
    table = phrases()
    while position < end:
        for phrase, where, qualifier in table.get(words[position], ()):
            if (
                where == side
                and tuple(words[position : position + len(phrase)]) == phrase
                and position + len(phrase) <= end
                and not compares(words, position, phrase)
                and not is_over_classes(words, position)
            ):
                bounds = turned(sentence, qualifier, position) if side == "before" else qualifier
                yield Hedge(bounds, side, position, position + len(phrase))
                position += len(phrase) - 1
                break
        position += 1


def compares(words: list[str], place: int, phrase: tuple[str, ...]) -> bool:
    """Whether a phrase at a place compares, and bounds nothing: `twice as much as two years ago`.

    So does a comparative before something known: `better than the 20% of last year`.

    >>> compares("costs # as much as # did".split(), 2, ("as", "much", "as"))
    True
    >>> compares("is better than the #".split(), 1, ("better", "than"))
    True
    """
    if phrase[0] == "as":
        return place > 0 and words[place - 1] in (QUANTITY, "times", "fold")
    behind = place + len(phrase)
    return phrase[-1] == "than" and not DEFINITE.isdisjoint(words[behind : behind + 1])


def is_over_classes(words: list[str], place: int) -> bool:
    """Whether an average at a place is one over classes and part of a metric's name: `macro averaged F1`.

    >>> is_over_classes("a macro averaged F1".split(), 2), is_over_classes("an averaged F1".split(), 1)
    (True, False)
    """
    return place > 0 and words[place - 1] in OVER_CLASSES


OVER_CLASSES = frozenset(("macro", "micro"))
DEFINITE = frozenset("the its our their his her this that".split())


DENIALS = words("denials")
STOPS = frozenset(",;:()") | {QUANTITY, "and", "but", "with"}
DENIED = 7
"""How many words before a bound its denial may stand."""


def turned(sentence: Sentence, qualifier: Qualifier, place: int) -> Qualifier:
    """The bound at `place`, or the other where its verb is denied: `no model exceeds 54%` is at most 54%.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [told] = read_sentences("No model exceeds 54%.")[1]
    >>> [hedge.qualifier for hedge in hedges(told, 0, 3, "before")]
    ['at-most']
    """
    tags, words = sentence.parsed.tags, sentence.words
    led = place - (place > 0 and words[place - 1] == "by")
    if qualifier not in FLIPPED or VERBAL.isdisjoint(tags[max(0, led - 1) : place + 1]):
        return qualifier
    for at in range(place - 1, max(0, place - DENIED) - 1, -1):
        if words[at] in STOPS or words[at + 1] == "only":
            break
        if words[at] in DENIALS:
            return FLIPPED[qualifier]
    return qualifier
