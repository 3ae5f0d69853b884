"""Whose a number is by the name beside it: `FooNet (91%)`, `88% for BarNet`, `humans reach 95%`."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from benchclaims.extract.sentence.comparisons import NAMELIKE, WHOSE, says_baseline
from benchclaims.extract.sentence.context import QUANTITY, Sentence, once_each
from benchclaims.extract.sentence.mentions import names_metric_in
from benchclaims.extract.sentence.own import calls_ours, holds_own

NEAR = 3
"""How many words may stand between a name and its number."""


@once_each
def whose(sentence: Sentence, order: int, own: tuple[str, ...]) -> tuple[str, str]:
    """What kind of thing stands left of a number, and what behind it is told to have reached it.

    `own` are the names that the paper gives what it presents, in lower case.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [sentence] = read_sentences("FooNet (91%) beats the 88% of prior work.")[1]
    >>> whose(sentence, 0, ("foonet",)), whose(sentence, 1, ("foonet",))
    (('own', ''), ('', 'baseline'))
    """
    parsed, words, at = sentence.parsed, sentence.words, sentence.at[order]
    left = right = ""
    before = bisect_right(parsed.ends, at) - 1
    if before >= 0 and at - parsed.ends[before] <= NEAR and QUANTITY not in words[parsed.ends[before] : at]:
        left = kind_of(sentence, before, own)
    behind = bisect_left(parsed.starts, at + 1)
    if sentence.word(at + 1) in WHOSE and behind < len(parsed.starts) and parsed.starts[behind] <= at + NEAR:
        right = kind_of(sentence, behind, own)
    return left, right


def kind_of(sentence: Sentence, index: int, own: tuple[str, ...]) -> str:
    """What kind of thing a noun phrase is: the paper's own, a baseline, a metric, another name, or words."""
    phrase = sentence.parsed.phrases[index]
    words = sentence.words[phrase.start : phrase.end]
    text = " ".join(words)
    if calls_ours(sentence, phrase) or holds_own(text, own):
        return "own"
    if says_baseline(words):
        return "baseline"
    if names_metric_in(sentence, phrase.start, phrase.end):
        return "metric"
    return "name" if NAMELIKE.search(sentence.raw(phrase.end - 1)) else "words"


@once_each
def doer_kind(sentence: Sentence, order: int, own: tuple[str, ...]) -> str:
    """What kind of thing the verb before a number is said of."""
    subject = sentence.parsed.subject_at(sentence.at[order])
    if subject is None or isinstance(subject, str):
        return subject or "nobody"
    return kind_of(sentence, subject, own)
