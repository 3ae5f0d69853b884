"""Numbers as evidence: no digit is lost."""

from __future__ import annotations

import math


def exact(value: float) -> str:
    """A number in base ten that reads back as itself, whole ones without a point.

    >>> exact(5.0), exact(0.1), exact(1234567.0), exact(1e-7), exact(1e22)
    ('5', '0.1', '1234567', '1.0e-07', '1.0e+22')
    """
    if not math.isfinite(value):
        return str(value)
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    mantissa, exponent, power = repr(float(value)).partition("e")
    return f"{mantissa}{'' if '.' in mantissa else '.0'}e{power}" if exponent else mantissa


def exact_range(low: float, high: float) -> str:
    """A number, or a range of two.

    >>> exact_range(2, 2), exact_range(1234567, 1234568)
    ('2', '1234567 to 1234568')
    """
    return exact(low) if low == high else f"{exact(low)} to {exact(high)}"
