"""The whole of what a clause says does something: `pruning to the last 5 calls`, `W2V-BERT with tone labels`.

A noun phrase alone is but the part of it beside the verb.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from benchclaims.extract.grammar.syntax import JOINING
from benchclaims.extract.grammar.tidy import unmarked
from benchclaims.extract.sentence.context import Sentence, once_each
from benchclaims.vocabulary.classes import worded

STOPS = frozenset(": ; . ( ) — – that which whereas while but because if when although however".split())
"""What a clause begins behind."""
LONGEST = 12
"""How many words a subject has at most."""
JOINTS = JOINING - {","}
"""What joins a verb to the one before, whose subject it shares."""


class Whole(NamedTuple):
    """A subject as it stands before its verb, with what speaks for it whatever number asks."""

    text: str
    kind: str
    features: tuple[str, ...]


def wholes(sentence: Sentence, order: int) -> Iterator[tuple[Whole, int]]:
    """The whole subjects of the two verbs nearest left of a number, each with how many verbs stand nearer.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [s] = read_sentences("On A, pruning to the last calls improves it to 79%.")[1]
    >>> [whole.text for whole, _ in wholes(s, 0)]
    ['pruning to the last calls']
    """
    parsed = sentence.parsed
    for rank, verb in enumerate(parsed.governing(sentence.at[order])[:2]):
        whole = before_verb(sentence, parsed.verbs[verb])
        if whole:
            yield whole, rank


@once_each
def before_verb(sentence: Sentence, verb: int) -> Whole | None:
    """What stands before a verb and its adverbs, where it is more than one noun phrase."""
    parsed, words = sentence.parsed, sentence.words
    stop = parsed.word_before(verb) + 1
    if sentence.word(stop - 1) in JOINTS:
        return None
    start = beginning(sentence, stop)
    first = start + (parsed.tags[start : start + 1] == "d")
    if not 2 <= stop - first <= LONGEST or not parsed.tags[first:stop].strip("n"):
        return None
    if "n" not in parsed.tags[first:stop]:
        return None
    kind = kind_of(words[first:stop], parsed.tags[first])
    features = (
        "whole",
        f"whole {kind}",
        f"whole path={parsed.path(first, stop)}",
        f"whole words={min(stop - first, 8)}",
        *worded("whole first", words[first]),
        *worded("whole verb", words[verb]),
    )
    return Whole(unmarked(sentence.written(first, stop)), kind, features)


def kind_of(words: list[str], tag: str) -> str:
    """Whether a subject is a list, a gerund with its object, or a noun with what tells it apart."""
    if "and" in words or "," in words:
        return "list"
    return "gerund" if words[0].endswith("ing") or tag in "gv" else "noun" if tag == "n" else "else"


def beginning(sentence: Sentence, stop: int) -> int:
    """Where the subject of the verb at `stop` begins: with its clause, or behind what leads the clause in.

    A comma before `and` is one of a list, which begins with the clause.
    """
    words, tags, verbs = sentence.words, sentence.parsed.tags, set(sentence.parsed.verbs)
    start, comma = stop, -1
    while start and start - 1 not in verbs and tags[start - 1] != "w" and not stops(sentence, start - 1):
        start -= 1
        if comma < 0 and words[start] == ",":
            comma = start
    listed = comma >= 0 and sentence.word(comma + 1) in ("and", "or")
    return start if comma < 0 or listed else comma + 1


def stops(sentence: Sentence, place: int) -> bool:
    """Whether a clause begins behind a word; a sign within a word (`2:4 sparse`) begins none."""
    starts, ends = sentence.starts, sentence.ends
    if sentence.words[place] not in STOPS:
        return False
    within = 0 < place < len(starts) - 1
    return not (within and ends[place - 1] == starts[place] and ends[place] == starts[place + 1])
