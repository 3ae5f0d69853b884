"""What the number grammar reads at a claim's value: within its sentence, and by itself."""

from __future__ import annotations

from functools import lru_cache

from benchclaims.extract.numbers.quantity import Quantity
from benchclaims.extract.numbers.values import LOOKALIKES, quantities
from benchclaims.model import Claim, Span, overlap
from benchclaims.table.places import places


def readings(claim: Claim) -> list[Quantity]:
    """The quantities at each place where the value stands in the quote, and those of the value alone."""
    found = list(alone(claim.value_text))
    for start, end in places(claim.quote, claim.value_text):
        found += [one for one in in_sentence(claim.quote) if overlap(one, Span(start, end))]
    return [one for one in found if one.shape not in LOOKALIKES]


@lru_cache(maxsize=256)
def in_sentence(quote: str) -> tuple[Quantity, ...]:
    """The quantities of a sentence; a sentence often makes several claims."""
    return tuple(quantities(quote))


@lru_cache(maxsize=4096)
def alone(value_text: str) -> tuple[Quantity, ...]:
    """The quantities of a value by itself."""
    return tuple(quantities(value_text))
