"""Names of metrics that are told of something else: of another clause, or of another number."""

from __future__ import annotations

from benchclaims.extract.grammar.lexicon import COMPARATIVES
from benchclaims.extract.sentence.context import QUANTITY
from benchclaims.extract.sentence.mentions import Named
from benchclaims.extract.sentence.place import Standpoint

PARTING = frozenset(("but", ";", "while", "whereas"))


def is_parted(place: Standpoint, name: Named) -> bool:
    """Whether another clause than the number's says that something succeeds: `by 5%, and it successfully …`.

    `(3)` begins a clause of its own, and behind the number so does what a comma or an `and` leads to.
    """
    if not name.cue or name.metric != "success-rate":
        return False
    between = place.between(name.start, name.end)
    behind = name.start > place.at and not {"and", ","}.isdisjoint(between)
    return behind or not PARTING.isdisjoint(between) or is_enumerated(between)


def is_of_another(place: Standpoint, name: Named) -> bool:
    """Whether a comparative is another number's, where this has its own: `2x faster with 5x less data`.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> from benchclaims.extract.sentence.mentions import named
    >>> [s] = read_sentences("It is 2x faster with 5x less data.")[1]
    >>> [is_of_another(Standpoint(s, order), name) for name in named(s)[:1] for order in (0, 1)]
    [False, True]
    """
    words, before = place.sentence.words, name.start - 1
    own = place.sentence.word(place.at + 1) in COMPARATIVES
    return own and name.cue and before != place.at and words[before : name.start] == [QUANTITY]


def is_enumerated(between: list[str]) -> bool:
    """Whether the next of several points begins among the words: `(3)`, `(ii)`."""
    points = zip(between, between[1:], between[2:], strict=False)
    return any(left == "(" and right == ")" and len(point) <= 3 for left, point, right in points)
