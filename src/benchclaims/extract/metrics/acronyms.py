"""What an acronym stands for where its text says so: `Social Stereotype Index (SSI)` is an index."""

from __future__ import annotations

import re

from benchclaims.extract.sentence.context import Sentence, once_each
from benchclaims.extract.sentence.phrases import Run
from benchclaims.extract.sentence.place import HEADS, Standpoint, run_stands

BEFORE = re.compile(r"([A-Za-z][\w-]*)[\"'”’]?\s*$")
BEHIND = re.compile(r"\s*\((?=[^()]* )([^()\d]{3,60})\)")
LONGEST = 40
AROUND = 4000
"""How far from the sentence is looked for what an acronym stands for."""


def acronym_features(place: Standpoint, run: Run) -> list[str]:
    """What speaks for a noun run that ends on an acronym: what it stands for, and where."""
    sentence = place.sentence
    raw = sentence.raw(run.end - 1)
    if raw[1:].lower() == raw[1:]:
        return []
    head = stands_for(sentence, raw)
    kind = "metric" if head in HEADS else "other" if head else "nothing"
    side = "left" if run.end <= place.at else "right"
    path = sentence.parsed.path(*place.gap(run.start, run.end))
    return [
        f"acronym for {head}",
        f"acronym for {kind}",
        f"acronym for {kind} {side}",
        f"acronym {side} {path}",
        f"acronym {side} {path} {place.unit}",
        f"acronym {side} {place.unit}",
        f"acronym {run_stands(sentence, run)}",
        f"acronym words={min(run.end - run.start, 3)} {side}",
    ]


@once_each
def stands_for(sentence: Sentence, raw: str) -> str:
    """The last word of what the text says that an acronym stands for, or ''.

    >>> from benchclaims.extract.sentence.context import read_sentences
    >>> text = "The Hit Rate (HR) rises by 5%. The EPE (end-point error) falls by 5%. An ACC of 5% is bad."
    >>> [stands_for(read_sentences(text)[1][0], raw) for raw in ("HR", "EPE", "ACC")]
    ['rate', 'error', '']
    """
    text = sentence.text
    first, last = max(0, sentence.start - AROUND), sentence.end + AROUND
    place = text.find(f"({raw})", first, last)
    if place > 0:
        found = BEFORE.search(text, max(0, place - LONGEST), place)
        return found[1].lower() if found else ""
    told = BEHIND.match(text, text.find(raw, first, last) + len(raw))
    return told[1].split()[-1].lower() if told else ""
