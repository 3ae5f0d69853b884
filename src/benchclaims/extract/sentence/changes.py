"""Words of change near a number (`reduces`, `outperforms`): what they say, and what it means for a metric."""

from __future__ import annotations

from functools import cache, lru_cache

from benchclaims.extract.grammar.lexicon import CHANGES, IMPROVE, LESS, MORE, WORSEN
from benchclaims.extract.sentence.context import QUANTITY, Sentence
from benchclaims.vocabulary.verbs import base

SIGNS = {"better": IMPROVE, "worse": WORSEN, "more": MORE, "less": LESS}


def cue_features(sentence: Sentence, at: int, better: str, unit: str, prefix: str) -> list[str]:
    """The nearest words of change on each side: more or less, how far, and what that means here."""
    features = []
    for side, positions in (
        ("left", range(at - 1, max(-1, at - 13), -1)),
        ("right", range(sentence.beyond(at) + 1, min(len(sentence.words), sentence.beyond(at) + 9))),
    ):
        cue, distance, crossed = nearest_cue(sentence.words, positions)
        if not cue:
            features += [f"{prefix}{side} no cue", f"{prefix}{side} no cue&{unit}"]
            continue
        near = "0" if distance <= 2 else "1" if distance <= 5 else "2"
        features += cue_says(side, near + crossed, cue, better, unit, prefix)
    return features


@lru_cache(maxsize=8192)
def cue_says(side: str, far: str, cue: str, better: str, unit: str, prefix: str) -> tuple[str, ...]:
    """What a word of change says; `far` is how far it stands and what was crossed."""
    said = [f"{prefix}{side} cue={base(cue)}&{better}", f"{prefix}{side} cue={base(cue)}&{better}&{unit}"]
    for sign in signs(cue, better):
        said += [
            f"{prefix}{side} {far} {sign}",
            f"{prefix}{side} {far} {sign}&{unit}",
            f"{prefix}{side} {sign}",
            f"{prefix}{side} {sign}&{unit}&{far[1:]}",
        ]
    return tuple(said)


def nearest_cue(words: list[str], positions: range) -> tuple[str, int, str]:
    """The first word of change along `positions`, its distance, and what was crossed (`#`, `,` or '')."""
    crossed = ""
    for distance, position in enumerate(positions, 1):
        word = words[position]
        if word in CHANGES and is_change(words, position):
            return word, distance, crossed
        if word == QUANTITY:
            crossed = "#"
        elif word in (",", ";", "(", ")") and not crossed:
            crossed = ","
    return "", 0, ""


def is_change(words: list[str], position: int) -> bool:
    """Whether a word that may tell a change does: `up to` does not, nor does `up` behind a verb that does.

    >>> [is_change(line.split(), 1) for line in ("is up by", "gains up to", "speeds up decoding")]
    [True, False, False]
    """
    if words[position] != "up":
        return True
    return words[position + 1 : position + 2] != ["to"] and words[position - 1] not in CHANGES


def signs(cue: str, better: str) -> tuple[str, ...]:
    """What a word of change says: what it means for the metric, and more or less where it says that.

    >>> [signs(cue, "lower") for cue in ("reduces", "grows", "outperforms", "lags")]
    [('better', 'less'), ('worse', 'more'), ('better',), ('worse',)]
    """
    told = told_by(cue)
    if told in ("better", "worse"):
        return (told,)
    return ("better" if (told == "less") == (better == "lower") else "worse"), told


@cache
def told_by(cue: str) -> str:
    """What a word of change says by itself: more or less, or better or worse whatever the metric."""
    return next(sign for sign, cues in SIGNS.items() if cue in cues)
