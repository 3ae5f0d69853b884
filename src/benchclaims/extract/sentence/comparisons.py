"""The words of comparison, and which of them leads to each noun phrase of a sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass

from benchclaims.extract.grammar.tidy import unmarked
from benchclaims.extract.sentence.context import QUANTITY, Sentence, once
from benchclaims.vocabulary.verbs import forms_of
from benchclaims.vocabulary.words import words

MARKERS = {
    "than": "than",
    "over": "over",
    "versus": "versus",
    "vs": "versus",
    "against": "against",
    "upon": "upon",
    "above": "over",
    "beyond": "over",
    "behind": "behind",
    "including": "including",
    "unlike": "than",
    "below": "below",
    "while": "while",
    "whereas": "while",
    "baseline": "baseline",
}
"""Words of comparison that stand right before what is compared with, each by the one it is like."""
COMPARING_VERBS = {
    "outperforms": "outperform surpass exceed beat outpace overtake outdo outclass",
    "improves": "improve boost enhance lift raise accelerate strengthen",
    "matching": "match rival",
    "behind": "trail lag underperform",
}
"""Verbs whose object is compared with, by the marker that they are."""
MARKERS |= dict.fromkeys(("topping", "bettering", "betters"), "outperforms")
MARKERS |= dict.fromkeys(
    ("approaching", "approximates", "approximating", "equaling", "equalling"), "matching"
)
MARKERS |= {form: marker for marker, verbs in COMPARING_VERBS.items() for form in forms_of(verbs.split())}
LINKED = {
    "compared": "compared",
    "comparison": "compared",
    "relative": "relative",
    "comparable": "matching",
    "comparably": "matching",
    "similarly": "matching",
    "identical": "matching",
    "equal": "matching",
    "gap": "behind",
    "par": "matching",
    "parity": "matching",
    "opposed": "compared",
    "competitive": "matching",
    "equivalent": "matching",
    "similar": "matching",
    "improves": "improves",
    "improve": "improves",
    "improving": "improves",
    "improvement": "over",
    "improvements": "over",
    "close": "matching",
    "replacement": "matching",
    "contrasting": "compared",
    "contrast": "compared",
    "respect": "relative",
    "superior": "over",
    "inferior": "behind",
}
"""Words of comparison that a preposition ties to what is compared with: `compared to`, `on par with`."""
TIES = frozenset("to with against upon on over for as".split())
PAIRS = {
    ("instead", "of"): "than",
    ("short", "of"): "behind",
    ("top", "of"): "over",
    ("starting", "from"): "over",
    ("required", "by"): "relative",
    ("needed", "by"): "relative",
    ("obtained", "by"): "relative",
    ("achieved", "by"): "relative",
    ("vs", "."): "versus",
}
PASSED = frozenset(
    "just only using when even both all the a an its their our of most many several other some any more much "
    "these those two three four five # such typical each every what that other".split()
)
COMPARING = frozenset(
    "than over compared outperforms versus relative against matching behind upon level".split()
)
"""The markers behind which a baseline stands as good as always."""
LEADING = (
    frozenset(word for word, marker in (MARKERS | LINKED).items() if marker in COMPARING)
    | {word for (word, _), marker in PAIRS.items() if marker in COMPARING}
    | {"below"}
)
"""The words of which one must stand in a sentence where such a marker stands."""
BASELINES = words("baselines")
NAMELIKE = re.compile(r"[A-Z]")
VALUED = re.compile(r"\s?\([^()\d]*\d[^()]*\)")
POSSESSIVE = re.compile(r"['’]s?$")


@dataclass(slots=True)
class Compared:
    """A phrase that a value may be compared with.

    `start`, `end`: indices of words, end exclusive.  `marker`: the word of comparison, or the word before.
    `shape`: `bare` noun phrase, its `name` alone, several `joined`, with what is `attached` to it, with its
    brackets (`bracketed`) or examples (`exampled`), what is `described` by a clause or told by
    one alone (`those`), the `owner` in it, a `series` without the values in brackets behind each, what is
    done (`acted`) or done without (`lacking`), what holds a number (`counted`), the name in the `middle` of a
    phrase, whose score it is (`unmeasured`), or its `examples` alone.  `index`: that of the noun phrase
    which it is made from, -1 for none.
    """

    start: int
    end: int
    marker: str
    shape: str
    index: int

    @property
    def strong(self) -> bool:
        """Whether a word of comparison leads to the phrase, or to the series that it stands in."""
        return self.marker.rstrip("&") in COMPARING

    def text(self, sentence: Sentence) -> str:
        """The phrase as written, a possessive without its ending, a series without its values."""
        text = unmarked(sentence.written(self.start, self.end))
        if self.shape == "series":
            return VALUED.sub("", text)
        return POSSESSIVE.sub("", text) if self.shape == "owner" else text


def marker_before(words: list[str], position: int) -> str:
    """The word of comparison that leads to the phrase at `position`, else the word right before it.

    >>> marker_before("faster compared to the baseline".split(), 4)
    'compared'
    """
    place = passed_over(words, position)
    if place < 0:
        return "<"
    word = words[place]
    if place and (words[place - 1], word) in PAIRS:
        return PAIRS[words[place - 1], word]
    if word in WHOSE and place and words[place - 1] == QUANTITY:
        return level_lead(words, place - 1) or f"'{word}'"
    if word in TIES and (tied := tied_by(words, place)):
        return tied
    if word == "below" and QUANTITY not in words[place:position]:
        return "behind"
    return MARKERS.get(word, f"'{word}'")


def tied_by(words: list[str], place: int) -> str:
    """The word of comparison that the preposition at `place` ties to a phrase, '' where there is none.

    `improves` by itself leads to what gets better, and over something to what that is compared with.

    >>> tied_by("it improves over".split(), 2), tied_by("it performs comparably to".split(), 3)
    ('over', 'matching')
    """
    linked = next((LINKED[word] for word in reversed(words[max(0, place - 2) : place]) if word in LINKED), "")
    return MARKERS.get(words[place], linked) if linked == "improves" else linked


def passed_over(words: list[str], position: int) -> int:
    """The place of the word before the phrase at `position`, articles, counts and the like passed over."""
    place = position - 1
    while place >= 0 and place > position - 4 and words[place] in PASSED:
        if words[place] == "of" and (words[place - 1], "of") in PAIRS:
            break
        place -= 1
    return place


def level_lead(words: list[str], position: int) -> str:
    """`level` where the number at `position`, or its list, is a level compared with: `versus 68% for Foo`.

    >>> level_lead("compared with # and # for foo".split(), 4)
    'level'
    """
    while position > 1 and words[position - 2] == QUANTITY and words[position - 1] in ("and", ",", "/"):
        position -= 2
    marker = marker_before(words, position)
    risen = marker == "'from'" and words[max(0, position - 2) : position - 1] in (["up"], ["down"])
    return "level" if risen or marker in COMPARING else ""


WHOSE = frozenset("for with of by in without using under from".split())
"""Words that tell behind a level whose it is."""


@once
def leads(sentence: Sentence) -> list[str]:
    """For each noun phrase of a sentence what leads to it, as `marker_before` tells."""
    return [marker_before(sentence.words, phrase.start) for phrase in sentence.parsed.phrases]


def says_baseline(words: list[str]) -> bool:
    """Whether a phrase says of itself that it is compared with: existing, previous, baseline."""
    return any(word in BASELINES for word in words)
