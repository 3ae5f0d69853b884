"""Quantities as tests of wordings look at them."""

from __future__ import annotations

from benchclaims.extract import quantities


def read(text: str) -> list[tuple[str, float, float, str]]:
    """Each quantity of a text as written, with its bounds and unit."""
    return [(q.text, q.low, q.high, q.unit) for q in quantities(text)]
