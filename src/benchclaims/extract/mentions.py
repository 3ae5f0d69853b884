"""The metrics that a sentence names, and the words that imply one (faster: speed; smaller: size)."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from benchclaims.extract.context import Sentence, once
from benchclaims.vocabulary import metrics
from benchclaims.vocabulary.matcher import Matcher, tokenize


class Named(NamedTuple):
    """A metric in a sentence: its id and the indices of its words, end exclusive.

    `cue` tells words that imply a metric from its own names; `sign` is -1 where more of the cue
    is less of the metric.
    """

    metric: str
    start: int
    end: int
    cue: bool = False
    sign: int = 1


@cache
def matcher() -> Matcher[tuple[str, bool, int]]:
    """The matcher over all names and cues of all metrics: payload is metric, whether it is a cue, sign."""
    entries = []
    for metric in metrics().values():
        entries += [(alias, (metric.id, False, 1)) for alias in metric.aliases]
        entries += [(cue.text, (metric.id, True, cue.sign)) for cue in metric.cues]
    hiding = [phrase for metric in metrics().values() for phrase in metric.unless]
    return Matcher(entries, unless=hiding)


@once
def named(sentence: Sentence) -> list[Named]:
    """The metrics named in a sentence, in order, each by the longest of its names."""
    taken = [(quantity.start, quantity.end) for quantity in sentence.quantities]
    made = []
    quote = sentence.quote
    for mention in matcher().find(quote, tokenize(quote)):
        start, end = mention.start + sentence.start, mention.end + sentence.start
        if any(start < stop and end > begin for begin, stop in taken):
            continue
        metric, cue, sign = mention.payload
        made.append(Named(metric, sentence.position(start), sentence.position(end - 1) + 1, cue, sign))
    return made
