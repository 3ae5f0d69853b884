"""What stands around a number: whose it is, in how many brackets, its metric, the verb of its clause."""

from __future__ import annotations

from itertools import accumulate, groupby
from typing import NamedTuple

from benchclaims.extract.sentence.beside import PARTING
from benchclaims.extract.sentence.compared import compared
from benchclaims.extract.sentence.comparisons import says_baseline
from benchclaims.extract.sentence.context import QUANTITY, Sentence, once, once_each
from benchclaims.extract.sentence.mentions import named
from benchclaims.extract.sentence.own import calls_ours
from benchclaims.vocabulary.words import words

NEAR = 6
"""How many words may stand between a number and the name of what reached it."""
PARTING_LEVELS = PARTING | words("parting levels")
"""What stands between the values of one thing and those of another."""
BESIDE = 4
"""How many words may stand between a number and the name of its metric."""


class Setting(NamedTuple):
    """What stands around a number: whose it is, in how many brackets, its metric, the verb of its clause."""

    rival: str
    depth: int
    metric: str
    verb: int | None
    agent: str


@once_each
def setting(sentence: Sentence, order: int) -> Setting:
    """What stands around one of a sentence's numbers."""
    at, before = sentence.at[order], sentence.words[: sentence.at[order]]
    depth = min(max(before.count("(") - before.count(")"), 0), 2)
    verbs = sentence.parsed.governing(at)
    verb = verbs[0] if verbs else None
    return Setting(rival(sentence, at), depth, metric_beside(sentence, at), verb, agent(sentence, verb))


def agent(sentence: Sentence, verb: int | None) -> str:
    """What kind of phrase a verb is said of: a word by itself, what says it is a baseline, a name, words."""
    subject = None if verb is None else sentence.parsed.subjects[verb]
    if subject is None or isinstance(subject, str):
        return subject or "nobody"
    phrase = sentence.parsed.phrases[subject]
    inside = sentence.words[phrase.start : phrase.end]
    if calls_ours(sentence, phrase):
        return "ours"
    if says_baseline(inside):
        return "baseline"
    return "name" if any(letter.isupper() for letter in sentence.raw(phrase.end - 1)[1:]) else "words"


class Turn(NamedTuple):
    """A number's rank among those of its unit between words of comparison, their count, and the first."""

    rank: int
    among: int
    first: int


@once
def turns(sentence: Sentence) -> list[Turn]:
    """The turn of each number of a sentence."""
    parted = list(accumulate(word in PARTING_LEVELS for word in sentence.words))
    keys = [
        (parted[at], setting(sentence, order).depth, sentence.quantities[order].unit)
        for order, at in enumerate(sentence.at)
    ]
    made: list[Turn] = []
    for _, group in groupby(keys):
        count, first = len(list(group)), len(made)
        made += [Turn(rank, count, first) for rank in range(count)]
    return made


def rival(sentence: Sentence, at: int) -> str:
    """How near what a sentence compares with stands to a number, none or another number between."""
    found = ""
    for phrase in compared(sentence):
        if phrase.shape != "bare":
            continue
        weak = not phrase.strong
        if weak and not says_baseline(sentence.words[phrase.start : phrase.end]):
            continue
        between = (
            sentence.words[phrase.end : at] if phrase.end <= at else sentence.words[at + 1 : phrase.start]
        )
        if len(between) <= NEAR and QUANTITY not in between:
            side = "left" if phrase.end <= at else "right"
            found = f"{'weak' if weak else 'strong'} {side} {'beside' if len(between) < 2 else 'near'}"
            if side == "left" and not weak:
                return found
    return found


def metric_beside(sentence: Sentence, at: int) -> str:
    """The metric that is named next to a number, no other number between, or ''."""
    best, reach = "", BESIDE + 1
    for metric in named(sentence):
        between = (
            sentence.words[at + 1 : metric.start] if metric.start > at else sentence.words[metric.end : at]
        )
        if not metric.cue and len(between) < reach and QUANTITY not in between:
            best, reach = metric.metric, len(between)
    return best
