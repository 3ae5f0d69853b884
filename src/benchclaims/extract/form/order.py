"""Whether a score is better than another one: what it is compared with mostly is worse."""

from __future__ import annotations

from collections.abc import Iterator, Sequence


def order_of(value: float, other: float, better: str) -> str:
    """How a value stands to another one of a metric for which `better` holds.

    >>> order_of(2.7, 3.1, "lower"), order_of(91, 88, "unknown"), order_of(91, 91, "higher")
    ('better', 'more', 'same')
    """
    if value == other:
        return "same"
    if better not in ("higher", "lower"):
        return "more" if value > other else "less"
    return "better" if (value > other) == (better == "higher") else "worse"


def order_features(order: str, side: str, size: int, before: str, listed: bool) -> Iterator[str]:
    """What the order of a score and a candidate says with how far they are apart and where that stands.

    >>> list(order_features("better", "right", 2, "from", False))[:2]
    ['v order=better', 'v order=better right']
    """
    yield f"v order={order}"
    yield f"v order={order} {side}"
    yield f"v order={order} size={size}"
    yield f"v order={order} before={before}"
    yield f"v order={order} list={listed}"


def unordered_features(orders: Sequence[str], rival: str) -> list[str]:
    """What speaks for no level: how many candidates the score is better than, and how many are better.

    >>> unordered_features(["better", "worse", "same"], "")[1]
    'none better than 1, worse than 1'
    """
    better, worse = (min(orders.count(one), 2) for one in ("better", "worse"))
    return [
        f"none better than {better}",
        f"none better than {better}, worse than {worse}",
        f"none better than any={better > 0} rival={rival}",
    ]
