"""How a sentence takes up a name that only others hold: `the framework` for FooNet, a framework."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from benchclaims.extract.sentence.context import Sentence, once, once_each
from benchclaims.extract.subjects.names import Names
from benchclaims.extract.subjects.telling import METHODS

DEFINITE = frozenset("the this our these its both".split())
STEPS = (120, 300, 600, 1000)
"""How far a name was met before a sentence, in code points: about one sentence, two, four, six."""
NOWHERE = -1


def taken_up(sentence: Sentence, order: int, names: Names, name: str) -> Iterator[str]:
    """What speaks for a name that a sentence does not hold: the noun that stands for it, how near it was met.

    >>> from benchclaims.extract.reading import Document
    >>> document = Document("We propose FooNet, a framework. The framework gains 5%.")
    >>> list(taken_up(document.sentences[0], 0, document.names, "FooNet"))[0]
    'taken up agent own'
    """
    standing, how = names.standing[name], spoken_of(sentence, order, name, names.called[name])
    last = last_met(names.places[name], sentence.start)
    met = met_before(sentence, names)[standing]
    later = len(met) - bisect_right(met, last)
    far = "never" if last == NOWHERE else bisect_left(STEPS, sentence.start - last)
    yield f"taken up {how} {standing}"
    yield f"last met {far} {standing}"
    yield f"later met {min(later, 2)} {standing}"
    yield f"later met {min(later, 2)} {standing} {how}"


def spoken_of(sentence: Sentence, order: int, name: str, called: str) -> str:
    """Where a sentence speaks of a name by its last word or by what it is called; else of what it speaks."""
    nouns = {called, name.rsplit(" ", 1)[-1].lower()}
    agent, known = agent_head(sentence, order), definite(sentence)
    if not nouns.isdisjoint(known):
        return "agent" if agent in nouns else "here"
    if agent in METHODS and agent in known:
        return "other" if called in METHODS else "unlike"
    return "no"


@once_each
def met_before(sentence: Sentence, names: Names) -> Mapping[str, list[int]]:
    """For each standing where its names were last met before a sentence, in order."""
    met: dict[str, list[int]] = defaultdict(list)
    for name, stands in names.standing.items():
        met[stands].append(last_met(names.places[name], sentence.start))
    return {stands: sorted(places) for stands, places in met.items()}


def last_met(places: Sequence[int], start: int) -> int:
    """The last of a name's places before a sentence that begins at `start`."""
    before = bisect_left(places, start)
    return places[before - 1] if before else NOWHERE


@once
def definite(sentence: Sentence) -> frozenset[str]:
    """The heads of the phrases that speak of something known: `the framework`, `our proposed model`."""
    phrases, words = sentence.parsed.phrases, sentence.words
    return frozenset(
        words[phrase.end - 1]
        for phrase in phrases
        if sentence.word(phrase.start - 1) in DEFINITE or words[phrase.start] == "proposed"
    )


@once_each
def agent_head(sentence: Sentence, order: int) -> str:
    """The noun that the clause of a number is said of, '' where that is none."""
    parsed = sentence.parsed
    subject = parsed.subject_at(sentence.at[order])
    return sentence.words[parsed.phrases[subject].end - 1] if isinstance(subject, int) else ""
