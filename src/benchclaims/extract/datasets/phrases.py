"""The phrases beside a value that say on what it was measured, a name or not: `on science benchmarks`."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from benchclaims.extract.datasets.here import Mention
from benchclaims.extract.sentence.context import QUANTITY, Sentence, once_each

RIGHT = frozenset("on across in over for at under against within".split())
LEFT = frozenset("on across in over for under".split())
MEASURED = frozenset(("on", "across"))
STOPS = frozenset((",", ";", ".", QUANTITY, "and", "while", "(", ")", "but"))
BREAKS = frozenset((";", ":", QUANTITY))
BEHIND, BEFORE = 8, 24
"""How many words behind and before a value such a phrase may begin."""


class Phrase(NamedTuple):
    """A preposition beside a value and the words, from `start` up to `end`, that it leads."""

    side: str
    lead: str
    start: int
    end: int


@once_each
def phrases_beside(sentence: Sentence, order: int) -> tuple[Phrase, ...]:
    """The first phrase behind a value, and the one before it that says on what it was measured.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> sentence = read_sentences("On real robots, it gains 5% across seen tasks.")[1][0]
    >>> [(phrase.side, phrase.lead, sentence.words[phrase.end - 1]) for phrase in phrases_beside(sentence, 0)]
    [('left', 'on', 'robots'), ('right', 'across', 'tasks')]
    """
    at = sentence.at[order]
    leads = (("left", lead_before(sentence.words, at)), ("right", lead_behind(sentence.words, at)))
    return tuple(led(sentence, side, lead) for side, lead in leads if lead is not None)


def lead_behind(words: Sequence[str], at: int) -> int | None:
    """The first preposition behind a value, before anything ends its clause."""
    for place in range(at + 1, min(at + 1 + BEHIND, len(words))):
        if words[place] in STOPS and place > at + 1:
            return None
        if words[place] in RIGHT:
            return place
    return None


def lead_before(words: Sequence[str], at: int) -> int | None:
    """The nearest `on` or `across` before a value, or the farthest other preposition where there is none."""
    found = None
    for place in range(at - 1, max(-1, at - 1 - BEFORE), -1):
        if words[place] in BREAKS:
            break
        if words[place] in LEFT and place + 1 < at:
            found = place
            if words[place] in MEASURED:
                break
    return found


def led(sentence: Sentence, side: str, lead: int) -> Phrase:
    """The phrase behind a preposition, one word between at most; empty where no noun phrase stands there."""
    phrases = sentence.parsed.phrases
    index = bisect_right(sentence.parsed.starts, lead + 2) - 1
    if index >= 0 and phrases[index].end > lead + 1:
        return Phrase(side, sentence.words[lead], lead + 1, phrases[index].end)
    return Phrase(side, sentence.words[lead], lead + 1, lead + 1)


def phrase_features(
    sentence: Sentence, phrases: Iterable[Phrase], name: str, here: Sequence[Mention], place: str
) -> Iterator[str]:
    """What the phrases beside a value are of, seen from a data set: of it, of another one, of what else."""
    for side, lead, start, end in phrases:
        held = {m[2] for m in here if start <= sentence.position(m[0]) < end}
        head = sentence.words[end - 1] if end > start else "none"
        what = "it" if name in held else "another" if held else head
        yield f"{place} said {side} {lead} {what}"
