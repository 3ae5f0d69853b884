"""Findings where the words say better, or which way, and the numbers say otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator

from benchclaims.check.file import File, sentence_of
from benchclaims.check.finding import Finding
from benchclaims.model import Claim
from benchclaims.numbers import exact
from benchclaims.table.derive import better_of, improvement_of
from benchclaims.table.places import places
from benchclaims.vocabulary.loader import metrics

IMPROVES = re.compile(
    r"\b(?:improv\w+|outperform\w*|surpass\w*|exceed\w*|boost\w*|enhanc\w+|better|superior|beat(?:s|ing)?)\b",
    re.I,
)
SOFTENS = re.compile(
    r"\b(?:not|no|without|never|worse|fail\w*|although|despite|than our|over ours|les[st]|slightly)\b", re.I
)
_CLAUSE = re.compile(r"[;:,](?= )|\b(?:while|but|whereas|and|though|although|despite|with)\b", re.I)
_MOVES = re.compile(
    r"[\s$}]{0,3}(?:relative |absolute )?"
    r"(?:(?P<less>fewer|less|smaller|reductions?|decreases?)|increases?)\b",
    re.I,
)


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
    """The direction is that of the words that imply the metric."""
    for field, tracked in file.standing():
        said = direction_of(tracked.claim)
        if said and tracked.claim.direction not in (said, "none"):
            yield file.finding(
                "BC405",
                f"{field}.direction",
                found=tracked.claim.direction,
                expected=f"{said}, as “{tracked.claim.metric_text}” says of {tracked.claim.metric}",
                claim=tracked,
                excerpt=sentence_of(tracked),
            )


def behind(claim: Claim) -> str:
    """The direction of the word right behind the value (`40% fewer`); empty where there is none.

    >>> behind(Claim("It needs 40% fewer steps.", "40%", 9, 12, 40, 40, "percent", "change", "", "", "steps"))
    'decrease'
    """
    found = {match["less"] is not None for match in _behind(claim)}
    if len(found) != 1:
        return ""
    return "decrease" if found.pop() else "increase"


def _behind(claim: Claim) -> Iterator[re.Match[str]]:
    for _, end in places(claim.quote, claim.value_text):
        if match := _MOVES.match(claim.quote, end):
            yield match


def direction_of(claim: Claim) -> str:
    """The direction that the words naming the metric imply; empty where they leave it open.

    Words that say worse (`competes with 3x larger models`) often speak of the other system and do.

    >>> fast = Claim("2x faster", "2x", 0, 2, 2, 2, "x", "ratio", "increase", "exact", "speed", "faster")
    >>> direction_of(fast)
    'increase'
    """
    metric = metrics().get(claim.metric)
    if claim.form == "score" or metric is None or not claim.metric_text:
        return ""
    if said := behind(claim):
        return said
    words = claim.metric_text.lower()
    signs = {cue.sign for cue in metric.cues if words == cue.text.lower() and cue.text.endswith(COMPARED)}
    said = "increase" if signs == {1} else "decrease"
    good = {"higher": "increase", "lower": "decrease"}.get(metric.better)
    return said if len(signs) == 1 and said == good else ""


COMPARED = ("er", "ers")
"""How a word ends that compares (`faster`, `smaller`)."""
