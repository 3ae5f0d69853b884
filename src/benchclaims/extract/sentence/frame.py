"""The frame that a number stands in: the verb that governs it, the noun phrases on either side."""

from __future__ import annotations

from benchclaims.extract.grammar.lexicon import CHANGES
from benchclaims.extract.grammar.syntax import VERBS
from benchclaims.extract.sentence.context import Sentence, once_each
from benchclaims.extract.sentence.lists import members
from benchclaims.vocabulary.verbs import base


@once_each
def frame(sentence: Sentence, order: int, unit: str) -> list[str]:
    """The features of a number's frame, alone and with its unit.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> frame(read_sentences("We cut the cost by 5%.")[1][0], 0, "u")[:3]
    ['verb=cut', 'verb=cut&u', 'verb=cut N by']
    """
    group = members(sentence, order)
    first, last = sentence.at[group[0]], sentence.at[group[-1]]
    return [
        *verb_before(sentence, first, unit),
        *phrase_before(sentence, first, unit),
        *phrase_behind(sentence, last, unit),
    ]


def verb_before(sentence: Sentence, at: int, unit: str) -> list[str]:
    """The nearest verb to the left, and what stands between."""
    parsed = sentence.parsed
    for position in range(at - 1, max(-1, at - 16), -1):
        if parsed.tags[position] in VERBS:
            path = parsed.path(position + 1, at)
            verb = base(sentence.words[position])
            return [f"verb={verb}", f"verb={verb}&{unit}", f"verb={verb} {path}", f"verb {path}&{unit}"]
    return ["verb none", f"verb none&{unit}"]


def phrase_before(sentence: Sentence, at: int, unit: str) -> list[str]:
    """The noun phrase to the left that nothing but a preposition parts from the number."""
    parsed = sentence.parsed
    for phrase in reversed(parsed.phrases):
        if phrase.end <= at:
            path = parsed.path(phrase.end, at)
            if "V" in path.split() or "#" in path.split() or len(path.split()) > 3:
                return ["left phrase none"]
            head = sentence.words[phrase.end - 1]
            return [f"left head={head} {path}", f"left {path}&{unit}", f"left head={head}&{unit}"]
    return ["left phrase none"]


def phrase_behind(sentence: Sentence, at: int, unit: str) -> list[str]:
    """The noun phrase that begins right behind the number, its head and the word of change in it."""
    for phrase in sentence.parsed.phrases:
        if phrase.start == at + 1:
            words = sentence.words[phrase.start : phrase.end]
            change = next((word for word in words if word in CHANGES), "")
            made = [
                f"right head={words[-1]}",
                f"right head={words[-1]}&{unit}",
                f"right change={change}&{unit}",
            ]
            return [*made, f"right then={sentence.word(phrase.end)}&{unit}"]
    return [f"right phrase none {sentence.word(at + 1)}"]
