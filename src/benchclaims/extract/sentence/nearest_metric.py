"""Which metric is named nearest to a number, and what stands between them."""

from __future__ import annotations

from functools import lru_cache

from benchclaims.extract.sentence.context import QUANTITY, Sentence, once_each
from benchclaims.extract.sentence.mentions import named

FARTHEST = 12
"""How many words from a number a metric says nothing of it."""


@once_each
def nearest_metric(sentence: Sentence, order: int, unit: str) -> tuple[str, ...]:
    """The features of the metric nearest to a number, none where all are far.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [sentence] = read_sentences("It has a recall of 5%.")[1]
    >>> nearest_metric(sentence, 0, "u")
    ('metric left of', 'metric left of&u', 'metric recall left', 'metric recall&u')
    """
    at = sentence.at[order]
    gaps: list[tuple[int, int, str, int, int]] = []
    for name in named(sentence):
        first, last = (name.end, at) if name.end <= at else (at + 1, name.start)
        if not name.cue and first <= last:
            gaps.append((last - first, len(gaps), name.metric, first, last))
    if not gaps:
        return ()
    distance, _, metric, first, last = min(gaps)
    if distance >= FARTHEST:
        return ()
    side = "left" if last == at else "right"
    return between(side, sentence.parsed.path(first, last), metric, unit)


@lru_cache(maxsize=16384)
def between(side: str, path: str, metric: str, unit: str) -> tuple[str, ...]:
    """Which metric stands on a side, and what kinds of words between."""
    told = (f"metric {side} {path}", f"metric {side} {path}&{unit}")
    crossed = (f"metric {side} crossed&{unit}",) if QUANTITY in path.split() else ()
    return (*told, f"metric {metric} {side}", f"metric {metric}&{unit}", *crossed)
