"""When two readings agree: the same number, the same name, the same unit, the same metric."""

from __future__ import annotations

from benchclaims.alike import same_name
from benchclaims.evaluate.gold import Wanted
from benchclaims.model import OTHER

OPPOSITES = frozenset(
    frozenset(pair)
    for pair in (
        ("training-speed", "training-time"),
        ("inference-speed", "inference-time"),
        ("inference-speed", "latency"),
        ("speed", "time"),
        ("data-efficiency", "data-size"),
        ("accuracy", "error-rate"),
        ("compute-efficiency", "compute"),
    )
)
"""Two views of one thing: where one goes up the other goes down."""

SAME = frozenset({frozenset({"inference-time", "latency"}), frozenset({"parameters", "model-size"})})

_SPELLINGS = {
    "points": "point",
    "dimensionless": "point",
    "score": "point",
    "": "point",
    "%": "percent",
    "percentage_point": "percent",
    "pp": "percent",
    "times": "x",
    "fold": "x",
    "second": "s",
    "minute": "min",
    "h": "hour",
    "frames_per_second": "FPS",
    "fps": "FPS",
    "decibel": "dB",
}


def same_number(one: float | None, other: float | None) -> bool:
    """Equal within a millionth, or both missing.

    >>> same_number(1 / 3, 0.3333333), same_number(None, 0.0)
    (True, False)
    """
    if one is None or other is None:
        return one is other
    return abs(one - other) <= 1e-6 * max(1.0, abs(one), abs(other))


def same_unit(one: str, other: str) -> bool:
    """One unit, in whichever of its spellings.

    >>> same_unit("fold", "x"), same_unit("percent", "point")
    (True, False)
    """
    return _SPELLINGS.get(one, one) == _SPELLINGS.get(other, other)


def same_names(some: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Each name of either side has its like on the other."""
    return all(any(same_name(name, other) for other in others) for name in some) and all(
        any(same_name(name, other) for name in some) for other in others
    )


def metric_agrees(wanted: Wanted, metric: str) -> bool:
    """The metric wanted, one that is accepted for it, its opposite, or a free name that says the same."""
    accepted = (wanted.metric, *wanted.metric_accept)
    near = any(frozenset({name, metric}) in SAME | OPPOSITES for name in accepted)
    free = [name.removeprefix(OTHER) for name in accepted if name.startswith(OTHER)]
    if wanted.metric.startswith(OTHER) and wanted.metric_text:
        free.append(wanted.metric_text)
    return metric in accepted or near or any(same_name(name, metric.removeprefix(OTHER)) for name in free)


def direction_agrees(wanted: Wanted, metric: str, direction: str) -> bool:
    """The direction wanted, turned round where the metric read is the opposite of the one wanted."""
    accepted = (wanted.metric, *wanted.metric_accept)
    turned = metric not in accepted and any(frozenset({name, metric}) in OPPOSITES for name in accepted)
    if not turned or wanted.direction == "none":
        return direction == wanted.direction
    return direction == ("increase" if wanted.direction == "decrease" else "decrease")
