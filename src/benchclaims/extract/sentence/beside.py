"""How a number stands to the others of its unit: what leads and parts them, what its brackets open with."""

from __future__ import annotations

from functools import lru_cache

from benchclaims.extract.numbers.bounds import leading
from benchclaims.extract.sentence.context import Sentence, once
from benchclaims.vocabulary.words import words

PARTING = words("parting")


def beside(sentence: Sentence, order: int, unit: str) -> list[str]:
    """The features of where a number stands among the others of its sentence.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [s] = read_sentences("It rises from 50% on A to over 90% on B.")[1]
    >>> beside(s, 0, "u"), beside(s, 1, "u")[:1]
    (['led from next=to', 'led from next=to joint=False', 'led from before='], ['led to next='])
    >>> [s] = read_sentences("It has 98%, while BarNet (pruned, 91%) is small.")[1]
    >>> beside(s, 1, "u")[3:7]
    ['parted while like=1', 'parted like=1&u', 'parted while far=1 like=True', 'opens pruned']
    """
    leads, own = led(sentence), sentence.quantities[order]
    alike = [other for other, one in enumerate(sentence.quantities) if one.unit == own.unit]
    rank = alike.index(order)
    behind = leads[alike[rank + 1]] if rank + 1 < len(alike) else ""
    before = leads[alike[rank - 1]] if rank else ""
    made = [*chained(leads[order], behind, before, own.joint is not None)]
    at = sentence.at[order]
    if (place := parting(sentence)[order]) >= 0:
        earlier = sum(sentence.at[other] < place for other in alike[:rank])
        made += parted(sentence.words[place], min(earlier, 2), min((at - place) // 4, 4), unit)
    if (bracket := opening(sentence)[order]) >= 0:
        first, second = sentence.word(bracket + 1), sentence.word(bracket + 2)
        made += [f"opens {first}", f"opens {first}&{unit}", f"opens {first} {second}"]
        made.append(f"brackets behind {sentence.word(bracket - 1)}&{unit}")
    return made


@lru_cache(maxsize=4096)
def chained(own: str, behind: str, before: str, joint: bool) -> tuple[str, ...]:
    """What leads a number, the next of its unit, and the one before."""
    return f"led {own} next={behind}", f"led {own} next={behind} joint={joint}", f"led {own} before={before}"


@lru_cache(maxsize=4096)
def parted(word: str, earlier: int, far: int, unit: str) -> tuple[str, ...]:
    """How far to the left the last word of comparison stands, and how many of the unit stand before it."""
    return (
        f"parted {word} like={earlier}",
        f"parted like={earlier}&{unit}",
        f"parted {word} far={far} like={earlier > 0}",
    )


@once
def led(sentence: Sentence) -> list[str]:
    """For each number the word that leads it, its hedges passed over."""
    return [sentence.word(leading(sentence.words, at)) for at in sentence.at]


@once
def parting(sentence: Sentence) -> list[int]:
    """For each number the place of the last word of comparison before it, or -1."""
    return last_before(sentence, [place for place, word in enumerate(sentence.words) if word in PARTING])


def last_before(sentence: Sentence, places: list[int]) -> list[int]:
    """For each number the last of some places before it, or -1."""
    return [max((place for place in places if place < at), default=-1) for at in sentence.at]


@once
def opening(sentence: Sentence) -> list[int]:
    """For each number the place where the brackets open that it stands in, or -1."""
    opened: list[int] = []
    made: dict[int, int] = {}
    for place, word in enumerate(sentence.words):
        if word == "(":
            opened.append(place)
        elif word == ")" and opened:
            opened.pop()
        made[place] = opened[-1] if opened else -1
    return [made[at] for at in sentence.at]
