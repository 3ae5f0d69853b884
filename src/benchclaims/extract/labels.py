"""The classes that form and direction are learnt as, and what each says of a metric."""

from __future__ import annotations

from benchclaims.model import Direction, Form

FORMS = ("score", "change better", "change worse", "change neither", "ratio better", "ratio worse", "share")
"""Direction is learnt as better or worse, so that what improves one metric teaches how all others improve.

A share of something (15% of the cost, half the size) is a `decrease` whatever the metric.
"""


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
