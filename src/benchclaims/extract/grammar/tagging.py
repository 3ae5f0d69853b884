"""Verbs told from nouns: what each word of a sentence is, where a word list alone does not say.

Function words are closed sets, and what is no form of a verb is a noun or an adjective.  A form of a verb
(`score`, `results`, `training`, `improved`) is judged by the model `tag`, from the words around it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache

from benchclaims.extract.grammar.lexicon import AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS
from benchclaims.extract.linear import classifier
from benchclaims.vocabulary.classes import classes
from benchclaims.vocabulary.verbs import ING, PARTICIPLE, forms

TAGS = ("n", "v", "i", "g", "e")
"""What a form of a verb is: noun or adjective, finite verb, infinitive, verb in -ing, participle."""
SIMPLE = (
    dict.fromkeys(AUXILIARIES, "x")
    | dict.fromkeys(PREPOSITIONS, "p")
    | dict.fromkeys(CONJUNCTIONS, "c")
    | dict.fromkeys(PRONOUNS, "w")
    | dict.fromkeys(DETERMINERS, "d")
)
CLOSED = frozenset(".xpcwd")
"""Kinds of which each word counts by itself."""
LY_NOUNS = frozenset("assembly anomaly family supply reply early daily only".split())
DESCRIBES = frozenset("best most least less more worst".split())
PLURAL, DEGREE = "N", "m"
NO_NOUNS = frozenset("outperform surpass outpace outclass outdo".split())
"""Verbs that are no nouns, whatever stands around them: `models trained on BoP outperform baselines`."""

Told = tuple[Callable[..., Sequence[str]], tuple[str, ...]]
"""A function that names features, and what it is asked about: asked again, the answer is known."""


def tags(words: Sequence[str]) -> str:
    """One letter a word: one of `TAGS`, `#` a quantity, `r` an adverb, `.` a mark, or that of a closed set.

    >>> tags("our proposed method improves accuracy by # while reducing the cost of training".split())
    'dnnvnp#cgdnpn'
    """
    kinds = [*map(kind_of, words)]
    made: list[str] = []
    verb = NO_VERB
    for place, kind in enumerate(kinds):
        tag = chosen(told(words, kinds, made, place, verb)) if kind in FORMS else PLAIN.get(kind, kind)
        if tag == "n" and words[place] in NO_NOUNS:
            tag = "v"
        made.append(tag)
        verb = tag if tag in VERBAL else verb
    describing(kinds, made)
    return as_one(words, "".join(made)) if "art" in words else "".join(made)


def describing(kinds: Sequence[str], made: list[str]) -> None:
    """Put adverbs that describe an adjective to its noun: `experimentally guided refinement`."""
    for place in range(1, len(made) - 1):
        if made[place] == "r" and made[place + 1] == "n" and kinds[place + 1] in DESCRIBING:
            made[place] = "n" if made[place - 1] in "dnp" else "r"


FORMS = frozenset("BSGPD")
VERBAL = frozenset("vigex")
"""The tags of verbs with their auxiliaries."""
NO_VERB = "-"
PLAIN = {PLURAL: "n", DEGREE: "n"}
DESCRIBING = frozenset((ING, PARTICIPLE))
"""The forms that stand as adjectives."""


@lru_cache(maxsize=65536)
def kind_of(word: str) -> str:
    """What a word can be: a form of a verb, or the one letter that it is tagged with.

    >>> [kind_of(word) for word in ("the", "cuts", "network", "networks", "widely", ",")]
    ['d', 'S', 'n', 'N', 'r', '.']
    """
    if word == "#":
        return "#"
    if not word[0].isalnum():
        return "."
    if word in DESCRIBES:
        return DEGREE
    return SIMPLE.get(word) or forms().get(word) or by_ending(word)


def by_ending(word: str) -> str:
    """What the ending of a word that no list has tells."""
    if len(word) > 4 and word.endswith("ed") and not word.endswith("eed"):
        return PARTICIPLE
    if len(word) > 5 and word.endswith("ing"):
        return ING
    if len(word) > 4 and word.endswith("ly") and word not in LY_NOUNS and "-" not in word:
        return "r"
    return PLURAL if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else "n"


def told(
    words: Sequence[str], kinds: Sequence[str], tagged: Sequence[str], place: int, verb: str
) -> list[Told]:
    """What speaks for the tag of a word, where those before it are tagged; `verb` is the last verb's tag."""
    word, kind = words[place], kinds[place]
    before, last = (words[place - 1], tagged[place - 1]) if place else ("<", "<")
    if last == "n" and before[-1] == "s" and before[-2:] != "ss":
        last = PLURAL
    led = before if place and kinds[place - 1] in CLOSED else last
    following, next_kind = (words[place + 1], kinds[place + 1]) if place + 1 < len(words) else (">", ">")
    then = kinds[place + 2] if place + 2 < len(kinds) else ">"
    return [
        (own, (kind, word)),
        (behind, (kind, before, last, led)),
        (ahead, (kind, following, next_kind)),
        (wider, (kind, tagged[place - 2] if place > 1 else "<", last, next_kind, then)),
        (after_verb, (kind, verb, led, next_kind)),
    ]


