"""What a sentence compares with: noun phrases, as short and as long as they may be meant."""

from __future__ import annotations

from collections.abc import Iterator

from benchclaims.extract.grammar.syntax import Phrase
from benchclaims.extract.sentence.comparisons import COMPARING, Compared, leads, marker_before
from benchclaims.extract.sentence.context import QUANTITY, Sentence, once
from benchclaims.extract.sentence.counted import counted
from benchclaims.extract.sentence.described import (
    ATTACHING,
    CLOSING_CLAUSES,
    described,
    extends,
    lacking,
    possessor,
    tells_apart,
    those,
)
from benchclaims.extract.sentence.each import goes_on_each, series
from benchclaims.extract.sentence.parts import middle, named_part, unmeasured


@once
def compared(sentence: Sentence) -> list[Compared]:
    """All phrases of a sentence that a value could be compared with, from left to right."""
    made: list[Compared] = []
    marker = ""
    first: tuple[Phrase, str] | None = None
    for index, phrase in enumerate(sentence.parsed.phrases):
        marker = marker_of(sentence, index, marker, first)
        if marker.rstrip("&") in LEADS and sentence.word(phrase.start - 1) != "(":
            first = phrase, marker
        bare = Compared(phrase.start, phrase.end, marker, "bare", index)
        made.append(bare)
        made += variants(sentence, bare)
    made += counted(sentence)
    return made


@once
def bracketed(sentence: Sentence) -> list[str]:
    """The phrases of a sentence that have their names in brackets: `Momentum Contrast (MoCo)`."""
    return [found.text(sentence) for found in compared(sentence) if found.shape == "bracketed"]


def marker_of(sentence: Sentence, index: int, last: str, first: tuple[Phrase, str] | None) -> str:
    """What leads to a phrase: the word before it, or what leads to the series that it goes on.

    `last` leads to the phrase before, `first` is the last that opens a series, with what leads to it.
    """
    parsed, marker = sentence.parsed, leads(sentence)[index]
    phrase = parsed.phrases[index]
    if marker not in JOINING:
        return marker
    if first and goes_on_each(sentence, first[0], phrase):
        return first[1].rstrip("&") + "&"
    if not index or not joins(parsed.tags, parsed.phrases[index - 1].end, phrase.start):
        return marker
    if last in COMPARING:
        return f"{last}&"
    return last if last.endswith("&") else marker


def variants(sentence: Sentence, bare: Compared) -> Iterator[Compared]:
    """What a bare phrase may be meant with or by: longer, shorter, its examples, what is done."""
    index, marker = bare.index, bare.marker
    yield from wider(sentence, index, marker)
    yield from described(sentence, index, marker)
    yield from with_brackets(sentence, index, marker)
    yield from named_part(sentence, bare)
    yield from middle(sentence, bare)
    yield from unmeasured(sentence, bare)
    yield from lacking(sentence, bare)
    yield from possessor(sentence, bare)
    yield from those(sentence, index)
    yield from exampled(sentence, index, marker)
    yield from series(sentence, index, marker)
    yield from acted(sentence, index)


SERIES = frozenset("and , or & the a as well".split())
ENDS = frozenset("and or as &".split())
"""Words between the phrases of a series, and those that lead to its last."""
COUNTED = (["and", QUANTITY], ["and", "the", QUANTITY])
"""What leads to the last where that is counted: `beats Foo and 4 baselines`."""
COUNTS = frozenset(("count", "scale"))
"""The kinds of quantities that say how many there are."""
LEADS = COMPARING | {"improves"}
"""What leads to the first of a series of which each has its own value."""
JOINING = frozenset(("'and'", "','", "'or'", "'&'", "'('", "'as'", "'like'", "including"))


def joins(tagged: str, left: int, right: int) -> bool:
    """Whether two phrases stand in one series: nothing but commas, brackets and joining words between."""
    return all(letter in ".cdp" for letter in tagged[left:right]) and right - left <= 4


