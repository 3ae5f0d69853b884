"""The parts of a sentence: noun phrases, the verbs of its clauses and what they are said of."""

from __future__ import annotations

from typing import NamedTuple

from benchclaims.extract.tagging import tags

VERBS = "vige"
"""The tags of verbs: finite, infinitive, -ing, participle."""
FINITE_AUXILIARIES = frozenset("is are was were has have had can could may might will would".split())


class Phrase(NamedTuple):
    """A noun phrase: indices of words, end exclusive, its determiner left out."""

    start: int
    end: int


def noun_phrases(tagged: str) -> list[Phrase]:
    """The noun phrases of a tagged sentence, in order.

    >>> noun_phrases("dnnvnp#cgn")
    [Phrase(start=1, end=3), Phrase(start=4, end=5), Phrase(start=9, end=10)]
    """
    made, start = [], None
    for position, letter in enumerate(tagged + "."):
        if letter == "n":
            start = position if start is None else start
        elif start is not None:
            made.append(Phrase(start, position))
            start = None
    return made


def finite_verbs(words: list[str], tagged: str) -> list[int]:
    """Where a clause has its verb.

    >>> words = "results show that it improved accuracy".split()
    >>> finite_verbs(words, tags(words))
    [1, 4]
    """
    return [place for place, word in enumerate(words) if tagged[place] == "v" or word in FINITE_AUXILIARIES]


LONG = "long"
"""The path between words that stand far apart."""


class Parsed:
    """The parts of one sentence: tags, noun phrases, the verbs of its clauses and their subjects."""

    __slots__ = ("phrases", "subjects", "tags", "verbs", "words")

    def __init__(self, words: list[str]) -> None:
        self.words = words
        self.tags = tags(words)
        self.phrases = noun_phrases(self.tags)
        self.verbs = finite_verbs(words, self.tags)
        self.subjects = [self.subject_of(verb) for verb in self.verbs]

    def subject_of(self, verb: int) -> int | str | None:
        """What a verb is said of: the index of the nearest noun phrase to the left, or a pronoun nearer yet.

        What a preposition attaches to a phrase ("the performance of X") belongs to that phrase.
        """
        found = None
        for index, phrase in enumerate(self.phrases):
            if phrase.end <= verb:
                found = index
        nearest = self.phrases[found].end if found is not None else 0
        for position in range(verb - 1, nearest - 1, -1):
            if self.tags[position] == "w":
                return self.words[position]
        return None if found is None else self.head_of(found)

    def head_of(self, index: int) -> int:
        """The phrase that a phrase is attached to by prepositions, or itself."""
        while index > 0:
            left, here = self.phrases[index - 1], self.phrases[index]
            between = self.tags[left.end : here.start]
            if not between or between.strip("d") != "p":
                break
            index -= 1
        return index

    def governing(self, at: int) -> list[int]:
        """The finite verbs left of a word, as indices into `verbs`, the nearest first."""
        return [index for index in range(len(self.verbs) - 1, -1, -1) if self.verbs[index] < at]

    def path(self, start: int, end: int) -> str:
        """What stands between two words, shortened: a noun phrase is `N`, a verb `V`, determiners left out.

        >>> words = "we cut the cost of training by #".split()
        >>> Parsed(words).path(4, 7), Parsed(words).path(2, 3)
        ('of N by', '')
        """
        made: list[str] = []
        for position in range(start, end):
            letter = self.tags[position]
            if letter in "dr":
                continue
            piece = "N" if letter == "n" else "V" if letter in VERBS else self.words[position]
            if piece != "N" or made[-1:] != ["N"]:
                made.append(piece)
            if len(made) > 6:
                return LONG
        return " ".join(made)
