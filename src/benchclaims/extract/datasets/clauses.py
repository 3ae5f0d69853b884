"""In which clause a data set stands, seen from a value of its sentence: at the front, behind which word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from benchclaims.extract.datasets.here import Standing, words_of

FRONTS = frozenset("across at evaluated for in on over tested under using validated when".split())
"""What begins a sentence whose first phrase says on what all of it was measured: `On MMLU, …`."""
TRIED = frozenset(
    "evaluated evaluation evaluations experiment experiments results tested tests validation".split()
)
"""What says so in the words that lead to a data set: `Experiments on MMLU show …`."""
FAR = 8
"""How many words a phrase at the front may hold before the data set."""
PLACING = frozenset(
    "across against as at between by for from in of on over than to under using via with".split()
)
REACH = 4
"""How far before a data set its preposition may stand."""
TURNS = frozenset(("and", "but", "whereas", "while"))


def clause_features(standing: Standing, family: str) -> Iterator[str]:
    """What the clauses between a data set and a value of a `family` of metrics, and the first one, tell.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> told = read_sentences("On MMLU, it gains 5%; latency falls by 7%.")[1][0]
    >>> [*clause_features(Standing(told, 1, (3, 7, "MMLU"), [(3, 7, "MMLU")]), "efficiency")][-1]
    'family=efficiency prep=on left'
    """
    front, own, between = front_of(standing), has_own(standing), rivals_between(standing)
    side, crossed = standing.side, standing.crossed
    yield f"front={front} {side} own={own} between={min(between, 1)}"
    yield f"front={bool(front)} own={own} between={min(between, 1)} n={crossed}"
    yield f"front={bool(front)} others={min(len(standing.others), 2)} series={min(len(standing.series), 3)}"
    prep = preposition(standing.sentence.words, standing.first)
    parted, turned = ";" in standing.between, sum(word in TURNS for word in standing.between)
    yield f"parted={parted} turned={min(turned, 2)} {side} n={crossed}"
    yield f"prep={prep} {side} n={crossed}"
    yield f"prep={prep} {side} parted={parted} between={min(between, 1)}"
    yield f"family={family} prep={prep} {side}"


def front_of(standing: Standing) -> str:
    """The word that begins a sentence with the data set in its first phrase, or `tried`, or ''."""
    words, first = standing.sentence.words, standing.first
    if standing.side == "right":
        return ""
    if first <= FAR and words[0] in FRONTS:
        return words[0]
    tried = not TRIED.isdisjoint(words[:first]) and all(at >= first for at in standing.sentence.at)
    return "tried" if tried else ""


def has_own(standing: Standing) -> bool:
    """Whether another data set stands behind the value, before any other value."""
    sentence, at = standing.sentence, standing.at
    following = min((place for place in sentence.at if place > at), default=len(sentence.words))
    return any(at < words_of(sentence, other)[0] < following for other in standing.others)


def rivals_between(standing: Standing) -> int:
    """How many other data sets stand behind this one and before the value."""
    return sum(
        standing.last <= words_of(standing.sentence, other)[0] < standing.at for other in standing.others
    )


def preposition(words: Sequence[str], first: int) -> str:
    """The nearest preposition before a word, or ''.

    >>> preposition("gains on the hard split of MMLU".split(), 6), preposition(["MMLU"], 0)
    ('of', '')
    """
    near = words[max(0, first - REACH) : first]
    return next((word for word in reversed(near) if word in PLACING), "")
