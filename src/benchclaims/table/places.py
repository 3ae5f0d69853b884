"""Where a claim's value stands in its quote, also where the quote holds that value more than once."""

from __future__ import annotations

from collections.abc import Iterable

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


def beginnings(quote: str, values: Iterable[tuple[str, int]]) -> set[int]:
    """Where in a text a quote may begin, for each of its values to stand where it starts in that text.

    >>> sorted(beginnings("2x on A, 2x on B", [("2x", 109)]))
    [100, 109]
    >>> beginnings("2x on A, 2x on B", [("2x", 109), ("B", 115)])
    {100}
    """
    fits = [{start - place for place, _ in places(quote, value)} for value, start in values]
    return set.intersection(*fits) if fits else set()


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
