"""Which way the words of a quote say that a claim's metric went."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from benchclaims.check.arithmetic.governing import COMPARED, governing
from benchclaims.extract.sentence.changes import told_by
from benchclaims.model import Claim
from benchclaims.table.places import place_in_quote
from benchclaims.vocabulary.loader import Metric, metrics

WHOLE = {"percent": 100.0, "x": 1.0}
"""What all of a thing is as a ratio."""
BEST = {"higher": "increase", "lower": "decrease"}


class Way(NamedTuple):
    """A direction, and the words that say it; both empty where it is open."""

    direction: str = ""
    words: str = ""


def way_of(claim: Claim, identity: str = "") -> Way:
    """The direction that the words at the value of a claim of that id say.

    >>> quote = "It cuts the latency by up to 40%."
    >>> cut = Claim(quote, "40%", 29, 32, 40, 40, "percent", "change", "increase", "up-to", "latency")
    >>> way_of(cut)
    Way(direction='decrease', words='cuts')
    """
    place = place_in_quote(identity, claim.quote, claim.value_text)
    if place is None or claim.form == "score":
        return Way()
    if claim.form == "ratio" and 0 < claim.high < WHOLE.get(claim.unit, 0):
        return Way("decrease", claim.value_text)
    metric = metrics().get(claim.metric)
    if claim.form == "change" and metric and (sign := _sign(claim.quote, *place)):
        return Way(_of_sign(sign, metric), sign + claim.value_text.removeprefix(sign))
    cue, then = governing(claim.quote, *place)
    return (
        Way(said, cue)
        if cue and (said := of_cue(claim.metric, claim.metric_text or "", cue, then))
        else Way()
    )


def _sign(quote: str, start: int, end: int) -> str:
    """The sign of the value: its first character, or what stands before it behind a space or a bracket."""
    first = quote[start:end].lstrip("$({~")[:1]
    ahead = quote[max(0, start - 2) : start]
    if first not in "+-−" and ahead[:1] in " ($":
        first = ahead[-1:]
    return first if first and first in "+-−" else ""


def _of_sign(sign: str, metric: Metric) -> str:
    """What a sign says of a metric; a plus may be a gain where lower is better."""
    if sign == "+":
        return "increase" if metric.better == "higher" else ""
    return "decrease" if metric.better in BEST else ""


@lru_cache(maxsize=4096)
def of_cue(name: str, text: str, cue: str, then: str = "") -> str:
    """What a word of change says of a metric that a text names; empty where that is open.

    A word that compares and says worse often speaks of the other system (`competes with 3x larger models`).

    >>> of_cue("latency", "latency", "reduces"), of_cue("latency", "latency", "improves")
    ('decrease', 'decrease')
    >>> of_cue("model-size", "larger", "larger"), of_cue("accuracy", "accuracy", "more", "memory")
    ('', '')
    """
    metric = metrics().get(name)
    best = BEST.get(metric.better, "") if metric else ""
    words = text.lower().split()
    told = _cued(metric, f"{cue} {then}") or _cued(metric, cue)
    if not told and cue in ("more", "less") and not any(then.rstrip("s") in word for word in words if then):
        return ""
    told = told or _told(told_by(cue), best)
    named = cue in words if metric is None else cue in COMPARED or cue in metric.name.lower().split()
    return "" if named and told != best else told


def _cued(metric: Metric | None, words: str) -> str:
    """The direction in which words are a cue of a metric."""
    signs = {one.sign for one in metric.cues if one.text == words} if metric else set()
    return "" if len(signs) != 1 else "increase" if signs == {1} else "decrease"


def _told(told: str, best: str) -> str:
    if told in ("more", "less"):
        return "increase" if told == "more" else "decrease"
    other = {"increase": "decrease", "decrease": "increase", "": ""}
    return best if told == "better" else other[best]