def wider(sentence: Sentence, index: int, marker: str) -> Iterator[Compared]:
    """The phrase with what is joined to it, where a word of comparison leads to it."""
    phrases, words = sentence.parsed.phrases, sentence.words
    if not extends(sentence, phrases[index], marker):
        return
    last = series_end(sentence, index)
    if last > index:
        yield Compared(phrases[index].start, phrases[last].end, marker, "joined", index)
    elif last + 1 < len(phrases):
        between = words[phrases[index].end : phrases[index + 1].start]
        if not between or between[0] not in ATTACHING or not CLOSING_CLAUSES.isdisjoint(between):
            return
        if tells_apart(sentence, phrases[index].end, phrases[index + 1]):
            yield Compared(phrases[index].start, phrases[index + 1].end, marker, "attached", index)
            last = series_end(sentence, index + 1)
            if between[0] == "of" and last > index + 1:
                yield Compared(phrases[index].start, phrases[last].end, marker, "attached", index)


def series_end(sentence: Sentence, index: int) -> int:
    """The last phrase of the series that one opens, which is itself where it opens none.

    Two that a comma alone parts are none: `the best network, FooNet`.
    """
    phrases, words = sentence.parsed.phrases, sentence.words
    last = index
    while last + 1 < len(phrases):
        between = words[phrases[last].end : phrases[last + 1].start]
        apart = bool(between) and all(word in SERIES for word in between)
        if not apart and not (between in COUNTED and is_count(sentence, phrases[last + 1].start - 1)):
            break
        last += 1
        if not ENDS.isdisjoint(between):
            return last
    return last if last > index + 1 else index


def is_count(sentence: Sentence, at: int) -> bool:
    """Whether the number there counts things: `4 baselines`, but not `40% more accurate`."""
    return sentence.quantities[sentence.at.index(at)].kind in COUNTS


def exampled(sentence: Sentence, index: int, marker: str) -> Iterator[Compared]:
    """The phrase with the examples that it gives: `strong baselines such as Foo and Bar`."""
    phrases, words, tagged = sentence.parsed.phrases, sentence.words, sentence.parsed.tags
    end = phrases[index].end
    lead = next((len(given) for given in GIVING if tuple(words[end : end + len(given)]) == given), 0)
    if not lead or not extends(sentence, phrases[index], marker):
        return
    last = index
    while last + 1 < len(phrases):
        start, stop = end + lead if last == index else phrases[last].end, phrases[last + 1].start
        if not joins(tagged, start, stop) or "with" in words[start:stop]:
            break
        last += 1
    if last > index:
        yield Compared(phrases[index].start, phrases[last].end, marker, "exampled", index)
        if last > index + 1:
            yield Compared(phrases[index + 1].start, phrases[last].end, marker, "examples", index + 1)


GIVING = ((",", "including"), (",", "such", "as"), ("including",), ("such", "as"), ("like",))
"""What leads to the examples of a phrase."""


def acted(sentence: Sentence, index: int) -> Iterator[Compared]:
    """What is done, where a word of comparison leads to it: `than training from scratch`."""
    phrases, tagged = sentence.parsed.phrases, sentence.parsed.tags
    left = phrases[index - 1].end if index else 0
    doing = tagged.rfind("g", max(left, phrases[index].start - 4), phrases[index].start)
    if doing < 0 or tagged[doing + 1 : phrases[index].start].strip("dp"):
        return
    marker = marker_before(sentence.words, doing)
    if marker in COMPARING:
        yield Compared(doing, phrases[index].end, marker, "acted", index)
        following = index + 1
        if following < len(phrases) and sentence.word(phrases[index].end) in ATTACHING:
            yield Compared(doing, phrases[following].end, marker, "acted", index)


def with_brackets(sentence: Sentence, index: int, marker: str) -> Iterator[Compared]:
    """The phrase with the brackets right behind it, which give its name: `the base model (Foo-7B)`."""
    words, phrase = sentence.words, sentence.parsed.phrases[index]
    if sentence.word(phrase.end) != "(" or not extends(sentence, phrase, marker.rstrip("&")):
        return
    for end in range(phrase.end + 1, min(phrase.end + 6, len(words))):
        if words[end] == QUANTITY:
            return
        if words[end] == ")":
            yield Compared(phrase.start, end + 1, marker, "bracketed", index)
            return
