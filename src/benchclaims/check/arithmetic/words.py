"""Findings where the words say better, or which way, and the numbers say otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator

from benchclaims.check.arithmetic.reached import is_reached
from benchclaims.check.arithmetic.ways import way_of
from benchclaims.check.file import File, sentence_of
from benchclaims.check.finding import Finding
from benchclaims.check.form.texts import LONGEST
from benchclaims.model import Claim
from benchclaims.numbers import exact
from benchclaims.table.derive import better_of, improvement_of
from benchclaims.table.places import place_in_quote, places
from benchclaims.vocabulary.loader import metrics

IMPROVES = re.compile(
    r"\b(?:improv\w+|outperform\w*|surpass\w*|exceed\w*|boost\w*|enhanc\w+|better|superior|beat(?:s|ing)?)\b",
    re.I,
)
SOFTENS = re.compile(
    r"\b(?:not|no|without|never|worse|fail\w*|although|despite|than our|over ours|les[st]|slightly)\b", re.I
)
AROUND = re.compile(r"±|\\pm\b|\+/-|\b(?:within|plus or minus|either way|up or down)\b", re.I)
NEAR = 40
"""Characters before a value in which is said that it is a distance either way."""
_CLAUSE = re.compile(r"[;:,](?= )|\b(?:while|but|whereas|and|though|although|despite|with)\b", re.I)


def improvements(file: File) -> Iterator[Finding]:
    """A level that the words call better is better than the one it is compared with."""
    for field, tracked in file.standing():
        claim = tracked.claim
        level = claim.baseline_value
        if claim.form != "score" or level is None:
            continue
        better = better_of(metrics().get(claim.metric))
        words = clause(claim)
        if improvement_of(claim, better) == "worse" and IMPROVES.search(words) and not SOFTENS.search(words):
            yield file.finding(
                "BC404",
                f"{field}.baseline_value",
                found=f"{exact(claim.low)} against {exact(level)}, where {better} is better",
                claim=tracked,
                excerpt=sentence_of(tracked),
            )


def clause(claim: Claim) -> str:
    """The clause of the value up to it, empty where the value stands more than once."""
    found = places(claim.quote, claim.value_text)
    if len(found) != 1:
        return ""
    return _CLAUSE.split(claim.quote[: found[0][0]])[-1]


def directions(file: File) -> Iterator[Finding]:
    """The direction is that of the words that govern the value."""
    for field, tracked in file.standing():
        claim = tracked.claim
        if len(claim.quote) > LONGEST["quote"]:
            continue
        if claim.direction == "none" and (claim.form != "change" or _is_around(claim)):
            continue
        said = way_of(claim, tracked.id)
        if said.direction not in ("", claim.direction):
            yield file.finding(
                "BC405",
                f"{field}.direction",
                found=claim.direction,
                expected=f"{said.direction}, as “{said.words}” says of {claim.metric}",
                claim=tracked,
                excerpt=sentence_of(tracked),
            )


def _is_around(claim: Claim) -> bool:
    """Whether a change is a distance either way: `within ±1 point`."""
    place = place_in_quote("", claim.quote, claim.value_text)
    near = claim.quote[max(0, place[0] - NEAR) : place[1]] if place else ""
    return AROUND.search(near) is not None


def reached(file: File) -> Iterator[Finding]:
    """A change is told by words that compare."""
    for field, tracked in file.standing():
        if len(tracked.claim.quote) <= LONGEST["quote"] and is_reached(tracked.claim, tracked.id):
            yield file.finding(
                "BC406", f"{field}.form", found="change", claim=tracked, excerpt=sentence_of(tracked)
            )
