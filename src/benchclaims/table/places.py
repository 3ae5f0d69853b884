"""Where a claim's value stands in its quote, also where the quote holds that value more than once."""

from __future__ import annotations

from benchclaims.table.identity import claim_id

REPEATED = 3
"""How often a sentence may stand in a text for its values to be told apart by their ids."""


def places(quote: str, value_text: str) -> list[tuple[int, int]]:
    """Every place where a value stands in a quote.

    >>> places("2x on A, 2x on B", "2x")
    [(0, 2), (9, 11)]
    """
    found, start = [], quote.find(value_text)
    while start >= 0 and value_text:
        found.append((start, start + len(value_text)))
        start = quote.find(value_text, start + len(value_text))
    return found


def place_in_quote(identity: str, quote: str, value_text: str) -> tuple[int, int] | None:
    """Where a claim's value stands in its quote: of several places, the one that the claim's id is of.

    >>> second = claim_id("2305.02538", "2x on A, 2x on B", "2x", 1)
    >>> place_in_quote(second, "2x on A, 2x on B", "2x")
    (9, 11)
    """
    found, paper = places(quote, value_text), identity.rpartition("#")[0]
    for ordinal in range(REPEATED * len(found)):
        if claim_id(paper, quote, value_text, ordinal) == identity:
            return found[ordinal % len(found)]
    return found[0] if found else None
