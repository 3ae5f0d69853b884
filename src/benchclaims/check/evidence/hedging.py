"""The qualifier is that of the words beside the value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from benchclaims.check.evidence.readings import readings
from benchclaims.check.file import File, sentence_of
from benchclaims.check.finding import Finding
from benchclaims.check.form.texts import LONGEST
from benchclaims.extract.form.hedge_phrases import phrases
from benchclaims.model import Claim
from benchclaims.table.places import places

BOUNDS = ("at-least", "at-most")
NEARBY = 40
"""Characters before a value in which the words right beside it stand."""


def hedges(file: File) -> Iterator[Finding]:
    """A bound that is said beside the value is the claim's qualifier."""
    for field, tracked in file.standing():
        claim = tracked.claim
        if len(claim.quote) > LONGEST["quote"] or claim.low != claim.high:
            continue
        told = hedged(claim) or unhedged(claim)
        if told and claim.qualifier not in told and not (told == {"approx"} and claim.qualifier != "exact"):
            yield file.finding(
                "BC308",
                f"{field}.qualifier",
                found=claim.qualifier,
                expected=" or ".join(sorted(told)),
                claim=tracked,
                excerpt=sentence_of(tracked),
            )


def hedged(claim: Claim) -> set[str]:
    """The qualifiers that words or signs right beside the value give it; empty where they leave it open.

    >>> quote = "It is up to 2x faster."
    >>> hedged(Claim(quote, "2x", 12, 14, 2, 2, "x", "ratio", "increase", "exact", "speed"))
    {'up-to'}
    """
    signs = {one.bound for one in readings(claim) if one.bound in BOUNDS and one.sign != "±"}
    if "->" in claim.quote:
        return set()
    if signs:
        return signs
    told = [beside(claim.quote[:start]) for start, _ in places(claim.quote, claim.value_text)]
    return {one for one in told if one} if all(told) else set()


def unhedged(claim: Claim) -> set[str]:
    """That the value is exact, where the sentence has no word or sign of the claim's qualifier at all.

    >>> quote = "It is 2x faster."
    >>> unhedged(Claim(quote, "2x", 6, 8, 2, 2, "x", "ratio", "increase", "up-to", "speed"))
    {'exact'}
    """
    if claim.qualifier == "exact" or any(one.bound for one in readings(claim)):
        return set()
    words = " ".join(re.findall(r"[\w+~]+", claim.quote.lower()))
    told = any(f" {phrase} " in f" {words} " for phrase in _of_qualifier(claim.qualifier))
    return set() if told or set(claim.quote) & SIGNS else {"exact"}


SIGNS = frozenset("<>≤≥~∼≈±+\\&")


@cache
def _of_qualifier(name: str) -> frozenset[str]:
    """The phrases that say a qualifier, on either side of a value."""
    return frozenset(
        " ".join(words) for group in phrases().values() for words, _, qualifier in group if qualifier == name
    )


def beside(text: str) -> str:
    """The qualifier of the words at the end of a text, the longest phrase first."""
    near = " ".join(re.sub(r"[$({\\~]+", " ", text[-NEARBY:].lower()).split())
    match = _ending().search(near)
    return _by_words()[match[1]] if match else ""


@cache
def _by_words() -> dict[str, str]:
    """The phrases that stand before a value, with what they say; those of several meanings are left out."""
    told: dict[str, set[str]] = {}
    for group in phrases().values():
        for words, side, qualifier in group:
            if side == "before":
                told.setdefault(" ".join(words), set()).add(qualifier)
    return {words: said.pop() for words, said in told.items() if len(said) == 1 and words not in LOOSE}


LOOSE = frozenset(
    "over under by within above below beyond near some sub max maximum peak average averaging averages "
    "averaged mean median exceeding exceeds exceed exceeded surpassing surpasses".split()
) | {"close to"}
"""Words that often belong to what stands before them (`gains over 2 baselines`)."""


@cache
def _ending() -> re.Pattern[str]:
    words = sorted(_by_words(), key=lambda phrase: (-len(phrase), phrase))
    return re.compile(rf"(?:^|\s)({'|'.join(map(re.escape, words))})(?: an?)?$")
