"""Which numbers stand right beside a name, and which name stands nearest to a number.

Each value of a sentence tends to have a name of its own: what stands beside another number is taken, and what
stands in for a name (`performance`, a metric that is implied) is told by the name that it would stand in for.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from benchclaims.extract.candidate import Candidate
from benchclaims.extract.sentence.context import QUANTITY, Sentence, once_each
from benchclaims.extract.sentence.lists import members
from benchclaims.extract.sentence.place import Standpoint

PLACED = ("named", "run", "cue")
PARTING = frozenset((",", ";", "and", "or", "but", "while", "whereas", ")"))
NEAR = 4
"""How many words may stand between a name and a number beside it."""
MINE = ("mine", "list")


def tell_beside(place: Standpoint, made: Sequence[Candidate]) -> None:
    """Tell candidates that words name which numbers stand beside them, and the others what stands there.

    >>> from benchclaims.extract.metrics.candidates import candidates
    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [sentence] = read_sentences("It has a recall of 81% at a precision of 9%.")[1]
    >>> made = {c.metric: c.features for c in candidates(sentence, 0) if c.source == "named"}
    >>> [feature for feature in made["precision"] if feature.startswith("beside named b")]
    ['beside named before=mine behind=other', 'beside named behind same=True']
    """
    placed = [candidate for candidate in made if candidate.span and candidate.source in PLACED]
    own = {id(candidate) for candidate in placed if tell_numbers(place, candidate)}
    held = "+".join(sorted({candidate.source for candidate in placed if id(candidate) in own}))
    for candidate in made:
        here = id(candidate) in own
        candidate.features.append(f"beside {candidate.source} own={held} here={here}")
    tell_stand_ins(place, made, placed, own, held)


def tell_numbers(place: Standpoint, candidate: Candidate) -> bool:
    """Tell a name which numbers stand beside it; whether one of them is the number or of its list."""
    assert candidate.span
    sentence, source = place.sentence, candidate.source
    start, end = candidate.span
    before, behind = numbers_beside(sentence, start, end)
    left, right = whose(place, before), whose(place, behind)
    gap = min(start - before, 3) if before >= 0 else 0
    lead = " ".join(sentence.words[end:behind][:2]) if behind >= 0 else ""
    candidate.features += [*sides(left, right, source), f"beside {source} {gap}{left} {right} {lead}"]
    unit = sentence.quantities[place.order].unit
    for side, told, at in (("before", left, before), ("behind", right, behind)):
        if told == "other":
            same = sentence.quantities[sentence.at.index(at)].unit == unit
            candidate.features.append(f"beside {source} {side} same={same}")
    return left in MINE or right in MINE


@once_each
def numbers_beside(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """The words that are the number right before a name and the one right behind it, or -1.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> numbers_beside(read_sentences("It has 5% more recall (of 81%), and 9% loss.")[1][0], 4, 5)
    (2, 7)
    """
    return (
        number_in(sentence.words, range(start - 1, max(-1, start - NEAR - 1), -1), PARTING | {"("}),
        number_in(sentence.words, range(end, min(len(sentence.words), end + NEAR)), PARTING),
    )


def number_in(words: Sequence[str], places: range, parting: frozenset[str]) -> int:
    """The first of the places that holds a number, none that parts them before it; or -1."""
    for at in places:
        if words[at] == QUANTITY:
            return at
        if words[at] in parting:
            break
    return -1


def whose(place: Standpoint, at: int) -> str:
    """Whether a number is the one asked of, of its list, or another; '' where there is none."""
    if at < 0:
        return ""
    group = members(place.sentence, place.order)
    within = place.sentence.at[group[0]] <= at <= place.sentence.at[group[-1]]
    return "mine" if at == place.at else "list" if within else "other"


@lru_cache(maxsize=256)
def sides(left: str, right: str, source: str) -> tuple[str, str]:
    """Whose the numbers on both sides of a name are."""
    return f"beside before={left} behind={right}", f"beside {source} before={left} behind={right}"


def tell_stand_ins(
    place: Standpoint, made: Sequence[Candidate], placed: Sequence[Candidate], own: set[int], held: str
) -> None:
    """Tell what stands in for a name which name stands nearest, and whether that is the number's own."""
    nearest = min(placed, key=lambda candidate: far(place, candidate), default=None)
    names = [candidate for candidate in placed if candidate.source == "named"]
    name = min(names, key=lambda candidate: far(place, candidate), default=None)
    told = called(place.sentence, nearest) if nearest else ""
    for candidate in made:
        if candidate.source != "default":
            continue
        metric = candidate.metric
        candidate.features.append(f"stands in {metric} own={held}")
        if nearest:
            candidate.features += stand_in(metric, told, id(nearest) in own)
        if name and name is not nearest:
            candidate.features.append(f"stands in {metric} name={name.metric}")


def far(place: Standpoint, candidate: Candidate) -> int:
    """How far from the number a name stands."""
    assert candidate.span
    start, end = candidate.span
    return start - place.at if start > place.at else place.at - end


def called(sentence: Sentence, candidate: Candidate) -> str:
    """The metric that a name tells, or the last word of one that is not known."""
    if candidate.source != "run" or candidate.span is None:
        return candidate.metric
    return f"run {sentence.words[candidate.span[1] - 1]}"


@lru_cache(maxsize=8192)
def stand_in(metric: str, told: str, own: bool) -> tuple[str, str]:
    """What stands in, for what is called so; `own` where the number stands beside that."""
    return f"stands in {metric} for {told}", f"stands in {metric} for {told} own={own}"
