"""What a text tells of the names in it: which act, which are said to be something, what it calls its own."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from benchclaims.extract.grammar.syntax import Phrase
from benchclaims.extract.sentence.context import Sentence, once
from benchclaims.vocabulary.classes import paired, worded
from benchclaims.vocabulary.words import words

METHODS, OFFERS, OFFERED, NOVEL = words("methods"), words("offers"), words("offered"), words("novel")
SAID = ((",", "a"), (",", "an"), (",", "the"), (",", "our"), ("is", "a"), ("is", "an"))


OURS = frozenset(("our", "this", "proposed"))


def described(sentences: Sequence[Sentence]) -> list[str]:
    """What a text calls its own without a name: `our feedback controller`, `the proposed pipeline`.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> described(read_sentences("Our feedback controller cuts the error by 46%.")[1])
    ['feedback controller']
    """
    made = []
    for sentence in sentences:
        if OURS.isdisjoint(sentence.words):
            continue
        for phrase in sentence.parsed.phrases:
            words = sentence.words[phrase.start : phrase.end]
            ours = sentence.word(phrase.start - 1) in ("our", "this") or words[0] == "proposed"
            first = phrase.start + (words[0] in NOVEL)
            if ours and words[-1] in METHODS and phrase.end - first > 1:
                made.append(sentence.written(first, phrase.end))
    return made


NAMING = frozenset("called named termed dubbed coined".split())
CALLING = frozenset("call term name dub".split())
REFERRING = frozenset("refer referred known".split())
GIVING = NAMING | CALLING | {"as"}
GIVEN = re.compile("d?(?P<name>n+)")
"""The tags of a name: a determiner may stand before."""


def given_names(sentences: Sequence[Sentence]) -> Iterator[tuple[str, str]]:
    """The names in small letters that a text gives, each with the kind of the words that give it.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> list(given_names(read_sentences("We refer to our method as attention sampling; it gains 5%.")[1]))
    [('attention sampling', 'refer')]
    """
    for sentence in sentences:
        places = [place for place, word in enumerate(sentence.words) if word in GIVING]
        for place in places:
            kind = giving(sentence, place)
            name = GIVEN.match(sentence.parsed.tags, place + 1) if kind else None
            if name:
                yield sentence.written(*name.span("name")), kind


def giving(sentence: Sentence, place: int) -> str:
    """Whether a word gives the words behind it as a name: `which we call …`, `a method termed …`."""
    word, words = sentence.words[place], sentence.words
    if word in NAMING:
        return "called" if sentence.parsed.tags[place - 1 : place] in ("n", ".") else ""
    if word == "as" and not REFERRING.isdisjoint(words[max(0, place - 6) : place]):
        return "refer"
    return "we call" if word in CALLING and sentence.word(place - 1) == "we" else ""


class Telling:
    """Where the sentences of a text have the subjects of their verbs."""

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self.sentences = sentences
        self.starts = [sentence.start for sentence in sentences]

    def of(self, places: Sequence[int], length: int) -> list[str]:
        """What speaks for a name that stands at `places`: how often it acts, what is said of it."""
        acts, made = 0, [*self.first_met(places, length)]
        for place in places:
            index = bisect_right(self.starts, place) - 1
            if index < 0:
                continue
            end = place + length
            acts += sum(start < end and stop > place for start, stop in subjects(self.sentences[index]))
            made += said_of(self.sentences[index], place, end)
        return [f"acts={min(acts, 3)}", *dict.fromkeys(made)]

    def first_met(self, places: Sequence[int], length: int) -> Iterator[str]:
        """The words beside the first mention of a name, and the noun that says there what it is."""
        index = bisect_right(self.starts, places[0]) - 1 if places else -1
        if index < 0:
            return
        sentence = self.sentences[index]
        first, last = sentence.position(places[0]), sentence.position(places[0] + length - 1) + 1
        before = sentence.word(first - 1)
        yield from worded("met", before)
        yield from paired("met", sentence.word(first - 2), before)
        yield from worded("met behind", sentence.word(last))
        yield from worded("met called", noun_beside(sentence, first, last))


@once
def subjects(sentence: Sentence) -> list[tuple[int, int]]:
    """The offsets of the noun phrases that are subjects, once a verb."""
    parsed = sentence.parsed
    phrases = [parsed.phrases[subject] for subject in parsed.subjects if isinstance(subject, int)]
    return [(sentence.starts[phrase.start], sentence.ends[phrase.end - 1]) for phrase in phrases]


FARTHEST = 12
"""How many words brackets behind a name may hold."""
SAYING = frozenset((",", "is", ":", "—", ")"))


def noun_beside(sentence: Sentence, first: int, last: int) -> str:
    """The noun that says what a name is: `X, a fast framework`, `a framework called X`, `the X framework`."""
    phrases, words = sentence.parsed.phrases, sentence.words
    for phrase in phrases:
        if phrase.start < last < phrase.end:
            return words[phrase.end - 1]
        if phrase.start < first < phrase.end:
            noun = first - 1 - (words[first - 1] in NAMING)
            return words[noun] if noun >= phrase.start else ""
        aside = behind_brackets(words, last)
        if phrase.start >= aside:
            between = words[aside : phrase.start]
            if 0 < len(between) <= 3 and between[0] in SAYING:
                return words[phrase_end(sentence, phrase) - 1]
            break
    for phrase in reversed(phrases):
        if phrase.end <= first and first - phrase.end <= 3:
            return words[phrase.end - 1]
    return ""


def behind_brackets(words: Sequence[str], place: int) -> int:
    """The place behind brackets that open at `place`, else that place.

    >>> behind_brackets("( a b ) , a set".split(), 0), behind_brackets(", a set".split(), 0)
    (4, 0)
    """
    if words[place : place + 1] != ["("]:
        return place
    inside = words[place + 1 : place + 1 + FARTHEST]
    return place + inside.index(")") + 2 if ")" in inside else place


def phrase_end(sentence: Sentence, phrase: Phrase) -> int:
    """Where a phrase ends, with what goes on behind brackets: `question answering (QA) benchmark`."""
    end = behind_brackets(sentence.words, phrase.end)
    index = sentence.parsed.phrase_at(end, end + 1) if end > phrase.end else None
    return phrase.end if index is None else sentence.parsed.phrases[index].end


def said_of(sentence: Sentence, start: int, end: int) -> list[str]:
    """Whether a name is offered (`we present X`) or said to be something (`X is a network`)."""
    first, last = sentence.position(start), sentence.position(end - 1) + 1
    made = []
    following = tuple(sentence.words[last : last + 2])
    if following in SAID:
        made.append("is called" if following[0] == "," else "is called a")
    if any(word in OFFERS for word in sentence.words[max(0, first - 3) : first]):
        made.append("offered")
    if is_offered(sentence, last):
        made.append("is offered")
    return made


def is_offered(sentence: Sentence, last: int) -> bool:
    """Whether a passive verb offers the name that ends before `last`: `the Foo Tuner (FT) is proposed`."""
    words = sentence.words
    while last < len(words) and words[last] in BRACKETS:
        last += 1
    return sentence.word(last) in BEING and not OFFERED.isdisjoint(words[last + 1 : last + 4])


BEING = frozenset("is are was were has have".split())
BRACKETS = frozenset("()")
