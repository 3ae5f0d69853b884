"""Series of which each has its own value: `beats FooNet by 2% and BarNet by 3%`."""

from __future__ import annotations

from collections.abc import Iterator

from benchclaims.extract.grammar.syntax import Phrase
from benchclaims.extract.numbers.bounds import LED_IN
from benchclaims.extract.sentence.comparisons import COMPARING, Compared
from benchclaims.extract.sentence.context import QUANTITY, Sentence

INSIDE = 5
"""Within how many words of brackets their value stands: `(F1 score: 88%)`."""
LONGEST = 16
"""How many words may stand between two of such a series."""


def goes_on_each(sentence: Sentence, first: Phrase, phrase: Phrase) -> bool:
    """Whether a phrase goes on a series that `first` begins, both with a value right behind them.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [s] = read_sentences("It beats Foo by 2% in recall and the Bar by up to 3%.")[1]
    >>> [goes_on_each(s, s.parsed.phrases[0], phrase) for phrase in s.parsed.phrases[1:]]
    [False, True]
    """
    words, place = sentence.words, phrase.start - 1
    if phrase.start - first.end > LONGEST:
        return False
    while place > first.end and words[place] in ("the", "a", "an", "both"):
        place -= 1
    if words[place] not in (",", "and", "or", "&"):
        return False
    how = value_behind(sentence, first.end)
    between = sentence.parsed.tags[first.end : phrase.start]
    return bool(how) and how == value_behind(sentence, phrase.end) and "v" not in between


def value_behind(sentence: Sentence, end: int) -> str:
    """What binds a value to what ends before it: `by`, `from` or brackets, '' where no value stands there."""
    words = sentence.words
    if sentence.word(end) == "(" and QUANTITY not in words[end : end + 3] and ")" in words[end : end + 5]:
        end = words.index(")", end) + 1
    how, place = sentence.word(end), end + 1
    if how == "(":
        inside = words[place : place + INSIDE]
        return how if QUANTITY in inside and ")" not in inside[: inside.index(QUANTITY)] else ""
    if how not in ("by", "from"):
        return ""
    while sentence.word(place) in LED_IN and place < end + 5:
        place += 1
    return how if sentence.word(place) == QUANTITY else ""


def series(sentence: Sentence, index: int, marker: str) -> Iterator[Compared]:
    """All of a series of which each has its value in brackets: `beats FooNet (88%) and BarNet (86%)`."""
    phrases, last = sentence.parsed.phrases, index
    if marker not in COMPARING or value_behind(sentence, phrases[index].end) != "(":
        return
    for following in range(index + 1, len(phrases)):
        if phrases[following].start - phrases[last].end > LONGEST:
            break
        if goes_on_each(sentence, phrases[last], phrases[following]):
            last = following
    if last > index:
        yield Compared(phrases[index].start, phrases[last].end, marker, "series", index)
