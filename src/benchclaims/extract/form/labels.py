"""The classes that form and direction are learnt as, and what each says of a metric."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from benchclaims.model import Direction, Form

FORMS = ("score", "change better", "change worse", "change neither", "ratio better", "ratio worse", "share")
"""A form, and what the value means for the metric, so that what improves one teaches how all others improve.

A share of something (15% of the cost, half the size) is a `decrease` whatever the metric.
"""
SAID = ("change increase", "change decrease", "ratio increase", "ratio decrease")
"""A form, and what the value says whatever the metric, so that `reduces` teaches the same of all metrics."""
NAMES = (*FORMS, *SAID)
"""All names that classes are learnt under."""


@cache
def names_of(label: str, better: str) -> tuple[str, ...]:
    """The names that a class is learnt under for a metric: what it means and, but for scores, what it says.

    >>> names_of("change better", "lower"), names_of("score", "lower")
    (('change better', 'change decrease'), ('score',))
    """
    form, _, sense = label.partition(" ")
    if sense not in ("better", "worse"):
        return (label,)
    return label, f"{form} {form_and_direction(label, better)[1]}"


@cache
def form_names(better: str) -> dict[str, tuple[str, ...]]:
    """The names of each class for a metric."""
    return {label: names_of(label, better) for label in FORMS}


def is_part(unit: str, value: float) -> bool:
    """Whether a ratio of this size is a share of a whole and not a multiple of it."""
    return (unit == "percent" and value <= 100) or (unit == "x" and value < 1)


def label_of(form: str, direction: str, better: str, part: bool) -> str:
    """The class of a form and a direction; `part` says whether a ratio is below the whole.

    >>> label_of("change", "decrease", "lower", False), label_of("ratio", "decrease", "higher", True)
    ('change better', 'share')
    """
    if form == "score":
        return "score"
    if form == "ratio" and part and direction == "decrease":
        return "share"
    if direction == "none":
        return "change neither"
    return f"{form} {'better' if (direction == 'decrease') == (better == 'lower') else 'worse'}"


def form_and_direction(label: str, better: str) -> tuple[Form, Direction]:
    """What a class says of a metric for which `better` holds.

    >>> form_and_direction("change better", "lower")
    ('change', 'decrease')
    """
    if label == "score":
        return "score", "none"
    if label == "share":
        return "ratio", "decrease"
    form, _, sense = label.partition(" ")
    if sense == "neither":
        return "change", "none"
    falls = (sense == "better") == (better == "lower")
    return ("ratio" if form == "ratio" else "change"), ("decrease" if falls else "increase")


def only(shares: dict[str, float], kept: Callable[[str], bool]) -> dict[str, float]:
    """The shares of the classes that are kept, which sum to one again; all of them where none has a share."""
    left = {label: share for label, share in shares.items() if kept(label)}
    total = sum(left.values())
    return {label: share / total for label, share in left.items()} if total else shares