def own(kind: str, word: str) -> list[str]:
    """What the word itself tells."""
    return [kind, f"{kind} is {word}", *(f"{kind} is {name}" for name in classes(word))]


def behind(kind: str, before: str, last: str, led: str) -> list[str]:
    """What the word before tells, by its tag, by itself and by its classes."""
    names = [f"{kind} behind {name}" for name in classes(before)]
    return [f"{kind} behind {last}", f"{kind} led by {led}", f"{kind} behind word {before}", *names]


def ahead(kind: str, following: str, next_kind: str) -> list[str]:
    """What the next word tells."""
    names = [f"{kind} ahead {name}" for name in classes(following)]
    return [f"{kind} ahead {next_kind}", f"{kind} ahead word {following}", *names]


def wider(kind: str, earlier: str, last: str, next_kind: str, then: str) -> list[str]:
    """What two words on a side tell."""
    return [f"{kind} behind {earlier} {last}", f"{kind} ahead {next_kind} {then}"]


def after_verb(kind: str, verb: str, led: str, next_kind: str) -> list[str]:
    """What the verb before tells: `to cut and improve`, `cuts and improves`."""
    return [
        f"{kind} after {verb}",
        f"{kind} after {verb} led by {led}",
        f"{kind} after {verb} {led} {next_kind}",
    ]


def verb_before(tagged: Sequence[str]) -> str:
    """The tag of the nearest verb before, `-` where there is none."""
    return next((tag for tag in reversed(tagged) if tag in VERBAL), NO_VERB)


def chosen(spoken: Sequence[Told]) -> str:
    """The tag that the weights of all features together are for."""
    rows = [weight(names, asked) for names, asked in spoken]
    sums = [a + b + c + d + e for a, b, c, d, e in zip(*rows, strict=True)]
    return TAGS[sums.index(max(sums))]


@lru_cache(maxsize=262144)
def weight(names: Callable[..., Sequence[str]], asked: tuple[str, ...]) -> tuple[float, ...]:
    """The weights by tag of the features that `names` gives."""
    rows = [row for name in names(*asked) if (row := weights().get(name))]
    return tuple(map(sum, zip(*rows, strict=True))) if rows else (0.0,) * len(TAGS)


@cache
def weights() -> dict[str, tuple[float, ...]]:
    """The weights of the model, one a tag for each feature."""
    return classifier("tag").weights


def features(words: Sequence[str], kinds: Sequence[str], tagged: Sequence[str], place: int) -> Iterator[str]:
    """The names of what speaks for the tag of a word, as the model learns them."""
    for names, asked in told(words, kinds, tagged, place, verb_before(tagged)):
        yield from names(*asked)


def as_one(words: Sequence[str], tagged: str) -> str:
    """The tags with `state of the art` as one noun."""
    for place in range(len(words) - 3):
        if words[place : place + 4] == ["state", "of", "the", "art"]:
            tagged = tagged[:place] + "nnnn" + tagged[place + 4 :]
    return tagged
