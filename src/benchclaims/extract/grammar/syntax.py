"""The parts of a sentence: noun phrases, the verbs of its clauses and what they are said of."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from benchclaims.extract.grammar.tagging import tags

VERBS = "vige"
"""The tags of verbs: finite, infinitive, -ing, participle."""
FINITE_AUXILIARIES = frozenset("is are was were has have had can could may might will would".split())
JOINING = frozenset(("and", "or", "but", ","))
"""What joins a verb to the one before, whose subject it shares."""
ASIDES = frozenset("which who whose a an the our with when using based including such like".split())
"""What an aside between commas begins with, beside forms of verbs."""
THUS = frozenset(("thus", "hence", "therefore"))
CLOSING = {",": ",", ")": "(", "--": "--", "—": "—", "–": "–"}
"""The marks that close an aside, each with the one that opens it."""
LONGEST_ASIDE = 60
"""How many words before the mark that closes an aside the one that opens it is looked for."""
MOST_ADVERBS = 8
"""How many words of adverbs and auxiliaries before a verb are passed over."""


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


TELLING = re.compile(r"d?r?(?:p|er?p|gp?)[d#r]*")
"""The tags between a noun and what tells it apart: `of the`, `trained on #`, `directing a`."""


def heads(tagged: str, phrases: Sequence[Phrase]) -> list[int]:
    """For each phrase the one that it is attached to by prepositions or by forms of verbs, or itself.

    >>> heads("npnvdn", noun_phrases("npnvdn")), heads("nepdnvn", noun_phrases("nepdnvn"))
    ([0, 0, 2], [0, 0, 2])
    """
    made: list[int] = []
    for index, phrase in enumerate(phrases):
        between = tagged[phrases[index - 1].end : phrase.start] if index else ""
        made.append(made[-1] if between and TELLING.fullmatch(between) else index)
    return made


LONG = "long"
"""The path between words that stand far apart."""
PIECES = {"d": "", "r": "", "n": "N", **dict.fromkeys(VERBS, "V")}
"""What stands in a path for words of these tags; the others stand as they are."""


class Parsed:
    """The parts of one sentence: tags, noun phrases, the verbs of its clauses and their subjects.

    `ends` are the ends of the phrases, `heads` the phrases that they are attached to by prepositions, which
    for most are they themselves.
    """

    __slots__ = (
        "ends",
        "heads",
        "paths",
        "phrases",
        "pieces",
        "starts",
        "subjects",
        "tags",
        "verbs",
        "words",
    )

    def __init__(self, words: list[str]) -> None:
        self.words = words
        self.tags = tags(words)
        self.phrases = noun_phrases(self.tags)
        self.starts = [phrase.start for phrase in self.phrases]
        self.ends = [phrase.end for phrase in self.phrases]
        self.heads = heads(self.tags, self.phrases)
        self.verbs = finite_verbs(words, self.tags)
        self.subjects: list[int | str | None] = []  # grows: a verb may share that of the verb before
        for verb in self.verbs:
            self.subjects.append(self.subject_of(verb))
        self.pieces = [PIECES.get(tag, word) for tag, word in zip(self.tags, words, strict=True)]
        self.paths: dict[tuple[int, int], str] = {}

    def subject_of(self, verb: int) -> int | str | None:
        """What a verb is said of: the index of the nearest noun phrase to the left, or a pronoun nearer yet.

        What a preposition attaches to a phrase ("the performance of X") belongs to that phrase. A verb that
        is joined to the one before shares its subject; behind an aside stands what the aside stands behind.

        >>> words = "it cuts the cost and improves accuracy".split()
        >>> Parsed(words).subjects
        ['it', 'it']
        >>> parsed = Parsed("foo , which needs no labels , beats bar".split())
        >>> parsed.subjects, parsed.phrases[0]
        ([0, 0], Phrase(start=0, end=1))
        """
        before = self.word_before(verb)
        aside = self.aside_before(before)
        if aside is None and self.joins(before):
            return self.subjects[-1]
        place = verb if aside is None else aside
        found = bisect_right(self.ends, place) - 1
        pronoun = self.tags.rfind("w", self.ends[found] if found >= 0 else 0, place)
        if pronoun >= 0:
            return self.words[pronoun]
        return None if found < 0 else self.heads[found]

    def word_before(self, verb: int) -> int:
        """The index of the word before a verb and its adverbs, -1 where there is none."""
        place, floor = verb - 1, max(-1, verb - 1 - MOST_ADVERBS)
        while place > floor and (self.tags[place] in "rx" or self.words[place] in THUS):
            place -= 1
        return place

    def joins(self, before: int) -> bool:
        """Whether a word joins the verb behind it to the verb before it."""
        if before < 0 or not self.subjects or self.words[before] not in JOINING:
            return False
        last = self.verbs[len(self.subjects) - 1]
        return self.words[before] != "," or "," not in self.words[last:before]

    def aside_before(self, end: int) -> int | None:
        """Where the aside opens that ends before a verb: `X, which needs no labels, …`, `X (of # layers) …`.

        Bare names are none: `our network (FooNet) …` goes on about FooNet.
        """
        opening = CLOSING.get(self.words[end], "") if end > 0 else ""
        if not opening:
            return None
        for place in range(end - 1, max(0, end - LONGEST_ASIDE), -1):
            if self.words[place] == opening:
                inside = self.tags[place + 1 : end]
                led = self.words[place + 1] in ASIDES or inside[:1] in ("g", "e")
                aside = led if opening == "," else bool(inside.strip("n"))
                return place if aside and self.tags[place - 1] == "n" else None
        return None

    def phrase_at(self, start: int, end: int) -> int | None:
        """The index of the first noun phrase that shares a word with those from `start` to `end`."""
        index = bisect_right(self.ends, start)
        return index if index < len(self.phrases) and self.phrases[index].start < end else None

    def ending_at(self, end: int) -> Phrase | None:
        """The noun phrase that ends right before a word.

        >>> Parsed("foo cuts the cost #".split()).ending_at(4)
        Phrase(start=3, end=4)
        """
        index = bisect_left(self.ends, end)
        return self.phrases[index] if self.ends[index : index + 1] == [end] else None

    def starting_at(self, start: int) -> Phrase | None:
        """The noun phrase that begins with a word.

        >>> Parsed("foo cuts the cost #".split()).starting_at(3)
        Phrase(start=3, end=4)
        """
        index = bisect_left(self.starts, start)
        return self.phrases[index] if self.starts[index : index + 1] == [start] else None

    def determined(self, start: int) -> int:
        """Where a noun phrase begins with its determiner, if it has one.

        >>> parsed = Parsed("foo cuts the cost".split())
        >>> parsed.determined(3), parsed.determined(0)
        (2, 0)
        """
        return start - (self.tags[start - 1 : start] == "d")

    def governing(self, at: int) -> Sequence[int]:
        """The finite verbs left of a word, as indices into `verbs`, the nearest first."""
        return range(bisect_left(self.verbs, at) - 1, -1, -1)

    def subject_at(self, position: int) -> int | str | None:
        """What the nearest finite verb left of a word is said of, as in `subjects`; None where there is none.

        >>> Parsed("foo cuts # while we gain #".split()).subject_at(6)
        'we'
        """
        governing = self.governing(position)
        return self.subjects[governing[0]] if governing else None

    def path(self, start: int, end: int) -> str:
        """What stands between two words, shortened: a noun phrase is `N`, a verb `V`, determiners left out.

        >>> words = "we cut the cost of training by #".split()
        >>> Parsed(words).path(4, 7), Parsed(words).path(2, 3)
        ('of N by', '')
        """
        found = self.paths.get((start, end))
        if found is None:
            found = self.paths[start, end] = shortened(self.pieces[start:end])
        return found


def shortened(pieces: Sequence[str]) -> str:
    """The pieces as a path: noun phrases that nothing parts are one, and what is left out is ''."""
    made: list[str] = []
    last = ""
    for piece in pieces:
        if piece and (piece != "N" or last != "N"):
            made.append(piece)
            last = piece
            if len(made) > 6:
                return LONG
    return " ".join(made)
