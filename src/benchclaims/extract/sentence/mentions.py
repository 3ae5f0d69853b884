"""The metrics that a sentence names, and the words that imply one (faster: speed; smaller: size)."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from benchclaims.extract.sentence.context import Sentence, once
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


class MetricsAround(NamedTuple):
    """The metrics that a text names around a sentence.

    `before` are those of the sentence before, `anywhere` those of the whole text, `quality` is how many
    that are no costs other sentences name.
    """

    before: list[Named]
    anywhere: frozenset[str]
    quality: int


NOWHERE = MetricsAround([], frozenset(), 0)
"""Of a sentence that stands alone."""


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
    """The metrics named in a sentence, in order, each by the longest of its names.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [m.metric for m in named(read_sentences("Word and character error rates fall by 5%.")[1][0])]
    ['word-error-rate', 'other:character-error-rate']
    """
    taken = [(quantity.start, quantity.end) for quantity in sentence.quantities]
    made: list[Named] = []
    quote = sentence.quote
    for mention in matcher().find(quote, tokenize(quote)):
        start, end = mention.start + sentence.start, mention.end + sentence.start
        if any(start < stop and end > begin for begin, stop in taken):
            continue
        metric, cue, sign = mention.payload
        found = Named(metric, sentence.position(start), sentence.position(end - 1) + 1, cue, sign)
        made += [*joined(sentence, found, made[-1].end if made else 0), found]
    return made


@once
def metric_spans(sentence: Sentence) -> list[tuple[int, int]]:
    """Where the names of metrics stand in a sentence, words that imply one left out."""
    return [(mention.start, mention.end) for mention in named(sentence) if not mention.cue]


def names_metric_in(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the name of a metric shares a word with those from `first` up to `last`."""
    return any(start < last and end > first for start, end in metric_spans(sentence))


def ends_on_metric(sentence: Sentence, end: int) -> bool:
    """Whether the words before `end` end on the name of a metric, words that imply one left out.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [sentence] = read_sentences("A high recall of 5% is faster.")[1]
    >>> [end for end in range(len(sentence.words)) if ends_on_metric(sentence, end)]
    [3]
    """
    return any(stop == end for _, stop in metric_spans(sentence))


JOINTS = frozenset(("and", "or", "&", "/"))


def joined(sentence: Sentence, found: Named, free: int) -> list[Named]:
    """A metric that shares the last words of `found`: the first of `training and inference time`.

    `free` is where the words begin that no other metric has.
    """
    place, words = found.start - 2, sentence.words
    if found.cue or place < free or words[found.start - 1] not in JOINTS:
        return []
    for head in range(found.start + 1, found.end):
        metric = whole(f"{words[place]} {' '.join(words[head : found.end])}")
        if metric:
            return [Named(metric, place, place + 1)]
    return []


@lru_cache(maxsize=4096)
def whole(name: str) -> str:
    """The metric that has all of a name as one of its own, or nothing."""
    mentions = matcher().find(name, tokenize(name))
    found = [m.payload[0] for m in mentions if (m.start, m.end) == (0, len(name)) and not m.payload[1]]
    return found[0] if found else ""
