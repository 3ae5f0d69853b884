"""Noun runs: stretches of words between function words, verbs and punctuation, where names of metrics stand.

They are the noun phrases of the sentence, cut behind comparatives (`higher accuracy` is `accuracy`).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from benchclaims.extract.grammar.lexicon import COMPARATIVES, LEADING
from benchclaims.extract.numbers.suffix import singular_of
from benchclaims.extract.sentence.context import Sentence, once

PUNCTUATION = frozenset(",;:()/%+&.—–→#")
POSSESSIVE = re.compile(r"['’](?:s\b)?")
NO_ID = re.compile(r"[^a-z0-9]+")


class Run(NamedTuple):
    """A noun run: indices of words in the sentence, end exclusive."""

    start: int
    end: int


@once
def runs(sentence: Sentence) -> list[Run]:
    """The noun runs of a sentence, in order.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> s = read_sentences("We reduce the peak memory usage by 5%.")[1][0]
    >>> [s.words[r.start:r.end] for r in runs(s)]
    [['peak', 'memory', 'usage']]
    """
    made, words = [], sentence.words
    for phrase in sentence.parsed.phrases:
        start = phrase.start
        for position in range(phrase.start, phrase.end + 1):
            if position == phrase.end or words[position] in COMPARATIVES:
                if position > start:
                    made.append(Run(trimmed(words, start, position), position))
                start = position + 1
    return made


def trimmed(words: list[str], start: int, end: int) -> int:
    """Where a run starts without adjectives that name no metric (average, relative, overall, significant)."""
    while start < end - 1 and words[start] in LEADING:
        start += 1
    return start


def slug(words: list[str]) -> str:
    """The words as a metric id of its own: plain lower case, the last in the singular, joined by hyphens.

    >>> slug(["constraint", "violations"]), slug(["robot's", "hit@10"])
    ('other:constraint-violation', 'other:robot-hit-at-10')
    >>> slug(["training", "queries"]), slug(["time", "series"])
    ('other:training-query', 'other:time-series')
    """
    kept = [plain for word in words if word not in PUNCTUATION and (plain := plainly(word))]
    if not kept:
        return "other:unnamed"
    if len(kept[-1]) > 4 and not kept[-1].endswith("-s"):
        kept[-1] = singular_of(kept[-1]) or kept[-1]
    return "other:" + "-".join(kept[-4:])


@lru_cache(maxsize=8192)
def plainly(word: str) -> str:
    """A word in letters without accents, digits and hyphens, as ids are written; possessives are left out."""
    if word.isascii() and word.isalnum():
        return word.lower()
    bare = POSSESSIVE.sub("", word.lower()).replace("@", "-at-")
    letters = "".join(letter for letter in unicodedata.normalize("NFKD", bare) if letter.isascii())
    return NO_ID.sub("-", letters).strip("-")
