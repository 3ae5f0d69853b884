"""What kinds of words stand beside a number: the classes of words that stand in the same places of texts."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache

from benchclaims.extract.sentence.context import Sentence
from benchclaims.extract.sentence.lists import members
from benchclaims.vocabulary.classes import classes

STEPS = (-1, -2, 1, 2)


def kinds(sentence: Sentence, order: int, unit: str) -> list[str]:
    """The classes of the words beside a number, and of the heads of the phrases on either side of its list.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> [one], [other] = (read_sentences(f"It has a 5x {gain}.")[1] for gain in ("speedup", "gain"))
    >>> kinds(one, 0, "u") == kinds(other, 0, "u"), kinds(one, 0, "u")[-3:-1]
    (True, ['right~improvement ', 'right~~accuracy&u'])
    """
    at, made = sentence.at[order], list[str]()
    for step in STEPS:
        made += word_classes(step, sentence.word(at + step), unit)
    group = members(sentence, order)
    return made + head_classes(sentence, sentence.at[group[0]], sentence.at[group[-1]], unit)


@lru_cache(maxsize=65536)
def word_classes(step: int, word: str, unit: str) -> tuple[str, ...]:
    """The fine class of the word so many steps away, and the middle one with the unit."""
    found = classes(word)
    return (f"{step:+}{found[2]}", f"{step:+}{found[1]}&{unit}") if found else ()


def head_classes(sentence: Sentence, first: int, last: int, unit: str) -> list[str]:
    """The classes of the heads of the noun phrases right before and behind a list, no verb between."""
    parsed, made = sentence.parsed, list[str]()
    behind = parsed.phrase_at(last + 1, last + 2)
    if behind is not None and parsed.phrases[behind].start == last + 1:
        made += head("right", sentence.words[parsed.phrases[behind].end - 1], "", unit)
    before = bisect_right(parsed.ends, first) - 1
    if before < 0:
        return made
    end = parsed.ends[before]
    path = parsed.path(end, first)
    if "V" not in path and len(path.split()) <= 3:
        made += head("left", sentence.words[end - 1], path, unit)
    return made


@lru_cache(maxsize=65536)
def head(side: str, word: str, path: str, unit: str) -> tuple[str, ...]:
    """The classes of a head on one side, with what parts it from the number."""
    found = classes(word)
    if not found:
        return ()
    coarse, middle, fine = found
    return f"{side}{fine} {path}", f"{side}{middle}&{unit}", f"{side}{coarse} {path}&{unit}"
