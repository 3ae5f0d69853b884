"""Who does something where no finite verb says so: `the probe achieving #`, `Grok #`, `# (Grok)`."""

from __future__ import annotations

from collections.abc import Mapping

from benchclaims.extract.grammar.syntax import Phrase
from benchclaims.extract.sentence.context import QUANTITY, Sentence, once_each
from benchclaims.extract.sentence.mentions import ends_on_metric

LONGEST = 14
"""How many words brackets have at most that stand between a phrase and its verb."""
CLAUSES = frozenset(": ; that while whereas but".split())
"""What a clause begins behind."""
MARKS = frozenset((":", "–", "--", "—"))


@once_each
def doers(sentence: Sentence, order: int) -> Mapping[Phrase, str]:
    """The phrases that a number may be of by where they stand, each with how.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [s] = read_sentences("We build a pipeline achieving 8x gains.")[1]
    >>> [(s.written(*phrase), how) for phrase, how in doers(s, 0).items()]
    [('pipeline', 'doing')]
    """
    found = {
        "first": first_of_clause(sentence, order),
        "before colon": before_colon(sentence, order),
        "beside": beside(sentence, order),
        "bracketed": bracketed(sentence, order),
        "doing": doing(sentence, order),
    }
    return {phrase: how for how, phrase in found.items() if phrase}


def doing(sentence: Sentence, order: int) -> Phrase | None:
    """The phrase right before the nearest verb left of a number, where that is one in -ing."""
    tags = sentence.parsed.tags
    verb = max(tags.rfind(tag, 0, sentence.at[order]) for tag in "vgx")
    if verb <= 0 or tags[verb] != "g" or QUANTITY in sentence.words[verb : sentence.at[order]]:
        return None
    return sentence.parsed.ending_at(outside(sentence, sentence.parsed.word_before(verb)) + 1)


def beside(sentence: Sentence, order: int) -> Phrase | None:
    """The phrase right before a number, or before the mark there, unless it is a metric: `Grok: #`."""
    end = sentence.at[order]
    end -= sentence.word(end - 1) in MARKS
    return None if ends_on_metric(sentence, end) else sentence.parsed.ending_at(end)


def bracketed(sentence: Sentence, order: int) -> Phrase | None:
    """The phrase that brackets right behind a number begin with, where they hold no more: `# (Grok)`."""
    at = sentence.at[order]
    if sentence.word(at + 1) != "(":
        return None
    index = sentence.parsed.phrase_at(at + 2, at + 3)
    phrase = None if index is None else sentence.parsed.phrases[index]
    return phrase if phrase and sentence.word(phrase.end) in (")", "/", ",") else None


def first_of_clause(sentence: Sentence, order: int) -> Phrase | None:
    """The first phrase of the clause of a number that no preposition leads in."""
    words, parsed, at = sentence.words, sentence.parsed, sentence.at[order]
    start = next((place + 1 for place in range(at - 1, -1, -1) if words[place] in CLAUSES), 0)
    for phrase in parsed.phrases:
        if phrase.start >= at:
            return None
        before = parsed.determined(phrase.start)
        if phrase.start >= start and (before == start or words[before - 1] == ","):
            return phrase
    return None


def before_colon(sentence: Sentence, order: int) -> Phrase | None:
    """The name right before the colon that the clause of a number stands behind: `Foo: size falls by #`."""
    words = sentence.words
    colon = next((place for place in range(sentence.at[order] - 2, 0, -1) if words[place] in CLAUSES), 0)
    phrase = sentence.parsed.ending_at(colon) if colon and words[colon] == ":" else None
    return phrase if phrase and sentence.raw(phrase.end - 1)[:1].isupper() else None


def outside(sentence: Sentence, place: int) -> int:
    """The word before brackets that close at `place`, else `place`."""
    if sentence.word(place) != ")":
        return place
    for opening in range(place - 1, max(-1, place - LONGEST), -1):
        if sentence.words[opening] == "(":
            return opening - 1
    return place
