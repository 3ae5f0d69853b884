"""Where a sentence stands to what a text says of its own work and of its results."""

from __future__ import annotations

import re
from functools import lru_cache

from benchclaims.extract.sentence.context import Sentence, once

# Each begins with one set of characters, so that a scan skips all others at the speed of C.
OWN = re.compile(
    r"[WwOoTtIiAa](?<!\w.)(?:(?<=[Ww])e|(?<=[Oo])ur|(?<=[Tt])his (?:paper|work|study|article)"
    r"|(?<=[Tt])he proposed|(?<=[Ii])s proposed|(?<=[Aa])re proposed)\b"
)
RESULTS = re.compile(
    r"[RrEeOoAaDd](?<!\w.)(?:(?<=[Rr])esults?|(?<=[Ee])(?:xperiments?|valuat\w+|mpirical\w*)"
    r"|(?<=[Oo])utperform\w*|(?<=[Aa])chiev\w+|(?<=[Dd])emonstrat\w+)\b"
)
AROUND = 4000
"""How far from a sentence is looked."""
BEFORE = 200
"""How far the sentence before reaches, about."""
STEP = 150


def own_part(sentence: Sentence, unit: str) -> list[str]:
    """The features of where a sentence stands to the paper's own part of its text.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> told = read_sentences("Others need 5 GB. We need less. It reaches 91%.")[1]
    >>> [own_part(sentence, "u")[0] for sentence in told]
    ['own after', 'own before']
    """
    own, results, here, far = seen_from(sentence)
    return [*firsts(own, results, unit), here, *([f"own since {far}"] if far is not None else [])]


@once
def seen_from(sentence: Sentence) -> tuple[str, str, str, int | None]:
    """Where the text first speaks of its own work and of results, seen from a sentence.

    With it, what says whether the sentence and the one before speak of its own work, and how many steps back
    the first does, if any does.
    """
    text, start, end = sentence.text, sentence.start, sentence.end
    first = OWN.search(text, max(0, start - AROUND), end + AROUND)
    own = stands(first, start, end)
    results = stands(RESULTS.search(text, max(0, start - AROUND), end + AROUND), start, end)
    here = OWN.search(text, start, end) is not None
    last = OWN.search(text, max(0, start - BEFORE), start) is not None
    far = min((start - first.start()) // STEP, 6) if first else None
    return own, results, f"own {own} here={here} last={last}", far


def stands(found: re.Match[str] | None, start: int, end: int) -> str:
    """Whether something stands before a sentence, in it, after it or nowhere."""
    if found is None:
        return "nowhere"
    return "before" if found.start() < start else "in" if found.start() < end else "after"


@lru_cache(maxsize=4096)
def firsts(own: str, results: str, unit: str) -> tuple[str, ...]:
    """Where own work and results are first spoken of, with the unit of a number."""
    return (
        f"own {own}",
        f"own {own}&{unit}",
        f"own {own} results {results}",
        f"own {own} results {results}&{unit}",
    )
