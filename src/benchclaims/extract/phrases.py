"""Noun runs: stretches of words between function words, verbs and punctuation, where names of metrics stand.

No tagger is needed: what ends a run in an abstract is a small closed set, and what is left is a
noun with its adjectives.
"""

from __future__ import annotations

from dataclasses import dataclass

from benchclaims.extract.context import Sentence, once
from benchclaims.extract.lexicon import BREAKERS, LEADING

PUNCTUATION = frozenset(",;:()/%+&.—–→#")


@dataclass(frozen=True, slots=True)
class Run:
    """A noun run: indices of words in the sentence, end exclusive."""

    start: int
    end: int


@once
def runs(sentence: Sentence) -> list[Run]:
    """The noun runs of a sentence, in order.

    >>> from benchclaims.extract.context import read_sentences
    >>> s = read_sentences("We reduce the peak memory usage by 5%.")[1][0]
    >>> [s.words[r.start:r.end] for r in runs(s)]
    [['peak', 'memory', 'usage']]
    """
    made, start = [], None
    for position, word in enumerate([*sentence.words, "."]):
        stops = word in BREAKERS or word[0] in PUNCTUATION or word.startswith("--") or is_adverb(word)
        if stops and start is not None:
            made.append(Run(start, position))
            start = None
        elif not stops and start is None:
            start = position
    return [trimmed for run in made if (trimmed := trim(sentence.words, run)).end > trimmed.start]


def trim(words: list[str], run: Run) -> Run:
    """The run without adjectives that name no metric (average, relative, overall, significant)."""
    start = run.start
    while start < run.end - 1 and words[start] in LEADING:
        start += 1
    return Run(start, run.end)


def is_adverb(word: str) -> bool:
    """Whether a word ends as adverbs do and is no noun known to."""
    return (
        len(word) > 4
        and word.endswith("ly")
        and word not in ("assembly", "anomaly", "family", "supply", "reply")
    )


def slug(words: list[str]) -> str:
    """The words as a metric id of its own: lower case, the last in the singular, joined by hyphens.

    >>> slug(["constraint", "violations"])
    'other:constraint-violation'
    """
    kept = [word.strip("'’") for word in words if word not in PUNCTUATION]
    if not kept:
        return "other:unnamed"
    last = kept[-1]
    if last.endswith("s") and not last.endswith(("ss", "us", "is")) and len(last) > 4:
        kept[-1] = last[:-1]
    return "other:" + "-".join(kept[-4:])
