"""What the size of a value says of its form: an accuracy of 91.25% is a score, one of 2.3% mostly a gain."""

from __future__ import annotations

from functools import lru_cache

from benchclaims.extract.numbers.looks import look_of
from benchclaims.extract.numbers.quantity import Quantity


def size_features(
    quantity: Quantity, unit: str, metric: str, family: str, better: str, beside: str
) -> list[str]:
    """What the size, the decimals, the sign and the shape of a value say with its metric.

    `unit` is that of its shape, `metric` what its metric is called, `beside` the word before the value.

    >>> from benchclaims.extract.numbers.values import quantities
    >>> size_features(quantities("of 2.3%")[0], "unit=percent", "recall", "quality", "higher", "of")[0]
    'size=5&unit=percent'
    """
    size, decimals, shape = look_of(quantity)
    return [
        *sizes(size, decimals, unit, family, better),
        *shapes(shape, unit, family),
        *of_metric(metric, unit, size, decimals, shape),
        f"size={size} -1={beside}",
        f"decimals={decimals} -1={beside}",
    ]


@lru_cache(maxsize=8192)
def sizes(size: int, decimals: int, unit: str, family: str, better: str) -> tuple[str, ...]:
    """What the size and the decimals of a value say with its unit and the kind of its metric."""
    return (
        f"size={size}&{unit}",
        f"size={size}&{family}&{unit}",
        f"size={size}&{better}&{unit}",
        f"size={size} decimals={decimals}&{unit}",
        f"decimals={decimals}&{unit}",
        f"decimals={decimals}&{family}&{unit}",
    )


@lru_cache(maxsize=4096)
def shapes(shape: str, unit: str, family: str) -> tuple[str, str]:
    """What the shape and the sign of a value say with its unit and the family of its metric."""
    return f"shape={shape}&{unit}", f"shape={shape}&{family}"


@lru_cache(maxsize=16384)
def of_metric(metric: str, unit: str, size: int, decimals: int, shape: str) -> tuple[str, ...]:
    """What a value is like for one metric: of a PSNR 28.1 is a level, 0.3 a gain."""
    return (
        f"of {metric}",
        f"of {metric}&{unit}",
        f"of {metric} size={size}&{unit}",
        f"of {metric} decimals={decimals}&{unit}",
        f"of {metric} shape={shape}",
    )
