"""Whose whole a share is of: `97% of full-precision accuracy` is a ratio, `97% of accuracy` a level."""

from __future__ import annotations

from benchclaims.extract.metrics.verb_shares import share_of
from benchclaims.extract.sentence.context import QUANTITY, Sentence
from benchclaims.vocabulary.words import words

BASELINES = words("baselines")
POSSESSIVES = frozenset("its their his her our whose".split())
ENDS = words("ends") - {"of"} | {QUANTITY, "with", "while", "and", "at", "on", "in", "when", "using"}
REACH = 10


def share_features(sentence: Sentence, order: int, metric_at: tuple[int, int] | None) -> list[str]:
    """What stands in the phrase that a percentage is said to be `of`.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [sentence] = read_sentences("It reaches 97% of the teacher's accuracy.")[1]
    >>> share_features(sentence, 0, None)
    ['share of an owner', 'share of an owner metric=False']
    """
    stands = share_of(sentence, order)
    if not stands:
        return []
    start, end = stands.behind + 1, whole_end(sentence, stands.behind + 1)
    told = f"share of {owner(sentence.words[start:end])}"
    return [told, f"{told} metric={metric_at is not None and start <= metric_at[0] < end}"]


def owner(phrase: list[str]) -> str:
    """Whether a phrase says whose it is: by a possessive, by a word for a baseline, by another `of`.

    >>> owner(["full-precision", "accuracy"]), owner(["accuracy", "of", "bert"]), owner(["accuracy"])
    ('a baseline', 'something of another', 'no owner')
    """
    if any(word.endswith(("'s", "’s", "s'")) or word in POSSESSIVES for word in phrase):
        return "an owner"
    if any(not BASELINES.isdisjoint(word.split("-")) for word in phrase):
        return "a baseline"
    return "something of another" if "of" in phrase else "no owner"


def whole_end(sentence: Sentence, start: int) -> int:
    """Where the phrase ends that a share at `start` is of."""
    end = start
    while end < min(len(sentence.words), start + REACH) and sentence.words[end] not in ENDS:
        end += 1
    return end
