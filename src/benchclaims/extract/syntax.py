"""The parts of a sentence: verbs told from nouns by word lists and by the word before, noun phrases, clauses.

No tagger is trained: function words are closed sets, the forms of verbs that abstracts use are data
(`vocabulary/verbs.yaml`), and what is neither is a noun or an adjective.
"""

from __future__ import annotations

from dataclasses import dataclass

from benchclaims.extract.lexicon import AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS
from benchclaims.vocabulary.words import words as known

BASE, FINITE, ING = known("base"), known("finite"), known("ing")
EITHER, PARTICIPLES = known("noun or verb"), known("participles")
VERBS = "vige"
"""The tags of verbs: finite, infinitive, -ing, participle."""
SIMPLE = (
    dict.fromkeys(AUXILIARIES, "x")
    | dict.fromkeys(PREPOSITIONS, "p")
    | dict.fromkeys(CONJUNCTIONS, "c")
    | dict.fromkeys(PRONOUNS, "w")
    | dict.fromkeys(DETERMINERS, "d")
)
MODALS = frozenset("to can could may might must will would should we they i who not and".split())
RELATIVE = frozenset("which who that it".split())
LY_NOUNS = frozenset("assembly anomaly family supply reply early daily only".split())
FINITE_AUXILIARIES = frozenset("is are was were has have had can could may might will would".split())
DESCRIBES = frozenset("best most least less more worst".split())


def tag(words: list[str], position: int, before: str) -> str:
    """The tag of one word: `n` noun or adjective, one of `VERBS`, `r` adverb, `#`, or of its closed set."""
    word, last = words[position], words[position - 1] if position else ""
    if word == "#":
        return "#"
    if not word[0].isalnum():
        return "."
    if word in DESCRIBES:
        return "n"
    simple = SIMPLE.get(word)
    if simple:
        return simple
    if word in ING or (word.endswith("ing") and before == "." and opens_phrase(words, position)):
        return "n" if before in "dn" and follows_noun(words, position) else "g"
    if word in PARTICIPLES:
        described = last not in RELATIVE and before in "dp#.cgix" and follows_noun(words, position)
        return "n" if described else "e"
    if word.endswith("ed") and not word.endswith("eed") and len(word) > 4:
        return "n" if before not in "nr" or (before == "n" and follows_noun(words, position)) else "e"
    if word in FINITE:
        return "n" if before in "dp#" and last not in RELATIVE else "v"
    if word in BASE:
        return "i" if position and (last in MODALS or last in RELATIVE or before in "nrx") else "n"
    if word in EITHER:
        if before == "n" and word.endswith("s") != last.endswith("s") and follows_measure(words, position):
            return "v"
        return "i" if last in MODALS and (last != "and" or has_object(words, position)) else "n"
    if len(word) > 4 and word.endswith("ly") and word not in LY_NOUNS and "-" not in word:
        return "r"
    return "n"


MEASURING = frozenset(("#", "by", "to", "from", "behind", "below", "before"))


def follows_measure(words: list[str], position: int) -> bool:
    """Whether what follows says whither or by how much: `gap drops to #`, `model trails the best`."""
    following = words[position + 1] if position + 1 < len(words) else ""
    return following in DETERMINERS or following in MEASURING


def has_object(words: list[str], position: int) -> bool:
    """Whether a noun phrase may follow: `and score models` has one, `and recall of 90%` has none."""
    following = words[position + 1] if position + 1 < len(words) else "."
    verbal = following in BASE or following in EITHER
    return following in DETERMINERS or (not verbal and follows_noun(words, position))


def opens_phrase(words: list[str], position: int) -> bool:
    """Whether the next word is a determiner, behind which the object of a verb stands."""
    return position + 1 < len(words) and words[position + 1] in DETERMINERS


def follows_noun(words: list[str], position: int) -> bool:
    """Whether the next word can be the noun that this one describes."""
    if position + 1 >= len(words):
        return False
    following = words[position + 1]
    return following[0].isalpha() and following not in SIMPLE and following not in FINITE


def tags(words: list[str]) -> str:
    """One letter a word.

    >>> tags("our proposed method improves accuracy by # while reducing cost".split())
    'dnnvnp#cgn'
    """
    made = ""
    for position in range(len(words)):
        made += tag(words, position, made[-1:] or ".")
    if "art" in words:
        made = as_one(words, made)
    return made


def as_one(words: list[str], tagged: str) -> str:
    """The tags with `state of the art` as one noun."""
    for position in range(len(words) - 3):
        if words[position : position + 4] == ["state", "of", "the", "art"]:
            tagged = tagged[:position] + "nnnn" + tagged[position + 4 :]
    return tagged


@dataclass(frozen=True, slots=True)
class Phrase:
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
    """Where a clause has its verb: a finite one, or a participle that stands as the past tense.

    >>> words = "results show that it improved accuracy".split()
    >>> finite_verbs(words, tags(words))
    [1, 4]
    """
    made = []
    for position, letter in enumerate(tagged):
        following = tagged[position + 1 : position + 2]
        before = tagged[position - 1 : position]
        past = letter == "e" and before in ("n", "r", "w", "c") and following not in ("p", "", ".")
        plural = letter == "i" and before in ("n", "w", "r", "c") and words[position - 1] != "to"
        if letter == "v" or past or plural or words[position] in FINITE_AUXILIARIES:
            made.append(position)
    return made


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
