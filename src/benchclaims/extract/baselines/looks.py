"""What the phrases that a value may be compared with look like by themselves, whatever number asks."""

from __future__ import annotations

from typing import NamedTuple

from benchclaims.extract.sentence.compared import compared
from benchclaims.extract.sentence.comparisons import NAMELIKE, Compared, says_baseline
from benchclaims.extract.sentence.context import QUANTITY, Sentence, once_each
from benchclaims.extract.sentence.mentions import names_metric_in
from benchclaims.extract.sentence.own import holds_own
from benchclaims.vocabulary.classes import paired, worded
from benchclaims.vocabulary.words import words

VAGUE = words("vague")
ENDING = frozenset((",", ".", ";", "(", "by", ">"))
"""What stands behind a name that tells which thing was just spoken of."""


class PhraseLook(NamedTuple):
    """A phrase as it looks from anywhere in its sentence.

    `kind` is what it is by its words: the paper's own, a data set, a metric, a baseline, a name.
    `level` is the word between it and a number right behind it, else ''; `beside` are the features of the
    words on either side, `worded` those of its own words.
    """

    text: str
    kind: str
    strong: bool
    vague: bool
    level: str
    worded: tuple[str, ...]
    beside: tuple[str, ...]

    @property
    def strength(self) -> str:
        """Whether a word of comparison leads to it, as a word of features."""
        return "strong" if self.strong else "weak"


@once_each
def looks(sentence: Sentence, own: tuple[str, ...], datasets: frozenset[str]) -> list[PhraseLook]:
    """How each phrase of comparison looks; `own` are the paper's own names in lower case."""
    return [look(sentence, found, own, datasets) for found in compared(sentence)]


def look(sentence: Sentence, found: Compared, own: tuple[str, ...], datasets: frozenset[str]) -> PhraseLook:
    """How one phrase looks."""
    text, start, end = found.text(sentence), found.start, found.end
    first, head = sentence.words[start], sentence.words[end - 1]
    return PhraseLook(
        text=text,
        kind=known_as(text, own, datasets) or kind(sentence, found, text),
        strong=found.strong,
        vague=head in VAGUE,
        level=level_behind(sentence, end),
        worded=(
            *worded("head", head),
            *worded("first", first),
            f"words={min(end - start, 6)} {found.shape}",
            *built(sentence, found),
        ),
        beside=(
            f"behind={sentence.word(end)} {found.shape}",
            *paired("lead", sentence.word(start - 2), sentence.word(start - 1)),
        ),
    )


def built(sentence: Sentence, found: Compared) -> list[str]:
    """How a phrase is built: whether a name ends it and behind which word, what joins its parts."""
    first = sentence.parsed.phrases[found.index].end
    if found.shape == "joined":
        pair = f"{ending(sentence, first - 1)} {ending(sentence, found.end - 1)}"
        return [f"built joined {pair}", f"built joined words={min(found.end - first - 1, 3)} {pair}"]
    if found.shape == "described":
        return [f"built described {how}" for how in worded("by", sentence.words[first])]
    if found.shape == "name":
        return [f"built name {how}" for how in worded("behind", sentence.words[found.start - 1])]
    return built_bare(sentence, found) if found.shape == "bare" else []


def built_bare(sentence: Sentence, found: Compared) -> list[str]:
    """How a noun phrase by itself is built: whether it is another's name, what stands before its own."""
    start, name, end = found.start, found.end, found.end
    if apposed(sentence, found.index):
        return ["built apposed"]
    if apposed(sentence, found.index + 1):
        return ["built before apposed"]
    while name > start and NAMELIKE.search(sentence.raw(name - 1)):
        name -= 1
    made = [f"built bare {ending(sentence, end - 1)} then={sentence.word(end)}"]
    if start < name < end:
        made += [f"built holds name {how}" for how in worded("behind", sentence.words[name - 1])]
    return made


def apposed(sentence: Sentence, index: int) -> bool:
    """Whether a phrase names the one before: `the best baseline, FooNet, by 3%`."""
    phrases = sentence.parsed.phrases
    if not 0 < index < len(phrases):
        return False
    before, phrase = phrases[index - 1], phrases[index]
    if sentence.words[before.end : phrase.start] != [","] or sentence.word(phrase.end + 1) in ("and", "or"):
        return False
    behind = sentence.word(phrase.end) in ENDING
    return (
        behind and ending(sentence, before.end - 1) == "word" and ending(sentence, phrase.end - 1) == "name"
    )


def ending(sentence: Sentence, place: int) -> str:
    """Whether a word is a name, and whether it is a plural."""
    word = sentence.words[place]
    name = "name" if any(letter.isupper() for letter in sentence.raw(place)) else "word"
    return name + ("s" if word.endswith("s") and not word.endswith("ss") else "")


def known_as(text: str, own: tuple[str, ...], datasets: frozenset[str]) -> str:
    """Whether a phrase holds a name of the paper's own, or is a data set."""
    if holds_own(text.lower(), own):
        return "own"
    return "dataset" if text in datasets else ""


def kind(sentence: Sentence, found: Compared, text: str) -> str:
    """What a phrase is by its words, where it is no name that the text has told of."""
    if names_metric_in(sentence, found.start, found.end):
        return "metric"
    if says_baseline(sentence.words[found.start : found.end]):
        return "baseline"
    if sentence.word(found.start - 1) == "our" or "proposed" in text.lower():
        return "ours"
    return "name" if NAMELIKE.search(text) else "words"


def level_behind(sentence: Sentence, end: int) -> str:
    """The word between a phrase and a number right behind it, else ''."""
    if sentence.word(end) == QUANTITY:
        return QUANTITY
    return sentence.word(end) if sentence.word(end + 1) == QUANTITY else ""
